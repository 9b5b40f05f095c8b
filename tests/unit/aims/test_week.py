"""Plan my week: never two at a moment, never in protected hours, towards the target; in and out in one step."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Slot, instant, wall
from app.domain.campaign import Campaign
from app.domain.context import Duty
from app.domain.duty import on_duty
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.lifecycle import PostState
from app.domain.ports import PostRow
from app.domain.profile import Profile
from app.pipeline import campaigns, goals, ideas, plan
from app.pipeline.plan_week import DayMark, Facts, propose
from app.pipeline.put_week import facts, put_in, take_out
from tests.fakes import add_account, make_desk

WHO = "Dr Ada Example"
E, A, N = Goal
MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 22, 19, tzinfo=UTC)
ZONES = st.sampled_from(["UTC", "America/Toronto", "Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu"])
HOURS = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30]))
SLOTS = st.lists(st.builds(Slot, st.uuids().map(str), st.integers(0, 6), HOURS, st.none() | st.sampled_from(Goal)))
DUTIES = st.lists(st.builds(Duty, st.integers(0, 6), HOURS, HOURS), max_size=4).map(tuple)
TARGETS = st.tuples(st.integers(0, 100), st.integers(0, 100)).map(
    lambda two: {E: min(two), A: max(two) - min(two), N: 100 - max(two)}
)


def idea(number: int, goal: Goal = E, campaign: str = "") -> PostRow:
    return PostRow(f"i{number}", f"Idea {number}", goal.value, "idea", None, (), (), "", campaign)


def week(*times: int, **fields) -> Facts:
    slots = tuple(Slot(str(n), n, time(at)) for n, at in enumerate(times))
    return Facts(
        **{"first": MONDAY, "now": NOW, "zone": "UTC", "slots": slots, "targets": {E: 50, A: 25, N: 25}} | fields
    )


IDEAS = st.lists(st.sampled_from(Goal), max_size=8).map(lambda gs: [idea(n, g) for n, g in enumerate(gs)])


@given(SLOTS, DUTIES, TARGETS, ZONES, IDEAS, st.sets(st.integers(0, 6)), st.integers(0, 7 * 24))
def test_whatever_the_week_no_slot_is_used_twice_and_no_protected_hour(
    slots, duties, targets, zone, waiting, busy, hours
) -> None:
    now = instant(MONDAY, time.min, zone) + timedelta(hours=hours)
    taken = frozenset(instant(MONDAY + timedelta(days=s.weekday), s.at, zone) for s in slots if s.weekday in busy)
    given_facts = week(
        slots=tuple(slots), duties=duties, targets=targets, zone=zone, ideas=waiting, taken=taken, now=now
    )
    found = propose(given_facts)
    moments = [one.when for one in found]
    used = [one.idea_id for one in found if one.idea_id]
    assert moments == sorted(set(moments))
    assert not taken & set(moments)
    assert not any(on_duty(duties, when, zone) for when in moments)
    assert all(now < when and MONDAY <= wall(when, zone).date() < MONDAY + timedelta(days=7) for when in moments)
    assert len(used) == len(set(used))
    assert found == propose(given_facts)


@given(TARGETS, st.lists(HOURS, min_size=1, max_size=6, unique=True))
def test_the_mix_converges_to_the_target(targets, times) -> None:
    slots = tuple(Slot(f"{d}-{at}", d, at) for d in range(7) for at in times)
    counted: Counter[Goal] = Counter()
    for turn in range(4):
        first = MONDAY + timedelta(days=7 * turn)
        found = propose(week(slots=slots, targets=targets, counted=counted, first=first))
        counted.update(one.goal for one in found)
    total = sum(counted.values())
    assert total == 28 * len(times)
    assert all(abs(counted[goal] - total * targets[goal] / 100) < 2 for goal in Goal)


def test_after_a_lopsided_month_the_next_posts_are_for_what_was_left_out() -> None:
    found = propose(week(9, 9, 9, counted={E: 8, A: 0, N: 0}))
    assert Counter(one.goal for one in found)[E] == 0
    assert found[0].why.values == {"goal": "advocacy", "share": 0, "target": 25}


def test_a_slot_with_a_goal_keeps_it_and_says_so() -> None:
    found = propose(week(slots=(Slot("1", 0, time(9), N, "account"),)))
    assert (found[0].goal, found[0].account_id, found[0].why.key) == (N, "account", "aims-why-slot")


def test_ideas_of_a_running_campaign_go_first_and_those_of_another_time_wait() -> None:
    runs = Campaign("run", "Flu season", E)
    later = Campaign("later", "Spring", E, starts=date(2027, 3, 1))
    waiting = [idea(1), idea(2, E, "later"), idea(3, E, "run")]
    found = propose(week(9, 9, 9, targets={E: 100}, campaigns=(runs, later), ideas=waiting))
    assert [one.idea_id for one in found] == ["i3", "i1", ""]
    assert found[0].why.key == "aims-why-campaign"
    assert found[2].campaign_id == "run"


def test_a_day_with_a_name_gives_an_empty_draft_its_title() -> None:
    found = propose(week(9, targets={E: 100}, marks=[DayMark(MONDAY, "World Lung Day")]))
    assert (found[0].title, found[0].why.key) == ("World Lung Day", "aims-why-day")


def test_a_days_name_is_proposed_once_and_only_for_its_goal() -> None:
    marks = [DayMark(MONDAY, "World Lung Day", E)]
    twice = replace(week(9, targets={E: 100}, marks=marks), slots=(Slot("a", 0, time(9)), Slot("b", 0, time(17))))
    assert [one.title for one in propose(twice)] == ["World Lung Day", ""]
    assert [one.title for one in propose(week(9, targets={A: 100}, marks=marks))] == [""]


def practice():
    desk = make_desk()
    monday = desk.clock.now().date() + timedelta(days=7 - desk.clock.now().weekday())
    with desk.work() as work:
        work.save_profile(Profile(duties=(Duty(1, time(8), time(18)),)))
        for weekday in range(3):
            work.save_slot(Slot(str(weekday), weekday, time(9)))
    return desk, monday


def test_what_is_chosen_becomes_drafts_and_goes_again_in_one_step() -> None:
    desk, monday = practice()
    account = add_account(desk, "bluesky")
    thought = ideas.capture(desk, "Flu", WHO)
    found = propose(facts(desk, monday))
    assert [wall(one.when, "UTC").weekday() for one in found] == [0, 2]
    placed = put_in(desk, found, WHO)
    assert {one.post.state for one in placed} == {PostState.DRAFT}
    assert {one.post.accounts for one in placed} == {(account.id,)}
    assert propose(facts(desk, monday)) == ()
    assert take_out(desk, placed, WHO) == ()
    assert [row.id for row in ideas.ideas(desk)] == [thought.id]
    with desk.work() as work:
        assert len(work.posts()) == 1
        assert work.posts(desk.clock.now()) == []


def test_a_draft_that_was_written_in_meanwhile_stays() -> None:
    desk, monday = practice()
    placed = put_in(desk, propose(facts(desk, monday)), WHO)
    written = plan.save_draft(desk, replace(placed[0].post, text="Already written"), WHO)
    plan.delete_post(desk, placed[1].post.id, WHO)
    assert take_out(desk, placed, WHO) == (written,)


def test_all_go_in_or_none() -> None:
    desk, monday = practice()
    thought = ideas.capture(desk, "Flu", WHO)
    found = propose(facts(desk, monday))
    ideas.plan_idea(desk, thought.id, None, WHO)
    with pytest.raises(InputError, match="aims-no-idea"):
        put_in(desk, found[::-1], WHO)
    with pytest.raises(InputError, match="aims-twice"):
        put_in(desk, (found[1], found[1]), WHO)
    with pytest.raises(InputError, match="aims-past"):
        put_in(desk, (replace(found[1], when=desk.clock.now()),), WHO)
    with desk.work() as work:
        assert work.posts(desk.clock.now()) == []


def test_the_next_free_slot_is_outside_protected_hours() -> None:
    desk, _ = practice()
    with desk.work() as work:
        work.save_profile(Profile(duties=tuple(Duty(day, time(8), time(18)) for day in (0, 1))))
    found = plan.next_free_slot(desk, None)
    assert found is not None
    assert found.weekday() == 2


@pytest.mark.parametrize(
    ("weekday", "hour", "wanted"), [(4, 21, True), (5, 6, True), (5, 7, False), (4, 19, False), (3, 21, False)]
)
def test_a_night_duty_runs_past_midnight(weekday: int, hour: int, wanted: bool) -> None:
    night = (Duty(4, time(20), time(7)),)
    assert on_duty(night, datetime(2026, 11, 23 + weekday, hour, tzinfo=UTC), "UTC") is wanted


def test_targets_add_up_to_a_hundred() -> None:
    desk = make_desk()
    assert goals.keep_targets(desk, {E: 40, A: 40, N: 20}, WHO).targets == {E: 40, A: 40, N: 20}
    with pytest.raises(InputError, match="aims-targets-sum"):
        goals.keep_targets(desk, {E: 40, A: 40, N: 40}, WHO)
    with desk.work() as work:
        assert work.profile().targets[A] == 40


def test_a_campaign_without_posts_still_stands_in_the_list() -> None:
    desk = make_desk()
    kept, _ = campaigns.keep(desk, Campaign("", "Flu"), WHO)
    assert campaigns.standings(desk)[0].campaign == kept
