"""The row of a claimed delivery while it is being sent: written through at every step, and only while it is ours."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.account import Account, AccountHealth
from app.domain.delivery import Attempt, Delivery, Outgoing, Receipt
from app.domain.desk import Desk
from app.domain.errors import Changed, InputError, PrimumError
from app.domain.lifecycle import DeliveryState, move_delivery
from app.domain.message import Message
from app.domain.ports import Work
from app.pipeline.follow import follow_deliveries
from app.pipeline.withdrawal import withdrawn

LEASE = timedelta(minutes=3)
"""How long a runner that died keeps its delivery. A living one renews it three times as often."""

WHO = "runner"

CLOSED = {DeliveryState.WAITING: "delivery-did-wait", DeliveryState.BY_HAND: "delivery-did-get-ready"}
"""How the trail names an end that is none yet."""


def stored(work: Work, delivery_id: str) -> Delivery | None:
    """The row as it is kept now, or None where somebody has removed it."""
    try:
        return work.delivery(delivery_id)
    except InputError:
        return None


class LostClaim(Changed):
    """Another runner has taken the delivery over: this one must not touch it any more."""


class Ledger:
    """What has happened to one claimed delivery. `row` is what the database holds."""

    def __init__(self, desk: Desk, delivery: Delivery, beat: float = LEASE.total_seconds() / 3) -> None:
        """Begin with the row as it was claimed; `beat` is the time between renewals of the lease, in seconds."""
        self.desk, self.row = desk, delivery
        self._beat, self._lock = beat, threading.Lock()
        self._account: Account | None = None

    @property
    def now(self) -> datetime:
        """The moment in UTC."""
        return self.desk.clock.now()

    @property
    def under_way(self) -> bool:
        """Whether it is still to be sent."""
        return self.row.state is DeliveryState.SENDING

    @property
    def complete(self) -> bool:
        """Whether all parts are out."""
        return self.row.next_part >= len(self.row.variant.segments)

    @property
    def platform(self) -> str:
        """The platform's name for people."""
        channel = self.desk.platforms.channels().get(self.row.platform)
        return channel.name if channel else self.row.platform

    def outgoing(self) -> Outgoing:
        """What the adapter is given now. Raises InputError where the account is gone."""
        if self._account is None:
            with self.desk.work() as work:
                self._account = work.account(self.row.account_id)
        return Outgoing(self.row.id, self._account, self.row.variant, self.row.receipts)

    def keep(self, action: str = "", detail: str = "", **changes: Any) -> None:
        """Write changes of a delivery that goes on, and renew the lease. Raises LostClaim."""
        with self._lock:
            with self.desk.work() as work:
                fresh = self._write(work, changes | {"lease_until": self.now + LEASE})
                if action:
                    self._audit(work, action, detail)
            # Only now that it is committed, and before the other thread may write: it would write an older row.
            self.row = fresh

    def begin(self, part: int, how: str = "") -> None:
        """Record, before the call, that a part is about to become visible; `how` where not in the usual way.

        Where a consent was withdrawn since the gate, or since the part before, the delivery is held instead. Both
        happen in one transaction, so that a withdrawal comes before an attempt or after it, and never between.
        """
        with self._lock:
            with self.desk.work() as work:
                amiss = withdrawn(work, self.row.post_id)
                fresh = self._attempted(work, part, how) if amiss is None else self._held(work, amiss)
            self.row = fresh

    def back(self, outcome: str, **changes: Any) -> None:
        """Close the open attempt and give the delivery back into the queue for its time, in one transaction."""
        self.close(DeliveryState.SCHEDULED, attempts=self._ended(outcome), **changes)

    def end(self, outcome: str) -> None:
        """Close the open attempt: nothing became visible by it."""
        self.keep(attempts=self._ended(outcome))

    def out(self, receipt: Receipt, outcome: str = "sent") -> None:
        """Close the open attempt with the proof that its part is live; with the last part the delivery is sent."""
        part = self.row.next_part
        action = "delivery-did-publish" if outcome == "sent" else "delivery-did-find"
        receipts = (*self.row.receipts, replace(receipt, part=part))
        last = len(receipts) >= len(self.row.variant.segments)
        end = (
            {"not_before": None, "handed": None} | self._freed(DeliveryState.SENT, None)
            if last
            else {"lease_until": self.now + LEASE}
        )
        with self._lock:
            with self.desk.work() as work:
                fresh = self._write(work, {"receipts": receipts, "attempts": self._ended(outcome)} | end)
                self._audit(work, action, f"part={part} remote={receipt.remote_id}")
                if last:
                    follow_deliveries(work, self.row.post_id, self.now)
            self.row = fresh

    def close(self, to: DeliveryState, reason: Message | None = None, **changes: Any) -> None:
        """Give the delivery back in its new state; its post follows. Raises LostClaim."""
        action = CLOSED.get(to, "delivery-did-stop")
        free = self._freed(to, reason)
        with self._lock:
            with self.desk.work() as work:
                fresh = self._write(work, {"not_before": None} | changes | free)
                if to is not DeliveryState.SENT:
                    self._audit(work, action, f"state={to} reason={reason.key if reason else ''}")
                follow_deliveries(work, self.row.post_id, self.now)
            self.row = fresh

    def note_health(self, health: AccountHealth) -> None:
        """Remember whether the account can be used."""
        if self._account is not None and self._account.health is health:
            return
        with self.desk.work() as work:
            account = next((a for a in work.accounts() if a.id == self.row.account_id), None)
            if account is not None and account.health is not health:
                work.save_account(replace(account, health=health, checked_at=self.now))

    @contextmanager
    def renewed(self) -> Iterator[None]:
        """Keep the lease alive while a long call is under way."""
        done = threading.Event()
        renewal = threading.Thread(target=self._renew_until, args=(done,), daemon=True, name=f"lease-{self.row.id}")
        renewal.start()
        try:
            yield
        finally:
            done.set()
            renewal.join()

    def _attempted(self, work: Work, part: int, how: str) -> Delivery:
        attempts = (*self.row.attempts, Attempt(part, self.now, outcome=how))
        fresh = self._write(work, {"lease_until": self.now + LEASE, "attempts": attempts})
        self._audit(work, "delivery-did-attempt", f"part={part} {how}".rstrip())
        return fresh

    def _held(self, work: Work, reason: Message) -> Delivery:
        fresh = self._write(work, {"not_before": None} | self._freed(DeliveryState.HELD, reason))
        self._audit(work, "delivery-did-stop", f"state={fresh.state} reason={reason.key}")
        follow_deliveries(work, self.row.post_id, self.now)
        return fresh

    def _freed(self, to: DeliveryState, reason: Message | None) -> dict[str, Any]:
        return {"state": move_delivery(self.row.state, to), "reason": reason, "owner": "", "lease_until": None}

    def _renew_until(self, done: threading.Event) -> None:
        while not done.wait(self._beat):
            try:
                self.keep()
            except PrimumError:
                return  # the thread that sends meets the same trouble at its next step and deals with it

    def _write(self, work: Work, changes: dict[str, Any]) -> Delivery:
        there = stored(work, self.row.id)
        if there is None or there.owner != self.row.owner or there.state is not DeliveryState.SENDING:
            raise LostClaim("delivery-lost-claim")
        fresh = replace(self.row, **changes)
        work.save_delivery(fresh)
        return fresh

    def _audit(self, work: Work, action: str, detail: str) -> None:
        about = f"delivery={self.row.id} account={self.row.account_id} {detail}".rstrip()
        work.append_audit(self.now, WHO, action, self.row.post_id, about)

    def _ended(self, outcome: str) -> tuple[Attempt, ...]:
        return tuple(a if a.ended_at else replace(a, ended_at=self.now, outcome=outcome) for a in self.row.attempts)
