"""Connect: keep an account, and ask its platform whether it still works. `leave` is the way back."""

from dataclasses import replace

from app.domain.account import Account, AccountHealth, account_id
from app.domain.channel import Channel
from app.domain.desk import Desk
from app.domain.errors import InputError, SignInNeeded
from app.domain.goal import AccountKind


def keep(desk: Desk, account: Account, who: str) -> Account:
    """Save an account. Its id follows from who it is, so that adding it again renews it.

    One that is connected and that the person would rather publish to by hand keeps all that is known of it.
    """
    fresh = replace(account, checked_at=account.checked_at or desk.clock.now())
    with desk.work() as work:
        known = next((a for a in work.accounts() if a.id == account.id), None)
        if known is not None and account.assisted:
            fresh = replace(known, kind=account.kind, health=AccountHealth.READY, assisted=True)
        elif known is not None:
            fresh = replace(fresh, native=known.native)
        work.save_account(fresh)
        work.append_audit(desk.clock.now(), who, "plan-did-connect", fresh.id, f"platform={fresh.platform}")
    return fresh


def by_hand(channel: Channel, handle: str, base_url: str, kind: AccountKind) -> Account:
    """An account that a person publishes to by hand. Raises InputError without a name."""
    name = handle.strip().removeprefix("@")
    if not name:
        raise InputError("assist-no-handle")
    server = base_url or channel.default_host
    account = Account(account_id(channel.id, server, name), channel.id, name, kind, base_url=server, assisted=True)
    return replace(account, health=AccountHealth.READY)


def ask(desk: Desk, account: Account) -> Account:
    """Ask the platform who we are, and remember the answer. Raises PlatformError; one that must sign in is marked."""
    now = desk.clock.now()
    if account.assisted:
        return account  # nobody to ask: a person signs in by themselves
    try:
        seen = desk.platforms.publisher(account).test()
    except SignInNeeded:
        _remember(desk, replace(account, health=AccountHealth.SIGN_IN, checked_at=now))
        raise
    fresh = replace(seen, id=account.id, kind=account.kind, native=account.native)
    fresh = replace(fresh, health=AccountHealth.READY, checked_at=now)
    _remember(desk, fresh)
    return fresh


def _remember(desk: Desk, account: Account) -> None:
    with desk.work() as work:
        work.save_account(account)
