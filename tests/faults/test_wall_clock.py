"""A day and a night over both clock changes: every post goes out when the practice's wall says so."""

import os
import threading
import time as system_time
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

import pytest

from app.domain.calendar import Slot, instant, occurrences, wall
from app.domain.desk import Desk
from app.domain.profile import Profile
from app.pipeline import plan, way
from app.runner.loop import Runner
from tests.fakes import FakeClock, add_account, make_desk, unhurried

WHO = "Dr Ada Example"
CHANGES = [
    ("America/New_York", date(2027, 3, 14), 23),
    ("America/New_York", date(2027, 11, 7), 25),
    ("Europe/London", date(2027, 3, 28), 23),
    ("Europe/London", date(2027, 10, 31), 25),
    ("Australia/Sydney", date(2027, 10, 3), 23),
    ("Australia/Sydney", date(2027, 4, 4), 25),
]
"""Zone, the day on which its clocks change, and how many hours that day has."""

GAPS = {"America/New_York": 2, "Europe/London": 1, "Australia/Sydney": 2}
"""The hour of the night that is missing in spring."""


def practice(zone: str, day: date, ended: Callable[[], None]) -> Desk:
    """A desk on the eve of the day; `ended` is called when a wait begins after it."""
    end = instant(day + timedelta(days=1), time(0, 0), zone)
    clock = FakeClock(
        instant(day - timedelta(days=1), time(23, 59), zone),
        auto=True,
        on_wait=lambda: ended() if clock.now() >= end else None,
    )
    desk = make_desk(clock=clock)
    unhurried(desk)
    with desk.work() as work:
        work.save_profile(Profile(WHO, "Harbour", zone=zone, set_up=True))
        for hour in range(24):
            work.save_slot(Slot(f"{hour:02}", day.weekday(), time(hour, 30)))
    return desk


def simulate(zone: str, day: date) -> list[tuple[datetime, datetime]]:
    """Plan a post at every half hour's slot of the day, let the agent run through it; planned and real moments."""
    stop = threading.Event()
    desk = practice(zone, day, stop.set)
    account = add_account(desk, "bluesky").id
    with desk.work() as work:
        slots = tuple(work.slots())
    due = [when for when, _ in occurrences(slots, desk.clock.now(), zone, days=1)]
    for number, when in enumerate(due):
        post = plan.new_post(desk, WHO, text=f"Post number {number}.", accounts=(account,))
        way.send_off(desk, post, when, WHO)
    Runner(desk, "agent").run(stop)
    live = {int(p.text.removesuffix(".").rsplit(" ", 1)[1]): p.receipt.at for p in desk.platforms.network.live}
    assert len(desk.platforms.network.live) == len(due), "each once"
    return [(when, live[number]) for number, when in enumerate(due)]


@pytest.mark.parametrize(("zone", "day", "hours"), CHANGES)
def test_every_slot_at_its_time_on_the_wall(zone: str, day: date, hours: int) -> None:
    assert instant(day + timedelta(days=1), time(), zone) - instant(day, time(), zone) == timedelta(hours=hours)
    went = simulate(zone, day)
    assert len(went) == 24
    assert all(timedelta(0) <= real - planned <= timedelta(seconds=1) for planned, real in went)
    shown = sorted(f"{wall(real, zone):%H:%M}" for _, real in went)
    wanted = [f"{hour:02}:30" for hour in range(24)]
    if hours == 23:  # the missing half hour moves on by the gap
        gap = GAPS[zone]
        wanted[gap] = f"{gap + 1:02}:30"
    assert shown == sorted(wanted)
    if hours == 25:  # a doubled time means its first pass
        assert all(wall(real, zone).fold == 0 for _, real in went)


@pytest.fixture
def travelling() -> Iterator[None]:
    if not hasattr(system_time, "tzset"):
        pytest.skip("Windows has no tzset: there the zone of a process cannot be changed")
    before = os.environ.get("TZ")
    yield
    os.environ.pop("TZ", None)
    if before is not None:
        os.environ["TZ"] = before
    system_time.tzset()


@pytest.mark.usefixtures("travelling")
def test_a_laptop_that_travels_changes_nothing() -> None:
    zone, day, _ = CHANGES[0]
    seen = []
    for place in ("Asia/Tokyo", "America/Los_Angeles"):
        os.environ["TZ"] = place
        system_time.tzset()
        seen.append([planned for planned, _ in simulate(zone, day)])
    assert seen[0] == seen[1]
