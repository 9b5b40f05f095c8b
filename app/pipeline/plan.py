"""Plan: write posts, keep them, place them on days. Nothing here lets anything leave the house."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.calendar import next_free
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.duty import closed_hours
from app.domain.errors import IllegalMove, InputError
from app.domain.goal import Goal
from app.domain.lifecycle import DeliveryState, PostState, move_delivery, move_post
from app.domain.message import Message
from app.domain.ports import PostRow, Work
from app.domain.post import Post
from app.pipeline import history

HORIZON = timedelta(weeks=8)
WITH_PLAN = frozenset({PostState.APPROVED, PostState.SCHEDULED})
PUBLIC = frozenset({PostState.PARTLY, PostState.PUBLISHED})
AUTHORS_CHOICE = frozenset({PostState.IDEA, PostState.DRAFT, PostState.IN_REVIEW, PostState.ARCHIVED})
PENDING = frozenset({DeliveryState.SCHEDULED, DeliveryState.WAITING, DeliveryState.BY_HAND})
UNPLANNED = "delivery-cancelled-unplanned"


def new_post(desk: Desk, who: str, **fields: Any) -> Post:
    """Keep a new draft; `fields` are those of Post, all optional."""
    given: dict[str, Any] = {"id": desk.new_id(), "text": "", "author": who, "updated_at": desk.clock.now()} | fields
    post = Post(**given)
    return _insert(desk, post, who, "plan-did-create")


def save_draft(desk: Desk, post: Post, who: str) -> Post:
    """Keep what was typed. A deleted post comes back as a draft, which is how a deletion is undone.

    New content on an approved or scheduled post makes it a draft again and holds its deliveries; archiving it calls
    them off. Raises Changed where another window was faster, InputError where something of the post is, or may be,
    public, and IllegalMove for a state that only a later stage can give.
    """
    now = desk.clock.now()
    with desk.work() as work:
        before = _stored(work, post.id)
        if before is not None:
            _refuse_state(before, post)
            same = content(post) == content(before) and post.state is before.state and _links_alike(work, before, post)
            fresh = post if same else _reopen(work, before, post, now, who)
            saved = work.save_post(replace(fresh, updated_at=now))
            if content(saved) != content(before):
                history.note(work, before, saved, who)
            if post.planned_for != before.planned_for:
                _follow_plan(work, saved, post.planned_for)
            return saved
    return _insert(desk, replace(post, revision=0, state=_unplanned(post.state)), who, "plan-did-restore")


def content(post: Post) -> Post:
    """The post without what does not matter to a reader: equal for two posts that would be shown and checked alike."""
    return replace(
        post, state=PostState.DRAFT, planned_for=None, campaign_id="", tags=(), author="", revision=0, updated_at=None
    )


def reschedule(desk: Desk, post_id: str, when: datetime | None, who: str) -> Post:
    """Move a post to another time, or to the backlog with None; its deliveries follow, its content is untouched.

    Deliveries taken out by a move to the backlog come back, approval and all, when the post gets a time again.
    Raises InputError where something of the post is, or may be, public.
    """
    now = desk.clock.now()
    with desk.work() as work:
        post = work.post(post_id)
        _refuse_public(work, post)
        _follow_plan(work, post, when)
        state = _state_for(work, post)
        saved = work.save_post(replace(post, planned_for=when, state=state, updated_at=now))
        work.append_audit(now, who, "plan-did-move", post_id, f"when={when.isoformat() if when else ''}")
    desk.clock.wake()
    return saved


def delete_post(desk: Desk, post_id: str, who: str) -> Post:
    """Remove a post and return it for `save_draft` to bring back. Raises InputError where any of it may be public."""
    with desk.work() as work:
        post = work.post(post_id)
        _refuse_public(work, post)
        if any(delivery.handed for delivery in work.deliveries(post_id)):
            raise InputError("native-delete-first")
        work.delete_post(post_id)
        work.append_audit(desk.clock.now(), who, "plan-did-delete", post_id)
    return post


def calendar(desk: Desk, since: datetime, until: datetime) -> Sequence[PostRow]:
    """The posts planned from `since` up to, not including, `until`."""
    with desk.work() as work:
        return work.posts(since, until)


def backlog(desk: Desk) -> Sequence[PostRow]:
    """The posts without a time."""
    with desk.work() as work:
        return work.posts()


def next_free_slot(desk: Desk, goal: Goal | None, accounts: tuple[str, ...] = ()) -> datetime | None:
    """The soonest weekly slot for the goal at which nothing is planned yet, within eight weeks.

    With `accounts`: slots of other accounts do not count, and what is planned for others only takes none.
    """
    now = desk.clock.now()
    with desk.work() as work:
        slots, profile = tuple(work.slots()), work.profile()
        taken = frozenset(
            row.when
            for row in work.posts(now, now + HORIZON)
            if row.when is not None and (not accounts or not row.accounts or set(accounts) & set(row.accounts))
        )
    closed = closed_hours(profile.duties, profile.zone)
    return next_free(slots, taken, now, profile.zone, goal, accounts, closed)


def _insert(desk: Desk, post: Post, who: str, action: str) -> Post:
    with desk.work() as work:
        saved = work.save_post(post)
        history.note(work, None, saved, who)
        work.append_audit(desk.clock.now(), who, action, post.id)
        return saved


def _links_alike(work: Work, before: Post, post: Post) -> bool:
    """Whether the campaigns of both add the same to their links: then a change of campaign shows nobody anything."""
    if before.campaign_id == post.campaign_id:
        return True
    adding = {one.id: one.utm for one in work.campaigns() if one.utm.on}
    return adding.get(before.campaign_id) == adding.get(post.campaign_id)


def reopen_campaign(work: Work, campaign_id: str, now: datetime, who: str) -> int:
    """Make approved posts of a campaign drafts again, since their links change; gives how many. What is out stays."""
    rows = [row for row in work.campaign_rows(campaign_id) if PostState(row.state) in WITH_PLAN and not row.url]
    reopened = 0
    for post in (work.post(row.id) for row in rows):
        if not any(d.begun for d in work.deliveries(post.id)):
            fresh = _reopen(work, post, replace(post, state=post.state), now, who)
            work.save_post(replace(fresh, updated_at=now))
            reopened += 1
    return reopened


def _stored(work: Work, post_id: str) -> Post | None:
    try:
        return work.post(post_id)
    except InputError:
        return None


def _unplanned(state: PostState) -> PostState:
    """A restored post has lost its deliveries, and with them its approval."""
    return PostState.DRAFT if state in WITH_PLAN else state


def _refuse_state(before: Post, post: Post) -> None:
    if post.state is not before.state and post.state not in AUTHORS_CHOICE:
        raise IllegalMove("error-illegal-post-move", now=before.state, to=post.state)


def _reopen(work: Work, before: Post, post: Post, now: datetime, who: str) -> Post:
    """The post as a draft again, where it was approved as something else; its deliveries are held or called off."""
    archived = post.state is PostState.ARCHIVED
    if not (archived and before.state in PUBLIC and content(post) == content(before)):
        _refuse_public(work, before)
    if before.state not in WITH_PLAN:
        return post if post.state is before.state else replace(post, state=move_post(before.state, post.state))
    for delivery in work.deliveries(before.id):
        if delivery.state in PENDING and archived:
            _put(work, delivery, DeliveryState.CANCELLED, None)
        elif delivery.state in PENDING:
            _put(work, delivery, DeliveryState.HELD, Message.of("delivery-held-edited"))
        elif delivery.state is DeliveryState.CANCELLED:
            work.save_delivery(replace(delivery, reason=None))
    work.append_audit(now, who, "plan-did-reopen", before.id)
    return replace(post, state=move_post(before.state, PostState.ARCHIVED if archived else PostState.DRAFT))


def _refuse_public(work: Work, post: Post) -> None:
    if post.state in PUBLIC or any(d.begun for d in work.deliveries(post.id)):
        raise InputError("plan-already-public")


def _follow_plan(work: Work, post: Post, when: datetime | None) -> None:
    """Let the deliveries that have not begun follow their post to its new time."""
    for delivery in work.deliveries(post.id):
        parked = delivery.reason is not None and delivery.reason.key == UNPLANNED
        if when is None and delivery.state in PENDING:
            _put(work, delivery, DeliveryState.CANCELLED, Message.of("delivery-cancelled-unplanned"))
        elif when is not None and (delivery.state in PENDING or parked):
            _put(work, replace(delivery, due=when, not_before=None), DeliveryState.SCHEDULED, None)


def _state_for(work: Work, post: Post) -> PostState:
    """Scheduled with a live plan, approved without one; posts that never had a plan keep their state."""
    if post.state not in WITH_PLAN:
        return post.state
    planned = any(d.state is not DeliveryState.CANCELLED for d in work.deliveries(post.id))
    to = PostState.SCHEDULED if planned else PostState.APPROVED
    return to if to is post.state else move_post(post.state, to)


def _put(work: Work, delivery: Delivery, to: DeliveryState, reason: Message | None) -> None:
    work.save_delivery(replace(delivery, state=move_delivery(delivery.state, to), reason=reason))
