"""X on loopback, as openapi.json 2.167 and docs.x.com (2026-08) describe it."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from html import escape
from typing import Any, ClassVar

from tests.contract.servers import Answer, Seen, Server

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PROBLEMS = "https://api.x.com/2/problems/"


def problem(status: int, kind: str, detail: str) -> Answer:
    return Answer(status, {"title": kind, "detail": detail, "type": PROBLEMS + kind, "status": status})


class FakeX(Server):
    """One user's X. `refuses_doubles`: the same words are answered with 403, as X does for a while.

    `statuses` are what STATUS answers one after the other; the last one stays.
    """

    visible = ("POST", "/2/tweets")
    token = "x-token-of-dr-ada"
    refresh = "x-refresh-of-dr-ada"
    user: ClassVar[dict[str, str]] = {"id": "2244994945", "username": "drada", "name": "Dr Ada Example"}

    def __init__(self, now: Callable[[], datetime] = lambda: NOON, *, refuses_doubles: bool = False) -> None:
        self.now, self.refuses_doubles = now, refuses_doubles
        self.valid = self.token
        self.posts: list[dict[str, Any]] = []
        self.media: dict[str, dict[str, Any]] = {}
        self.statuses: list[str] = ["succeeded"]
        self.heard: list[dict[str, Any]] = []
        self.renewals = 0
        self.refuse_renewal = False
        super().__init__()

    def live(self) -> list[str]:
        return [post["_text"] for post in self.posts]

    def answer(self, seen: Seen) -> Answer:
        if seen.path == "/2/oauth2/token":
            return self._renew(seen)
        if seen.headers.get("authorization") != f"Bearer {self.valid}":
            return problem(401, "unauthorized", "Unauthorized")
        if seen.path == "/2/users/me":
            return Answer(body={"data": self.user})
        if seen.path == f"/2/users/{self.user['id']}/tweets":
            return self._timeline(seen)
        if seen.path == "/2/tweets/search/recent":
            users = [{"id": "7", "username": "pat", "name": "Pat"}]
            return Answer(body={"data": self.heard, "includes": {"users": users}, "meta": {"result_count": 1}})
        if seen.path.startswith("/2/media"):
            return self._media(seen)
        if seen.method == "POST":
            return self._create(seen.body or {})
        return self._delete(seen) if seen.method == "DELETE" else self._lookup(seen)

    def _renew(self, seen: Seen) -> Answer:
        if self.refuse_renewal or (seen.body or {}).get("refresh_token") != self.refresh:
            return Answer(
                400, {"error": "invalid_request", "error_description": "Value passed for the token was invalid."}
            )
        self.renewals += 1
        self.valid, self.refresh = f"x-access-{self.renewals}", f"x-refresh-{self.renewals}"
        tokens = {"access_token": self.valid, "refresh_token": self.refresh, "expires_in": 7200}
        return Answer(body={"token_type": "bearer", "scope": "tweet.write"} | tokens)

    def _create(self, body: dict[str, Any]) -> Answer:
        text = body.get("text", "")
        if self.refuses_doubles and text in self.live():
            return problem(403, "forbidden", "You are not allowed to create a Tweet with duplicate content.")
        number = str(1_500_000_000_000_000_000 + len(self.seen))
        shown, entities = self.shortened(text, len(body.get("media", {}).get("media_ids", ())))
        parent = body.get("reply", {}).get("in_reply_to_tweet_id")
        post = {
            "id": number, "text": shown, "entities": entities, "_text": text, "_body": body,
            "created_at": self.now().strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            "public_metrics": {
                "like_count": 3, "retweet_count": 1, "reply_count": 0, "quote_count": 0, "impression_count": 90
            },
        }  # fmt: skip
        if parent:
            post["referenced_tweets"] = [{"type": "replied_to", "id": parent}]
        if "media" in body:
            post["attachments"] = {"media_keys": [f"3_{one}" for one in body["media"]["media_ids"]]}
        self.posts.append(post)
        return Answer(201, {"data": {"id": number, "text": shown, "edit_history_tweet_ids": [number]}})

    @staticmethod
    def shortened(text: str, files: int) -> tuple[str, dict[str, Any]]:
        """As X stores it: links behind t.co, signs escaped, a link for the files."""
        urls: list[dict[str, Any]] = []

        def short(match: re.Match[str]) -> str:
            whole = match[0] if "://" in match[0] else f"http://{match[0]}"
            urls.append({"url": f"https://t.co/{len(urls)}", "expanded_url": whole})
            return urls[-1]["url"]

        shown = escape(re.sub(r"https?://\S+|\bwho\.int\b", short, text), quote=False)
        if files:
            urls.append({"url": "https://t.co/pic", "expanded_url": "https://x.com/photo/1", "media_key": "3_1"})
            shown = f"{shown} https://t.co/pic"
        return shown, {"urls": urls}

    def _timeline(self, seen: Seen) -> Answer:
        start, size = seen.query["start_time"], int(seen.query["max_results"])
        rows = [post for post in reversed(self.posts) if post["created_at"][:19] + "Z" >= start]
        begin = int(seen.query.get("pagination_token", "0"))
        page = [_public(post) for post in rows[begin : begin + size]]
        meta = {"result_count": len(page)} | ({"next_token": str(begin + size)} if rows[begin + size :] else {})
        return Answer(body=({"data": page} if page else {}) | {"meta": meta})

    def _lookup(self, seen: Seen) -> Answer:
        wanted = seen.query["ids"].split(",")
        found = [_public(post) for post in self.posts if post["id"] in wanted]
        lost = [{"type": PROBLEMS + "resource-not-found", "value": one} for one in wanted if one not in str(found)]
        return Answer(body=({"data": found} if found else {}) | ({"errors": lost} if lost else {}))

    def _delete(self, seen: Seen) -> Answer:
        number = seen.path.rsplit("/", 1)[-1]
        before = len(self.posts)
        self.posts = [post for post in self.posts if post["id"] != number]
        if len(self.posts) == before:
            return problem(404, "resource-not-found", "Could not find tweet.")
        return Answer(body={"data": {"deleted": True}})

    def _media(self, seen: Seen) -> Answer:
        body, parts = seen.body or {}, seen.path.split("/")
        if seen.method == "GET":
            state = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
            info = {"state": state, "check_after_secs": 3, "progress_percent": 50}
            return Answer(body={"data": {"id": seen.query["media_id"], "processing_info": info}})
        if seen.path == "/2/media/metadata":
            self.media[body["id"]]["alt"] = body["metadata"]["alt_text"]["text"]
            return Answer(body={"data": {"id": body["id"], "associated_metadata": body["metadata"]}})
        if seen.path == "/2/media/subtitles":
            told = body["subtitles"]
            assert self.media[body["id"]]["category"] == "tweet_video"
            self.media[body["id"]]["captions"] = told | {"track": self.media[told["id"]]["data"]}
            return Answer(body={"data": {"id": body["id"], "media_category": body["media_category"]}})
        if parts[-1] in {"append", "finalize"}:
            one = self.media[parts[4]]
            if parts[-1] == "append":
                one["parts"].append(int(body["segment_index"]))
                one["data"] += seen.raw.split(b'name="media"', 1)[1].split(b"\r\n\r\n", 1)[1].rsplit(b"\r\n--", 1)[0]
                return Answer(body={"data": {"expires_at": 1_800_000_000}})
            pending = {"state": "pending", "check_after_secs": 1}
            return Answer(body={"data": {"id": parts[4], "media_key": f"7_{parts[4]}", "processing_info": pending}})
        number = str(710_511_363_345_354_753 + len(self.media))
        self.media[number] = {"category": body["media_category"], "parts": [], "alt": "", "opening": body, "data": b""}
        return Answer(body={"data": {"id": number, "media_key": f"3_{number}", "expires_after_secs": 86_400}})


def _public(post: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in post.items() if not name.startswith("_")}
