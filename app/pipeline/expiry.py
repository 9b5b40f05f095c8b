"""Expiry: when people have to sign in again, and which planned posts would not go out after that."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.account import Account, AccountHealth
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.lifecycle import DeliveryState
from app.domain.ports import Work

AHEAD = timedelta(days=7)
"""From here on people are told even where nothing is planned."""
PLANNED = (DeliveryState.SCHEDULED, DeliveryState.WAITING)


@dataclass(frozen=True, slots=True)
class Expiry:
    """One account's sign-in. `ends` (UTC) is None where it does not end, or nobody knows; `at_risk` are post ids."""

    account: Account
    ends: datetime | None
    at_risk: tuple[str, ...]

    def soon(self, now: datetime) -> bool:
        """Whether the person should sign in again in these days."""
        return bool(self.at_risk) or (self.ends is not None and self.ends - now <= AHEAD)


def expiries(desk: Desk) -> tuple[Expiry, ...]:
    """All accounts in their order. Reads the keyring; not for the GUI thread."""
    with desk.work() as work:
        accounts, planned = work.accounts(), _planned(work)
    return tuple(_expiry(account, _ends(desk, account), planned) for account in accounts)


def _ends(desk: Desk, account: Account) -> datetime | None:
    return None if account.assisted else desk.platforms.ends(account)


def _planned(work: Work) -> tuple[Delivery, ...]:
    return tuple(work.deliveries(states=PLANNED))


def _expiry(account: Account, ends: datetime | None, planned: Iterable[Delivery]) -> Expiry:
    out = account.health is AccountHealth.SIGN_IN and not account.assisted
    late = (d.post_id for d in planned if d.account_id == account.id and (out or _after(d, ends)))
    return Expiry(account, ends, tuple(dict.fromkeys(late)))


def _after(delivery: Delivery, ends: datetime | None) -> bool:
    return ends is not None and max(delivery.due, delivery.not_before or delivery.due) >= ends
