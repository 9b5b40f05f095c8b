"""Schedule: approved versions into the queue, and a person's decisions about what is in it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.approval import Approved
from app.domain.delivery import Attempt, Delivery, Receipt
from app.domain.desk import Desk
from app.domain.errors import IllegalMove, InputError
from app.domain.lifecycle import DeliveryState, PostState, move_delivery, move_post
from app.domain.message import Message
from app.domain.ports import Work
from app.pipeline.follow import follow_deliveries
from app.pipeline.gates import allow_repeat

RETRYABLE = frozenset(
    {DeliveryState.FAILED, DeliveryState.MISSED, DeliveryState.HELD, DeliveryState.WAITING, DeliveryState.UNCONFIRMED}
)


def schedule(desk: Desk, approved: Approved, due: datetime) -> Delivery:
    """Put one approved version into the queue. `due` is UTC.

    A delivery of the same post and account that is not sent is replaced. Raises InputError where that one is being
    sent, may be public, or has parts of a thread out that the new version would contradict.
    """
    with desk.work() as work:
        delivery = enqueue(desk, work, approved, due)
    desk.clock.wake()
    return delivery


def enqueue(desk: Desk, work: Work, approved: Approved, due: datetime) -> Delivery:
    """`schedule` inside a transaction that is already open: `send_off` enters all accounts or none."""
    variant, account, approval = approved.variant, approved.account, approved.approval
    if not variant.segments:
        raise InputError("plan-empty")
    before = in_queue(work, variant.post_id, account.id)
    if before is None:
        delivery = Delivery(desk.new_id(), variant.post_id, account.id, account.platform, due, variant, approval)
    else:
        delivery = _replaced(before, approved, due)
    work.save_delivery(delivery)
    detail = f"delivery={delivery.id} account={account.id} due={due.isoformat()} fingerprint={approval.fingerprint}"
    warned = f" warnings={','.join(approval.warnings)}" if approval.warnings else ""
    work.append_audit(approval.at, approval.by, "plan-did-schedule", variant.post_id, detail + warned)
    if approval.waivers:
        _keep_waivers(work, delivery)
    _keep_vouches(work, delivery)
    return delivery


def _keep_vouches(work: Work, delivery: Delivery) -> None:
    """Into the audit trail: who said what of which picture and place in it, when, for the content that is approved."""
    approval = delivery.approval
    pictures = dict.fromkeys(media for segment in delivery.variant.segments for media in segment.media)
    for media, word in ((one, word) for one in pictures for word in one.vouched):
        box = ",".join(f"{side:.3f}" for side in word.box)
        consent = f" consent={word.consent_id}" if word.consent_id else ""
        detail = (
            f"delivery={delivery.id} picture={media.sha256} box={box} label={word.label}{consent} by={word.by} "
            f"said={word.at.isoformat()} fingerprint={approval.fingerprint}"
        )
        work.append_audit(approval.at, approval.by, "plan-did-vouch", delivery.post_id, detail)


def _keep_waivers(work: Work, delivery: Delivery) -> None:
    """Into the audit trail: which rules, on whose word, for which content and rules; never the reason's own text."""
    approval = delivery.approval
    by_person: dict[str, list[str]] = {}
    for waiver in approval.waivers:
        by_person.setdefault(waiver.second, []).append(waiver.rule)
    for second, rules in by_person.items():
        detail = (
            f"delivery={delivery.id} account={delivery.account_id} rules={','.join(rules)} second={second} "
            f"fingerprint={approval.fingerprint} packs={approval.pack_version}"
        )
        work.append_audit(approval.at, approval.by, "plan-did-waive", delivery.post_id, detail)


def in_queue(work: Work, post_id: str, account_id: str) -> Delivery | None:
    """The delivery of a post to an account that a new schedule replaces; a deleted one is history and stays."""
    mine = (d for d in work.deliveries(post_id) if d.account_id == account_id)
    return next((d for d in mine if d.state is not DeliveryState.DELETED), None)


def cancel(desk: Desk, delivery_id: str, who: str) -> Delivery:
    """Take a delivery out of the queue. Raises InputError while Primum is finding out whether it went out."""
    with desk.work() as work:
        delivery = work.delivery(delivery_id)
        if delivery.open_attempt is not None:
            raise InputError("delivery-still-looking")
        state = move_delivery(delivery.state, DeliveryState.CANCELLED)
        fresh = replace(delivery, state=state, reason=None, not_before=None)
        return _decide(desk, work, fresh, who, "delivery-did-cancel")


def retry(desk: Desk, delivery_id: str, who: str) -> Delivery:
    """Send again what failed, was held, missed or waits; look again where it is not known whether it went out.

    It is due at once, or at its own time where that is still to come, and passes all gates again. An attempt without
    an answer is looked up on the platform first. Raises IllegalMove in any other state, and InputError where the rest
    of a thread can only be added by hand or the platform asked to wait.
    """
    now = desk.clock.now()
    with desk.work() as work:
        delivery = work.delivery(delivery_id)
        if delivery.state not in RETRYABLE:
            raise IllegalMove("error-illegal-delivery-move", now=delivery.state, to=DeliveryState.SCHEDULED)
        _refuse_unless_ready(delivery)
        allow_repeat(work, delivery, who, now)
        state = move_delivery(delivery.state, DeliveryState.SCHEDULED)
        fresh = replace(delivery, state=state, reason=None, not_before=None, due=max(delivery.due, now))
        saved = _decide(desk, work, fresh, who, "delivery-did-retry")
    desk.clock.wake()
    return saved


def answer_unconfirmed(desk: Desk, delivery_id: str, went_out: bool, url: str, who: str) -> Delivery:
    """What the person saw on the platform: the part is there (at `url`), or it is not and may be sent again by retry.

    Raises IllegalMove unless the delivery is unconfirmed.
    """
    with desk.work() as work:
        delivery = work.delivery(delivery_id)
        if delivery.state is not DeliveryState.UNCONFIRMED:
            raise IllegalMove("error-illegal-delivery-move", now=delivery.state, to=DeliveryState.SENT)
        fresh = _went_out(delivery, url, desk.clock.now()) if went_out else _stayed_in(delivery, desk.clock.now())
        return _decide(desk, work, fresh, who, "delivery-did-answer")


def _replaced(before: Delivery, approved: Approved, due: datetime) -> Delivery:
    if before.state in (DeliveryState.SENT, DeliveryState.SENDING) or before.open_attempt is not None:
        raise InputError("delivery-already-begun", platform=before.platform)
    out = len(before.receipts)
    if before.variant.segments[:out] != approved.variant.segments[:out]:
        raise InputError("delivery-thread-begun", out=out)
    same = before.variant == approved.variant
    return replace(
        before,
        due=due,
        variant=approved.variant,
        approval=approved.approval,
        state=move_delivery(before.state, DeliveryState.SCHEDULED),
        reason=None,
        not_before=None,
        # Uploads and keys belong to the content they were made for.
        saved=before.saved if same or out else {},
    )


def _refuse_unless_ready(delivery: Delivery) -> None:
    if delivery.reason is not None and delivery.reason.key == "delivery-rate-limited":
        raise InputError("delivery-must-wait")
    if delivery.receipts and not delivery.receipts[-1].remote_id:
        raise InputError("delivery-rest-by-hand", part=delivery.next_part, parts=len(delivery.variant.segments))


def _closed(delivery: Delivery, now: datetime, outcome: str) -> tuple[Attempt, ...]:
    return tuple(a if a.ended_at else replace(a, ended_at=now, outcome=outcome) for a in delivery.attempts)


def _went_out(delivery: Delivery, url: str, now: datetime) -> Delivery:
    part = delivery.next_part
    receipts = (*delivery.receipts, Receipt(part, "", url, now))
    known = replace(delivery, receipts=receipts, attempts=_closed(delivery, now, "confirmed"))
    parts = len(delivery.variant.segments)
    if len(receipts) == parts:
        return replace(known, state=move_delivery(delivery.state, DeliveryState.SENT), reason=None)
    # A reply needs the platform's id of the part before it, which only the platform knows.
    reason = Message.of("delivery-rest-by-hand", part=part + 1, parts=parts)
    return replace(known, state=move_delivery(delivery.state, DeliveryState.FAILED), reason=reason)


def _stayed_in(delivery: Delivery, now: datetime) -> Delivery:
    state = move_delivery(delivery.state, DeliveryState.FAILED)
    attempts = _closed(delivery, now, "absent")
    return replace(delivery, state=state, attempts=attempts, reason=Message.of("delivery-not-out"))


def _decide(desk: Desk, work: Work, delivery: Delivery, who: str, action: str) -> Delivery:
    now = desk.clock.now()
    work.save_delivery(delivery)
    work.append_audit(now, who, action, delivery.post_id, f"delivery={delivery.id} state={delivery.state}")
    follow_deliveries(work, delivery.post_id, now)
    return delivery


def scheduled_from(state: PostState) -> PostState:
    """The state of a post that goes into the queue. Raises IllegalMove where all of it is out already."""
    if state in (PostState.SCHEDULED, PostState.PARTLY):
        return state
    steps: Sequence[PostState] = (PostState.APPROVED, PostState.SCHEDULED)
    for step in (PostState.DRAFT, *steps) if state is PostState.IDEA else steps:
        state = state if state is step else move_post(state, step)
    return state
