"""Accounts, slots, campaigns, profile, settings and metrics."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select, update

from app.domain.account import Account
from app.domain.calendar import Slot
from app.domain.campaign import Campaign
from app.domain.errors import InputError
from app.domain.lifecycle import DeliveryState
from app.domain.metrics import Metrics
from app.domain.profile import Profile
from app.domain.repeat import Repeat
from app.storage.rows import first, put, record, values
from app.storage.tables import accounts, campaigns, deliveries, profiles, repeats, settings, slots
from app.storage.tables import metrics as counted

D = DeliveryState
NOT_OUT = (D.SCHEDULED, D.WAITING, D.HELD, D.MISSED, D.FAILED, D.BY_HAND)


class Accounts:
    """The part of a unit of work that keeps accounts."""

    _db: Connection

    def accounts(self) -> Sequence[Account]:
        """All, in the order they were added."""
        return [record(Account, row) for row in self._db.execute(select(accounts).order_by(accounts.c.place))]

    def account(self, account_id: str) -> Account:
        """Raises InputError where there is none."""
        row = first(self._db, accounts, "id", account_id)
        if row is None:
            raise InputError("store-no-account", id=account_id)
        return record(Account, row)

    def save_account(self, account: Account) -> None:
        """Insert or update; an update keeps its place in the list."""
        put(self._db, accounts, "id", values(account))

    def remove_account(self, account_id: str) -> None:
        """Forget it with what was still to be sent to it. Whatever went out stays; a broken thread is cancelled."""
        d = deliveries.c
        pending = (d.account_id == account_id, d.state.in_(NOT_OUT))
        self._db.execute(delete(deliveries).where(*pending, d.url == ""))
        self._db.execute(update(deliveries).where(*pending).values(state=D.CANCELLED))
        self._db.execute(delete(accounts).where(accounts.c.id == account_id))


class Planning:
    """The part of a unit of work that keeps slots and campaigns."""

    _db: Connection

    def slots(self) -> Sequence[Slot]:
        """The weekly slots, Monday morning first."""
        order = (slots.c.weekday, slots.c.at, slots.c.id)
        return [record(Slot, row) for row in self._db.execute(select(slots).order_by(*order))]

    def save_slot(self, slot: Slot) -> None:
        """Insert or update."""
        put(self._db, slots, "id", values(slot))

    def remove_slot(self, slot_id: str) -> None:
        """Forget it."""
        self._db.execute(delete(slots).where(slots.c.id == slot_id))

    def repeats(self) -> Sequence[Repeat]:
        """The posts that come back, the oldest first."""
        return list(self._db.execute(select(repeats.c.repeat).order_by(repeats.c.id)).scalars())

    def save_repeat(self, repeat: Repeat) -> None:
        """Insert or update."""
        put(self._db, repeats, "id", {"id": repeat.id, "repeat": repeat})

    def remove_repeat(self, repeat_id: str) -> None:
        """Forget it."""
        self._db.execute(delete(repeats).where(repeats.c.id == repeat_id))

    def campaigns(self) -> Sequence[Campaign]:
        """By name."""
        order = (campaigns.c.name, campaigns.c.id)
        return [record(Campaign, row) for row in self._db.execute(select(campaigns).order_by(*order))]

    def save_campaign(self, campaign: Campaign) -> None:
        """Insert or update."""
        put(self._db, campaigns, "id", values(campaign))

    def remove_campaign(self, campaign_id: str) -> None:
        """Forget it."""
        self._db.execute(delete(campaigns).where(campaigns.c.id == campaign_id))


class Practice:
    """The part of a unit of work that keeps profile, settings and metrics."""

    _db: Connection

    def profile(self) -> Profile:
        """Who and where; defaults before set-up."""
        kept: Profile | None = self._db.execute(select(profiles.c.profile)).scalar_one_or_none()
        return kept or Profile()

    def save_profile(self, profile: Profile) -> None:
        """Keep it."""
        put(self._db, profiles, "id", {"id": 1, "profile": profile})

    def setting(self, key: str) -> str | None:
        """A raw setting as JSON text, or None where it was never set."""
        row = first(self._db, settings, "key", key)
        return None if row is None else str(row.value)

    def set_setting(self, key: str, value: str) -> None:
        """Keep a raw setting."""
        put(self._db, settings, "key", {"key": key, "value": value})

    def save_metrics(self, metrics: Sequence[Metrics]) -> None:
        """Keep counts; those of the same post at the same moment are replaced."""
        for counts in metrics:
            same = (counted.c.remote_id == counts.remote_id, counted.c.at == counts.at)
            self._db.execute(delete(counted).where(*same))
            self._db.execute(insert(counted).values(values(counts)))
