"""When a post may go out: the choices offered, and the way between a picker and an instant. Instants are UTC."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate

from app.domain.calendar import Slot, instant, occurrences, wall
from app.domain.goal import Goal

TIME = re.compile(r"(?P<hour>\d{1,2})(?:[:.h]?(?P<minute>\d{2})|h|:)?")


def choices(
    slots: Sequence[Slot], taken: frozenset[datetime], now: datetime, zone: str, goal: Goal | None, most: int = 5
) -> tuple[datetime, ...]:
    """The next free slots for the goal, soonest first."""
    fitting = tuple(s for s in slots if goal is None or s.goal is None or s.goal is goal)
    free = [when for when, _ in occurrences(fitting, now, zone, days=28) if when not in taken]
    return tuple(dict.fromkeys(free))[:most]


def to_picker(when: datetime, zone: str) -> tuple[QDate, str]:
    """Day and time on the practice's wall, as a picker shows them (its zone is not the computer's)."""
    at = wall(when, zone)
    return QDate(at.year, at.month, at.day), f"{at:%H:%M}"


def from_picker(day: QDate, typed: str, zone: str) -> datetime | None:
    """The UTC instant of what stands in a picker; None while the time cannot be read."""
    at = parse_time(typed)
    return instant(date(day.year(), day.month(), day.day()), at, zone) if at else None


def is_past(when: datetime, now: datetime) -> bool:
    """Whether a moment is over; the present minute still counts as now."""
    return when < now - timedelta(minutes=1)


def parse_time(typed: str) -> time | None:
    """A time of day as people type it: “7:30”, “07.30”, “0730”, “17h”; None for anything else."""
    found = TIME.fullmatch(typed.strip().lower())
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
