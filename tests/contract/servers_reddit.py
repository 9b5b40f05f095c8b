"""Reddit on loopback, in the shapes that PRAW 8.0.3 reads and Reddit's API pages show (2026-11)."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from tests.contract.servers import Answer, Fault, Seen, Server
from tests.contract.servers_x import NOON

SHOWN = frozenset({"/api/submit", "/api/submit_gallery_post.json", "/api/comment"})


class FakeReddit(Server):
    """One user's Reddit. `errors` are listed in the next answer of a visible call, which stays 200 and makes nothing.

    `lag` is how many looks at the own posts do not show a picture or film yet.
    """

    token = "reddit-token-of-dr-ada"
    refresh = "reddit-refresh-of-dr-ada"

    def __init__(self, now: Callable[[], datetime] = lambda: NOON) -> None:
        self.now = now
        self.valid = self.token
        self.posts: list[dict[str, Any]] = []
        self.comments: list[dict[str, Any]] = []
        self.uploads: dict[str, bytes] = {}
        self.rules: dict[str, Any] = {"body_restriction_policy": "none", "is_flair_required": False}
        self.flairs = [{"id": "f-1", "text": "Research", "text_editable": False}, {"id": "f-2", "text": "Case"}]
        self.errors: list[list[str]] = []
        self.ratelimit = 0.0
        self.lag = 0
        self.renewals = 0
        self.action_host = ""
        self.upload_answer: Answer | None = None
        super().__init__()

    def live(self) -> list[str]:
        return [post["selftext"] or post["title"] for post in self.posts] + [one["body"] for one in self.comments]

    def take_fault(self, seen: Seen) -> Fault | None:
        with self.lock:
            return self.faults.popleft() if seen.method == "POST" and seen.path in SHOWN and self.faults else None

    def answer(self, seen: Seen) -> Answer:
        if seen.path == "/s3":
            return self._stored(seen)
        if seen.path == "/api/v1/access_token":
            return self._renew(seen)
        if seen.headers.get("authorization") != f"Bearer {self.valid}":
            return Answer(401, {"message": "Unauthorized", "error": 401})
        if seen.path.startswith(("/api/v1/", "/r/", "/user/")):
            return self._read(seen)
        return self._act(seen)

    def _read(self, seen: Seen) -> Answer:
        if seen.path == "/api/v1/me":
            return Answer(body={"name": "dr_ada", "id": "2abc", "is_suspended": False})
        if seen.path.startswith("/r/"):
            return Answer(body=self.flairs)
        if seen.path.startswith("/user/"):
            return self._own(seen.path.endswith("/comments"))
        name = seen.path.split("/")[3]
        return Answer(404, {"message": "Not Found", "error": 404}) if name == "nowhere" else Answer(body=self.rules)

    def _own(self, comments: bool) -> Answer:
        rows = self.comments if comments else self.posts
        if not comments and self.lag > 0:
            self.lag -= 1
            rows = [post for post in rows if post["_kind"] not in {"image", "video"}]
        return _listing(reversed(rows))

    def _act(self, seen: Seen) -> Answer:
        body = seen.body or {}
        if seen.path == "/api/media/asset.json":
            return self._lease(body)
        if seen.path == "/api/info":
            wanted = seen.query["id"].split(",")
            return _listing(one for one in (*self.posts, *self.comments) if one["name"] in wanted)
        if seen.path == "/api/del":
            self.posts = [one for one in self.posts if one["name"] != body["id"]]
            self.comments = [one for one in self.comments if one["name"] != body["id"]]
            return Answer()
        if self.errors:
            more = {"ratelimit": self.ratelimit} if self.ratelimit else {}
            return Answer(body={"json": {"errors": [self.errors.pop(0)]} | more})
        return self._comment(body) if seen.path == "/api/comment" else self._submit(body)

    def _submit(self, body: dict[str, Any]) -> Answer:
        kind, name = body.get("kind", "gallery"), f"t3_{len(self.posts) + 100}"
        self.posts.append(
            {
                "name": name, "id": name[3:], "title": body["title"], "subreddit": body["sr"], "_kind": kind,
                "selftext": body.get("text", ""), "created_utc": self.now().timestamp(), "author": "dr_ada",
                "score": 7, "num_comments": 2, "_body": body,
            }
        )  # fmt: skip
        if kind in {"image", "video"}:
            return _made({"user_submitted_page": "", "websocket_url": "wss://ws.reddit.example/abc"})
        url = f"https://www.reddit.com/r/{body['sr']}/comments/{name[3:]}/"
        return _made({"id": name, "url": url} if kind == "gallery" else {"id": name[3:], "name": name, "url": url})

    def _comment(self, body: dict[str, Any]) -> Answer:
        name = f"t1_{len(self.comments) + 500}"
        made = {"name": name, "id": name[3:], "body": body["text"], "parent_id": body["thing_id"], "author": "dr_ada"}
        self.comments.append(made | {"created_utc": self.now().timestamp(), "score": 1})
        return _made({"things": [{"kind": "t1", "data": made}]})

    def _lease(self, body: dict[str, Any]) -> Answer:
        key = f"rte_images/{len(self.uploads)}-{body['filepath']}"
        fields = [{"name": "key", "value": key}, {"name": "acl", "value": "private"}]
        where = self.action_host or self.url.removeprefix("http:")
        asset = {"asset_id": f"asset-{len(self.uploads)}", "websocket_url": "wss://ws.reddit.example/abc"}
        return Answer(body={"args": {"action": f"{where}/s3", "fields": fields}, "asset": asset})

    def _stored(self, seen: Seen) -> Answer:
        if self.upload_answer:
            return self.upload_answer
        assert "authorization" not in seen.headers, "no token goes to where files are kept"
        self.uploads[(seen.body or {})["key"]] = seen.raw
        return Answer(201)

    def _renew(self, seen: Seen) -> Answer:
        if (seen.body or {}).get("refresh_token") != self.refresh or "authorization" not in seen.headers:
            return Answer(400, {"message": "Bad Request", "error": 400})
        self.renewals += 1
        self.valid = f"reddit-access-{self.renewals}"
        return Answer(
            body={"access_token": self.valid, "token_type": "bearer", "expires_in": 86_400, "scope": "submit"}
        )


def _listing(rows: Any) -> Answer:
    children = [{"kind": row["name"][:2], "data": {n: v for n, v in row.items() if n[0] != "_"}} for row in rows]
    return Answer(body={"kind": "Listing", "data": {"children": children, "after": None}})


def _made(data: dict[str, Any]) -> Answer:
    return Answer(body={"json": {"errors": [], "data": data}})
