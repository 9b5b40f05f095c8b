"""The way through the house: the stages in their order. Only this module may know them all."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.account import Account
from app.domain.approval import Approval, Approved, CheckedVariant, approve, fingerprint
from app.domain.channel import Channel
from app.domain.context import Clearance
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.finding import Finding
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.message import Message
from app.domain.ports import Work
from app.domain.post import Post
from app.domain.profile import Profile
from app.domain.waiver import Word, unwaived
from app.pipeline.check import Around, around, check_variant
from app.pipeline.plan import content
from app.pipeline.schedule import enqueue, in_queue, scheduled_from
from app.pipeline.tailor_links import tailored
from app.pipeline.templates import unfilled

CONSENT = "privacy/consent-invalid"
"""What it finds is the reason that a held post shows: which consent, and since when it does not hold."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What one account will show, with what the guidelines say about it."""

    account: Account
    channel: Channel
    checked: CheckedVariant


def look(desk: Desk, post: Post, now: datetime | None = None) -> tuple[Outlook, ...]:
    """Tailor and check the post for each of its accounts. Raises InputError for an account that is not there."""
    with desk.work() as work:
        profile = work.profile()
        accounts = [work.account(account_id) for account_id in post.accounts]
        there = around(work, post, now or desk.clock.now())
    return tuple(_outlook(desk, post, account, profile, there) for account in accounts)


def send_off(
    desk: Desk, post: Post, due: datetime, who: str, reason: str = "", word: Word | None = None
) -> tuple[Delivery, ...]:
    """Approve and schedule the post, as it is now, for all its accounts or for none; accounts it is out on are left.

    The post is saved with what was approved. `reason` answers the warnings, `word` is that of a second person about
    soft blocks. Raises NotSafe where findings stop it, InputError where there is nothing to send or nowhere to send it
    or the word does not count, Changed where another window was faster.
    """
    now = desk.clock.now()
    _refuse_empty(post)
    others, looks = authors(desk, post), look(desk, replace(post, planned_for=due), now)
    approved = tuple(_approved(outlook.checked, who, now, reason, word, others) for outlook in looks)
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

    It is checked as of its approval, so that a clock that has moved on changes nothing, and then as of now, for what is
    meant to hold a post when time has passed. None lets it pass; else the message says why it is held.
    """
    approval = delivery.approval
    with desk.work() as work:
        profile, post = work.profile(), work.post(delivery.post_id)
        there = around(work, post, approval.at)
    account = next((a for a in there.accounts if a.id == delivery.account_id), None)
    if account is None:
        return Message.of("delivery-held-no-account")
    if post.state not in (PostState.SCHEDULED, PostState.PARTLY):
        return Message.of("delivery-held-edited")
    checked = _outlook(desk, post, account, profile, there).checked
    stopped = _stopped(checked, checked.report.stops, approval)
    if stopped is not None:
        return stopped
    if checked.report.pack_version != approval.pack_version:
        return Message.of("delivery-held-newer-rules")
    kept = fingerprint(delivery.variant, account, checked.consents, checked.report.pack_version)
    if not checked.fingerprint == kept == approval.fingerprint:
        return Message.of("delivery-held-changed")
    given = Clearance(approval.at, approval.pack_version, approval.fingerprint, checked.fingerprint)
    today = replace(there, now=desk.clock.now(), clearance=given, again=True)
    late = _outlook(desk, post, account, profile, today).checked
    return _stopped(late, tuple(f for f in late.report.stops if f.hard or f.timely), approval)


def authors(desk: Desk, post: Post) -> tuple[str, ...]:
    """Whose word does not count as a second person's: who wrote the post, and whose practice this is."""
    with desk.work() as work:
        return (post.author, work.profile().person)


def _approved(
    checked: CheckedVariant, who: str, now: datetime, reason: str, word: Word | None, others: tuple[str, ...]
) -> Approved:
    waivers = word.bound(checked.fingerprint, checked.report.pack_version, now) if word else ()
    return approve(checked, who, now, reason, waivers, others)


def _stopped(checked: CheckedVariant, found: tuple[Finding, ...], approval: Approval) -> Message | None:
    """What stops it now; a waived block passes only while content and rules are those that the waiver was given for."""
    stops = unwaived(found, approval.waivers, checked.fingerprint, checked.report.pack_version)
    if not stops:
        return None
    unfit = next((f.message for f in stops if f.rule == CONSENT), None)
    if unfit:
        return unfit
    rules = ", ".join(sorted({f.rule for f in stops}))
    fell = {f.rule for f in stops} <= {w.rule for w in approval.waivers}
    return Message.of("delivery-held-waiver" if fell else "delivery-held-findings", rules=rules)


def _outlook(desk: Desk, post: Post, account: Account, profile: Profile, there: Around) -> Outlook:
    channel = desk.platforms.channel(account)
    variant = tailored(post, channel, there.campaign)
    checked = check_variant(post, variant, account, channel, profile, desk.check, there, look=desk.media_look)
    return Outlook(account, channel, checked)


def _refuse_empty(post: Post) -> None:
    if not post.accounts:
        raise InputError("plan-no-account")
    if not post.text.strip() and not post.media:
        raise InputError("plan-empty")
    if gaps := unfilled(post):
        raise InputError("handy-template-gap", gap=gaps[0])


def _refuse_other_content(work: Work, post: Post) -> None:
    """What is public in one place must not differ from what goes out in the next."""
    if any(d.begun for d in work.deliveries(post.id)) and content(work.post(post.id)) != content(post):
        raise InputError("plan-already-public")


def _is_out(work: Work, post_id: str, account_id: str) -> bool:
    before = in_queue(work, post_id, account_id)
    return before is not None and before.state is DeliveryState.SENT
