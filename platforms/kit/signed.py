"""Calls in the name of an account whose token is renewed once when it is refused (OAuth 2, RFC 6749 section 6)."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from app.domain.errors import SignInNeeded
from platforms.kit.http import Http, Request
from platforms.kit.refusals import Reply, garbled
from platforms.kit.tokens import Renewal, Token

NO_FOR_GOOD = frozenset({400, 401, 403})
GONE = frozenset({"invalid_grant", "invalid_client", "unauthorized_client"})
"""Answers to a renewal after which only a new sign-in helps; TikTok says it in a 200."""

Answer = TypeVar("Answer")


class Holder(Protocol):
    """Whoever has the token: the account's `Purse`, or `Pasted` while there is no account yet."""

    def token(self) -> Token:
        """A token that can be used now. Raises SignInNeeded."""

    def renewed(self, stale: Token) -> Token | None:
        """A newer token than the one that was refused; None where there is none."""


class Pasted:
    """A token that is being tried and is kept nowhere yet."""

    def __init__(self, token: Token, renew: Renewal) -> None:
        self._token, self._renew = token, renew

    def token(self) -> Token:
        """The token as it is now: a renewed one where the pasted one had ended."""
        return self._token

    def renewed(self, stale: Token) -> Token | None:
        """A newer one, where the platform gives it."""
        fresh = self._renew(stale)
        self._token = fresh or self._token
        return fresh


class Signed:
    """The way to one server in the name of whoever holds the token."""

    def __init__(self, http: Http, holder: Holder) -> None:
        self.http, self._holder = http, holder

    def send(self, request: Request, stale: Callable[[Reply], bool] = lambda reply: reply.status == 401) -> Reply:
        """One call; where the token is refused, once more with a new one: what was turned away has done nothing.

        Raises SignInNeeded where there is no token, and what `Http.send` raises.
        """
        token = self._holder.token()
        reply = self.http.send(replace(request, token=token.access))
        fresh = self._holder.renewed(token) if stale(reply) else None
        return self.http.send(replace(request, token=fresh.access)) if fresh else reply


@dataclass(frozen=True, slots=True)
class Naming:
    """How the app names itself when it renews: `client` is what the platform calls its id; `basic`: in the header."""

    client: str = "client_id"
    basic: bool = False
    agent: str = ""


def refresh(http: Http, path: str, token: Token, now: datetime, naming: Naming = Naming()) -> Token | None:
    """A new token for the refresh token; None where there is nothing to renew with, or it was refused for good.

    Raises the PlatformError tree where the server could not say.
    """
    if not (token.refresh and token.client_id):
        return None
    form = {"grant_type": "refresh_token", "refresh_token": token.refresh}
    headers = {"User-Agent": naming.agent} if naming.agent else {}
    if naming.basic:
        headers["Authorization"] = "Basic " + b64encode(f"{token.client_id}:{token.client_secret}".encode()).decode()
    else:
        form |= {naming.client: token.client_id}
        form |= {"client_secret": token.client_secret} if token.client_secret else {}
    reply = http.send(Request("POST", path, form=form, headers=headers))
    if reply.status in NO_FOR_GOOD or reply.field("error") in GONE:
        return None
    if not reply.ok:
        raise http.refusal(reply)
    return _read(http, reply, token, now)


def tried(token: Token, ask: Callable[[Token], Answer], renew: Renewal) -> tuple[Token, Answer]:
    """A pasted token that works, renewed where it has run out, and what `ask` says with it.

    Raises SignInNeeded where no token works, and the PlatformError tree.
    """
    try:
        return token, ask(token)
    except SignInNeeded:
        fresh = renew(token)
        if fresh is None:
            raise
        fresh = replace(fresh, refresh=fresh.refresh or token.refresh)
        return fresh, ask(fresh)


def _read(http: Http, reply: Reply, old: Token, now: datetime) -> Token:
    answer = http.read(reply, "access_token")
    seconds, fresh = answer.get("expires_in"), answer.get("refresh_token") or ""
    if not isinstance(fresh, str):
        raise garbled(http.host, visible=False)
    ends = (now + timedelta(seconds=seconds)).isoformat() if isinstance(seconds, int) and seconds > 0 else ""
    return replace(old, access=answer["access_token"], refresh=fresh or old.refresh, expires_at=ends)
