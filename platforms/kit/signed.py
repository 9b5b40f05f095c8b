"""Calls in the name of an account whose token renews itself."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from app.domain.errors import SignInNeeded
from platforms.kit.http import Http, Request
from platforms.kit.refusals import Reply
from platforms.kit.tokens import Purse, Token

Answer = TypeVar("Answer")
NO_FOR_GOOD = frozenset({400, 401, 403})


class Signed:
    """One account's way to its platform."""

    def __init__(self, http: Http, purse: Purse) -> None:
        """Take the server and the token; asks for neither."""
        self.http, self._purse = http, purse

    def send(self, request: Request) -> Reply:
        """One call with the token, any status. Raises SignInNeeded and the PlatformError tree.

        A call that was turned away for its token has done nothing, so it is made once more with a newer one.
        """
        token = self._purse.token()
        reply = self.http.send(replace(request, token=token.access))
        if reply.status != 401:
            return reply
        fresh = self._purse.renewed(token)
        return reply if fresh is None else self.http.send(replace(request, token=fresh.access))


def refreshed(http: Http, path: str, token: Token, now: datetime, *, basic: bool, agent: str = "") -> Token | None:
    """A new token for the refresh token (RFC 6749, section 6); None where there is none or it was refused for good.

    `basic`: the app names itself in the header, as Reddit and confidential X apps do, else in the form. Raises the
    PlatformError tree where the server could not say.
    """
    if not (token.refresh and token.client_id):
        return None
    form = {"grant_type": "refresh_token", "refresh_token": token.refresh}
    headers = {"User-Agent": agent} if agent else {}
    if basic:
        headers["Authorization"] = "Basic " + b64encode(f"{token.client_id}:{token.client_secret}".encode()).decode()
    else:
        secret = {"client_secret": token.client_secret} if token.client_secret else {}
        form |= {"client_id": token.client_id} | secret
    reply = http.send(Request("POST", path, form=form, headers=headers))
    if reply.status in NO_FOR_GOOD:
        return None
    if not reply.ok:
        raise http.refusal(reply)
    answer = http.read(reply, "access_token")
    lasts, refresh = answer.get("expires_in"), answer.get("refresh_token")
    ends = (now + timedelta(seconds=lasts)).isoformat() if isinstance(lasts, int) and lasts > 0 else ""
    return replace(
        token,
        access=str(answer["access_token"]),
        refresh=refresh if isinstance(refresh, str) else "",
        expires_at=ends,
    )


def tried(token: Token, ask: Callable[[Token], Answer], renew: Callable[[Token], Token | None]) -> tuple[Token, Answer]:
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
