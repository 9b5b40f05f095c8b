"""What the accounts page does: each a function that returns the operation."""

from dataclasses import replace

from app.domain.account import Account, AccountHealth
from app.domain.desk import Desk
from app.domain.errors import SignInNeeded
from app.domain.goal import AccountKind
from app.domain.ports import SignIn
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


def begin_sign_in(desk: Desk, platform: str, server: str, kind: AccountKind) -> Operation[SignIn]:
    """Ask the server for a sign-in page."""
    return Operation(lambda: desk.platforms.sign_in(platform, tidy_server(server), kind))


def finish_sign_in(desk: Desk, sign_in: SignIn, who: str) -> Operation[Account]:
    """Wait until the person is back from the browser, up to five minutes, and keep the account."""
    return Operation(lambda: _finish(desk, sign_in, who), ALL)


def test(desk: Desk, account: Account) -> Operation[Account]:
    """Ask the platform who we are, and remember the answer. An account that must sign in again is marked so."""
    return Operation(lambda: _test(desk, account), ALL)


def disconnect(desk: Desk, account: Account, who: str) -> Operation[None]:
    """Forget the account and its secret; what is published stays."""
    return Operation(lambda: _disconnect(desk, account, who), ALL)


def keep(desk: Desk, account: Account, who: str) -> Account:
    """Save a connected account. Its id follows from who it is, so that connecting again renews it."""
    fresh = replace(account, checked_at=account.checked_at or desk.clock.now())
    with desk.work() as work:
        work.save_account(fresh)
        work.append_audit(desk.clock.now(), who, "account-connected", fresh.id, fresh.platform)
    return fresh


def _read(desk: Desk) -> tuple[Account, ...]:
    with desk.work() as work:
        return tuple(work.accounts())


def _finish(desk: Desk, sign_in: SignIn, who: str) -> Account:
    account, secret = sign_in.finish()
    desk.platforms.keep(account, secret)
    return keep(desk, account, who)


def _test(desk: Desk, account: Account) -> Account:
    try:
        seen = desk.platforms.publisher(account).test()
    except SignInNeeded:
        _remember(desk, replace(account, health=AccountHealth.SIGN_IN, checked_at=desk.clock.now()))
        raise
    fresh = replace(seen, id=account.id, kind=account.kind, health=AccountHealth.READY, checked_at=desk.clock.now())
    _remember(desk, fresh)
    return fresh


def _remember(desk: Desk, account: Account) -> None:
    with desk.work() as work:
        work.save_account(account)


def _disconnect(desk: Desk, account: Account, who: str) -> None:
    desk.platforms.disconnect(account)
    with desk.work() as work:
        work.remove_account(account.id)
        work.append_audit(desk.clock.now(), who, "account-removed", account.id, account.platform)
