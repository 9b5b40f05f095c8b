"""What the repeats of a post do to the practice, as operations."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.ports import Work
from app.domain.post import Post
from app.domain.repeat import Repeat
from app.pipeline import repeat as stage
from app.ui.background import Operation
from app.ui.changes import Change

CALENDARS = {"us": "US", "ca": "CA", "ca-on": "CA-ON", "uk": "GB", "ie": "IE", "au": "AU", "nz": "NZ", "in": "IN"}
"""The calendar of public holidays for each pack; Europe has none in common."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A repeat, its post's name, and when it comes next, if it does."""

    repeat: Repeat
    title: str
    next: datetime | None


def load(desk: Desk) -> Operation[Sequence[Coming]]:
    """Read all repeats, the soonest first."""
    return Operation(lambda: _load(desk))


def add(desk: Desk, repeat: Repeat, who: str) -> Operation[int]:
    """Let a post come back and make the drafts that are near; how many there are of it."""

    def work() -> int:
        kept = stage.add(desk, repeat, who)
        stage.fill(desk, who)
        with desk.work() as unit:
            return next((len(one.made) for one in unit.repeats() if one.id == kept.id), 0)

    return Operation(work, (Change.POSTS, ""))


def stop(desk: Desk, repeat_id: str, who: str) -> Operation[None]:
    """Make no more."""
    return Operation(lambda: stage.end(desk, repeat_id, who), (Change.POSTS, ""))


def following(repeat: Repeat, post: Post, zone: str, now: datetime, count: int = 5) -> tuple[datetime, ...]:
    """The next times it would come back."""
    return tuple(islice(stage.coming(repeat, post, zone, now), count))


def _load(desk: Desk) -> Sequence[Coming]:
    now = desk.clock.now()
    with desk.work() as work:
        zone = work.profile().zone
        known = [(one, post) for one in work.repeats() if (post := _post(work, one.post_id)) is not None]
    found = [Coming(one, post.headline, next(iter(following(one, post, zone, now, 1)), None)) for one, post in known]
    return sorted(found, key=lambda one: (one.next is None, one.next or now))


def _post(work: Work, post_id: str) -> Post | None:
    try:
        return work.post(post_id)
    except InputError:
        return None
