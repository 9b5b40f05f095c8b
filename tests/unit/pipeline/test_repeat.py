from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import instant, wall
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.lifecycle import PostState
from app.domain.post import Evidence
from app.domain.profile import Profile
from app.domain.repeat import Repeat
from app.pipeline import plan, repeat
from app.pipeline.move_zone import Keep, move_zone
from tests.fakes import NOON, add_account, make_desk

WHO = "Dr Ada Example"
TORONTO = "America/Toronto"
MONDAY = date(2026, 11, 23)


@pytest.fixture
def desk() -> Desk:
    made = make_desk()
    with made.work() as work:
        work.save_profile(Profile(WHO, "Harbour", zone=TORONTO, set_up=True))
    return made


def post(desk: Desk, **fields: object):
    when = instant(MONDAY, time(7, 30), TORONTO)
    account = add_account(desk, "bluesky").id
    return plan.new_post(desk, WHO, text="Wash your hands.", accounts=(account,), planned_for=when, **fields)


def weekly(post_id: str, interval: int = 1, until: date | None = None, count: int = 0, holidays: str = "") -> Repeat:
    rule = repeat.rule_for("week", interval, MONDAY, until, count)
    return Repeat("", post_id, rule, MONDAY, time(7, 30), holidays)


def walls(posts) -> list[str]:
    return [f"{wall(one.planned_for, TORONTO):%m-%d %H:%M}" for one in posts]


def test_drafts_of_four_weeks_are_made_once_each_to_be_approved_by_itself(desk: Desk) -> None:
    kept = repeat.add(desk, weekly(post(desk).id), WHO)
    made = repeat.fill(desk, WHO)
    assert walls(made) == ["11-30 07:30", "12-07 07:30", "12-14 07:30"]  # the post itself is the first
    assert {one.state for one in made} == {PostState.DRAFT}
    assert len({one.id for one in made}) == 3
    assert repeat.fill(desk, WHO) == ()
    desk.clock.advance(days=7)
    assert walls(repeat.fill(desk, WHO)) == ["12-21 07:30"]
    with desk.work() as work:
        assert [len(one.made) for one in work.repeats() if one.id == kept.id] == [4]
        assert work.deliveries() == []


def test_a_deleted_draft_is_not_made_again_and_weeks_asleep_make_none_of_the_past(desk: Desk) -> None:
    repeat.add(desk, weekly(post(desk).id), WHO)
    plan.delete_post(desk, repeat.fill(desk, WHO)[0].id, WHO)
    assert repeat.fill(desk, WHO) == ()
    desk.clock.advance(days=60)
    assert all(one.planned_for > desk.clock.now() for one in repeat.fill(desk, WHO))


def test_it_ends_on_its_day_or_after_its_count(desk: Desk) -> None:
    days = lambda one: list(repeat.days(one, date.min))  # noqa: E731 -- one expression, used below
    assert days(weekly("p", 2, date(2026, 12, 21))) == [MONDAY, date(2026, 12, 7), date(2026, 12, 21)]
    assert days(weekly("p", count=2)) == [MONDAY, date(2026, 11, 30)]
    assert len(days(weekly("p"))) == repeat.MOST


def test_a_holiday_is_left_out_and_counts(desk: Desk) -> None:
    daily = Repeat("", "p", repeat.rule_for("day", 1, date(2026, 12, 24), None, 4), date(2026, 12, 24), time(9))
    kept = replace(daily, holidays=repeat.check_calendar("us"))
    assert [day.day for day in repeat.days(kept, date.min)] == [24, 26, 27]
    assert [day.day for day in repeat.days(replace(kept, holidays="GB-ENG"), date.min)] == [24, 27]


def test_months_that_have_no_such_day_take_their_last() -> None:
    first = date(2027, 1, 31)
    monthly = Repeat("", "p", repeat.rule_for("month", 1, first, None, 5), first, time(9))
    assert [f"{day:%m-%d}" for day in repeat.days(monthly, date.min)] == ["01-31", "02-28", "03-31", "04-30", "05-31"]


@given(st.sampled_from(["day", "week", "month"]), st.integers(1, 60), st.dates(date(2026, 1, 1), date(2030, 12, 31)))
def test_days_begin_at_the_start_and_grow(unit: str, interval: int, first: date) -> None:
    kept = Repeat("", "p", repeat.rule_for(unit, interval, first, None, 12), first, time(9))
    found = list(repeat.days(kept, date.min))
    assert found[0] == first
    assert len(found) == 12
    assert found == sorted(set(found))


def test_nothing_is_made_beyond_the_evidence(desk: Desk) -> None:
    source = Evidence("https://guideline.example", valid_until="2026-12-07")
    repeat.add(desk, weekly(post(desk, evidence=(source,)).id), WHO)
    assert walls(repeat.fill(desk, WHO)) == ["11-30 07:30", "12-07 07:30"]


def test_a_repeat_whose_post_is_gone_ends(desk: Desk) -> None:
    one = post(desk)
    repeat.add(desk, weekly(one.id), WHO)
    plan.delete_post(desk, one.id, WHO)
    assert repeat.fill(desk, WHO) == ()
    with desk.work() as work:
        assert work.repeats() == ()


def test_it_is_ended_by_its_id_and_comes_once_only(desk: Desk) -> None:
    kept = repeat.add(desk, weekly(post(desk).id), WHO)
    for act in (lambda: repeat.add(desk, weekly(kept.post_id), WHO), lambda: repeat.end(desk, "nobody", WHO)):
        with pytest.raises(InputError):
            act()
    repeat.end(desk, kept.id, WHO)
    assert repeat.fill(desk, WHO) == ()


@pytest.mark.parametrize(
    ("unit", "interval", "until", "count", "key"),
    [
        ("year", 1, None, 0, "repeat-bad-interval"),
        ("day", 0, None, 0, "repeat-bad-interval"),
        ("day", 1, date(2027, 1, 1), 3, "repeat-end-twice"),
        ("day", 1, date(2025, 1, 1), 0, "repeat-ends-before"),
        ("day", 1, None, -1, "repeat-ends-before"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(unit: str, interval: int, until: date | None, count: int, key: str) -> None:
    with pytest.raises(InputError) as told:
        repeat.rule_for(unit, interval, MONDAY, until, count)
    assert told.value.message.key == key


@pytest.mark.parametrize("name", ["XX", "US-XX", "holidays"])
def test_a_calendar_that_nobody_keeps_is_a_sentence(name: str) -> None:
    with pytest.raises(InputError) as told:
        repeat.check_calendar(name)
    assert told.value.message.key == "repeat-no-calendar"


def test_repeats_stay_on_the_wall_over_a_clock_change(desk: Desk) -> None:
    desk.clock.set(datetime(2027, 3, 1, 12, tzinfo=UTC))
    one = plan.new_post(desk, WHO, text="Wash your hands.", planned_for=instant(date(2027, 3, 8), time(7, 30), TORONTO))
    rule = repeat.rule_for("week", 1, date(2027, 3, 8), None, 0)
    repeat.add(desk, Repeat("", one.id, rule, date(2027, 3, 8), time(7, 30)), WHO)
    made = repeat.fill(desk, WHO)
    assert {f"{wall(p.planned_for, TORONTO):%H:%M}" for p in made} == {"07:30"}
    assert made[0].planned_for - one.planned_for == timedelta(days=7, hours=-1)


@pytest.mark.parametrize(("keep", "hour"), [(Keep.MOMENT, "23:30"), (Keep.WALL, "07:30")])
def test_a_practice_that_moves_keeps_the_moment_or_the_wall(desk: Desk, keep: Keep, hour: str) -> None:
    one = post(desk)
    moved = move_zone(desk, "Australia/Sydney", keep, WHO)
    assert moved == ((one.id,) if keep is Keep.WALL else ())
    with desk.work() as work:
        assert f"{wall(work.post(one.id).planned_for, work.profile().zone):%H:%M}" == hour


def test_nothing_moves_into_the_past_and_no_zone_is_invented(desk: Desk) -> None:
    one = plan.new_post(desk, WHO, text="Soon.", planned_for=NOON + timedelta(minutes=5))
    move_zone(desk, "Australia/Sydney", Keep.WALL, WHO)
    with desk.work() as work:
        assert work.post(one.id).planned_for == NOON
    with pytest.raises(InputError):
        move_zone(desk, "Mars/Base", Keep.WALL, WHO)
