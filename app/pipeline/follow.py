"""A post's state follows its deliveries."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.delivery import Delivery
from app.domain.lifecycle import DeliveryState, PostState, move_post
from app.domain.ports import Work

GONE = frozenset({DeliveryState.CANCELLED, DeliveryState.DELETED})
UNDECIDED = frozenset({DeliveryState.SCHEDULED, DeliveryState.SENDING, DeliveryState.WAITING, DeliveryState.BY_HAND})
PLANNED = frozenset({PostState.SCHEDULED, PostState.PARTLY})


def follow_deliveries(work: Work, post_id: str, now: datetime) -> None:
    """Bring a scheduled post's state in line with its deliveries, in the same transaction."""
    post = work.post(post_id)
    to = state_after(post.state, work.deliveries(post_id))
    if to is not post.state:
        work.save_post(replace(post, state=move_post(post.state, to), updated_at=now))


def state_after(state: PostState, deliveries: Sequence[Delivery]) -> PostState:
    """Published when all that was not called off is sent; partly when a part is and the rest has stopped."""
    live = [d for d in deliveries if d.state not in GONE or (d.receipts and d.state is not DeliveryState.DELETED)]
    if state not in PLANNED or any(d.state in UNDECIDED for d in live):
        return state
    if not live:
        return PostState.APPROVED if state is PostState.SCHEDULED else state
    if all(d.state is DeliveryState.SENT for d in live):
        return PostState.PUBLISHED
    return PostState.PARTLY if any(d.receipts for d in live) else state
