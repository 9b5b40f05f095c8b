"""How many people fit what a post tells, and which detail gives away the most. Arithmetic only; it reads no text.

A post's readers know whose account it is, so the count begins with the people whom one practice or hospital serves and
is divided by each detail's share. Every number is an interval of what general knowledge allows (census, labour and
health statistics, orders of magnitude, 2026-11); independent doubts add up as the root of their squares, on a scale of
logarithms, and the answer is rounded to one figure. It is a feeling for size, and no measurement.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, floor, log, log10, sqrt

CATCHMENT = (10_000.0, 1_000_000.0)
"""People whom a practice or hospital serves: from one small surgery to a large city hospital."""

UNLISTED = (200.0, 5_000.0)
"""A village or town that the gazetteer of places with 5,000 people and more does not know."""

BLOCK = (20.0, 5_000.0)
"""People behind one postcode, or at one school, church or home."""

KNOWN = (1.0, 20.0)
"""Hurt in an event that others have heard of."""

ONLY = (1.0, 1.0)
"""The first, the only one, the mayor's daughter."""

DAY = (0.0005, 0.015)
"""Seen by somebody on one day: about 1 in 1,000 people in an emergency department, 1 in 70 by a general practice."""

MOMENT = (0.005, 0.1)
"""Seen in a week or a month."""

SEX = (0.45, 0.55)

RARE = (0.0000005, 0.0002)
"""A disease of which fewer than 1 in 2,000 people know from their own life."""

OTHER = {
    "job": (0.00001, 0.005),
    "condition": (0.0001, 0.05),
    "injury": (0.000005, 0.002),
    "family": (0.005, 0.3),
    "origin": (0.0005, 0.2),
    "ward": (0.005, 0.3),
}
"""Where a detail's own share is not in `resources/lexicons/shares.txt`."""

_YEAR_OF_AGE = (
    (1, 0.0002, 0.016),
    (60, 0.010, 0.018),
    (70, 0.008, 0.014),
    (80, 0.004, 0.010),
    (90, 0.001, 0.006),
    (100, 0.0001, 0.0012),
    (200, 0.00001, 0.0003),
)
"""Share of people with one exact age below the first number; for babies a week or a month (UN age structures)."""

ORDER = (
    "only",
    "event",
    "place",
    "day",
    "job",
    "condition",
    "age",
    "injury",
    "origin",
    "family",
    "ward",
    "time",
    "sex",
)
"""The kinds of details; where two gain the same, the one that is named first is advised."""

_COUNTS = frozenset({"only", "event", "place"})
_COUNTED, _DOZENS, _HUNDREDS, _THOUSANDS = 20, 100, 1_000, 10_000


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing told. `low` and `high` are the share of people who have it (0 to 1).

    For the kinds only, event and place they are the number of people there.
    """

    kind: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """`low` to `high` people fit, each rounded to one figure; leaving out the details of kind `gain` widens it most."""

    low: int
    high: int
    gain: str

    @property
    def size(self) -> str:
        """Which words fit: one, few, dozens, hundreds, thousands, or range where the two ends are far apart."""
        if self.high <= 1:
            return "one"
        if self.high <= _COUNTED:
            return "few"
        steps = ((_COUNTED, _DOZENS, "dozens"), (_DOZENS, _HUNDREDS, "hundreds"), (_HUNDREDS, _THOUSANDS, "thousands"))
        return next((name for low, high, name in steps if low <= self.low and self.high < high), "range")


def age_share(years: int) -> tuple[float, float]:
    """The share of people who are exactly so old; 0 stands for babies, told in weeks or months."""
    return next((low, high) for below, low, high in _YEAR_OF_AGE if years < below)


def estimate(details: Sequence[Detail]) -> Estimate:
    """How many people fit all the details, and what to leave out first ("" where there are none)."""
    low, high = fitting(details)
    kinds = [kind for kind in ORDER if any(d.kind == kind for d in details)]
    best = max(kinds, key=lambda kind: _width(without(details, kind)), default="")
    return Estimate(_rounded(low), _rounded(high), best)


def without(details: Iterable[Detail], kind: str) -> tuple[Detail, ...]:
    """The details that are left when those of one kind are dropped."""
    return tuple(d for d in details if d.kind != kind)


def fitting(details: Iterable[Detail]) -> tuple[float, float]:
    """The interval itself, unrounded, never below one person: the post is about somebody."""
    low, high = _unbounded(tuple(details))
    return max(1.0, low), max(1.0, high)


def _width(details: tuple[Detail, ...]) -> tuple[float, float]:
    """What dropping details leaves: the most people who fit, then, where that is one, how little it fell short."""
    alone = any(d.kind == "only" for d in details)
    return fitting(details)[1], 0.0 if alone else _unbounded(details)[1]


def _unbounded(details: tuple[Detail, ...]) -> tuple[float, float]:
    low, high = CATCHMENT
    for detail in details:
        if detail.kind in _COUNTS:
            low, high = min(low, detail.low), min(high, detail.high)
    middle, doubt = (log(low) + log(high)) / 2, ((log(high) - log(low)) / 2) ** 2
    for detail in details:
        if detail.kind not in _COUNTS:
            middle += (log(detail.low) + log(detail.high)) / 2
            doubt += ((log(detail.high) - log(detail.low)) / 2) ** 2
    return exp(middle - sqrt(doubt)), exp(middle + sqrt(doubt))


def _rounded(count: float) -> int:
    """To one figure: 1, 4, 20, 300."""
    step = int(10.0 ** floor(log10(count) + 1e-9))
    return round(count / step) * step
