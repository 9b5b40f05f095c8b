"""How long to wait before trying again, and when to stop trying and ask."""

import hashlib
from datetime import datetime, timedelta

from app.domain.delivery import Attempt, Delivery

FIRST = timedelta(seconds=15)
LONGEST = timedelta(minutes=15)
MOST_TRIES = 8
"""With these figures a delivery gives up about half an hour after its first failure."""

PASSING = frozenset({"unreachable", "absent", "rate-limited", "no-answer"})
"""Outcomes of attempts that may well be different next time."""


def tries(delivery: Delivery) -> int:
    """How often in a row it failed for a passing reason since it became due; a success in between starts afresh."""
    count = 0
    for attempt in reversed(delivery.attempts):
        if attempt.ended_at is None:
            continue
        if attempt.outcome not in PASSING or attempt.started_at < delivery.due:
            break
        count += 1
    return count


def spent(delivery: Delivery) -> bool:
    """Whether it has been tried often enough."""
    return tries(delivery) >= MOST_TRIES


def next_try(delivery: Delivery, now: datetime) -> datetime:
    """When to try again: twice as long after every failure, give or take a fifth so that many do not come at once."""
    number = tries(delivery)
    pause = min(FIRST * (1 << max(number - 1, 0)), LONGEST)
    digest = hashlib.sha256(f"{delivery.id}/{number}".encode()).digest()
    return now + pause * (0.8 + 0.4 * digest[0] / 255)


def failed_once_more(delivery: Delivery, now: datetime, outcome: str) -> tuple[Attempt, ...]:
    """The attempts with one more that ended before anything could become visible."""
    return (*delivery.attempts, Attempt(delivery.next_part, now, now, outcome))
