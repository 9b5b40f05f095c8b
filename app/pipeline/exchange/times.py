"""Times as people and schedulers write them, to instants; days and months are told apart by the whole column."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time
from enum import StrEnum

from app.domain.calendar import instant
from app.domain.errors import InputError


class DateOrder(StrEnum):
    """What 03/04/2027 means. Where the year stands first, month and day follow."""

    MONTH_FIRST = "mdy"
    DAY_FIRST = "dmy"


WRITTEN = re.compile(
    r"(?P<a>\d{1,4})[/.\-](?P<b>\d{1,2})[/.\-](?P<c>\d{1,4})"
    r"(?:[T,\s]+(?P<hour>\d{1,2})[:.\-](?P<minute>\d{2})(?:[:.]\d{2})?\s*(?P<half>[ap]\.?m\.?)?)?",
    re.IGNORECASE,
)
NOON = 12


def instant_of(text: str, zone: str, order: DateOrder) -> datetime | None:
    """The UTC instant; empty is None. With an offset it is ISO 8601, without one the practice's wall clock.

    A day without a time is nine in the morning. Raises InputError for what is no time.
    """
    said = text.strip()
    if not said:
        return None
    try:
        exact = datetime.fromisoformat(said)
        if exact.tzinfo is not None:
            return exact.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    found = WRITTEN.fullmatch(said)
    if found is None:
        raise InputError("exchange-bad-time", value=said[:60])
    try:
        return _on_the_wall(found, zone, order)
    except (ValueError, OverflowError) as error:
        raise InputError("exchange-no-such-time", value=said[:60], order=order.value) from error


def _on_the_wall(found: re.Match[str], zone: str, order: DateOrder) -> datetime:
    a, b, c = (int(found[name]) for name in "abc")
    if len(found["a"]) == 4:
        year, month, day = a, b, c
    elif order is DateOrder.MONTH_FIRST:
        month, day, year = a, b, c
    else:
        day, month, year = a, b, c
    year += 2000 if year < 100 else 0
    at = time(9) if found["hour"] is None else time(_hour(int(found["hour"]), found["half"]), int(found["minute"]))
    return instant(datetime(year, month, day).date(), at, zone)


def _hour(hour: int, half: str | None) -> int:
    if not half:
        return hour
    if not 1 <= hour <= NOON:
        raise ValueError("no hour of half a day")
    return hour % NOON + (NOON if half[0] in "pP" else 0)


def order_of(cells: Iterable[str], usual: DateOrder) -> DateOrder:
    """What a column shows: a first number over twelve is a day. `usual` where it shows nothing."""
    for cell in cells:
        found = WRITTEN.match(cell.strip())
        if found is None or len(found["a"]) == 4:
            continue
        if int(found["a"]) > NOON:
            return DateOrder.DAY_FIRST
        if int(found["b"]) > NOON:
            return DateOrder.MONTH_FIRST
    return usual
