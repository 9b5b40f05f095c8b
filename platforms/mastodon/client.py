"""Calls to a Mastodon server in the name of one account."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.account import Account
from app.domain.errors import NotFound, PermissionRefused, SignInNeeded, Unreachable
from app.domain.media import Media
from platforms.kit.adapter import Tools, secret_name
from platforms.kit.http import Http, Request
from platforms.kit.picture import documented, ready
from platforms.kit.refusals import garbled
from platforms.mastodon.instance import kept, laid_over

WAITS = (1, 1, 2, 3, 5, 8, 13, 20, 30)
"""Seconds between looks at a file that the server is still working on."""
PAGE = 40
"""Statuses in one answer, the most a server gives (methods/accounts, docs.joinmastodon.org, 2026-07-02)."""
FILE_NAMES = {
    "image/jpeg": "picture.jpg",
    "image/png": "picture.png",
    "image/webp": "picture.webp",
    "image/gif": "picture.gif",
    "video/mp4": "film.mp4",
    "video/quicktime": "film.mov",
    "video/webm": "film.webm",
}


@dataclass(frozen=True, slots=True)
class Token:
    """An access token, with the registration it came from where the sign-in was ours."""

    token: str = field(repr=False)
    client_id: str = ""
    client_secret: str = field(default="", repr=False)

    def dump(self) -> str:
        """As text for the keyring."""
        return json.dumps({"token": self.token, "client_id": self.client_id, "client_secret": self.client_secret})


def load(secret: str) -> Token:
    """The token from the keyring: as sign-in kept it, or a bare one that was pasted in."""
    if not secret.startswith("{"):
        return Token(secret)
    try:
        return Token(**json.loads(secret))
    except (ValueError, TypeError):
        return Token(secret)


class Client:
    """One account's way to its server. The token is read from the keyring when it is first needed."""

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._token: Token | None = None
        self.http: Http = tools.http(account.base_url)

    def call(self, request: Request, *needs: str) -> dict[str, Any]:
        """One call with the token. Raises the PlatformError tree."""
        return self.http.call(self._signed(request), *needs)

    def rows(self, request: Request) -> list[dict[str, Any]]:
        """A call that answers with a list. Raises the PlatformError tree."""
        return self.http.rows(self._signed(request))

    def statuses(self, since_id: str, pages: int = 10) -> Iterator[dict[str, Any]]:
        """The account's own statuses newer than one, newest first. Raises the PlatformError tree.

        Stops at the known one too, for servers that ignore `since_id`. After `pages` full pages it gives up silently;
        the caller sees that `PAGE * pages` came.
        """
        params: dict[str, str | list[str]] = {"exclude_reblogs": "true", "limit": str(PAGE)}
        if since_id:
            params["since_id"] = since_id
        for _ in range(pages):
            rows = self._page(params)
            for row in rows:
                if str(row.get("id")) == since_id:
                    return
                yield row
            if not rows:
                return
            params["max_id"] = str(rows[-1].get("id"))

    def newest(self) -> str:
        """The id of the account's newest status, or empty."""
        return next((str(row.get("id")) for row in self._page({"limit": "1", "exclude_reblogs": "true"})), "")

    def source(self, status_id: str) -> str | None:
        """The plain text of an own status; None where the server keeps none."""
        try:
            return str(self.call(Request("GET", f"/api/v1/statuses/{status_id}/source")).get("text"))
        except (NotFound, PermissionRefused):
            return None

    def upload(self, media: Media) -> tuple[str, bool]:
        """Send a file: its id, and whether the server is done with it."""
        rules = kept(self._tools.data_dir, self._account.base_url)
        channel = documented(self._account.platform)
        data, mime = ready(media, self._tools, laid_over(channel, rules) if rules else channel)
        file = (FILE_NAMES.get(mime, "file"), data, mime)  # the person's own file name may say who is in the picture
        request = Request("POST", "/api/v2/media", form={"description": media.alt_text}, files={"file": file})
        reply = self.http.send(self._signed(request))
        if reply.status == 404:  # servers from before 3.1.3 and some compatible ones
            reply = self.http.send(self._signed(replace(request, path="/api/v1/media")))
        if not reply.ok:
            raise self.http.refusal(reply)
        return _id(self.http, self.http.read(reply)), reply.status != 202

    def await_media(self, media_id: str, name: str) -> bool:
        """Wait until a file is ready; False where it is gone. Raises Refused where the server cannot use it."""
        for seconds in (0, *WAITS):
            if seconds:
                self._tools.clock.wait(seconds)
            reply = self.http.send(self._signed(Request("GET", f"/api/v1/media/{media_id}")))
            if reply.status in {200, 404}:
                return reply.status == 200
            if not reply.ok:
                raise self.http.refusal(reply)
        raise Unreachable("mastodon-media-busy", host=self.http.host, name=name)

    def _page(self, params: dict[str, str | list[str]]) -> list[dict[str, Any]]:
        path = f"/api/v1/accounts/{self._account.remote_id}/statuses"
        try:
            return self.http.rows(self._signed(Request("GET", path, params=params)))
        except PermissionRefused as error:
            raise PermissionRefused("mastodon-needs-read") from error

    def _signed(self, request: Request) -> Request:
        if self._token is None:
            secret = self._tools.secrets.get(secret_name(self._account))
            if secret is None:
                raise SignInNeeded("net-no-secret", handle=self._account.label)
            self._token = load(secret)
        return replace(request, token=self._token.token)


def _id(http: Http, answer: dict[str, Any]) -> str:
    """An id, which some servers give as a number."""
    if not answer.get("id"):
        raise garbled(http.host, visible=False)
    return str(answer["id"])
