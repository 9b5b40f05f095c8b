"""When a post may go out: the choices offered, and the way between a picker and an instant. Instants are UTC."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime

from app.domain.calendar import Slot, instant, occurrences, wall
from app.domain.goal import Goal


def choices(
    slots: Sequence[Slot], taken: frozenset[datetime], now: datetime, zone: str, goal: Goal | None, most: int = 5
) -> tuple[datetime, ...]:
    """The next free slots for the goal, soonest first."""
    fitting = tuple(s for s in slots if goal is None or s.goal is None or s.goal is goal)
    free = [when for when, _ in occurrences(fitting, now, zone, days=28) if when not in taken]
    return tuple(dict.fromkeys(free))[:most]


def to_picker(when: datetime, zone: str) -> QDateTime:
    """The moment on the practice's wall, as a picker shows it (its zone is not the computer's)."""
    at = wall(when, zone)
    return QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))


def from_picker(value: QDateTime, zone: str) -> datetime:
    """The UTC instant of what stands in a picker."""
    day, at = value.date(), value.time()
    return instant(date(day.year(), day.month(), day.day()), time(at.hour(), at.minute()), zone)


def is_past(when: datetime, now: datetime) -> bool:
    """Whether a moment is over; the present minute still counts as now."""
    return when < now - timedelta(minutes=1)
