"""Tokens of Threads and of Instagram's own login: 60 days long, renewed while they last (2026-11-22).

developers.facebook.com, threads/get-started/long-lived-tokens; a token can be renewed from its second day on.
"""

from dataclasses import replace
from datetime import timedelta

from app.domain.errors import PlatformError
from platforms.kit.adapter import Tools
from platforms.kit.http import Http, Request
from platforms.kit.refusals import Reply
from platforms.kit.tokens import Token


def renewed(home: str, tools: Tools, path: str, grant: str, token: Token) -> Token | None:
    """A newer token; None where there is none to be had now. A trouble of the network is raised only where it matters.

    Raises the PlatformError tree where the token has ended and nobody answers.
    """
    http, ends = tools.http(home), token.ends()
    try:
        reply = http.send(Request("GET", f"/{path}", token=token.access, params={"grant_type": grant}))
        return _read(http, tools, reply, token) if reply.ok else None
    except PlatformError:
        if ends is None or ends > tools.clock.now():
            return None
        raise


def lasting(home: str, tools: Tools, grants: tuple[str, str], token: Token) -> Token:
    """The pasted token as one that lasts, with its end: changed where the app's secret is known, else renewed.

    `grants` are those of changing and renewing. What the platform does not renew yet is kept as it is.
    """
    if token.expires_at:
        return token
    if not token.client_secret:
        return renewed(home, tools, "refresh_access_token", grants[1], token) or token
    http = tools.http(home)
    form = {"grant_type": grants[0], "client_secret": token.client_secret}
    reply = http.send(Request("POST", "/access_token", token=token.access, form=form))
    return _read(http, tools, reply, token) if reply.ok else token


def _read(http: Http, tools: Tools, reply: Reply, old: Token) -> Token:
    answer = http.read(reply, "access_token")
    seconds = answer.get("expires_in")
    ends = (tools.clock.now() + timedelta(seconds=seconds)).isoformat() if isinstance(seconds, int) else ""
    return replace(old, access=answer["access_token"], expires_at=ends)
