"""Looks whether a post that a person published by hand can be seen at the address they gave.

Asked is the platform's own oEmbed service, which needs no account: public posts answer with their author, others with
an error. LinkedIn, Instagram, Threads and Facebook have none without a token. Services as listed at oembed.com and in
the platforms' own documentation; general knowledge, not read again on 2026-11-28, so a wrong answer only means that an
address is recorded without proof.
"""

from urllib.parse import urlsplit

from app.domain.account import Account
from app.domain.errors import InputError, PlatformError
from platforms.kit.adapter import Tools
from platforms.kit.hosts import is_local
from platforms.kit.http import Request

HOSTS = {
    "x": ("x.com", "twitter.com"),
    "linkedin": ("linkedin.com", "lnkd.in"),
    "instagram": ("instagram.com",),
    "threads": ("threads.com", "threads.net"),
    "facebook": ("facebook.com", "fb.com", "fb.watch"),
    "tiktok": ("tiktok.com",),
    "youtube": ("youtube.com", "youtu.be"),
    "reddit": ("reddit.com", "redd.it"),
    "bluesky": ("bsky.app",),
}
"""Where posts of a platform stand; of a platform that is not here, on any server."""

SERVICES = {
    "x": "https://publish.x.com/oembed",
    "tiktok": "https://www.tiktok.com/oembed",
    "youtube": "https://www.youtube.com/oembed",
    "reddit": "https://www.reddit.com/oembed",
    "bluesky": "https://embed.bsky.app/oembed",
}
OWN_SERVICE = {"mastodon": "/api/oembed"}
"""On the server of the address itself."""

GONE = frozenset({400, 401, 403, 404, 410})


def checked_address(account: Account, url: str) -> str:
    """The address of a post, as it is kept. Raises InputError for what cannot be one on the account's platform."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").lower()
    except ValueError:
        raise InputError("assist-no-address", given=url) from None
    local = is_local(account.base_url) and is_local(url.strip())
    secure = parts.scheme == "https" or (local and parts.scheme == "http")
    if not secure or not host or parts.path in ("", "/"):
        raise InputError("assist-no-address", given=url)
    known = HOSTS.get(account.platform, ())
    if known and not local and not any(host == one or host.endswith(f".{one}") for one in known):
        raise InputError("assist-other-platform", given=url, hosts=", ".join(known))
    return url.strip()


def read_back(account: Account, url: str, tools: Tools) -> bool | None:
    """Whether the post can be seen there and is the account's; None where nobody can say without signing in."""
    service = _service(account, url)
    if not service:
        return None
    parts = urlsplit(service)
    try:
        reply = tools.http(f"{parts.scheme}://{parts.netloc}").send(
            Request("GET", parts.path, params={"url": url, "format": "json"})
        )
        answer = reply.json() if reply.ok else {}
    except PlatformError:
        return None
    if not reply.ok:
        return False if reply.status in GONE else None
    return _is_by(account, answer)


def _service(account: Account, url: str) -> str:
    parts = urlsplit(url)
    if account.platform in OWN_SERVICE:
        return f"{parts.scheme}://{parts.netloc}{OWN_SERVICE[account.platform]}"
    service = SERVICES.get(account.platform, "")
    return f"{account.base_url}{urlsplit(service).path}" if service and is_local(account.base_url) else service


def _is_by(account: Account, answer: object) -> bool | None:
    """Whether the author that the service names is the account; channels may be named otherwise than their handle."""
    if not isinstance(answer, dict):
        return None
    named = f"{answer.get('author_url', '')} {answer.get('author_name', '')}".lower()
    return account.handle.lower().split("@")[0] in named
