"""Calls to Reddit's API in the name of one account (PRAW 8.0.3 and Reddit's API pages, read 2026-11-22)."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.account import Account
from app.domain.errors import (
    Duplicate,
    NotFound,
    PermissionRefused,
    PlatformError,
    RateLimited,
    Refused,
    SignInNeeded,
)
from platforms.kit.adapter import Tools
from platforms.kit.handed import handed
from platforms.kit.hosts import is_local, server_url
from platforms.kit.http import Http, Request, user_agent
from platforms.kit.refusals import Reply, garbled, shorten, without
from platforms.kit.signed import Naming, Signed, refresh
from platforms.kit.tokens import Purse, Token

HOST, WWW = "https://oauth.reddit.com", "https://www.reddit.com"
PAGE = 100
A_BREAK = timedelta(minutes=10)
SPAN = re.compile(r"(\d+) (second|minute|hour)")
CLOSED = frozenset({"SUBREDDIT_NOTALLOWED", "SUBREDDIT_RESTRICTED", "USER_BLOCKED", "BANNED_FROM_SUBREDDIT"})
TOO_LARGE = re.compile(rb"<Code>EntityTooLarge</Code>|<MaxSizeAllowed>")
NAMES = {
    "image/jpeg": "picture.jpg",
    "image/png": "picture.png",
    "image/gif": "picture.gif",
    "image/webp": "picture.webp",
}


def agent(name: str) -> str:
    """How Reddit wants programs to name themselves; one with a common name is slowed down (API rules, 2026-11-22)."""
    return f"desktop:app.primum.desktop:v{user_agent().partition('/')[2] or '0'} (by /u/{name or 'primum'})"


def renewal(http: Http, token: Token, now: datetime, name: str, tools: Tools) -> Token | None:
    """A new token; an installed app has an id and an empty secret."""
    home = http if is_local(http.base_url) else tools.http(WWW)
    return refresh(home, "/api/v1/access_token", token, now, Naming(basic=True, agent=agent(name)))


def who(http: Http, access: str, name: str) -> dict[str, Any]:
    """Who a token belongs to: `name`, `id`. Raises the PlatformError tree."""
    headers = {"User-Agent": agent(name)}
    return http.call(Request("GET", "/api/v1/me", token=access, headers=headers), "name", "id")


class Client:
    """One account's way to Reddit."""

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self.http = tools.http(server_url(account.base_url, HOST))
        self._signed = Signed(self.http, Purse(account, tools, self._renewed))

    def me(self) -> dict[str, Any]:
        """Who is signed in."""
        return self.http.read(self._sent(Request("GET", "/api/v1/me")), "name", "id")

    def get(self, path: str, **params: str) -> dict[str, Any]:
        """A reading call. Raises the PlatformError tree."""
        return self.http.read(self._sent(Request("GET", path, params={"raw_json": "1", **params})))

    def flairs(self, where: str) -> list[dict[str, Any]]:
        """The flairs that may be chosen for a post in a subreddit."""
        rows = self._sent(Request("GET", f"/r/{where}/api/link_flair_v2", params={"raw_json": "1"})).json()
        return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []

    def listing(self, path: str, **params: str) -> list[dict[str, Any]]:
        """What stands in a list, newest first. Raises the PlatformError tree."""
        data = self.get(path, **params).get("data")
        rows = data.get("children") if isinstance(data, dict) else None
        if not isinstance(rows, list):
            raise garbled(self.http.host, visible=False)
        return [row["data"] for row in rows if isinstance(row, dict) and isinstance(row.get("data"), dict)]

    def make(self, request: Request) -> dict[str, Any]:
        """A visible call: its `data`. Reddit answers 200 and lists what is wrong. Raises the PlatformError tree."""
        reply = self._sent(request)
        answer = self.http.read(reply).get("json")
        if not isinstance(answer, dict):
            raise garbled(self.http.host, visible=reply.visible)
        if answer.get("errors"):
            raise self._wrong(answer, reply)
        data = answer.get("data")
        if not isinstance(data, dict):
            raise garbled(self.http.host, visible=reply.visible)
        return data

    def remove(self, name: str) -> None:
        """Delete an own post or comment."""
        self._sent(Request("POST", "/api/del", form={"id": name}))

    def upload(self, data: bytes, mime: str) -> tuple[str, str]:
        """Put a file where Reddit keeps files: its address and its asset id. Raises the PlatformError tree."""
        name = NAMES.get(mime, "film.mp4")  # the person's own file name stays here
        asked = Request("POST", "/api/media/asset.json", form={"filepath": name, "mimetype": mime})
        lease = self.http.read(self._sent(asked))
        try:
            fields = {str(one["name"]): str(one["value"]) for one in lease["args"]["fields"]}
            action, key, asset = str(lease["args"]["action"]), fields["key"], str(lease["asset"]["asset_id"])
        except (KeyError, TypeError) as error:
            raise garbled(self.http.host, visible=False) from error
        http, path = handed(action, self.http, self._tools)  # no token: the fields allow the upload
        reply = http.send(Request("POST", path, form=fields, files={"file": (name, data, mime)}))
        if not reply.ok:
            raise Refused("net-too-large", host=http.host) if TOO_LARGE.search(reply.body) else http.refusal(reply)
        return f"{http.base_url}{path.rstrip('/')}/{key}", asset

    def _sent(self, request: Request) -> Reply:
        named = {"User-Agent": agent(self._account.handle), **request.headers}
        reply = self._signed.send(replace(request, headers=named))
        if not reply.ok:
            raise self.http.refusal(reply)
        return reply

    def _renewed(self, old: Token) -> Token | None:
        return renewal(self.http, old, self._tools.clock.now(), self._account.handle, self._tools)

    def _wrong(self, answer: Mapping[str, Any], reply: Reply) -> PlatformError:
        """The first error of an answer; its code is Reddit's own (PRAW 8.0.3 and r/redditdev; not documented)."""
        first = next(iter(answer["errors"]), None) if isinstance(answer["errors"], list) else None
        code, said = (str(first[0]), str(first[1])) if isinstance(first, list) and len(first) > 1 else ("", "")
        if code in {"RATELIMIT", "QUOTA_FILLED"}:
            until = self._tools.clock.now() + _break(answer, said)
            return RateLimited("net-rate-limited", until=until, host=self.http.host)
        if code == "ALREADY_SUB":
            return Duplicate("reddit-link-known")
        if code == "SUBREDDIT_NOEXIST":
            return NotFound("reddit-no-subreddit")
        if code in CLOSED:
            return PermissionRefused("reddit-not-allowed")
        if code == "USER_REQUIRED":
            return SignInNeeded("net-sign-in", host=self.http.host)
        return Refused("reddit-refused", reason=shorten(without(said, reply.hidden)) or code)


def _break(answer: Mapping[str, Any], said: str) -> timedelta:
    """How long Reddit asks to wait: as a number of seconds, or in its sentence."""
    seconds, named = answer.get("ratelimit"), SPAN.search(said)
    if isinstance(seconds, int | float) and seconds > 0:
        return timedelta(seconds=min(float(seconds), 86_400.0))
    return timedelta(**{f"{named[2]}s": min(int(named[1]), 1440)}) + timedelta(seconds=30) if named else A_BREAK
