"""A sign-in through the browser, from the page that opens to an account that has answered."""

import json
from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from app.domain.account import Account
from app.domain.errors import InputError
from app.domain.publishing import OwnApp, SignIn
from platforms.kit.adapter import Connected, Tools
from platforms.kit.grants import Code, redeem
from platforms.kit.oauth import FIVE_MINUTES, Loopback, Pkce, Return, hex256, new_pkce
from platforms.kit.provider import Proof, Provider
from platforms.kit.tokens import Token

Connect = Callable[[str], Connected]
"""Tries a token, written as people paste it, on the platform."""


def begin(provider: Provider, app: OwnApp, tools: Tools, connect: Connect, limit: float = FIVE_MINUTES) -> SignIn:
    """Say which page to open, and wait for the answer: on this machine, or for an address that the person pastes.

    `finish` tries the new token before it hands it out, so that whatever is kept stays until the new one has worked.
    Raises InputError where the app lacks what the platform asks for, or where no port is free.
    """
    app = _checked(provider, app)
    back = (
        Return(app.redirect, limit) if app.redirect else Loopback(limit, provider.ports, provider.path, provider.host)
    )
    pkce = _pkce(provider, app)

    def finish() -> tuple[Account, str]:
        code = Code(back.wait(), back.redirect_uri, pkce.verifier if pkce else "")
        connected = connect(as_pasted(redeem(provider, app, code, tools)))
        return connected.account, connected.secrets[""]

    return SignIn(_page(provider, app, back, pkce), finish, back.cancel, back.paste, pastes=bool(app.redirect))


def as_pasted(token: Token) -> str:
    """A token as `tokens.given` reads it."""
    named = {
        "access_token": token.access,
        "refresh_token": token.refresh,
        "expires_at": token.expires_at,
        "client_id": token.client_id,
        "client_secret": token.client_secret,
    }
    return json.dumps(dict(token.extra) | {name: value for name, value in named.items() if value})


def _checked(provider: Provider, app: OwnApp) -> OwnApp:
    """The app with the redirect address that will be used; empty for a port of this machine."""
    redirect = app.redirect.strip() or ("" if provider.ports else provider.redirect)
    made = OwnApp(app.client_id.strip(), app.client_secret.strip(), redirect, app.behalf.strip())
    if not made.client_id:
        raise InputError("oauth-app-needed", platform=provider.platform)
    if provider.needs_secret and not made.client_secret:
        raise InputError("oauth-secret-needed", platform=provider.platform)
    if not provider.ports and not redirect:
        raise InputError("oauth-redirect-needed", platform=provider.platform)
    if redirect and (urlsplit(redirect).scheme != "https" or not urlsplit(redirect).netloc):
        raise InputError("oauth-redirect-unusable", given=redirect)
    return made


def _pkce(provider: Provider, app: OwnApp) -> Pkce | None:
    if provider.proof is Proof.NONE or (provider.native and app.client_secret):
        return None
    pkce = new_pkce()
    return Pkce(pkce.verifier, hex256(pkce.verifier)) if provider.proof is Proof.HEX else pkce


def _page(provider: Provider, app: OwnApp, back: Return, pkce: Pkce | None) -> str:
    query = {
        provider.id_name: app.client_id,
        "response_type": "code",
        "redirect_uri": back.redirect_uri,
        "scope": provider.separator.join((app.behalf and provider.organization) or provider.scopes),
        "state": back.state,
        **provider.params,
    }
    if pkce:
        query |= {"code_challenge": pkce.challenge, "code_challenge_method": "S256"}
    page = provider.native if provider.native and not app.client_secret else provider.authorize
    return f"{page}?{urlencode(query)}"
