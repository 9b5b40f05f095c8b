"""What the accounts page does: each a function that returns the operation."""

from app.domain.account import Account
from app.domain.desk import Desk
from app.domain.goal import AccountKind
from app.domain.ports import SignIn
from app.pipeline.connect import ask, by_hand, keep
from app.pipeline.leave import leave
from app.ui.accounts.model import tidy_handle, tidy_server
from app.ui.background import Operation
from app.ui.changes import Change

ALL = (Change.ACCOUNTS, "")


def read(desk: Desk) -> Operation[tuple[Account, ...]]:
    """All accounts."""
    return Operation(lambda: _read(desk))


def connect(
    desk: Desk, platform: str, handle: str, server: str, secret: str, kind: AccountKind, who: str
) -> Operation[Account]:
    """Try the secret on the platform, and keep the account. The secret goes to the keyring and nowhere else."""
    name, address = tidy_handle(handle), tidy_server(server)
    return Operation(
        lambda: keep(desk, desk.platforms.connect(platform, name, address, secret.strip(), kind), who), ALL
    )


def add_by_hand(desk: Desk, platform: str, handle: str, kind: AccountKind, who: str) -> Operation[Account]:
    """Keep an account that the person publishes to by hand."""
    channel = desk.platforms.channels()[platform]
    return Operation(lambda: keep(desk, by_hand(channel, tidy_handle(handle), "", kind), who), ALL)


def begin_sign_in(desk: Desk, platform: str, server: str, kind: AccountKind) -> Operation[SignIn]:
    """Ask the server for a sign-in page."""
    return Operation(lambda: desk.platforms.sign_in(platform, tidy_server(server), kind))


def finish_sign_in(desk: Desk, sign_in: SignIn, who: str) -> Operation[Account]:
    """Wait until the person is back from the browser, up to five minutes, and keep the account."""
    return Operation(lambda: _finish(desk, sign_in, who), ALL)


def test(desk: Desk, account: Account) -> Operation[Account]:
    """Ask the platform who we are, and remember the answer. An account that must sign in again is marked so."""
    return Operation(lambda: ask(desk, account), ALL)


def disconnect(desk: Desk, account: Account, who: str) -> Operation[tuple[str, ...]]:
    """Forget the account and its secret; what is published stays, posts that lose a place become drafts."""
    return Operation(lambda: leave(desk, account, who), ALL, (Change.POSTS, ""))


def _read(desk: Desk) -> tuple[Account, ...]:
    with desk.work() as work:
        return tuple(work.accounts())


def _finish(desk: Desk, sign_in: SignIn, who: str) -> Account:
    account, secret = sign_in.finish()
    desk.platforms.keep(account, secret)
    return keep(desk, account, who)
