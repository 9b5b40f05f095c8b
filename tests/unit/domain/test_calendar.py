"""Wall-clock times over clock changes, in three zones on both sides of the equator."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Slot, instant, next_free, occurrences, wall
from app.domain.goal import Goal

ZONES = ("America/New_York", "Europe/London", "Australia/Sydney")
DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))
TIMES = st.times().map(lambda t: t.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("zone", "day", "at", "utc"),
    [
        # 2026: New York changes on 8 March and 1 November, London on 29 March and 25 October, Sydney (other way round)
        # on 5 April and 4 October; from the IANA time zone database.
        ("America/New_York", date(2026, 3, 7), time(7, 30), "2026-03-07T12:30"),
        ("America/New_York", date(2026, 3, 9), time(7, 30), "2026-03-09T11:30"),
        ("America/New_York", date(2026, 11, 2), time(7, 30), "2026-11-02T12:30"),
        ("Europe/London", date(2026, 3, 28), time(7, 30), "2026-03-28T07:30"),
        ("Europe/London", date(2026, 3, 30), time(7, 30), "2026-03-30T06:30"),
        ("Europe/London", date(2026, 10, 26), time(7, 30), "2026-10-26T07:30"),
        ("Australia/Sydney", date(2026, 4, 4), time(7, 30), "2026-04-03T20:30"),
        ("Australia/Sydney", date(2026, 4, 6), time(7, 30), "2026-04-05T21:30"),
        ("Australia/Sydney", date(2026, 10, 5), time(7, 30), "2026-10-04T20:30"),
    ],
)
def test_half_past_seven_stays_half_past_seven(zone: str, day: date, at: time, utc: str) -> None:
    moment = instant(day, at, zone)
    assert moment == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert wall(moment, zone).time() == at


@pytest.mark.parametrize(
    ("zone", "day", "missing", "becomes"),
    [
        ("America/New_York", date(2026, 3, 8), time(2, 30), time(3, 30)),
        ("Europe/London", date(2026, 3, 29), time(1, 15), time(2, 15)),
        ("Australia/Sydney", date(2026, 10, 4), time(2, 0), time(3, 0)),
    ],
)
def test_a_missing_hour_moves_on_by_the_gap(zone: str, day: date, missing: time, becomes: time) -> None:
    assert wall(instant(day, missing, zone), zone) == datetime.combine(
        day, becomes, wall(instant(day, time(12), zone), zone).tzinfo
    )


@pytest.mark.parametrize(
    ("zone", "day", "doubled", "first_pass"),
    [
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01T05:30"),
        ("Europe/London", date(2026, 10, 25), time(1, 30), "2026-10-25T00:30"),
        ("Australia/Sydney", date(2026, 4, 5), time(2, 30), "2026-04-04T15:30"),
    ],
)
def test_a_doubled_hour_means_its_first_pass(zone: str, day: date, doubled: time, first_pass: str) -> None:
    assert instant(day, doubled, zone) == datetime.fromisoformat(first_pass).replace(tzinfo=UTC)


@given(day=DAYS, at=TIMES, zone=st.sampled_from(ZONES))
def test_an_instant_is_at_its_time_on_the_wall_or_moved_out_of_a_gap(day: date, at: time, zone: str) -> None:
    moment = instant(day, at, zone)
    shown = wall(moment, zone)
    meant = datetime.combine(day, at)
    assert shown.replace(tzinfo=None) in (meant, meant + timedelta(hours=1))
    assert moment.tzinfo is UTC


@given(day=DAYS, at=TIMES, zone=st.sampled_from(ZONES))
def test_a_weekly_slot_comes_once_a_week_at_the_same_time_of_the_wall(day: date, at: time, zone: str) -> None:
    slot = Slot("s", weekday=day.weekday(), at=at)
    found = occurrences((slot,), instant(day, time(0), zone) - timedelta(seconds=1), zone, days=70)
    days = [wall(when, zone).date() for when, _ in found]
    assert all(later - earlier == timedelta(days=7) for earlier, later in pairwise(days))
    assert len(days) in (10, 11)


def test_occurrences_come_soonest_first_and_after_the_moment_only() -> None:
    early, late = Slot("early", 0, time(7, 30)), Slot("late", 0, time(18, 0))
    monday = instant(date(2026, 11, 23), time(7, 30), "Europe/London")
    found = occurrences((late, early), monday, "Europe/London", days=7)
    assert [slot.id for _, slot in found] == ["late", "early", "late"]
    assert all(when > monday for when, _ in found)


def test_the_next_free_slot_is_for_the_goal_or_for_any_and_not_taken() -> None:
    zone, now = "Europe/London", datetime(2026, 11, 22, 12, tzinfo=UTC)
    slots = (
        Slot("net", 0, time(7, 30), Goal.NETWORKING),
        Slot("edu", 1, time(7, 30), Goal.EDUCATION),
        Slot("any", 2, time(7, 30)),
    )
    tuesday, wednesday = (instant(date(2026, 11, d), time(7, 30), zone) for d in (24, 25))
    assert next_free(slots, frozenset(), now, zone, Goal.EDUCATION) == tuesday
    assert next_free(slots, frozenset({tuesday}), now, zone, Goal.EDUCATION) == wednesday
    assert next_free((), frozenset(), now, zone, None) is None
