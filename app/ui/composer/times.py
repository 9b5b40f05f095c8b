"""When a post may go out: the choices offered and how they are said. Instants are UTC, words are the practice's clock."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from app.domain.calendar import Slot, instant, occurrences, wall
from app.domain.goal import Goal
from app.words import words


@dataclass(frozen=True, slots=True)
class Choice:
    """A moment that can be taken with one click; `note` says why it is offered."""

    when: datetime
    note: str = ""


def choices(
    slots: Sequence[Slot], taken: frozenset[datetime], now: datetime, zone: str, goal: Goal | None, most: int = 5
) -> tuple[Choice, ...]:
    """The next free slots for the goal, soonest first."""
    fitting = tuple(s for s in slots if goal is None or s.goal is None or s.goal is goal)
    free = [when for when, _ in occurrences(fitting, now, zone, days=28) if when not in taken]
    return tuple(Choice(when) for when in free[:most])


def say_moment(when: datetime, zone: str) -> str:
    """Day and time on the practice's clock: “Fri 27 Nov, 07:30”, in the person's language."""
    at = wall(when, zone)
    locale = QLocale()
    return words().text(
        "composer-moment",
        weekday=locale.dayName(at.isoweekday(), QLocale.FormatType.ShortFormat),
        day=at.day,
        month=locale.monthName(at.month, QLocale.FormatType.ShortFormat),
        time=at.strftime("%H:%M"),
    )


def say_day(when: datetime, zone: str) -> str:
    """The day alone, as previews show it: “27 Nov”."""
    at = wall(when, zone)
    return words().text("composer-day", day=at.day, month=QLocale().monthName(at.month, QLocale.FormatType.ShortFormat))


def say_time(when: datetime, zone: str) -> str:
    """The time alone: “14:02”."""
    return wall(when, zone).strftime("%H:%M")


def to_picker(when: datetime, zone: str) -> QDateTime:
    """The moment on the practice's wall, as a picker shows it (its zone is not the computer's)."""
    at = wall(when, zone)
    return QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))


def from_picker(value: QDateTime, zone: str) -> datetime:
    """The UTC instant of what stands in a picker."""
    date, time = value.date().toPython(), value.time().toPython()
    return instant(date, time.replace(second=0, microsecond=0), zone)  # type: ignore[union-attr,arg-type]


def too_late(when: datetime, now: datetime) -> bool:
    """Whether a moment is past; the present minute still counts as now."""
    return when < now - timedelta(minutes=1)
