"""Calls to a platform's token address: a code for a token, a short token for a long one, an old for a new, and back."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from app.domain.account import Account
from app.domain.errors import SignInNeeded
from app.domain.publishing import OwnApp
from platforms.kit.adapter import Tools
from platforms.kit.http import Http, Request
from platforms.kit.provider import Exchange, Provider
from platforms.kit.refusals import Reply, garbled, shorten, without
from platforms.kit.tokens import Purse, Renewal, Token

LATER = frozenset({"temporarily_unavailable", "server_error", "slow_down", "rate_limit_exceeded"})
"""Errors of RFC 6749 and of TikTok after which the same call may succeed; any other refuses for good."""
REFRESH_ENDS = ("refresh_expires_in", "refresh_token_expires_in")
"""How TikTok and LinkedIn name the seconds after which nothing can be renewed any more."""
LONGEST_LIFE = 10 * 366 * 86400
"""Seconds; a larger number is no life of a token."""


@dataclass(frozen=True, slots=True)
class Code:
    """What came back from the browser, and what has to go with it."""

    code: str
    redirect_uri: str
    verifier: str = ""


def redeem(provider: Provider, app: OwnApp, code: Code, tools: Tools) -> Token:
    """The token for a code, exchanged for a long one where there is such. Raises SignInNeeded or Unreachable."""
    form = {"grant_type": "authorization_code", "code": code.code, "redirect_uri": code.redirect_uri}
    if code.verifier:
        form["code_verifier"] = code.verifier
    form |= _names(provider, app)
    reply = _get(provider.token, form, tools) if provider.code_by_get else _post(provider, form, app, tools)
    answer = _must(reply)
    if provider.exchange is not None:
        long = provider.exchange
        asked = {"grant_type": long.grant, "client_secret": app.client_secret, long.gives: answer["access_token"]}
        asked |= {provider.id_name: app.client_id} if long.names else {}
        answer = answer | {"expires_in": None} | _must(_get(long.url, asked, tools))
    return _token(Token("", "", "", app.client_id, app.client_secret, _kept(provider, app)), answer, provider, tools)


def renewal(provider: Provider, tools: Tools) -> Renewal:
    """How tokens of a platform are renewed, for a `Purse`; None where the person has to sign in again.

    What comes back without a new refresh token keeps the old one. Raises Unreachable and RateLimited.
    """

    def renew(old: Token) -> Token | None:
        app = OwnApp(old.client_id, old.client_secret)
        reply = _renewed(provider, old, app, tools)
        answer = None if reply is None else reply.answer
        return None if answer is None else _token(old, answer, provider, tools)

    return renew


def purse(provider: Provider, account: Account, tools: Tools) -> Purse:
    """The purse of an account whose tokens are renewed in the platform's own way and time."""
    return Purse(account, tools, renewal(provider, tools), provider.early)


def revoke(provider: Provider, token: Token, tools: Tools) -> None:
    """Give a token back; a platform that does not answer, or takes none back, keeps nobody from leaving."""
    if provider.revoke:
        app = OwnApp(token.client_id, token.client_secret)
        form = {"token": token.refresh or token.access, **_names(provider, app)}
        http, path = _way(provider.revoke, tools)
        http.attempt(_request(provider, path, form, app))


@dataclass(frozen=True, slots=True)
class _Reply:
    """A usable answer, or the reason why there is none."""

    answer: dict[str, Any] | None
    host: str
    reason: str = ""


def _renewed(provider: Provider, old: Token, app: OwnApp, tools: Tools) -> _Reply | None:
    if provider.renews is not None:
        return _get(provider.renews.url, _itself(provider.renews, old), tools)
    if not old.refresh:
        return None
    form = {"grant_type": "refresh_token", "refresh_token": old.refresh, **_names(provider, app)}
    return _post(provider, form, app, tools)


def _itself(renews: Exchange, old: Token) -> dict[str, str]:
    return {"grant_type": renews.grant, renews.gives: old.access}


def _names(provider: Provider, app: OwnApp) -> dict[str, str]:
    """Who asks, in the body. Nothing is doubled in the header: some servers refuse that."""
    named = {provider.id_name: app.client_id}
    if _in_header(provider, app):
        return {} if app.client_secret else named
    return named | ({"client_secret": app.client_secret} if app.client_secret else {})


def _in_header(provider: Provider, app: OwnApp) -> bool:
    return provider.basic == "always" or (provider.basic == "with-secret" and bool(app.client_secret))


def _request(provider: Provider, path: str, form: Mapping[str, str], app: OwnApp) -> Request:
    headers = dict(provider.headers)
    if _in_header(provider, app):
        pair = f"{quote(app.client_id, safe='')}:{quote(app.client_secret, safe='')}"
        headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode('ascii')}"
    return Request("POST", path, form=form, headers=headers)


def _post(provider: Provider, form: Mapping[str, str], app: OwnApp, tools: Tools) -> _Reply:
    http, path = _way(provider.token, tools)
    return _read(http, http.send(_request(provider, path, form, app)))


def _get(url: str, query: Mapping[str, str], tools: Tools) -> _Reply:
    """Meta's way: everything in the address. None of it is the person's text, and no log of ours holds addresses."""
    http, path = _way(url, tools)
    reply = http.send(Request("GET", f"{path}?{urlencode(query)}"))
    return _read(http, replace(reply, hidden=tuple(value for value in query.values() if len(value) > 5)))


def _way(url: str, tools: Tools) -> tuple[Http, str]:
    parts = urlsplit(url)
    return tools.http(f"{parts.scheme}://{parts.netloc}"), parts.path


def _read(http: Http, reply: Reply) -> _Reply:
    """Raises Unreachable and RateLimited where the same call may succeed later."""
    answer = reply.json()
    answer = answer if isinstance(answer, dict) else {}
    if reply.ok and isinstance(answer.get("access_token"), str) and answer["access_token"]:
        return _Reply(answer, http.host)
    if reply.status == 429 or not 200 <= reply.status < 500 or str(answer.get("error")) in LATER:
        raise http.refusal(reply) if not reply.ok else garbled(http.host, visible=False)
    if reply.ok and "error" not in answer:
        raise garbled(http.host, visible=False)
    return _Reply(None, http.host, _reason(reply, answer))


def _reason(reply: Reply, answer: Mapping[str, Any]) -> str:
    inner = answer.get("error")
    said = inner.get("message") if isinstance(inner, dict) else ""
    return shorten(without(said, reply.hidden)) if isinstance(said, str) and said else reply.reason


def _must(reply: _Reply) -> dict[str, Any]:
    if reply.answer is None:
        raise SignInNeeded("oauth-token-refused", host=reply.host, reason=reply.reason or "?")
    return reply.answer


def _token(old: Token, answer: Mapping[str, Any], provider: Provider, tools: Tools) -> Token:
    now, lives = tools.clock.now(), _seconds(answer.get("expires_in")) or provider.lasts
    extra = dict(old.extra) | {n: str(answer[n]) for n in provider.keeps if answer.get(n)}
    last = next((_seconds(answer[name]) for name in REFRESH_ENDS if answer.get(name)), None)
    if last is not None:
        extra["refresh_ends"] = (now + last).isoformat()
    refresh = answer.get("refresh_token")
    return replace(
        old,
        access=answer["access_token"],
        refresh=refresh if isinstance(refresh, str) and refresh else old.refresh,
        expires_at=(now + lives).isoformat() if lives else "",
        extra=extra,
    )


def _seconds(value: object) -> timedelta | None:
    try:
        number = float(str(value))
    except ValueError:
        return None
    return timedelta(seconds=number) if 0 < number <= LONGEST_LIFE else None


def _kept(provider: Provider, app: OwnApp) -> dict[str, str]:
    """What a later sign-in to the same account needs again, and adapters have to know."""
    named = {"redirect": app.redirect, "organization": app.behalf if provider.organization else ""}
    return {name: value for name, value in named.items() if value}
