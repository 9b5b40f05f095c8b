"""Recall: what became of what platforms hold; what they must not publish is taken back, and a failure told at once."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.domain.account import Account
from app.domain.delivery import Delivery, Outgoing, Receipt
from app.domain.desk import Desk
from app.domain.errors import InputError, NotFound, PrimumError, StoreError
from app.domain.lifecycle import DELIVERY_MOVES, DeliveryState, PostState, move_delivery, out_anyway
from app.domain.message import Message
from app.domain.ports import Work
from app.domain.publishing import NativePublisher
from app.pipeline.backoff import failed_once_more, next_try, spent
from app.pipeline.follow import follow_deliveries
from app.pipeline.gates import amiss_now
from app.pipeline.ledger import Ledger, LostClaim
from app.pipeline.way import still_same
from app.settings.declared import PAUSED
from app.settings.setting import value_of

Tell = Callable[[Delivery], None]

LATE = timedelta(minutes=10)
"""How long a platform may take after the time before the post is taken back and sent from here."""

GLANCE = timedelta(minutes=1)
IDLE = frozenset({DeliveryState.SCHEDULED, DeliveryState.WAITING})


def recall(desk: Desk, tell: Tell, *, gates: bool, elsewhere: Collection[str] = ()) -> None:
    """Take back what must not go out; with `gates`, what would not pass all of them as of now is held first.

    `tell` hears of every delivery that is not as it was. Accounts signed in `elsewhere` are other machines' affair.
    Raises the StoreError tree.
    """
    with desk.work() as work:
        held = [row for row in work.handed() if row.account_id not in elsewhere]
    for row in held:
        if gates and row.state in IDLE:
            _hold_unfit(desk, row, tell)
        with desk.work() as work:
            fresh = work.delivery(row.id)
            stale = fresh.state is not DeliveryState.SENDING and is_stale(work, fresh)
        if stale:
            _take_back(desk, fresh, tell)


def is_stale(work: Work, row: Delivery) -> bool:
    """Whether what the platform holds is not, or not any more, what is to go out at that time."""
    if row.handed is None:
        return False
    account = next((a for a in work.accounts() if a.id == row.account_id), None)
    return (
        account is None
        or not account.native
        or account.assisted
        or row.state not in IDLE | {DeliveryState.SENDING}
        or (row.handed.due, row.handed.fingerprint) != (row.due, row.approval.fingerprint)
        or work.post(row.post_id).state not in (PostState.SCHEDULED, PostState.PARTLY)
        or value_of(work, PAUSED)
    )


def meet(desk: Desk, row: Delivery) -> Delivery:
    """The time of something handed over has come: its receipt, or a little patience, or a person's affair.

    The delivery comes back claimed, and with nothing handed over, where Primum is to go on by itself.
    """
    book = Ledger(desk, row)
    with desk.work() as work:
        stale = is_stale(work, row)
    with book.renewed():
        try:
            receipt = out_or_back(desk, row, back=stale or book.now >= row.due + LATE)
        except NotFound:
            _gone(book, stale=stale)
        except (StoreError, LostClaim):
            raise
        except PrimumError:
            _cannot_see(book, stale=stale)
        else:
            _met(book, receipt, stale=stale)
    return book.row


def out_or_back(desk: Desk, row: Delivery, *, back: bool) -> Receipt | None:
    """The proof that the platform has published it; else None, and with `back` it does not hold it any more.

    Raises NotFound where it is neither planned nor out, InputError without an account, and the PlatformError tree where
    that cannot be known, or it cannot be taken back.
    """
    handed = row.handed
    if handed is None:
        return None
    with desk.work() as work:
        outgoing = Outgoing(row.id, work.account(row.account_id), handed.variant)
    publisher = native_publisher(desk, outgoing.account)
    receipt = publisher.standing(outgoing, handed.saved, handed.remote_id)
    if receipt is not None or not back:
        return receipt
    try:
        publisher.take_back(handed.remote_id)
    except NotFound:  # it went out between the two calls, or somebody took it away
        return publisher.standing(outgoing, handed.saved, handed.remote_id)
    return None


def not_back(desk: Desk, row: Delivery) -> Message:
    """What a person must do where the platform could not be kept from publishing."""
    due = row.handed.due if row.handed else row.due
    return Message.of("native-not-back", platform=name_of(desk, row), when=f"{due:%Y-%m-%d %H:%M} UTC")


def name_of(desk: Desk, row: Delivery) -> str:
    """The platform's name for people."""
    channel = desk.platforms.channels().get(row.platform)
    return channel.name if channel else row.platform


def native_publisher(desk: Desk, account: Account) -> NativePublisher:
    """The adapter of an account that can be handed posts. Raises InputError for any other."""
    publisher = desk.platforms.publisher(account)
    if not isinstance(publisher, NativePublisher):
        raise InputError("native-cannot", platform=account.platform)
    return publisher


def _hold_unfit(desk: Desk, row: Delivery, tell: Tell) -> None:
    try:
        amiss = still_same(desk, row) or amiss_now(desk, row)
    except StoreError:
        raise
    except PrimumError:
        return  # the account cannot be asked now; the next round does
    if amiss is not None:
        _change(desk, row, tell, DeliveryState.HELD, amiss)


def _take_back(desk: Desk, row: Delivery, tell: Tell) -> None:
    loud = not_back(desk, row)
    try:
        receipt = out_or_back(desk, row, back=True)
    except NotFound:
        receipt = None
    except StoreError:
        raise
    except PrimumError:
        # A person has to act, so it stands where such things stand, even where it had been called off.
        can = DeliveryState.HELD in DELIVERY_MOVES[row.state]
        _change(desk, row, tell, DeliveryState.HELD if can else row.state, loud)
        return
    if receipt is not None:
        why = Message.of("native-out-anyway", platform=name_of(desk, row))
        _change(desk, row, tell, DeliveryState.SENT, why, handed=None, receipts=row.receipts or (receipt,))
        return
    was_loud = row.reason is not None and row.reason.key == loud.key
    reason = Message.of("native-taken-back", platform=name_of(desk, row)) if was_loud else row.reason
    _change(desk, row, tell, row.state, reason, handed=None)


def _change(desk: Desk, row: Delivery, tell: Tell, to: DeliveryState, reason: Message | None, **changes: Any) -> None:
    """Write what was learnt, unless a runner has the row or the platform holds something else by now."""
    now = desk.clock.now()
    with desk.work() as work:
        there = work.delivery(row.id)
        if there.handed != row.handed or there.state is not row.state:
            return
        if to is DeliveryState.SENT and there.state is not to:
            state = out_anyway(there.state)
        else:
            state = to if to is there.state else move_delivery(there.state, to)
        fresh = replace(there, state=state, reason=reason, **changes)
        if fresh == there:
            return
        work.save_delivery(fresh)
        action = "native-did-take-back" if fresh.handed is None else "native-did-stop"
        detail = f"delivery={row.id} state={fresh.state} reason={reason.key if reason else ''}"
        work.append_audit(now, "runner", action, row.post_id, detail)
        follow_deliveries(work, row.post_id, now)
    tell(fresh)


def _met(book: Ledger, receipt: Receipt | None, *, stale: bool) -> None:
    if receipt is not None:
        book.out(receipt, "found")
    elif stale or book.now >= book.row.due + LATE:
        book.keep("native-did-take-back", handed=None)
    else:
        reason = Message.of("native-late", platform=book.platform)
        book.close(DeliveryState.WAITING, reason, not_before=book.now + GLANCE)


def _gone(book: Ledger, *, stale: bool) -> None:
    """Neither planned nor out: somebody took it away over there. That is a decision, and not undone by sending it."""
    if stale:
        book.keep("native-did-take-back", handed=None)
    else:
        book.close(DeliveryState.HELD, Message.of("native-gone", platform=book.platform), handed=None)


def _cannot_see(book: Ledger, *, stale: bool) -> None:
    book.keep(attempts=failed_once_more(book.row, book.now, "no-answer"))
    if stale:
        book.close(DeliveryState.HELD, not_back(book.desk, book.row))
    elif spent(book.row):
        book.close(DeliveryState.HELD, Message.of("native-unseen", platform=book.platform))
    else:
        reason = Message.of("native-late", platform=book.platform)
        book.close(DeliveryState.WAITING, reason, not_before=next_try(book.row, book.now))
