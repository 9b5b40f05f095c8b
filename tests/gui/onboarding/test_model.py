from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.domain.goal import Goal
from app.domain.profile import Profile
from app.ui.onboarding.model import Answers, balance, find_zones, missing, profile_of, zones
from app.ui.onboarding.sample import next_monday, posts

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


@given(st.lists(st.tuples(st.sampled_from(list(Goal)), st.integers(0, 20)), max_size=12))
def test_the_shares_always_sum_to_a_hundred_and_none_is_negative(moves):
    targets = dict(Profile().targets)
    for goal, fifths in moves:
        targets = balance(targets, goal, fifths * 5)
        assert sum(targets.values()) == 100
        assert min(targets.values()) >= 0
        assert targets[goal] == fifths * 5


def test_shares_give_way_in_proportion():
    assert balance({Goal.EDUCATION: 50, Goal.ADVOCACY: 25, Goal.NETWORKING: 25}, Goal.EDUCATION, 60) == {
        Goal.EDUCATION: 60,
        Goal.ADVOCACY: 20,
        Goal.NETWORKING: 20,
    }


def test_a_name_a_place_and_a_zone_are_needed():
    empty = Answers(zone="Nowhere/Town")
    keys = [m.key if (m := missing(empty, step)) else "" for step in ("who", "where", "zone", "goals")]
    assert keys == ["onboarding-missing-person", "onboarding-missing-place", "onboarding-missing-zone", ""]


def test_the_practice_takes_the_persons_name_where_none_is_given():
    kept = profile_of(Answers(person=" Dr. Osei ", jurisdictions=("ca-on", "us")), Profile(staff=("J. Lindqvist",)))
    assert (kept.person, kept.practice, kept.staff, kept.set_up) == ("Dr. Osei", "Dr. Osei", ("J. Lindqvist",), True)
    assert kept.jurisdictions == ("us", "ca-on")


def test_a_zone_is_found_by_its_city_and_by_its_name():
    everywhere = zones(NOW)
    assert find_zones(everywhere, "toro")[0].id == "America/Toronto"
    assert find_zones(everywhere, "america/toronto")[0].offset == "UTC−05:00"
    assert find_zones(everywhere, "no such town") == ()


def test_the_sample_week_starts_on_the_next_monday_of_the_practice():
    # Sunday evening in Toronto is already Monday in UTC.
    assert next_monday(datetime(2026, 11, 23, 2, 0, tzinfo=UTC), "America/Toronto").date().isoformat() == "2026-11-23"
    assert next_monday(datetime(2026, 11, 23, 20, 0, tzinfo=UTC), "America/Toronto").date().isoformat() == "2026-11-30"


def test_the_sample_week_shows_every_goal_and_both_audiences():
    week = posts()
    assert len(week) == 8
    assert {p.goal for p in week} == set(Goal)
    assert len({p.audience for p in week}) == 2
