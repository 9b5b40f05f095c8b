"""Tokens of platforms with OAuth 2: kept as one JSON text in the keyring, renewed once, never lost on the way."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

from app.domain.account import Account
from app.domain.errors import InputError, SignInNeeded
from platforms.kit.adapter import Tools, secret_name

EARLY = timedelta(minutes=5)
"""A token that ends this soon is renewed before it is used."""


@dataclass(frozen=True, slots=True)
class Token:
    """What a sign-in gave. `expires_at` is ISO 8601 or empty where the token does not end, or nobody said when.

    `client_id` and `client_secret` are of the person's own app: renewing needs them. `extra` is what a platform adds
    (a page's token, an open id).
    """

    access: str = field(repr=False)
    refresh: str = field(default="", repr=False)
    expires_at: str = ""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    extra: Mapping[str, str] = field(default_factory=dict, repr=False)

    def dump(self) -> str:
        """As text for the keyring."""
        return json.dumps(asdict(self))

    def ends(self) -> datetime | None:
        """When it ends; None where that is unknown."""
        try:
            return datetime.fromisoformat(self.expires_at) if self.expires_at else None
        except ValueError:
            return None


def given(secret: str) -> Token:
    """The token that a person pasted: bare, or a JSON object.

    The object has `access_token` and, where there are any, `refresh_token`, `expires_at`, `client_id`,
    `client_secret` and names of the platform's own. Raises InputError for what cannot be a token.
    """
    text = secret.strip()
    data = _object(text) if text.startswith("{") else {"access_token": text}
    access = data.get("access_token") or data.get("access") or ""
    if not access:
        raise InputError("signin-secret-missing")
    if not access.isascii() or not access.isprintable() or " " in access:
        raise InputError("signin-secret-unusable")
    known = {"refresh_token", "expires_at", "client_id", "client_secret"}
    extra = {n: v for n, v in data.items() if n not in {*known, "access_token", "access"}}
    rest = {n: data.get(n, "") for n in known - {"refresh_token"}}
    return Token(access, data.get("refresh_token", ""), **rest, extra=extra)


def load(kept: str) -> Token:
    """The token from the keyring; whatever cannot be read is taken for a bare token."""
    try:
        data = json.loads(kept)
        return Token(**{f.name: data[f.name] for f in fields(Token) if f.name in data})
    except (ValueError, TypeError, KeyError):
        return Token(kept)


def _object(text: str) -> dict[str, str]:
    try:
        data: Any = json.loads(text)
    except ValueError as error:
        raise InputError("signin-secret-unusable") from error
    return {str(name): str(value) for name, value in data.items() if value is not None}


_LOCKS: dict[str, Lock] = {}
_GUARD = Lock()


def _lock(name: str) -> Lock:
    with _GUARD:
        return _LOCKS.setdefault(name, Lock())


Renewal = Callable[[Token], Token | None]
"""Asks the platform for a new token; None where it refuses for good and the person must sign in again."""


class Purse:
    """One account's token. Renewal happens under a lock of the account, because many refresh tokens work only once."""

    def __init__(self, account: Account, tools: Tools, renew: Renewal | None = None, early: timedelta = EARLY) -> None:
        """`early`: how long before its end a token is renewed."""
        self._account, self._tools, self._renew, self._early = account, tools, renew, early

    def token(self) -> Token:
        """A token that can be used now. Raises SignInNeeded where there is none, or none that can be renewed."""
        token = self._kept()
        ends = token.ends()
        if ends is None or ends - self._tools.clock.now() > self._early:
            return token
        renewed = self.renewed(token)
        if renewed is None and ends <= self._tools.clock.now():
            raise SignInNeeded("net-sign-in", host=self._account.platform)
        return renewed or token

    def renewed(self, stale: Token) -> Token | None:
        """A newer token than the one that was refused or is about to end; None where there is no way to one."""
        name = secret_name(self._account)
        with _lock(name):
            now = self._kept()
            if now.access != stale.access:  # somebody was faster
                return now
            fresh = self._renew(now) if self._renew else None
            if fresh is None:
                return None
            fresh = replace(fresh, refresh=fresh.refresh or now.refresh)
            self._tools.secrets.put(name, fresh.dump())
            return fresh

    def _kept(self) -> Token:
        kept = self._tools.secrets.get(secret_name(self._account))
        if kept is None:
            raise SignInNeeded("net-no-secret", handle=self._account.label)
        return load(kept)
