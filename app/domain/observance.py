"""Days on which the world speaks of a subject: the rules by which their dates come round, and where they are kept."""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

WORLD = "world"


@dataclass(frozen=True, slots=True)
class DateRule:
    """When something comes round each year.

    Either a `day` of the month (-1: the last), or the `nth` `weekday` (0 is Monday; nth -1: the last), or, with
    neither, the whole month. `offset` moves it by days, `week` to the Monday of its week; it lasts `days`.
    """

    month: int
    day: int = 0
    weekday: int | None = None
    nth: int = 0
    offset: int = 0
    week: bool = False
    days: int = 1


@dataclass(frozen=True, slots=True)
class Observance:
    """A day, week or month with a subject. `countries` as ISO 3166 has them, or “world”; its name is `obs-<id>`.

    `source` says who keeps it, with an address, and `as_of` the day on which this was written down (ISO 8601).
    """

    id: str
    rule: DateRule
    countries: tuple[str, ...]
    source: str
    as_of: str

    def kept_in(self, countries: Iterable[str]) -> bool:
        """Whether it is kept in one of the countries."""
        return WORLD in self.countries or not set(self.countries).isdisjoint(countries)


def span(rule: DateRule, year: int) -> tuple[date, date] | None:
    """Its first and last day in a year; None in a year that has no such day (29 February, a fifth Friday)."""
    length = calendar.monthrange(year, rule.month)[1]
    if not rule.day and rule.weekday is None:
        return date(year, rule.month, 1), date(year, rule.month, length)
    number = _weekday_number(rule, year, length) if rule.weekday is not None else length if rule.day < 0 else rule.day
    if not 1 <= number <= length:
        return None
    first = date(year, rule.month, number) + timedelta(days=rule.offset)
    if rule.week:
        first -= timedelta(days=first.weekday())
    return first, first + timedelta(days=rule.days - 1)


def _weekday_number(rule: DateRule, year: int, length: int) -> int:
    """The day of the month of the nth weekday; out of the month where it has no such one."""
    wanted = rule.weekday or 0
    if rule.nth < 0:
        return length - (date(year, rule.month, length).weekday() - wanted) % 7
    return 1 + (wanted - date(year, rule.month, 1).weekday()) % 7 + 7 * (rule.nth - 1)


def beginning(known: Iterable[Observance], first: date, last: date) -> list[tuple[date, date, Observance]]:
    """Those that begin from one day to another: their first and last day, in order."""
    found = [
        (*days, one)
        for one in known
        for year in range(first.year - 1, last.year + 2)  # an offset may lead over the turn of the year
        if (days := span(one.rule, year)) is not None and first <= days[0] <= last
    ]
    return sorted(found, key=lambda it: (it[0], it[1], it[2].id))
