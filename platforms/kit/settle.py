"""Looking for a post that may have gone out: not sooner than the platform can say that it is not there."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from app.domain.errors import UnknownOutcome
from app.domain.ports import Clock

SETTLE = timedelta(seconds=20)
"""A server may still be at work on a request whose connection broke."""
SKEW = timedelta(minutes=1)
"""How far a platform's clock may be from ours."""


T = TypeVar("T")


def settled(
    look: Callable[[], T | None], clock: Clock, tried: datetime, host: str, span: timedelta = SETTLE
) -> T | None:
    """What `look` finds; None only when `span` has passed since it was last tried.

    A short rest is waited for here. Raises UnknownOutcome where it is still too early to say that nothing went out.
    """
    found, left = look(), span - (clock.now() - tried)
    if found or left <= timedelta(0):
        return found
    if left <= SETTLE:
        clock.wait(left.total_seconds())
        found = look()
    if found is None and clock.now() - tried < span:
        raise UnknownOutcome("settle-too-early", host=host)
    return found
