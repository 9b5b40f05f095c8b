"""What others wrote under the latest own posts, account by account."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.account import Account
from app.domain.comment import Comment, Listens
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import NotFound, PrimumError
from app.domain.lifecycle import DeliveryState

NEWEST = 20
"""Posts of each account that are looked at: reading costs money or quota on some platforms."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A comment, and the post that it stands under."""

    account: Account
    delivery: Delivery
    comment: Comment


@dataclass(frozen=True, slots=True)
class Deaf:
    """An account whose comments could not be read, and why."""

    account: Account
    error: PrimumError


def replies(desk: Desk, account_id: str = "", newest: int = NEWEST) -> tuple[Sequence[Heard], Sequence[Deaf]]:
    """The comments under the latest posts; one account that fails keeps no other from being read.

    Raises InputError for an account that is not there, and StoreError.
    """
    with desk.work() as work:
        accounts = [work.account(account_id)] if account_id else work.accounts()
        sent = {a.id: [d for d in work.history(a.id, newest) if d.state is DeliveryState.SENT] for a in accounts}
    heard: list[Heard] = []
    deaf: list[Deaf] = []
    for account in accounts:
        if account.assisted or not desk.platforms.channel(account).can.replies:
            continue
        try:
            heard += _of(desk, account, sent[account.id])
        except PrimumError as error:
            deaf.append(Deaf(account, error))
    return heard, deaf


def _of(desk: Desk, account: Account, sent: Sequence[Delivery]) -> Iterator[Heard]:
    publisher = desk.platforms.publisher(account)
    if not isinstance(publisher, Listens):
        return
    for delivery in sent:
        for receipt in delivery.receipts[:1]:
            try:
                yield from (Heard(account, delivery, one) for one in publisher.comments(receipt))
            except NotFound:  # a post that somebody deleted there has no comments
                continue
