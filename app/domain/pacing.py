"""How fast one account may speak: a gap between two posts, a number a day. Nothing is dropped, it is spread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.calendar import instant, wall


@dataclass(frozen=True, slots=True)
class Pace:
    """The practice's pace: at least `gap` between two posts, at most `cap` on one day of its wall clock (0: any)."""

    gap: timedelta
    cap: int
    zone: str


@dataclass(frozen=True, slots=True)
class Outing:
    """A post that an account has made, or may have made: when (UTC), its text there, and whether it can be seen."""

    at: datetime
    text: str
    live: bool = True


def place(pace: Pace, now: datetime, taken: Sequence[datetime]) -> datetime:
    """The soonest moment from `now` on that keeps the pace beside what is `taken`; `now` itself where it may go.

    A day that is full passes the post on to the next, at the same time on the wall.
    """
    at, tries = now, 0
    while (later := _crowded(pace, at, taken) or _full(pace, at, now, taken)) is not None and tries <= 2 * len(taken):
        at, tries = later, tries + 1
    return at


def _crowded(pace: Pace, at: datetime, taken: Sequence[datetime]) -> datetime | None:
    near = [moment for moment in taken if abs(moment - at) < pace.gap]
    return max(near) + pace.gap if near else None


def _full(pace: Pace, at: datetime, now: datetime, taken: Sequence[datetime]) -> datetime | None:
    day = wall(at, pace.zone).date()
    if not pace.cap or sum(wall(moment, pace.zone).date() == day for moment in taken) < pace.cap:
        return None
    return instant(day + timedelta(days=1), wall(now, pace.zone).time(), pace.zone)
