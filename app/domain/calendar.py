"""Slots and wall-clock times. Instants are UTC; a slot is a time on the practice's wall."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.goal import Goal


@dataclass(frozen=True, slots=True)
class Slot:
    """A weekly time at which posts go out; `weekday` 0 is Monday. It stays 07:30 on the wall over clock changes."""

    id: str
    weekday: int
    at: time
    goal: Goal | None = None
    account_id: str = ""


def instant(day: date, at: time, zone: str) -> datetime:
    """UTC instant of a wall-clock time. A doubled hour means its first pass; a missing hour moves on by the gap."""
    local = datetime.combine(day, at, ZoneInfo(zone)).replace(fold=0)
    # For a time in the spring gap, fold=0 uses the offset before the change, which lands after the gap:
    # 02:30 becomes 03:30. That is the stated rule.
    return local.astimezone(UTC)


def wall(moment: datetime, zone: str) -> datetime:
    """The moment on the practice's wall clock."""
    return moment.astimezone(ZoneInfo(zone))


def occurrences(
    slots: tuple[Slot, ...], after: datetime, zone: str, days: int = 28
) -> tuple[tuple[datetime, Slot], ...]:
    """The instants of the slots in the next `days` days after `after`, soonest first."""
    first = wall(after, zone).date()
    found = [
        (instant(first + timedelta(days=n), slot.at, zone), slot)
        for n in range(days + 1)
        for slot in slots
        if (first + timedelta(days=n)).weekday() == slot.weekday
    ]
    return tuple(sorted((pair for pair in found if pair[0] > after), key=lambda pair: pair[0]))


def never(_when: datetime) -> bool:
    """No moment is closed."""
    return False


def next_free(
    slots: tuple[Slot, ...],
    taken: frozenset[datetime],
    after: datetime,
    zone: str,
    goal: Goal | None = None,
    accounts: tuple[str, ...] = (),
    closed: Callable[[datetime], bool] = never,
) -> datetime | None:
    """The soonest slot for the goal that nothing is planned at, or None within eight weeks.

    With `accounts`, a slot of one account counts only where the post goes there. Moments that are `closed` are passed.
    """
    fitting = tuple(
        s
        for s in slots
        if (goal is None or s.goal is None or s.goal is goal)
        and (not accounts or not s.account_id or s.account_id in accounts)
    )
    open_ones = (when for when, _ in occurrences(fitting, after, zone, days=56) if when not in taken)
    return next((when for when in open_ones if not closed(when)), None)
