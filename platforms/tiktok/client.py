"""Calls to TikTok's Content Posting API in the name of one account (developers.tiktok.com, read 2026-11-22)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from app.domain.errors import PermissionRefused
from platforms.kit.adapter import Tools
from platforms.kit.followed import followed
from platforms.kit.http import Request
from platforms.kit.refusals import Reply, garbled
from platforms.kit.signed import Holder, Naming, Signed, refresh
from platforms.kit.tokens import Renewal, Token
from platforms.tiktok.errors import STALE, code_of, error_of
from platforms.tiktok.wishes import Creator, creator_of

HOST = "https://open.tiktokapis.com"
PUBLISH = "/v2/post/publish"
JSON = {"Content-Type": "application/json; charset=UTF-8"}
WAITING, FAILED = "PROCESSING_UPLOAD", "FAILED"
OUT = {"PUBLISH_COMPLETE", "SEND_TO_USER_INBOX"}


@dataclass(frozen=True, slots=True)
class Status:
    """Where a film is. `uploaded` is in bytes, None where TikTok does not say; `post_id` only once it is public."""

    state: str
    uploaded: int | None = None
    reason: str = ""
    post_id: str = ""

    def wants_bytes(self, total: int) -> bool | None:
        """Whether it is still incomplete, so that it cannot be out; None where nobody can say."""
        if self.state != WAITING:
            return False
        return None if self.uploaded is None else self.uploaded < total


class Client:
    """One account's way to TikTok."""

    def __init__(self, home: str, tools: Tools, holder: Holder) -> None:
        self._home, self._tools = home, tools
        self._signed = Signed(tools.http(home), holder)
        self.host = self._signed.http.host

    def call(self, request: Request) -> dict[str, Any]:
        """The `data` of an answer whose code is “ok”. Raises the PlatformError tree."""
        reply = self._signed.send(request, stale=_is_stale)
        if not reply.ok or code_of(reply) not in {"ok", ""}:
            raise error_of(reply, self._tools.clock.now())
        data = self._signed.http.read(reply).get("data")
        if not isinstance(data, dict):
            raise garbled(self.host, visible=False)
        return data

    def post(self, path: str, body: Mapping[str, Any], **params: str) -> dict[str, Any]:
        """A call with a JSON body."""
        return self.call(Request("POST", path, json=body, params=params, headers=JSON))

    def creator(self) -> Creator:
        """What the account allows; has to be asked before every direct post."""
        return creator_of(self.post(f"{PUBLISH}/creator_info/query/", {}))

    def user(self) -> dict[str, Any]:
        """Open id and display name; the handle too where the token may see it."""
        try:
            return self._user("open_id,display_name,username")
        except PermissionRefused:  # without the scope user.info.profile
            return self._user("open_id,display_name")

    def begin(self, info: Mapping[str, Any] | None, source: Mapping[str, Any]) -> tuple[str, str]:
        """A new upload: its publish id and the address for its bytes. Without `info` it becomes a draft."""
        path = f"{PUBLISH}/video/init/" if info else f"{PUBLISH}/inbox/video/init/"
        data = self.post(path, {"post_info": info, "source_info": source} if info else {"source_info": source})
        publish_id, address = data.get("publish_id"), data.get("upload_url")
        if not (publish_id and isinstance(publish_id, str) and isinstance(address, str)):
            raise garbled(self.host, visible=False)
        followed(address, self._home)  # one that may not be followed is not kept
        return publish_id, address

    def send(self, address: str, piece: bytes, start: int, total: int, mime: str, *, visible: bool) -> None:
        """A piece of the film, without the token: the address itself is the permission. Raises the PlatformError tree.

        `visible` for the last one: TikTok publishes as soon as it has all.
        """
        server, path = followed(address, self._home)
        http = self._tools.http(server)
        headers = {"Content-Type": mime, "Content-Range": f"bytes {start}-{start + len(piece) - 1}/{total}"}
        reply = http.send(Request("PUT", path, data=piece, headers=headers, visible=visible))
        if not reply.ok:  # its words are left out: it may quote what was said at the beginning of the upload
            raise http.refusal(replace(reply, body=b""))

    def status(self, publish_id: str) -> Status:
        """Where a film is."""
        data = self.post(f"{PUBLISH}/status/fetch/", {"publish_id": publish_id})
        state, uploaded = data.get("status"), data.get("uploaded_bytes")
        if not isinstance(state, str):
            raise garbled(self.host, visible=False)
        ids = data.get("publicaly_available_post_id")  # spelt so by TikTok
        post_id = str(ids[0]) if isinstance(ids, list) and ids else ""
        return Status(
            state, uploaded if isinstance(uploaded, int) else None, str(data.get("fail_reason") or ""), post_id
        )

    def counts(self, ids: list[str]) -> list[dict[str, Any]]:
        """Counts of own public videos; at most 20 at once."""
        fields = "id,like_count,comment_count,share_count,view_count"
        found = self.post("/v2/video/query/", {"filters": {"video_ids": ids}}, fields=fields).get("videos", [])
        return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []

    def _user(self, fields: str) -> dict[str, Any]:
        found = self.call(Request("GET", "/v2/user/info/", params={"fields": fields})).get("user")
        if not isinstance(found, dict) or not isinstance(found.get("open_id"), str):
            raise garbled(self.host, visible=False)
        return found


def renewing(home: str, tools: Tools) -> Renewal:
    """How a token of this platform is renewed."""
    return partial(_renewed, home, tools)


def _renewed(home: str, tools: Tools, token: Token) -> Token | None:
    return refresh(tools.http(home), "/v2/oauth/token/", token, tools.clock.now(), Naming("client_key"))


def _is_stale(reply: Reply) -> bool:
    """A missing scope is answered with 401 too, and a new token would have it no more than this one."""
    return code_of(reply) == STALE or (reply.status == 401 and not code_of(reply))
