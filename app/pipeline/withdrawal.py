"""Withdrawal: a consent ends, and with it every post that rests on it. What was done about it stays on record."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from app.domain.calendar import wall
from app.domain.consent import Consent, Way
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError, NotFound, PlatformError
from app.domain.lifecycle import DELIVERY_MOVES, DeliveryState, move_delivery
from app.domain.message import Message
from app.domain.ports import Work
from app.domain.post import Post
from app.pipeline.follow import follow_deliveries

PENDING = frozenset({DeliveryState.SCHEDULED, DeliveryState.WAITING, DeliveryState.BY_HAND})
GONE = frozenset({DeliveryState.DELETED, DeliveryState.CANCELLED})


@dataclass(frozen=True, slots=True)
class Use:
    """One sending of a post that rests on a consent; `can_delete` says whether Primum can take it down."""

    post: Post
    delivery: Delivery
    can_delete: bool = False


@dataclass(frozen=True, slots=True)
class Uses:
    """Where a consent is used: what is still to go out, what is or may be public, and posts that are not planned."""

    planned: tuple[Use, ...] = ()
    public: tuple[Use, ...] = ()
    drafts: tuple[Post, ...] = ()


def withdrawn(work: Work, post_id: str) -> Message | None:
    """Why a post must not go out: a consent that it rests on was withdrawn. None lets it pass."""
    ids = work.post(post_id).resting_on
    for consent in work.consents() if ids else ():
        if consent.id in ids and consent.revoked_on:
            return _reason(consent, consent.revoked_on)
    return None


def uses(desk: Desk, consent_id: str) -> Uses:
    """Where a consent is used now."""
    with desk.work() as work:
        return _uses(desk, work, consent_id)


def revoke(desk: Desk, consent_id: str, who: str, how: Way, on: date | None = None) -> Uses:
    """Record a withdrawal and hold every post that is still to go out, in one transaction.

    `on` is the day on which the person withdrew, today where it is None. What is being sent at this very moment is held
    by the runner before its next part. Returns where it was used: what is public stays so until somebody takes it down.
    Raises InputError for a day that cannot be, and for a consent that was withdrawn before.
    """
    now = desk.clock.now()
    with desk.work() as work:
        consent = work.consent(consent_id)
        day = _day(consent, on, wall(now, work.profile().zone).date())
        found = _uses(desk, work, consent_id)
        work.save_consent(replace(consent, revoked_on=day, revoked_by=who, revoked_how=how.value))
        held = hold(work, consent, _reason(consent, day), who, now)
        public = " ".join(f"{u.delivery.id}={u.delivery.url}" for u in found.public)
        detail = f"key={consent.key} on={day.isoformat()} how={how} held={','.join(held)} public={public}"
        work.append_audit(now, who, "consent-did-revoke", consent_id, detail)
    desk.clock.wake()
    return found


def hold(work: Work, consent: Consent, reason: Message, who: str, now: datetime) -> list[str]:
    """Hold whatever is still to go out and rests on the consent, inside an open transaction; the deliveries' ids."""
    held = []
    for post in work.posts_resting_on(consent.id):
        mine = [d for d in work.deliveries(post.id) if d.state in PENDING and d.open_attempt is None]
        for delivery in mine:
            state = move_delivery(delivery.state, DeliveryState.HELD)
            work.save_delivery(replace(delivery, state=state, reason=reason, not_before=None))
            work.append_audit(now, who, "consent-did-hold", post.id, f"delivery={delivery.id} consent={consent.id}")
        if mine:
            follow_deliveries(work, post.id, now)
        held += [delivery.id for delivery in mine]
    return held


def take_down(desk: Desk, delivery_id: str, who: str) -> Delivery:
    """Delete what a delivery made public, the last part first. What is gone already counts as deleted.

    Raises InputError where Primum cannot delete on that platform, and the PlatformError tree; a failure is kept in the
    audit trail and leaves the delivery as it was, to be tried again.
    """
    with desk.work() as work:
        delivery = work.delivery(delivery_id)
        account = work.account(delivery.account_id)
    _refuse_unless_public(delivery)
    if not desk.platforms.channel(account).can.delete or not all(r.remote_id for r in delivery.receipts):
        raise InputError("consent-cannot-delete", platform=delivery.platform, url=delivery.url)
    try:
        publisher = desk.platforms.publisher(account)
        for receipt in reversed(delivery.receipts):
            try:
                publisher.delete(receipt)
            except NotFound:
                continue
    except PlatformError as error:
        _note(desk, delivery, who, "delivery-did-not-delete", f" reason={error.message.key}")
        raise
    return _deleted(desk, delivery_id, who, "delivery-did-delete")


def took_down(desk: Desk, delivery_id: str, who: str) -> Delivery:
    """The person says that they took it down on the platform themselves."""
    with desk.work() as work:
        _refuse_unless_public(work.delivery(delivery_id))
    return _deleted(desk, delivery_id, who, "delivery-did-delete-by-hand")


def _reason(consent: Consent, day: date) -> Message:
    return Message.of("delivery-held-consent", form=consent.key, day=day.isoformat())


def _day(consent: Consent, on: date | None, today: date) -> date:
    if consent.revoked_on:
        raise InputError("consent-already-revoked", form=consent.key, day=consent.revoked_on.isoformat())
    day = on or today
    if day > today:
        raise InputError("consent-revoked-later", day=day.isoformat())
    if consent.signed_on and day < consent.signed_on:
        raise InputError("consent-revoked-before", day=day.isoformat(), signed=consent.signed_on.isoformat())
    return day


def _uses(desk: Desk, work: Work, consent_id: str) -> Uses:
    found = [(post, work.deliveries(post.id)) for post in work.posts_resting_on(consent_id)]
    known = {account.id: account for account in work.accounts()}
    able = {id_: desk.platforms.channel(account).can.delete for id_, account in known.items()}
    all_ = [Use(post, d, able.get(d.account_id, False)) for post, mine in found for d in mine]
    return Uses(
        planned=tuple(u for u in all_ if not is_public(u.delivery) and u.delivery.state not in GONE),
        public=tuple(u for u in all_ if is_public(u.delivery)),
        drafts=tuple(post for post, mine in found if all(d.state in GONE for d in mine)),
    )


def is_public(delivery: Delivery) -> bool:
    """Whether some of it is, or may be, there for everybody to see."""
    known = bool(delivery.receipts) and delivery.state is not DeliveryState.DELETED
    return known or delivery.open_attempt is not None


def _refuse_unless_public(delivery: Delivery) -> None:
    if not delivery.receipts or DeliveryState.DELETED not in DELIVERY_MOVES[delivery.state]:
        raise InputError("consent-nothing-to-delete")


def _deleted(desk: Desk, delivery_id: str, who: str, action: str) -> Delivery:
    with desk.work() as work:
        delivery = work.delivery(delivery_id)
        changes: dict[str, Any] = {"state": move_delivery(delivery.state, DeliveryState.DELETED), "reason": None}
        fresh = replace(delivery, **changes)
        work.save_delivery(fresh)
        now = desk.clock.now()
        work.append_audit(now, who, action, delivery.post_id, _about(delivery))
        follow_deliveries(work, delivery.post_id, now)
    return fresh


def _note(desk: Desk, delivery: Delivery, who: str, action: str, more: str) -> None:
    with desk.work() as work:
        work.append_audit(desk.clock.now(), who, action, delivery.post_id, _about(delivery) + more)


def _about(delivery: Delivery) -> str:
    remote = ",".join(r.remote_id for r in delivery.receipts)
    return f"delivery={delivery.id} account={delivery.account_id} remote={remote} url={delivery.url}"
