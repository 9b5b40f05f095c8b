"""Missed: what nobody sent in time. Nothing of it goes out unasked; a person decides, for one or for many."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.calendar import next_free
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.duty import closed_hours
from app.domain.errors import InputError
from app.domain.lifecycle import DeliveryState, move_delivery
from app.domain.message import Message
from app.domain.ports import Work
from app.domain.post import Post
from app.pipeline.follow import follow_deliveries
from app.pipeline.plan import HORIZON
from app.pipeline.schedule import cancel, retry
from app.settings.declared import GRACE_MINUTES
from app.settings.setting import value_of

D = DeliveryState


def missed(desk: Desk) -> tuple[Delivery, ...]:
    """All that was missed, soonest first; what is overdue beyond the grace time is marked as missed by this look.

    The runner does the same with what it claims. Here it is for the days on which no runner runs.
    """
    now = desk.clock.now()
    with desk.work() as work:
        grace = timedelta(minutes=value_of(work, GRACE_MINUTES))
        for row in work.deliveries(states=(D.SCHEDULED, D.WAITING)):
            if max(row.due, row.not_before or row.due) + grace < now and row.open_attempt is None:
                late = replace(row, state=move_delivery(row.state, D.MISSED), reason=Message.of("delivery-missed"))
                work.save_delivery(late)
                work.append_audit(now, "runner", "delivery-did-stop", row.post_id, f"delivery={row.id} state=missed")
                follow_deliveries(work, row.post_id, now)
        return tuple(work.deliveries(states=(D.MISSED,)))


def send_now(desk: Desk, ids: Iterable[str], who: str) -> tuple[Delivery, ...]:
    """Put them into the queue for now, all gates before them; the pace of each account spreads them."""
    return tuple(retry(desk, row.id, who) for row in _missed(desk, ids))


def skip(desk: Desk, ids: Iterable[str], who: str) -> tuple[Delivery, ...]:
    """Call them off."""
    return tuple(cancel(desk, row.id, who) for row in _missed(desk, ids))


def to_next_slot(desk: Desk, ids: Iterable[str], who: str) -> tuple[Delivery, ...]:
    """Move each to the next free slot of its goal and account, a post's deliveries together; all of them or none.

    Raises InputError where there are not enough free slots within eight weeks.
    """
    rows, moved = _missed(desk, ids), []
    now = desk.clock.now()
    with desk.work() as work:
        slots, profile = tuple(work.slots()), work.profile()
        zone, closed = profile.zone, closed_hours(profile.duties, profile.zone)
        taken = _taken(work, now)
        for post_id in dict.fromkeys(row.post_id for row in rows):
            mine = [row for row in rows if row.post_id == post_id]
            post, accounts = work.post(post_id), tuple(row.account_id for row in mine)
            at = next_free(slots, frozenset(taken), now, zone, post.goal, accounts, closed)
            if at is None:
                raise InputError("missed-no-slot", title=post.headline)
            taken.add(at)
            moved += _move(work, post, mine, at, who, now)
    desk.clock.wake()
    return tuple(moved)


def _missed(desk: Desk, ids: Iterable[str]) -> list[Delivery]:
    with desk.work() as work:
        rows = [work.delivery(one) for one in dict.fromkeys(ids)]
    for row in rows:
        if row.state is not D.MISSED:
            raise InputError("missed-not-missed", id=row.id)
    return sorted(rows, key=lambda row: (row.due, row.id))


def _taken(work: Work, now: datetime) -> set[datetime]:
    planned = {row.when for row in work.posts(now, now + HORIZON) if row.when is not None}
    return planned | {row.due for row in work.deliveries(states=(D.SCHEDULED,))}


def _move(work: Work, post: Post, rows: Sequence[Delivery], at: datetime, who: str, now: datetime) -> list[Delivery]:
    moved = [
        replace(row, state=move_delivery(row.state, D.SCHEDULED), due=at, not_before=None, reason=None) for row in rows
    ]
    for row in moved:
        work.save_delivery(row)
    if not any(row.begun for row in work.deliveries(post.id)):
        work.save_post(replace(post, planned_for=at, updated_at=now))
    work.append_audit(now, who, "plan-did-move", post.id, f"when={at.isoformat()}")
    follow_deliveries(work, post.id, now)
    return moved
