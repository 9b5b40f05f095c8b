"""The sending of one post to one account. The row is the schedule: it is read again at the moment of sending."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.account import Account
from app.domain.approval import Approval
from app.domain.lifecycle import UNDER_WAY, DeliveryState
from app.domain.message import Message
from app.domain.variant import Segment, Variant

Saved = Mapping[str, str]
"""What an adapter must remember between steps (upload ids, record keys): flat strings, kept in the delivery row."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that one part is live: the platform's id, the address people open, when; `extra` what replies need."""

    part: int
    remote_id: str
    url: str
    at: datetime
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Attempt:
    """Written before the visible call. `part` counts from 0; open (`ended_at` None) means: crashed or under way.

    A try that failed while nothing could be visible yet (no network during an upload) is written closed.
    """

    part: int
    started_at: datetime
    ended_at: datetime | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Handed:
    """What a platform holds and publishes by itself: its id there, when (UTC), what was approved, what was sent.

    The content is kept because the post may change while the platform still holds what it was.
    """

    remote_id: str
    due: datetime
    fingerprint: str
    variant: Variant
    saved: Saved = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One row of the queue. `due` is UTC. `owner` and `lease_until` belong to the runner that claimed it.

    `handed` stays, whatever becomes of the row, until it is known that the platform does not hold it any more.
    """

    id: str
    post_id: str
    account_id: str
    platform: str
    due: datetime
    variant: Variant
    approval: Approval
    state: DeliveryState = DeliveryState.SCHEDULED
    reason: Message | None = None
    not_before: datetime | None = None
    owner: str = ""
    lease_until: datetime | None = None
    saved: Saved = field(default_factory=dict)
    receipts: tuple[Receipt, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    handed: Handed | None = None

    @property
    def next_part(self) -> int:
        """The first part without a receipt; equal to the number of segments when all are out."""
        return len(self.receipts)

    @property
    def open_attempt(self) -> Attempt | None:
        """The attempt that was begun and never closed, if any."""
        return next((a for a in reversed(self.attempts) if a.ended_at is None), None)

    @property
    def begun(self) -> bool:
        """Whether anything of it is, or may be, public: from then on its content is frozen."""
        return bool(self.receipts) or self.open_attempt is not None or self.state in UNDER_WAY

    @property
    def out_at(self) -> datetime | None:
        """When a part of it last became public, or may have; None where nothing did."""
        open_since = [a.started_at for a in self.attempts if a.ended_at is None]
        return max([*(receipt.at for receipt in self.receipts), *open_since], default=None)

    @property
    def url(self) -> str:
        """Where the first part can be seen, or empty."""
        return self.receipts[0].url if self.receipts else ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What an adapter gets: the frozen content of a delivery, its account, and the receipts of parts already out."""

    delivery_id: str
    account: Account
    variant: Variant
    receipts: tuple[Receipt, ...] = ()

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The parts in order."""
        return self.variant.segments
