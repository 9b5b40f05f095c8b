"""What happens to one delivery after it was claimed: find out, pass the gate, send."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import InputError, PlatformError, SecretsError, StoreError
from app.domain.lifecycle import DeliveryState
from app.domain.message import Message
from app.domain.publishing import Publisher
from app.pipeline import native
from app.pipeline.gates import amiss_now, place_for
from app.pipeline.ledger import Ledger, LostClaim, stored
from app.pipeline.publish import send, settle, stop
from app.pipeline.recall import meet
from app.pipeline.way import still_same

log = logging.getLogger("primum.runner")


def handle(desk: Desk, claimed: Delivery, grace: timedelta) -> Delivery:
    """Bring a claimed delivery to an outcome and return it as it is kept. Raises the StoreError tree."""

    def way_out(row: Delivery) -> Delivery:
        row = _settled(desk, row)
        if row.state is DeliveryState.SENDING and row.handed is not None:
            row = meet(desk, row)
        if row.state is DeliveryState.SENDING and not _complete(row):
            row = _gate(desk, row, grace)
            row = _to_hand(desk, row)
        return send(desk, row, _publisher(desk, row)) if row.state is DeliveryState.SENDING else row

    return _guarded(desk, claimed, way_out)


def hand(desk: Desk, claimed: Delivery) -> Delivery:
    """Hand a claimed delivery over to its platform ahead of its time. Raises the StoreError tree."""
    return _guarded(desk, claimed, lambda row: native.hand_over(desk, row))


def find_out(desk: Desk, claimed: Delivery) -> Delivery:
    """Settle an attempt that a crash left open; what is still to be sent goes back into the queue."""
    return _guarded(desk, claimed, lambda row: _release(desk, _settled(desk, row)))


def _guarded(desk: Desk, claimed: Delivery, act: Callable[[Delivery], Delivery]) -> Delivery:
    try:
        try:
            return act(claimed)
        except (PlatformError, SecretsError, InputError) as error:
            return stop(desk, _stored(desk, claimed), error)
    except LostClaim:
        return _stored(desk, claimed)
    except StoreError:
        raise
    except Exception as error:  # noqa: BLE001 -- thread boundary: a fault in one adapter must not stop the queue
        return _broke(desk, claimed, error)


def _settled(desk: Desk, row: Delivery) -> Delivery:
    if row.open_attempt is None:
        return row
    if row.open_attempt.outcome == native.HANDING:
        return native.settle(desk, row)
    return settle(desk, row, _publisher(desk, row))


def _gate(desk: Desk, row: Delivery, grace: timedelta) -> Delivery:
    """Late beyond the grace time: missed, unless a person sends it. Too soon: waits. Not what was approved: held."""
    book = Ledger(desk, row)
    if row.due > desk.clock.now():  # nothing goes out before its time, whatever woke it
        book.close(DeliveryState.SCHEDULED)
        return book.row
    if _wanted_at(row) + grace < desk.clock.now() and not _by_hand(desk, row):
        book.close(DeliveryState.MISSED, Message.of("delivery-missed"))
        return book.row
    later = place_for(desk, row)
    if later is not None:
        book.close(DeliveryState.WAITING, Message.of("gate-spread"), not_before=later)
        return book.row
    amiss = still_same(desk, row) or amiss_now(desk, row)
    if amiss is not None:
        book.close(DeliveryState.HELD, amiss)
    return book.row


def _to_hand(desk: Desk, row: Delivery) -> Delivery:
    """What has passed the gate goes to the person where its account is one that they publish to by hand."""
    if row.state is not DeliveryState.SENDING or not _by_hand(desk, row):
        return row
    book = Ledger(desk, row)
    book.close(DeliveryState.BY_HAND)
    return book.row


def _by_hand(desk: Desk, row: Delivery) -> bool:
    with desk.work() as work:
        return any(account.assisted for account in work.accounts() if account.id == row.account_id)


def _wanted_at(row: Delivery) -> datetime:
    """When it was to go out: its time, or the end of a wait."""
    return max(row.due, row.not_before or row.due)


def _complete(row: Delivery) -> bool:
    return row.next_part >= len(row.variant.segments)


def _publisher(desk: Desk, row: Delivery) -> Publisher:
    with desk.work() as work:
        account = work.account(row.account_id)
    return desk.platforms.publisher(account)


def _release(desk: Desk, row: Delivery) -> Delivery:
    if row.state is not DeliveryState.SENDING:
        return row
    book = Ledger(desk, row)
    to = DeliveryState.SENT if _complete(row) else DeliveryState.SCHEDULED
    book.close(to, not_before=row.not_before)
    return book.row


def _stored(desk: Desk, row: Delivery) -> Delivery:
    """The row as it is kept now; as called off where somebody has removed it meanwhile."""
    with desk.work() as work:
        found = stored(work, row.id)
    return found or replace(row, state=DeliveryState.CANCELLED, owner="", lease_until=None)


def _broke(desk: Desk, claimed: Delivery, error: Exception) -> Delivery:
    """Close a delivery that a fault in the program interrupted. The log gets no text: an error may quote the post."""
    log.error("delivery %s broke: %s", claimed.id, type(error).__name__)
    row = _stored(desk, claimed)
    if row.owner != claimed.owner or row.state is not DeliveryState.SENDING:
        return row
    book = Ledger(desk, row)
    if row.open_attempt is not None:
        book.close(DeliveryState.UNCONFIRMED, Message.of("delivery-broke-unconfirmed"))
    else:
        book.close(DeliveryState.FAILED, Message.of("delivery-broke"))
    return book.row
