"""Calls to the X API v2 in the name of one account (openapi.json 2.167 and docs.x.com, read 2026-11-22)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from app.domain.account import Account
from app.domain.errors import (
    Duplicate,
    PermissionRefused,
    PlatformError,
    Refused,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from platforms.kit.adapter import Tools
from platforms.kit.hosts import server_url
from platforms.kit.http import Http, Request
from platforms.kit.refusals import Reply, garbled
from platforms.kit.signed import Naming, Signed, refresh
from platforms.kit.subtitles import language, own_name
from platforms.kit.tokens import Purse, Token

HOST = "https://api.x.com"
CHUNK = 1024 * 1024
"""Bytes of one part of an upload, as in X's own sample; at most a thousand parts (openapi: segment_index 0 to 999)."""
LOOKS = 40
"""Looks at a film that X works on, each after as many seconds as X asks for."""
PAGE, PAGES = 20, 5
"""Posts of one answer and answers that are read: every post read costs money."""
FIELDS_NAME = "tweet.fields"
"""The name in X's guides (fundamentals/fields, docs.x.com, 2026-11-28); openapi.json 2.167 has new names in its place
(post.fields, note_post, referenced_posts). The answer is read under both."""
FIELDS = "attachments,created_at,entities,note_tweet,public_metrics,referenced_tweets"
NAMES = {"image/jpeg": "picture.jpg", "image/png": "picture.png", "image/webp": "picture.webp"}


def renewal(http: Http, token: Token, now: datetime) -> Token | None:
    """A new token: a public app names itself in the form, one with a secret in the header (docs.x.com, oauth-2-0)."""
    return refresh(http, "/2/oauth2/token", token, now, Naming(basic=bool(token.client_secret)))


def who(http: Http, access: str) -> dict[str, Any]:
    """The user that a token belongs to: `id`, `username`, `name`. Raises the PlatformError tree."""
    reply = http.send(Request("GET", "/2/users/me", token=access, params={"user.fields": "id,name,username"}))
    return data_of(http, reply, "id", "username")


def data_of(http: Http, reply: Reply, *needs: str) -> dict[str, Any]:
    """The `data` of an answer, in which the `needs` are strings. Raises the PlatformError tree."""
    if not reply.ok:
        raise refused(http, reply)
    data = http.read(reply).get("data")
    if not isinstance(data, dict) or not all(isinstance(data.get(n), str) and data[n] for n in needs):
        raise garbled(http.host, visible=reply.visible)
    return data


def refused(http: Http, reply: Reply) -> PlatformError:
    """X's problem documents (response-codes-and-errors, docs.x.com, 2026-08) as our errors."""
    kind, detail = reply.field("type").rsplit("/", 1)[-1], reply.field("detail").lower()
    if reply.status == 403 and "duplicate content" in detail:
        return Duplicate("x-duplicate")
    if reply.status == 402 or kind == "credits-depleted":
        return Refused("x-no-credits")
    if kind == "client-forbidden":
        return PermissionRefused("x-app-not-enrolled")
    if kind == "user-suspended" or "suspended" in detail:
        return PermissionRefused("x-suspended")
    return http.refusal(reply)


class Client:
    """One account's way to X."""

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self.http = tools.http(server_url(account.base_url, HOST))
        self._signed = Signed(self.http, Purse(account, tools, lambda old: renewal(self.http, old, tools.clock.now())))

    def data(self, request: Request, *needs: str) -> dict[str, Any]:
        """The `data` of one call. Raises the PlatformError tree."""
        return data_of(self.http, self._signed.send(request), *needs)

    def me(self) -> dict[str, Any]:
        """Who is signed in."""
        return self.data(Request("GET", "/2/users/me", params={"user.fields": "id,name,username"}), "id", "username")

    def since(self, moment: datetime) -> Iterator[dict[str, Any]]:
        """The account's own posts since a moment, newest first. Raises UnknownOutcome where there are too many."""
        params = {
            "start_time": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "max_results": str(PAGE),
            "exclude": "retweets",
            FIELDS_NAME: FIELDS,
        }
        for _ in range(PAGES):
            rows, token = self._page(f"/2/users/{self._user_id}/tweets", params)
            yield from rows
            if not token:
                return
            params["pagination_token"] = token
        raise UnknownOutcome("settle-too-many", host=self.http.host)

    def posts(self, ids: Sequence[str]) -> list[dict[str, Any]]:
        """Posts by id, those that are still there."""
        return self._page("/2/tweets", {"ids": ",".join(ids), FIELDS_NAME: FIELDS})[0]

    def answers(self, post_id: str) -> tuple[list[dict[str, Any]], dict[str, str]]:
        """The latest posts under one, and their authors' names by id (GET /2/tweets/search/recent, 2.167)."""
        params: dict[str, str | list[str]] = {
            "query": f"conversation_id:{post_id}",
            "max_results": str(PAGE),
            "expansions": "author_id",
            FIELDS_NAME: "author_id,created_at",
        }
        reply = self._signed.send(Request("GET", "/2/tweets/search/recent", params=params))
        if not reply.ok:
            raise refused(self.http, reply)
        answer = self.http.read(reply)
        rows, more = answer.get("data", []), answer.get("includes")
        users = more.get("users") if isinstance(more, dict) else None
        names = {str(user.get("id")): str(user.get("username")) for user in users or () if isinstance(user, dict)}
        return [row for row in rows if isinstance(row, dict)], names

    def upload_picture(self, data: bytes, mime: str) -> str:
        """Send a picture at once: its id."""
        files = {"media": (NAMES.get(mime, "picture"), data, mime)}  # the person's own file name stays here
        request = Request("POST", "/2/media/upload", form={"media_category": "tweet_image"}, files=files)
        return str(self.data(request, "id")["id"])

    def upload_moving(self, data: bytes, mime: str) -> str:
        """Send a film or an animation in parts: its id. X may still work on it."""
        return self._in_parts(data, mime, "tweet_gif" if mime == "image/gif" else "tweet_video")

    def caption(self, media_id: str, track: bytes, spoken: str) -> None:
        """Give a film its captions (openapi.json 2.167, POST /2/media/subtitles); WebVTT in one language."""
        track_id = self._in_parts(track, "text/vtt", "subtitles")
        told = {"id": track_id, "language_code": language(spoken)[0].upper(), "display_name": own_name(spoken)}
        body = {"id": media_id, "media_category": "TweetVideo", "subtitles": told}
        self._done(Request("POST", "/2/media/subtitles", json=body))

    def _in_parts(self, data: bytes, mime: str, category: str) -> str:
        opening = {"media_type": mime, "total_bytes": len(data), "media_category": category}
        media_id = str(self.data(Request("POST", "/2/media/upload/initialize", json=opening), "id")["id"])
        for number, start in enumerate(range(0, len(data), CHUNK)):
            part = {"media": ("part", data[start : start + CHUNK], "application/octet-stream")}
            path = f"/2/media/upload/{media_id}/append"
            self._done(Request("POST", path, form={"segment_index": str(number)}, files=part))
        self._done(Request("POST", f"/2/media/upload/{media_id}/finalize"))
        return media_id

    def await_media(self, media_id: str, name: str) -> None:
        """Wait until X is done with a film. Raises Refused where it cannot use it, Unreachable where it takes long."""
        for _ in range(LOOKS):
            params: dict[str, str | list[str]] = {"command": "STATUS", "media_id": media_id}
            progress = self.data(Request("GET", "/2/media/upload", params=params)).get("processing_info")
            state = progress.get("state") if isinstance(progress, Mapping) else "succeeded"
            if state == "succeeded":
                return
            if state == "failed":
                raise Refused("x-media-failed", name=name)
            seconds = progress.get("check_after_secs") if isinstance(progress, Mapping) else None
            self._tools.clock.wait(min(max(seconds, 1), 60) if isinstance(seconds, int) else 5)
        raise Unreachable("x-media-busy", name=name)

    def describe(self, media_id: str, alt_text: str) -> None:
        """Give a picture its description."""
        body = {"id": media_id, "metadata": {"alt_text": {"text": alt_text}}}
        self._done(Request("POST", "/2/media/metadata", json=body))

    def _done(self, request: Request) -> None:
        reply = self._signed.send(request)
        if not reply.ok:
            raise refused(self.http, reply)

    def _page(self, path: str, params: Mapping[str, str]) -> tuple[list[dict[str, Any]], str]:
        reply = self._signed.send(Request("GET", path, params=dict(params)))
        if not reply.ok:
            raise refused(self.http, reply)
        answer = self.http.read(reply)
        rows, meta = answer.get("data", []), answer.get("meta")
        if not isinstance(rows, list):
            raise garbled(self.http.host, visible=False)
        token = meta.get("next_token") if isinstance(meta, dict) else ""
        return [row for row in rows if isinstance(row, dict)], str(token or "")

    @property
    def _user_id(self) -> str:
        if not self._account.remote_id:
            raise SignInNeeded("net-sign-in", host=self.http.host)
        return self._account.remote_id
