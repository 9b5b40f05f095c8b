"""Publish: send a claimed delivery, once. Every step is on the disk before the next one begins.

prepare is saved after every step; an attempt is recorded before its commit; every part has its receipt; and what got no
answer is looked for on the platform before anything else happens to it.
"""

from datetime import datetime, timedelta

from app.domain.account import AccountHealth
from app.domain.delivery import Attempt, Delivery, Receipt, Saved
from app.domain.desk import Desk
from app.domain.errors import (
    Duplicate,
    InputError,
    NotFound,
    PermissionRefused,
    PrimumError,
    RateLimited,
    Refused,
    SecretsError,
    SignInNeeded,
    StoreError,
    UnknownOutcome,
    Unreachable,
)
from app.domain.lifecycle import DeliveryState
from app.domain.message import Message
from app.domain.publishing import Publisher
from app.pipeline.backoff import failed_once_more, next_try, spent
from app.pipeline.ledger import Ledger, LostClaim

SKEW = timedelta(minutes=1)
"""How far a platform's clock may be from ours when we look for a post by its time."""

PASSING = (Unreachable, RateLimited, UnknownOutcome, SecretsError)
"""Troubles that go away by themselves."""

NOTHING_CREATED = (
    Unreachable,
    RateLimited,
    SecretsError,
    SignInNeeded,
    PermissionRefused,
    Refused,
    NotFound,
    InputError,
)
"""What proves that a commit made nothing visible. After anything else the platform is asked."""


def send(desk: Desk, delivery: Delivery, publisher: Publisher) -> Delivery:
    """Send all parts that are not out yet. The claim is held already; returns the delivery as it was given back.

    Raises LostClaim where another runner took it over, and the StoreError tree: then nothing is known to be saved, and
    recovery settles the rest.
    """
    book = Ledger(desk, delivery)
    with book.renewed():
        if delivery.open_attempt is not None:
            _settle(book, publisher, delivery.open_attempt)
        if book.under_way and not book.complete:
            _prepare(book, publisher)
        while book.under_way and not book.complete:
            _send_part(book, publisher)
        if book.under_way:  # all its parts were out before
            book.close(DeliveryState.SENT)
        if book.row.state is DeliveryState.SENT:
            book.note_health(AccountHealth.READY)
    return book.row


def settle(desk: Desk, delivery: Delivery, publisher: Publisher) -> Delivery:
    """Find out about an attempt that has no answer, and do nothing else.

    The delivery comes back still claimed where it can go on, and closed where a person or more time is needed.
    """
    book = Ledger(desk, delivery)
    if delivery.open_attempt is not None:
        with book.renewed():
            _settle(book, publisher, delivery.open_attempt)
    return book.row


def stop(desk: Desk, delivery: Delivery, error: PrimumError) -> Delivery:
    """Give a claimed delivery back because of trouble before its adapter could be used."""
    book = Ledger(desk, delivery)
    if delivery.open_attempt is not None:
        _cannot_look(book, error)
    else:
        _not_sent(book, error)
    return book.row


def _prepare(book: Ledger, publisher: Publisher) -> None:
    def keep(saved: Saved) -> None:
        if dict(saved) != dict(book.row.saved):
            book.keep(saved=dict(saved))

    try:
        keep(publisher.prepare(book.outgoing(), book.row.saved, keep))
    except (StoreError, LostClaim):
        raise
    except PrimumError as error:
        # Nothing is visible before commit, so even a request without an answer is safe to repeat.
        _not_sent(book, error)


def _send_part(book: Ledger, publisher: Publisher) -> None:
    part, outgoing = book.row.next_part, book.outgoing()
    book.begin(part)
    if not book.under_way:
        return
    try:
        receipt = publisher.commit(outgoing, book.row.saved, part)
    except StoreError:
        raise
    except Refused as error:
        _unless_there(book, publisher, error)
    except NOTHING_CREATED as error:
        _not_sent(book, error)
    except PrimumError as error:
        _look(book, publisher, error)
    else:
        book.out(receipt)


def _unless_there(book: Ledger, publisher: Publisher, error: Refused) -> None:
    """A server may refuse what it has just made: one look tells. Where nobody can look, its word counts."""
    attempt = book.row.open_attempt
    try:
        receipt = _find(book, publisher, attempt) if attempt else None
    except StoreError:
        raise
    except PrimumError:
        receipt = None
    if receipt is None:
        _not_sent(book, error)
    else:
        book.out(receipt, "found")


def _look(book: Ledger, publisher: Publisher, error: PrimumError) -> None:
    """Ask the platform, after a commit without a clear answer, whether the part is there."""
    attempt = book.row.open_attempt
    if attempt is None or not _found_out(book, publisher, attempt):
        return
    if book.row.next_part > attempt.part:
        return
    if isinstance(error, Duplicate):
        book.close(DeliveryState.UNCONFIRMED, Message.of("delivery-duplicate-unseen"))
    elif publisher.repeatable:
        _look_later(book)
    else:
        book.close(DeliveryState.UNCONFIRMED, Message.of("delivery-unconfirmed"))


def _look_later(book: Ledger) -> None:
    """The call may still be under way over there: look once more before trying again, the content frozen till then."""
    if spent(book.row):
        book.end("absent")
        book.close(DeliveryState.FAILED, Message.of("delivery-gave-up", platform=book.platform))
        return
    reason = Message.of("delivery-waiting-answer", platform=book.platform)
    book.close(DeliveryState.WAITING, reason, not_before=next_try(book.row, book.now))


def _settle(book: Ledger, publisher: Publisher, attempt: Attempt) -> None:
    """Ask the platform what became of an attempt; where nothing did and a second commit is harmless, go on."""
    if not _found_out(book, publisher, attempt) or book.row.next_part > attempt.part:
        return
    if publisher.repeatable:
        book.end("absent")
    else:
        book.close(DeliveryState.UNCONFIRMED, Message.of("delivery-unconfirmed"))


def _found_out(book: Ledger, publisher: Publisher, attempt: Attempt) -> bool:
    """Whether the platform could be asked. Where the part is there, its receipt is kept."""
    try:
        receipt = _find(book, publisher, attempt)
    except StoreError:
        raise
    except PrimumError as error:
        _cannot_look(book, error)
        return False
    if receipt is not None:
        book.out(receipt, "found")
    return True


def _find(book: Ledger, publisher: Publisher, attempt: Attempt) -> Receipt | None:
    return publisher.find(book.outgoing(), book.row.saved, attempt.part, attempt.started_at - SKEW)


def _cannot_look(book: Ledger, error: PrimumError) -> None:
    """It is not known whether it is there, and the platform cannot be asked now: ask again later, then the person."""
    attempts = failed_once_more(book.row, book.now, "no-answer")
    book.keep(attempts=attempts)
    if isinstance(error, SignInNeeded):
        book.note_health(AccountHealth.SIGN_IN)
    if not isinstance(error, PASSING) or spent(book.row):
        book.close(DeliveryState.UNCONFIRMED, Message.of("delivery-unconfirmed"))
        return
    reason = Message.of("delivery-waiting-answer", platform=book.platform)
    book.close(DeliveryState.WAITING, reason, not_before=_until(book, error))


def _not_sent(book: Ledger, error: PrimumError) -> None:
    """Nothing became visible: wait and try again, hold for the sign-in, or fail with the reason."""
    if isinstance(error, PASSING):
        _note_end(book, "rate-limited" if isinstance(error, RateLimited) else "unreachable")
        _wait(book, error)
    elif isinstance(error, SignInNeeded):
        _note_end(book, "sign-in")
        book.note_health(AccountHealth.SIGN_IN)
        book.close(DeliveryState.HELD, Message.of("delivery-sign-in", platform=book.platform))
    else:
        _note_end(book, "refused")
        book.close(DeliveryState.FAILED, error.message)


def _note_end(book: Ledger, outcome: str) -> None:
    if book.row.open_attempt is not None:
        book.end(outcome)
    else:
        book.keep(attempts=failed_once_more(book.row, book.now, outcome))


def _wait(book: Ledger, error: PrimumError) -> None:
    if spent(book.row):
        book.close(DeliveryState.FAILED, Message.of("delivery-gave-up", platform=book.platform))
        return
    book.close(DeliveryState.WAITING, _why_waiting(book, error), not_before=_until(book, error))


def _until(book: Ledger, error: PrimumError) -> datetime:
    again = next_try(book.row, book.now)
    return max(error.until, again) if isinstance(error, RateLimited) else again


def _why_waiting(book: Ledger, error: PrimumError) -> Message:
    if isinstance(error, SecretsError):
        return error.message
    if isinstance(error, RateLimited):
        return Message.of("delivery-rate-limited", platform=book.platform)
    return Message.of("delivery-waiting-network", platform=book.platform)
