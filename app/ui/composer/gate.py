"""What keeps a post from being scheduled, as one sentence; the worst first."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.lifecycle import PostState
from app.domain.message import Message
from app.domain.post import Post
from app.pipeline.templates import unfilled
from app.ui.composer.findings import Verdict
from app.ui.composer.times import is_past

OPEN = frozenset({PostState.IDEA, PostState.DRAFT, PostState.IN_REVIEW, PostState.APPROVED, PostState.SCHEDULED})


@dataclass(frozen=True, slots=True)
class Standing:
    """All that decides whether the button may be pressed.

    `settled` says that the checks have read this very post; `connected` are the ids of the accounts there are.
    `looking`: a picture or film is being looked at.
    """

    post: Post
    verdict: Verdict
    settled: bool
    due: datetime | None
    now: datetime
    connected: frozenset[str]
    looking: bool = False


def obstacle(standing: Standing, *, on_a_word: bool = False) -> Message | None:
    """Why it cannot go out now, or None. `on_a_word`: a second person vouches for what may be waived."""
    post, stops, due = standing.post, standing.verdict.stops, standing.due
    hard, gaps = standing.verdict.hard, unfilled(post)
    asked = (
        (is_empty(post), Message.of("composer-cannot-empty")),
        (bool(gaps), Message.of("handy-template-gap", gap="".join(gaps[:1]))),
        (hard > 0, Message.of("composer-cannot-hard", count=hard)),
        (stops > 0 and not on_a_word, Message.of("composer-cannot-stops", count=stops)),
        (not post.accounts, Message.of("composer-cannot-no-account")),
        (not standing.connected.issuperset(post.accounts), Message.of("composer-cannot-gone")),
        (due is None, Message.of("composer-cannot-no-time")),
        (due is not None and is_past(due, standing.now), Message.of("composer-cannot-past")),
        (not standing.settled and standing.looking, Message.of("composer-cannot-looking")),
        (not standing.settled, Message.of("composer-cannot-checking")),
    )
    return next((message for in_the_way, message in asked if in_the_way), None)


def is_empty(post: Post) -> bool:
    """Whether there is nothing to say yet."""
    return not post.text.strip() and not post.media and not any(text.strip() for text in post.overrides.values())


def idle(post: Post) -> str:
    """Key of the sentence that stands in place of findings where nothing is to go out, or empty."""
    if post.state is PostState.UNANSWERED:
        return "composer-nothing-goes-out"
    return "composer-nothing-yet" if is_empty(post) else ""


def can_edit(post: Post) -> bool:
    """Whether the post is still ours to change; what is out in the world is not."""
    return post.state in OPEN
