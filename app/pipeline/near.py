"""What a post would be too close to at another time: said before it is moved there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.domain.calendar import wall
from app.domain.crowding import Crowd, Planned, crowds
from app.domain.desk import Desk
from app.domain.lifecycle import PostState
from app.domain.pacing import Pace
from app.pipeline.gates import pace_of

DAYS = timedelta(days=2)
GONE = frozenset({PostState.ARCHIVED, PostState.IDEA})


@dataclass(frozen=True, slots=True)
class Near:
    """What is too close, with the accounts' names by id and the practice's pace."""

    crowds: tuple[Crowd, ...]
    pace: Pace
    labels: Mapping[str, str] = field(default_factory=dict)


def near(desk: Desk, post_id: str, accounts: tuple[str, ...], when: datetime) -> Near:
    """What a post to these accounts would be too close to at a moment (UTC); `post_id` is empty for a new one."""
    with desk.work() as work:
        rows = work.posts(when - DAYS, when + DAYS)
        labels = {account.id: account.label for account in work.accounts()}
        pace = pace_of(work)
    others = [
        Planned(r.id, r.title, r.when, wall(r.when, pace.zone).date(), r.accounts)
        for r in rows
        if r.when is not None and r.state not in GONE
    ]
    post = Planned(post_id, "", when, wall(when, pace.zone).date(), accounts)
    return Near(crowds(post, others, pace), pace, labels)
