"""Recall: what platforms hold and must not publish is taken back, whatever the reason; a failure is told at once."""

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import NotFound, PrimumError, StoreError
from app.domain.lifecycle import DELIVERY_MOVES, DeliveryState, move_delivery
from app.domain.message import Message
from app.pipeline.follow import follow_deliveries
from app.pipeline.gates import amiss_now
from app.pipeline.native import IDLE, is_stale, name_of, not_back, out_or_back
from app.pipeline.way import still_same

Tell = Callable[[Delivery], None]


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
            stale = fresh.state is not DeliveryState.SENDING and is_stale(desk, work, fresh)
        if stale:
            _take_back(desk, fresh, tell)


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
