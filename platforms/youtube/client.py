"""Calls to the YouTube Data API v3 in the name of one channel (youtube.v3 discovery document, revision 20261104)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.domain.errors import PlatformError
from platforms.kit.adapter import Tools
from platforms.kit.followed import followed, stand_in
from platforms.kit.hosts import is_local
from platforms.kit.http import Request
from platforms.kit.refusals import Reply, garbled
from platforms.kit.signed import Holder, Signed, refresh
from platforms.kit.tokens import Renewal, Token
from platforms.youtube.errors import error_of

HOST, TOKENS = "https://www.googleapis.com", "https://oauth2.googleapis.com"
GOOGLE = ".googleapis.com"
API, UPLOAD = "/youtube/v3", "/upload/youtube/v3"


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of a film has arrived (bytes), and the video's id once all has."""

    offset: int = 0
    video_id: str = ""


class Client:
    """One channel's way to YouTube."""

    def __init__(self, home: str, tools: Tools, holder: Holder) -> None:
        self._home, self._tools, self._holder = home, tools, holder
        self._signed = Signed(tools.http(home), holder)
        self.host = self._signed.http.host

    def call(self, request: Request, *needs: str) -> dict[str, Any]:
        """One call. Raises the PlatformError tree."""
        reply = self._signed.send(request)
        if not reply.ok:
            raise self.error(reply)
        return self._signed.http.read(reply, *needs) if reply.body or request.visible else {}

    def items(self, resource: str, **params: str) -> list[dict[str, Any]]:
        """The items of a list call."""
        found = self.call(Request("GET", f"{API}/{resource}", params=params)).get("items", [])
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            raise garbled(self.host, visible=False)
        return found

    def videos(self, ids: Sequence[str], part: str) -> list[dict[str, Any]]:
        """Own videos that are still there; at most 50 at once."""
        return self.items("videos", part=part, id=",".join(ids))

    def begin(self, body: Mapping[str, Any], size: int, mime: str) -> str:
        """A new upload session for a film: the address that its bytes go to, good for about a week."""
        headers = {"X-Upload-Content-Type": mime, "X-Upload-Content-Length": str(size)}
        params: dict[str, str | list[str]] = {"uploadType": "resumable", "part": "snippet,status"}
        reply = self._signed.send(Request("POST", f"{UPLOAD}/videos", params=params, json=body, headers=headers))
        if not reply.ok:
            raise self.error(reply)
        address = reply.headers.get("Location", "")
        followed(address, self._home)  # one that may not be followed is not kept
        return address

    def send(self, session: str, data: bytes, start: int, total: int, mime: str) -> Progress | None:
        """A piece of the film, or none to ask how much is there; None where the session is gone."""
        span = f"bytes {start}-{start + len(data) - 1}/{total}" if data else f"bytes */{total}"
        server, path = followed(session, self._home)
        request = Request("PUT", path, data=data, headers={"Content-Range": span, "Content-Type": mime})
        reply = self._to(server).send(request) if self._is_google(server) else self._tools.http(server).send(request)
        if reply.status in {404, 410}:
            return None
        if reply.status == 308:
            return Progress(_arrived(reply))
        if not reply.ok:
            raise self.error(reply)
        return Progress(total, self._signed.http.read(reply, "id")["id"])

    def error(self, reply: Reply) -> PlatformError:
        """The error that an answer stands for."""
        return error_of(reply, self._tools.clock.now())

    def _to(self, server: str) -> Signed:
        return Signed(self._tools.http(server), self._holder)

    def _is_google(self, server: str) -> bool:
        """Whether the token may go there: Google's own hosts, or the one that plays them on this machine."""
        return server == self._home or (server.endswith(GOOGLE) and not is_local(self._home))


def renewing(home: str, tools: Tools) -> Renewal:
    """How a token of this platform is renewed."""
    return partial(_renewed, stand_in(home, TOKENS), tools)


def _renewed(server: str, tools: Tools, token: Token) -> Token | None:
    return refresh(tools.http(server), "/token", token, tools.clock.now())


def _arrived(reply: Reply) -> int:
    """Bytes that are there; without a Range header there are none (resumable upload protocol, 2026-11-22)."""
    match = re.fullmatch(r"(?:bytes=)?0-(\d+)", reply.headers.get("Range", ""))
    return int(match[1]) + 1 if match else 0
