"""Posts that come too close to each other on one account, found before they are sent. Nothing here holds a post."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from app.domain.pacing import Pace

HOUR = timedelta(hours=1)


class Planned(NamedTuple):
    """A post with a time (UTC), its day on the practice's wall, and the ids of the accounts that it goes to.

    A named tuple: a calendar makes thousands of them at every change of month.
    """

    id: str
    title: str
    at: datetime
    day: date
    accounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Crowd:
    """What is too close on an account: the post `beside` within an hour, or a day that is full (`beside` is None).

    `late`: the pace will let the later one of the two wait.
    """

    account: str
    beside: Planned | None
    late: bool = False


def crowds(post: Planned, others: Iterable[Planned], pace: Pace) -> tuple[Crowd, ...]:
    """What the post would be too close to, one crowd an account, the nearest post of each."""
    mine = [o for o in others if o.id != post.id]
    found = (_on(account, post, [o for o in mine if account in o.accounts], pace) for account in post.accounts)
    return tuple(crowd for crowd in found if crowd is not None)


def _on(account: str, post: Planned, others: Sequence[Planned], pace: Pace) -> Crowd | None:
    near = min(others, key=lambda o: (abs(o.at - post.at), o.id), default=None)
    if near is not None and abs(near.at - post.at) < max(HOUR, pace.gap):
        return Crowd(account, near, abs(near.at - post.at) < pace.gap)
    full = pace.cap and sum(o.day == post.day and o.at <= post.at for o in others) >= pace.cap
    return Crowd(account, None, late=True) if full else None


def crowded(posts: Iterable[Planned], pace: Pace) -> frozenset[str]:
    """The ids of the posts that are too close to another: in one pass over the posts of each account."""
    near = max(HOUR, pace.gap)
    found: set[str] = set()
    by_account: dict[str, list[Planned]] = {}
    for post in posts:
        for account in post.accounts:
            by_account.setdefault(account, []).append(post)
    for those in by_account.values():
        those.sort(key=attrgetter("at", "id"))
        for one, two in pairwise(those):
            if two.at - one.at < near:
                found |= {one.id, two.id}
        if pace.cap:
            found |= _over(those, pace)
    return frozenset(found)


def _over(those: Sequence[Planned], pace: Pace) -> set[str]:
    """Those that find their day full; `those` are sorted by time."""
    beyond = zip(those, those[pace.cap :], strict=False)
    return {p.id for first, p in beyond if first.day == p.day}
