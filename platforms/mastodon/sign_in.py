"""Who an access token belongs to, and the sign-in through the browser that gets one."""

from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from app.domain.account import Account, AccountHealth
from app.domain.errors import InputError, PermissionRefused, PlatformError, Refused, SignInNeeded
from app.domain.goal import AccountKind
from app.domain.publishing import SignIn
from platforms.kit.adapter import Tools, account_id
from platforms.kit.http import Http, Request
from platforms.kit.oauth import Loopback, Pkce, new_pkce
from platforms.mastodon.client import Token
from platforms.mastodon.instance import refresh

SCOPES = "read:accounts read:statuses write:statuses write:media"
"""The least that publishing, looking and deleting need (api/oauth-scopes, docs.joinmastodon.org, 2026-07-02)."""


def who(http: Http, token: str, kind: AccountKind, tools: Tools) -> Account:
    """The account of a token; its server's limits are read and kept on the way. Raises the PlatformError tree."""
    answer = http.call(Request("GET", "/api/v1/accounts/verify_credentials", token=token), "username")
    handle = f"{answer['username']}@{urlsplit(http.base_url).netloc}"
    refresh(http, tools.data_dir)
    return Account(
        account_id("mastodon", http.base_url, handle),
        "mastodon",
        handle,
        kind=kind,
        display_name=str(answer.get("display_name") or ""),
        base_url=http.base_url,
        remote_id=str(answer.get("id") or ""),
        health=AccountHealth.READY,
        checked_at=tools.clock.now(),
    )


def same_person(given: str, account: Account) -> None:
    """Raises InputError where the token belongs to another account than the one that was named."""
    name = given.strip().lstrip("@").split("@", 1)[0]
    if name and name.lower() != account.handle.split("@", 1)[0].lower():
        raise InputError("mastodon-other-account", given=given, found=account.handle)


def begin(http: Http, kind: AccountKind, tools: Tools) -> SignIn:
    """Register with the server for the port that is open now, and say which page to open."""
    listener, pkce = Loopback(), new_pkce()
    try:
        registered = _register(http, listener.redirect_uri)
    except PlatformError:
        listener.cancel()
        raise
    query = {
        "response_type": "code",
        "client_id": registered.client_id,
        "redirect_uri": listener.redirect_uri,
        "scope": SCOPES,
        "state": listener.state,
        "code_challenge": pkce.challenge,
        "code_challenge_method": "S256",
    }
    finish = _finisher(http, kind, tools, listener, pkce, registered)
    return SignIn(f"{http.base_url}/oauth/authorize?{urlencode(query)}", finish, listener.cancel, listener.paste)


def _register(http: Http, redirect_uri: str) -> Token:
    body = {"client_name": "Primum", "redirect_uris": redirect_uri, "scopes": SCOPES}
    answer = http.call(Request("POST", "/api/v1/apps", form=body), "client_id", "client_secret")
    return Token("", answer["client_id"], answer["client_secret"])


def _finisher(
    http: Http, kind: AccountKind, tools: Tools, listener: Loopback, pkce: Pkce, registered: Token
) -> Callable[[], tuple[Account, str]]:
    def finish() -> tuple[Account, str]:
        code = listener.wait()
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "client_id": registered.client_id,
            "client_secret": registered.client_secret,
            "redirect_uri": listener.redirect_uri,
            "code_verifier": pkce.verifier,
            "scope": SCOPES,
        }
        try:
            answer = http.call(Request("POST", "/oauth/token", form=form), "access_token")
        except (Refused, SignInNeeded, PermissionRefused) as error:
            raise SignInNeeded("signin-code-refused", host=http.host) from error
        token = Token(answer["access_token"], registered.client_id, registered.client_secret)
        return who(http, token.token, kind, tools), token.dump()

    return finish
