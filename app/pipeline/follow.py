"""A post's state follows its deliveries."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.lifecycle import DeliveryState, PostState, move_post
from app.domain.ports import Work

GONE = frozenset({DeliveryState.CANCELLED, DeliveryState.DELETED})
UNDECIDED = frozenset({DeliveryState.SCHEDULED, DeliveryState.SENDING, DeliveryState.WAITING, DeliveryState.BY_HAND})
PLANNED = frozenset({PostState.SCHEDULED, PostState.PARTLY})


def follow_deliveries(work: Work, post_id: str, now: datetime) -> None:
    """Bring a scheduled post's state in line with its deliveries, in the same transaction."""
    post = work.post(post_id)
    to = state_after(post.state, work.standing(post_id))
    if to is not post.state:
        work.save_post(replace(post, state=move_post(post.state, to), updated_at=now))


def state_after(state: PostState, standing: Sequence[tuple[DeliveryState, bool]]) -> PostState:
    """Published when all that was not called off is sent; partly when a part is and the rest has stopped.

    `standing` is each delivery's state, and whether any part of it went out.
    """
    live = [(at, out) for at, out in standing if at not in GONE or (out and at is not DeliveryState.DELETED)]
    if state not in PLANNED or any(at in UNDECIDED for at, _ in live):
        return state
    if not live:
        return PostState.APPROVED if state is PostState.SCHEDULED else state
    if all(at is DeliveryState.SENT for at, _ in live):
        return PostState.PUBLISHED
    return PostState.PARTLY if any(out for _, out in live) else state
