"""Calls to LinkedIn's versioned API in the name of a member or an organisation (learn.microsoft.com, 2026-11-22)."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any
from urllib.parse import quote

from app.domain.account import Account
from app.domain.errors import (
    Duplicate,
    PermissionRefused,
    PlatformError,
    RateLimited,
    Refused,
    Unreachable,
)
from platforms.kit.adapter import Tools
from platforms.kit.hosts import server_url
from platforms.kit.http import Http, Request
from platforms.kit.picture import documented
from platforms.kit.rate import HEADERS
from platforms.kit.refusals import Reply, garbled
from platforms.kit.signed import Signed, refresh
from platforms.kit.tokens import Purse, Token

HOST = "https://api.linkedin.com"
URN = re.compile(r"urn:li:(?:share|ugcPost|activity):\d+")
PAGE = 50


class Guarded(Duplicate):
    """LinkedIn has these words of this author already; `urn` is the post that holds them, empty where it is not said.

    The URN stands in the message of the answer (Linkedin-RSS#5, composio#2710; read 2026-11-22).
    """

    def __init__(self, urn: str) -> None:
        """Keep the URN beside the message."""
        super().__init__("linkedin-duplicate")
        self.urn = urn


def headers() -> dict[str, str]:
    """What every versioned call carries; a version that LinkedIn has ended is answered with 426."""
    return {"LinkedIn-Version": documented("linkedin").api_version, "X-Restli-Protocol-Version": "2.0.0"}


def encoded(urn: str) -> str:
    """A URN as a part of a path."""
    return quote(urn, safe="")


def renewal(http: Http, token: Token, now: datetime) -> Token | None:
    """A new token, for the apps that LinkedIn gives refresh tokens to (programmatic-refresh-tokens, 2026-11-22)."""
    return refresh(http, "/oauth/v2/accessToken", token, now)


def refused(http: Http, reply: Reply, now: datetime) -> PlatformError:
    """LinkedIn's answers as our errors."""
    said = reply.body.decode("utf-8", "replace")
    if reply.status in {400, 409, 422} and ("DUPLICATE_POST" in said or "duplicate of urn:li:" in said):
        found = URN.search(said)
        return Guarded(found[0] if found else "")
    if "MEDIA_ASSET_WAITING_UPLOAD" in said:
        return Unreachable("linkedin-media-busy")
    if "MEDIA_ASSET_PROCESSING_FAILED" in said:
        return Refused("linkedin-media-failed")
    if reply.status == 426:
        return Refused("linkedin-version-ended")
    if reply.status == 429 and not any(name in reply.headers for name in HEADERS):
        return RateLimited("net-rate-limited", until=_midnight(now), host=http.host)
    return http.refusal(reply)


def _midnight(now: datetime) -> datetime:
    """When LinkedIn's daily limits begin anew: midnight UTC; it sends no header (rate-limits, 2026-11-22)."""
    return datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)


class Client:
    """One account's way to LinkedIn."""

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self.http = tools.http(server_url(account.base_url, HOST))
        self.purse = Purse(account, tools, lambda old: renewal(self.http, old, tools.clock.now()))
        self._signed = Signed(self.http, self.purse)

    def send(self, request: Request) -> Reply:
        """One versioned call that succeeded. Raises the PlatformError tree."""
        reply = self._signed.send(replace(request, headers={**headers(), **request.headers}))
        if not reply.ok:
            raise refused(self.http, reply, self._tools.clock.now())
        return reply

    def call(self, request: Request, *needs: str) -> dict[str, Any]:
        """The JSON object of one call. Raises the PlatformError tree."""
        return self.http.read(self.send(request), *needs)

    def made(self, path: str, body: Mapping[str, Any]) -> Reply:
        """A visible call. Raises the PlatformError tree."""
        return self.send(Request("POST", path, json=body, visible=True))

    def id_of(self, reply: Reply) -> str:
        """The id of what was made, from the header. Raises UnknownOutcome where there is none."""
        urn = reply.headers.get("x-restli-id", "")
        if not urn:
            raise garbled(self.http.host, visible=True)
        return urn

    def posts(self) -> list[dict[str, Any]]:
        """The author's newest posts. Raises PermissionRefused for a member, who may not read them."""
        # The URN in a Rest.li query is encoded once by us and not by requests, so it stands in the path.
        query = f"author={encoded(self._account.remote_id)}&q=author&count={PAGE}&sortBy=LAST_MODIFIED"
        return self._elements(Request("GET", f"/rest/posts?{query}", headers={"X-RestLi-Method": "FINDER"}))

    def comments(self, urn: str) -> list[dict[str, Any]]:
        """The comments on a post. Raises PermissionRefused for a member, who may not read them."""
        return self._elements(Request("GET", f"/rest/socialActions/{encoded(urn)}/comments?start=0&count=100"))

    def counts(self, urn: str) -> dict[str, Any]:
        """Likes and comments of a post. Raises PermissionRefused for a member, who may not read them."""
        try:
            return self.call(Request("GET", f"/rest/socialActions/{encoded(urn)}"))
        except PermissionRefused as error:
            raise PermissionRefused("linkedin-cannot-count") from error

    def _elements(self, request: Request) -> list[dict[str, Any]]:
        try:
            rows = self.call(request).get("elements")
        except PermissionRefused as error:
            raise PermissionRefused("linkedin-cannot-look") from error
        if not isinstance(rows, list):
            raise garbled(self.http.host, visible=False)
        return [row for row in rows if isinstance(row, dict)]
