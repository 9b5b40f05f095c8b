"""Native scheduling: a post is given to its platform ahead, which publishes it by itself at its time.

What a platform was given is written in the row (`Delivery.handed`) and stays there, whatever becomes of the row, until
the platform has said that it does not hold it any more. So a change needs no network: whoever edits, withdraws a
consent or calls off changes the row as ever, and `recall` sees that the platform holds what must not go out.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from app.domain.account import Account
from app.domain.delivery import Attempt, Delivery, Handed, Saved
from app.domain.desk import Desk
from app.domain.errors import InputError, NotFound, PrimumError, StoreError
from app.domain.lifecycle import DeliveryState
from app.domain.message import Message
from app.domain.pacing import place
from app.domain.ports import Work
from app.domain.publishing import NativePublisher
from app.pipeline.backoff import failed_once_more, next_try, spent
from app.pipeline.gates import TWO_DAYS, amiss_now, pace_of
from app.pipeline.ledger import LEASE, Ledger, LostClaim
from app.pipeline.publish import SKEW
from app.pipeline.recall import native_publisher
from app.pipeline.way import still_same
from app.settings.declared import PAUSED
from app.settings.setting import value_of

HANDING = "handing"
"""How the open attempt of a hand-over is told from that of a sending."""

SOONEST, LATEST = timedelta(minutes=30), timedelta(hours=24)
"""How long ahead a post is handed over. Facebook asks for ten minutes, Mastodon for five (their docs, 2026-11)."""

AGAIN = timedelta(hours=1)
"""A hand-over that came to nothing is tried again after that; at its time Primum sends the post by itself."""

LOOK = timedelta(minutes=5)
"""How often a hand-over without an answer is looked for before its time."""


def choose(desk: Desk, account_id: str, who: str, *, native: bool) -> Account:
    """Let an account's platform publish by itself, or not any more; what it holds then is taken back by the runner.

    Raises InputError for an account whose platform cannot.
    """
    with desk.work() as work:
        account = work.account(account_id)
    if native and not can_choose(desk, account):
        raise InputError("native-cannot", platform=account.platform)
    fresh = replace(account, native=native)
    with desk.work() as work:
        work.save_account(fresh)
        work.append_audit(desk.clock.now(), who, "native-did-choose", account_id, f"native={native}")
    desk.clock.wake()
    return fresh


def can_choose(desk: Desk, account: Account) -> bool:
    """Whether the account's platform can publish by itself."""
    return not account.assisted and desk.platforms.channel(account).can.native_schedule


def next_to_hand(desk: Desk, owner: str, elsewhere: Collection[str] = ()) -> Delivery | None:
    """Claim one delivery that may be handed over now, of no account that is signed in `elsewhere`; None for none."""
    now = desk.clock.now()
    with desk.work() as work:
        accounts = [a.id for a in work.accounts() if a.native and not a.assisted and a.id not in elsewhere]
        if not accounts or value_of(work, PAUSED):
            return None
        for row in work.coming(accounts, now + SOONEST, now + LATEST):
            lately = any(a.outcome != "handed" and a.started_at > now - AGAIN for a in row.attempts)
            if row.handed is None and not lately and _has_its_place(work, row):
                mine = replace(row, state=DeliveryState.SENDING, owner=owner, lease_until=now + LEASE)
                work.save_delivery(mine)
                return mine
    return None


def hand_over(desk: Desk, claimed: Delivery) -> Delivery:
    """Pass all gates now, then give the post to the platform. The delivery comes back as it is kept.

    Whatever fails before the platform has it leaves the delivery in the queue: Primum sends it at its time. Raises
    LostClaim and the StoreError tree.
    """
    book = Ledger(desk, claimed)
    with book.renewed():
        try:
            _pass_and_give(book)
        except (StoreError, LostClaim):
            raise
        except PrimumError:
            _leave(book)
    return book.row


def settle(desk: Desk, row: Delivery) -> Delivery:
    """Find out about a hand-over without an answer: out, planned over there, or provably neither."""
    book, attempt = Ledger(desk, row), row.open_attempt
    if attempt is not None:
        with book.renewed():
            _settle(book, attempt)
    return book.row


def _has_its_place(work: Work, row: Delivery) -> bool:
    """Whether the pace leaves it its own time beside all that is planned there; else it is spread when it is due."""
    near = work.coming([row.account_id], row.due - TWO_DAYS, row.due + TWO_DAYS)
    taken = [one.due for one in near if one.id != row.id] + list(work.places(row.account_id))
    taken += [outing.at for outing in work.outings(row.account_id, row.due - TWO_DAYS, row.post_id)]
    return place(pace_of(work), row.due, taken) == row.due


def _pass_and_give(book: Ledger) -> None:
    outgoing = book.outgoing()
    publisher = native_publisher(book.desk, outgoing.account)
    if len(outgoing.segments) != 1 or not publisher.can_hand(outgoing):
        _leave(book)
        return
    amiss = still_same(book.desk, book.row) or amiss_now(book.desk, book.row)
    if amiss is not None:
        book.close(DeliveryState.HELD, amiss)
        return
    _keep(book, publisher.prepare(outgoing, book.row.saved, lambda saved: _keep(book, saved)))
    book.begin(0, HANDING)
    if book.under_way:
        _give(book, publisher)


def _keep(book: Ledger, saved: Saved) -> None:
    if dict(saved) != dict(book.row.saved):
        book.keep(saved=dict(saved))


def _give(book: Ledger, publisher: NativePublisher) -> None:
    """The one call after which the platform holds it; every other end is settled by a look."""
    try:
        remote_id = publisher.hand_over(book.outgoing(), book.row.saved, book.row.due)
    except StoreError:
        raise
    except NotFound:  # there is no such list: nothing was made, and nothing ever will be
        _distrust(book)
        book.back("not-handed")
    except PrimumError:
        attempt = book.row.open_attempt
        if attempt is not None:
            _settle(book, attempt)
    else:
        book.back("handed", handed=_handed(book.row, remote_id))


def _leave(book: Ledger) -> None:
    """Back into the queue: Primum sends it at its time."""
    book.close(DeliveryState.SCHEDULED, attempts=failed_once_more(book.row, book.now, "not-handed"))


def _handed(row: Delivery, remote_id: str) -> Handed:
    return Handed(remote_id, row.due, row.approval.fingerprint, row.variant, row.saved)


def _settle(book: Ledger, attempt: Attempt) -> None:
    since, row = attempt.started_at - SKEW, book.row
    try:
        outgoing = book.outgoing()
        publisher = native_publisher(book.desk, outgoing.account)
        receipt = publisher.find(outgoing, row.saved, 0, since)
        planned = None if receipt else publisher.planned(outgoing, row.saved, row.due, since)
    except (StoreError, LostClaim):
        raise
    except PrimumError:
        _look_later(book)
        return
    if receipt is not None:
        if book.now < row.due:
            _distrust(book)
        book.out(receipt, "found")
    elif planned is not None:
        book.back("handed", handed=_handed(row, planned))
    else:
        book.back("not-handed")


def _distrust(book: Ledger) -> None:
    """It was published at once, or cannot be held: no other post is handed to such a server."""
    with book.desk.work() as work:
        work.save_account(replace(work.account(book.row.account_id), native=False))
        work.append_audit(book.now, "runner", "native-did-choose", book.row.account_id, "native=False cannot")


def _look_later(book: Ledger) -> None:
    """It is not known whether the platform holds it: look again, then ask, and send nothing meanwhile."""
    reason = Message.of("delivery-waiting-answer", platform=book.platform)
    if book.now < book.row.due:
        book.close(DeliveryState.WAITING, reason, not_before=book.now + LOOK)
        return
    book.keep(attempts=failed_once_more(book.row, book.now, "no-answer"))
    if spent(book.row):
        book.close(DeliveryState.UNCONFIRMED, Message.of("native-unconfirmed", platform=book.platform))
    else:
        book.close(DeliveryState.WAITING, reason, not_before=next_try(book.row, book.now))
