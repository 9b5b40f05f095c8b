"""The way through the house: the stages in their order. Only this module may know them all."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.account import Account
from app.domain.approval import CheckedVariant, approve, fingerprint
from app.domain.channel import Channel
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.message import Message
from app.domain.ports import Work
from app.domain.post import Post
from app.domain.profile import Profile
from app.pipeline.check import check_variant
from app.pipeline.plan import content
from app.pipeline.schedule import enqueue, in_queue, scheduled_from
from app.pipeline.tailor import tailor


@dataclass(frozen=True, slots=True)
class Outlook:
    """What one account will show, with what the guidelines say about it."""

    account: Account
    channel: Channel
    checked: CheckedVariant


def look(desk: Desk, post: Post) -> tuple[Outlook, ...]:
    """Tailor and check the post for each of its accounts. Raises InputError for an account that is not there."""
    with desk.work() as work:
        profile = work.profile()
        accounts = [work.account(account_id) for account_id in post.accounts]
    return tuple(_outlook(desk, post, account, profile) for account in accounts)


def send_off(desk: Desk, post: Post, due: datetime, who: str, reason: str = "") -> tuple[Delivery, ...]:
    """Approve and schedule the post, as it is now, for all its accounts or for none; accounts it is out on are left.

    The post is saved with what was approved. `reason` answers the warnings. Raises NotSafe where findings stop it,
    InputError where there is nothing to send or nowhere to send it, Changed where another window was faster.
    """
    now = desk.clock.now()
    _refuse_empty(post)
    approved = tuple(approve(outlook.checked, who, now, reason) for outlook in look(desk, post))
    with desk.work() as work:
        _refuse_other_content(work, post)
        to_go = [a for a in approved if not _is_out(work, post.id, a.account.id)]
        if not to_go:
            raise InputError("plan-nothing-to-send")
        work.save_post(replace(post, state=scheduled_from(post.state), planned_for=due, updated_at=now))
        deliveries = tuple(enqueue(desk, work, a, due) for a in to_go)
    desk.clock.wake()
    return deliveries


def still_same(desk: Desk, delivery: Delivery) -> Message | None:
    """The gate at the moment of sending: the post is made and checked afresh and must be what was approved.

    None lets it pass; else the message says why it is held.
    """
    with desk.work() as work:
        profile, post = work.profile(), work.post(delivery.post_id)
        account = next((a for a in work.accounts() if a.id == delivery.account_id), None)
    if account is None:
        return Message.of("delivery-held-no-account")
    if post.state not in (PostState.SCHEDULED, PostState.PARTLY):
        return Message.of("delivery-held-edited")
    checked = _outlook(desk, post, account, profile).checked
    if not checked.report.is_safe:
        rules = ", ".join(sorted({f.rule for f in checked.report.stops}))
        return Message.of("delivery-held-findings", rules=rules)
    if checked.report.pack_version != delivery.approval.pack_version:
        return Message.of("delivery-held-newer-rules")
    kept = fingerprint(delivery.variant, account, checked.consents, checked.report.pack_version)
    if not checked.fingerprint == kept == delivery.approval.fingerprint:
        return Message.of("delivery-held-changed")
    return None


def _outlook(desk: Desk, post: Post, account: Account, profile: Profile) -> Outlook:
    channel = desk.platforms.channel(account)
    variant = tailor(post, channel)
    checked = check_variant(post, variant, account, channel, profile, desk.check, look=desk.media_look)
    return Outlook(account, channel, checked)


def _refuse_empty(post: Post) -> None:
    if not post.accounts:
        raise InputError("plan-no-account")
    if not post.text.strip() and not post.media:
        raise InputError("plan-empty")


def _refuse_other_content(work: Work, post: Post) -> None:
    """What is public in one place must not differ from what goes out in the next."""
    if any(d.begun for d in work.deliveries(post.id)) and content(work.post(post.id)) != content(post):
        raise InputError("plan-already-public")


def _is_out(work: Work, post_id: str, account_id: str) -> bool:
    before = in_queue(work, post_id, account_id)
    return before is not None and before.state is DeliveryState.SENT
