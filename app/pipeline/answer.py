"""Answer: a reply may be decided against. That is a decision like any other, kept and undone like one."""

from dataclasses import replace
from datetime import datetime

from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.goal import PostKind
from app.domain.lifecycle import DELIVERY_MOVES, DeliveryState, PostState, move_delivery, move_post
from app.domain.ports import Work
from app.domain.post import Post


def leave_unanswered(desk: Desk, post_id: str, who: str) -> Post:
    """Close a reply: nothing of it goes out, it leaves calendar and queue, and its words and history stay.

    Raises InputError for what is no reply, and where something of it is, or may be, public.
    """
    now = desk.clock.now()
    with desk.work() as work:
        post = work.post(post_id)
        if post.kind is not PostKind.REPLY:
            raise InputError("plan-not-a-reply")
        _call_off(work, post)
        state = move_post(post.state, PostState.UNANSWERED)
        saved = work.save_post(replace(post, state=state, planned_for=None, updated_at=now))
        work.append_audit(now, who, "plan-did-not-answer", post_id)
    return saved


def answer_after_all(desk: Desk, post_id: str, who: str, when: datetime | None = None) -> Post:
    """Make a closed reply a draft again, planned for `when` (UTC). Raises InputError where it was not closed."""
    now = desk.clock.now()
    with desk.work() as work:
        post = work.post(post_id)
        if post.state is not PostState.UNANSWERED:
            raise InputError("plan-not-closed")
        state = move_post(post.state, PostState.DRAFT)
        saved = work.save_post(replace(post, state=state, planned_for=when, updated_at=now))
        work.append_audit(now, who, "plan-did-take-up", post_id)
    return saved


def _call_off(work: Work, post: Post) -> None:
    deliveries = work.deliveries(post.id)
    if any(d.begun for d in deliveries):
        raise InputError("plan-already-public")
    for delivery in deliveries:
        if DeliveryState.CANCELLED in DELIVERY_MOVES[delivery.state]:
            state = move_delivery(delivery.state, DeliveryState.CANCELLED)
            work.save_delivery(replace(delivery, state=state, reason=None, not_before=None))
