"""LinkedIn on loopback, in the shapes of learn.microsoft.com (posts, images, videos, documents, comments; 2026-11)."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from tests.contract.servers import Answer, Fault, Seen, Server
from tests.contract.servers_x import NOON

DUPLICATE = "Content is a duplicate of {}"


class FakeLinkedIn(Server):
    """One member's LinkedIn, and an organisation that the member looks after.

    `readable`: whether the token may read posts, comments and files, as an organisation's may and a member's may not.
    `guarded`: whether the same post of the same author is refused with the URN of the first.
    """

    token = "li-token-of-dr-ada"
    member = "urn:li:person:782bbtaQ"
    organization = "urn:li:organization:5515715"
    film_part = 4 * 1024 * 1024

    def __init__(self, now: Callable[[], datetime] = lambda: NOON, *, readable: bool = False) -> None:
        self.now, self.readable, self.guarded = now, readable, True
        self.role = "ADMINISTRATOR"
        self.valid = self.token
        self.things: list[dict[str, Any]] = []
        self.files: dict[str, dict[str, Any]] = {}
        self.upload_host = ""
        super().__init__()

    def live(self) -> list[str]:
        return [thing.get("commentary") or thing["message"]["text"] for thing in self.things]

    def posts(self) -> list[dict[str, Any]]:
        return [thing for thing in self.things if "commentary" in thing]

    def take_fault(self, seen: Seen) -> Fault | None:
        shows = seen.path == "/rest/posts" or seen.path.endswith("/comments")
        with self.lock:
            return self.faults.popleft() if seen.method == "POST" and shows and self.faults else None

    def answer(self, seen: Seen) -> Answer:
        path = unquote(seen.path)
        if path.startswith("/upload/"):
            return self._put(seen)
        if path.startswith("/captions/"):
            track = seen.raw.split(b'name="file"', 1)[1].split(b"\r\n\r\n", 1)[1].rsplit(b"\r\n--", 1)[0]
            told = json.loads((seen.body or {})["metadata"])
            self.files[path.rsplit("/", 1)[-1]]["captions"] = told | {"track": track.decode()}
            return Answer(201, {})
        if seen.headers.get("authorization") != f"Bearer {self.valid}":
            return _no(401, "INVALID_ACCESS_TOKEN", "Invalid access token")
        if path == "/v2/userinfo":
            return Answer(body={"sub": self.member.rsplit(":", 1)[-1], "name": "Ada Example", "locale": "en-US"})
        if seen.headers.get("linkedin-version") != "202606":
            return _no(426, "NONEXISTENT_VERSION", "Requested version is not active")
        return self._versioned(seen, path)

    def _versioned(self, seen: Seen, path: str) -> Answer:
        kind = path.split("/")[2]
        calls: dict[str, Callable[[Seen, str], Answer]] = {
            "posts": self._posts, "socialActions": self._social, "images": self._file, "documents": self._file,
            "videos": self._file, "organizationAcls": self._roles, "organizations": self._named,
            "organizationalEntityShareStatistics": self._statistics,
        }  # fmt: skip
        return calls[kind](seen, path)

    def _roles(self, seen: Seen, path: str) -> Answer:
        row = {"organization": self.organization, "role": self.role, "state": "APPROVED", "roleAssignee": self.member}
        return Answer(body={"elements": [row] if self.role else [], "paging": {"start": 0, "count": 100}})

    def _named(self, seen: Seen, path: str) -> Answer:
        return Answer(body={"id": int(path.rsplit("/", 1)[-1]), "localizedName": "Harbour Example Practice"})

    def _posts(self, seen: Seen, path: str) -> Answer:
        if seen.method == "POST":
            return self._create(seen.body or {})
        urn = path.removeprefix("/rest/posts").removeprefix("/")
        if seen.method == "DELETE":
            self.things = [thing for thing in self.things if thing["id"] != urn]
            return Answer(204)
        if not self.readable:
            return _no(403, "ACCESS_DENIED", "Not enough permissions to access: partnerApiPostsExternal.FINDER-author")
        mine = [thing for thing in reversed(self.posts()) if thing["author"] == seen.query["author"]]
        return Answer(body={"elements": mine[: int(seen.query["count"])], "paging": {"start": 0}})

    def _create(self, body: dict[str, Any]) -> Answer:
        for thing in self.posts():
            if self.guarded and all(thing.get(name) == body.get(name) for name in ("author", "commentary", "content")):
                return _duplicate(thing["id"])
        made = body | {"id": f"urn:li:share:{self._number()}", "createdAt": self._stamp(), "publishedAt": self._stamp()}
        self.things.append(made)
        return Answer(201, {}, {"x-restli-id": made["id"]})

    def _social(self, seen: Seen, path: str) -> Answer:
        parts = path.split("/")
        if seen.method == "POST":
            return self._comment(parts[3], seen.body or {})
        if seen.method == "DELETE":
            self.things = [thing for thing in self.things if thing["id"] != parts[5]]
            return Answer(204)
        if not self.readable:
            return _no(403, "ACCESS_DENIED", "Not enough permissions to access: socialActions.GET")
        if parts[-1] == "comments":
            return Answer(body={"elements": [one for one in self.things if one.get("object") == parts[3]]})
        if parts[3] not in [thing["id"] for thing in self.things]:
            return _no(404, "NOT_FOUND", "Not found")
        return Answer(body={"likesSummary": {"totalLikes": 4}, "commentsSummary": {"totalFirstLevelComments": 1}})

    def _comment(self, post: str, body: dict[str, Any]) -> Answer:
        number = str(self._number())
        made = {"id": number, "object": post, "actor": body["actor"], "message": body["message"]}
        self.things.append(made | {"created": {"time": self._stamp()}})
        return Answer(201, made, {"x-restli-id": number})

    def _statistics(self, seen: Seen, path: str) -> Answer:
        counts = {"impressionCount": 812, "shareCount": 2, "likeCount": 4, "commentCount": 1}
        return Answer(body={"elements": [{"totalShareStatistics": counts}]})

    def _file(self, seen: Seen, path: str) -> Answer:
        kind = path.split("/")[2].removesuffix("s")
        if seen.method == "GET":
            return self._status(path.rsplit("/", 1)[-1])
        if seen.query["action"] == "finalizeUpload":
            closing = (seen.body or {})["finalizeUploadRequest"]
            self.files[closing["video"]]["tags"] = closing["uploadedPartIds"]
            return Answer(200, {})
        opening = (seen.body or {})["initializeUploadRequest"]
        urn = f"urn:li:{kind}:C4E{len(self.files)}"
        self.files[urn] = {"opening": opening, "data": b"", "states": ["AVAILABLE"], "tags": [], "tokens": []}
        url = f"{self.upload_host or self.url}/upload/{urn}"
        if kind != "video":
            return Answer(body={"value": {"uploadUrl": url, kind: urn, "uploadUrlExpiresAt": 1_800_000_000_000}})
        size, step = opening["fileSizeBytes"], self.film_part
        parts = [
            {"uploadUrl": f"{url}?part={first}", "firstByte": first, "lastByte": min(first + step, size) - 1}
            for first in range(0, size, step)
        ]
        value = {"video": urn, "uploadToken": "", "uploadInstructions": parts}
        value |= {"captionsUploadUrl": f"{self.url}/captions/{urn}"} if opening["uploadCaptions"] else {}
        return Answer(body={"value": value})

    def _put(self, seen: Seen) -> Answer:
        one = self.files[unquote(seen.path).rsplit("/", 1)[-1]]
        one["data"] += seen.raw
        one["tokens"].append(seen.headers.get("authorization", ""))
        return Answer(201, {}, {"ETag": f'"etag-{seen.query.get("part", "0")}"'})

    def _status(self, urn: str) -> Answer:
        if not self.readable:
            return _no(403, "ACCESS_DENIED", "Not enough permissions to access: images.GET")
        if urn not in self.files:
            return _no(404, "NOT_FOUND", "Not found")
        states = self.files[urn]["states"]
        return Answer(body={"id": urn, "status": states.pop(0) if len(states) > 1 else states[0]})

    def _stamp(self) -> int:
        return int(self.now().timestamp() * 1000)

    def _number(self) -> int:
        """A number as LinkedIn gives them: milliseconds above 22 bits."""
        return (self._stamp() << 22) + len(self.things)


def _no(status: int, code: str, message: str) -> Answer:
    return Answer(status, {"status": status, "code": code, "message": message})


def _duplicate(urn: str) -> Answer:
    inner = {"code": "DUPLICATE_POST", "description": "Duplicate post is detected"}
    body = {"status": 422, "code": "UNPROCESSABLE_ENTITY", "message": DUPLICATE.format(urn)}
    return Answer(422, body | {"errorDetails": {"inputErrors": [inner]}})
