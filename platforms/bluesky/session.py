"""A signed-in session with a Bluesky server, kept in the keyring so that the password is rarely used."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from app.domain.errors import InputError, PermissionRefused, PlatformError, SignInNeeded
from platforms.kit.hosts import is_local, server_url
from platforms.kit.http import Http, Request
from platforms.kit.refusals import Reply


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in, on which server, with which tokens (access 2 hours, refresh 90 days; atproto pds 2026-08)."""

    did: str
    handle: str
    pds: str
    access: str = field(repr=False)
    refresh: str = field(repr=False)

    def dump(self) -> str:
        """As text for the keyring."""
        return json.dumps(asdict(self))


def load(kept: str | None) -> Session | None:
    """A session from the keyring, or None where there is none that can be read."""
    try:
        return Session(**json.loads(kept)) if kept else None
    except (ValueError, TypeError):
        return None


def sign_in(http: Http, handle: str, password: str) -> Session:
    """A new session from handle and app password. Raises SignInNeeded, PermissionRefused and the PlatformError tree."""
    body = {"identifier": handle, "password": password}
    reply = http.send(Request("POST", "/xrpc/com.atproto.server.createSession", json=body))
    if not reply.ok:
        raise _refused(reply) or http.refusal(reply)
    return _session(http, reply, http.base_url)


def renew(http: Http, session: Session) -> Session | None:
    """The session with new tokens; None where the refresh token has expired too."""
    reply = http.send(Request("POST", "/xrpc/com.atproto.server.refreshSession", token=session.refresh))
    if is_stale(reply):
        return None
    if not reply.ok:
        raise _refused(reply) or http.refusal(reply)
    return _session(http, reply, session.pds)


def is_stale(reply: Reply) -> bool:
    """Whether the token was the problem: an expired one comes back as 400 (atproto, 2026-08)."""
    error = reply.field("error")
    if reply.status == 401:
        return error not in {"AccountTakedown", "AuthFactorTokenRequired"}
    return reply.status == 400 and error in {"ExpiredToken", "InvalidToken"}


def _session(http: Http, reply: Reply, home: str) -> Session:
    answer = http.read(reply, "did", "handle", "accessJwt", "refreshJwt")
    pds = _pds(answer, home)
    return Session(answer["did"], answer["handle"], pds, answer["accessJwt"], answer["refreshJwt"])


def _pds(answer: dict[str, Any], home: str) -> str:
    """The server that holds the account's posts; a server on this machine is its own."""
    document = answer.get("didDoc")
    services = document.get("service") if isinstance(document, dict) else None
    if is_local(home) or not isinstance(services, list):
        return home
    for service in services:
        if isinstance(service, dict) and str(service.get("id", "")).endswith("#atproto_pds"):
            try:
                return server_url(str(service.get("serviceEndpoint", "")), home, free=True)
            except InputError:
                return home
    return home


def _refused(reply: Reply) -> PlatformError | None:
    error = reply.field("error")
    if error == "AuthFactorTokenRequired":
        return SignInNeeded("bluesky-use-app-password")
    if error in {"AccountTakedown", "AccountDeactivated"}:
        return PermissionRefused("bluesky-taken-down")
    return SignInNeeded("bluesky-wrong-password") if reply.status == 401 else None
