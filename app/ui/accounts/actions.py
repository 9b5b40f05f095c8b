"""What the accounts page does: each a function that returns the operation."""

from app.domain.account import Account
from app.domain.desk import Desk
from app.domain.goal import AccountKind
from app.domain.publishing import OwnApp, SignIn
from app.pipeline.connect import ask, by_hand, keep
from app.pipeline.expiry import Expiry, expiries
from app.pipeline.leave import leave
from app.pipeline.native import choose
from app.pipeline.sign_in import finish
from app.ui.accounts.model import tidy_handle, tidy_server
from app.ui.background import Operation
from app.ui.changes import Change

ALL = (Change.ACCOUNTS, "")


def read(desk: Desk) -> Operation[tuple[Expiry, ...]]:
    """All accounts, and when their sign-ins end."""
    return Operation(lambda: expiries(desk))


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


def begin_sign_in(
    desk: Desk, platform: str, server: str, kind: AccountKind, app: OwnApp | None = None
) -> Operation[SignIn]:
    """Ask for a sign-in page; `app` is the person's own, where the platform wants one."""
    return Operation(lambda: desk.platforms.sign_in(platform, tidy_server(server), kind, app))


def begin_again(desk: Desk, account: Account) -> Operation[SignIn]:
    """Ask for a sign-in page for an account that is there, with the app it was connected with."""
    return Operation(lambda: desk.platforms.sign_in_again(account))


def finish_sign_in(desk: Desk, sign_in: SignIn, who: str) -> Operation[Account]:
    """Wait until the person is back from the browser, up to five minutes, and keep the account."""
    return Operation(lambda: finish(desk, sign_in, who), ALL)


def test(desk: Desk, account: Account) -> Operation[Account]:
    """Ask the platform who we are, and remember the answer. An account that must sign in again is marked so."""
    return Operation(lambda: ask(desk, account), ALL)


def let_platform_publish(desk: Desk, account: Account, who: str, *, native: bool) -> Operation[Account]:
    """Choose who publishes at the planned time."""
    return Operation(lambda: choose(desk, account.id, who, native=native), ALL)


def disconnect(desk: Desk, account: Account, who: str) -> Operation[tuple[str, ...]]:
    """Forget the account and its secret; what is published stays, posts that lose a place become drafts."""
    return Operation(lambda: leave(desk, account, who), ALL, (Change.POSTS, ""))
