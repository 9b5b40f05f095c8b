"""What keeps a post from being scheduled, as one sentence; the worst first."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.lifecycle import PostState
from app.domain.message import Message
from app.domain.post import Post
from app.ui.composer.findings import Verdict
from app.ui.composer.times import is_past

OPEN = frozenset({PostState.IDEA, PostState.DRAFT, PostState.IN_REVIEW, PostState.APPROVED, PostState.SCHEDULED})


@dataclass(frozen=True, slots=True)
class Standing:
    """All that decides whether the button may be pressed. `settled`: the checks have read this very post."""

    post: Post
    verdict: Verdict
    settled: bool
    due: datetime | None
    now: datetime


def obstacle(standing: Standing) -> Message | None:
    """Why it cannot go out now, or None."""
    post, found = standing.post, standing.verdict
    if is_empty(post):
        return Message.of("composer-cannot-empty")
    if found.stops:
        return Message.of("composer-cannot-stops", count=found.stops)
    if not post.accounts:
        return Message.of("composer-cannot-no-account")
    if standing.due is None:
        return Message.of("composer-cannot-no-time")
    if is_past(standing.due, standing.now):
        return Message.of("composer-cannot-past")
    return None if standing.settled else Message.of("composer-cannot-checking")


def is_empty(post: Post) -> bool:
    """Whether there is nothing to say yet."""
    return not post.text.strip() and not post.media and not any(text.strip() for text in post.overrides.values())


def can_edit(post: Post) -> bool:
    """Whether the post is still ours to change; what is out in the world is not."""
    return post.state in OPEN
