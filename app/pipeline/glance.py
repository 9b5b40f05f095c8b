"""The weekly glance: what went out, what is held, and how the coming week divides over the goals."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from app.domain.calendar import instant, wall
from app.domain.desk import Desk
from app.domain.goal import Goal
from app.domain.lifecycle import PostState
from app.domain.ports import PostRow
from app.pipeline.campaigns import NO_PART, Stage, stage

WEEK = timedelta(days=7)
AROUND = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Glance:
    """Posts that went out since seven days ago, those held in the four weeks around, what is still to come."""

    out: tuple[PostRow, ...]
    held: tuple[PostRow, ...]
    ahead: Mapping[Goal, int]
    targets: Mapping[Goal, int]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.out or self.held or any(self.ahead.values()))


def glance(desk: Desk) -> Glance:
    """Look at the week behind and the seven days from today on, by whole days of the practice's wall."""
    with desk.work() as work:
        profile = work.profile()
        today = _midnight(desk.clock.now(), profile.zone)
        rows = [row for row in work.posts(today - AROUND, today + AROUND) if PostState(row.state) not in NO_PART]
    out = [row for row in rows if stage(row) is Stage.SENT and row.when and row.when >= today - WEEK]
    left = [row for row in rows if stage(row) is not Stage.SENT and row.when and today <= row.when < today + WEEK]
    ahead = Counter(Goal(row.goal) for row in left)
    return Glance(tuple(out), tuple(r for r in rows if stage(r) is Stage.HELD), ahead, profile.targets)


def _midnight(now: datetime, zone: str) -> datetime:
    return instant(wall(now, zone).date(), time.min, zone)
