"""Servers on loopback that speak the platforms' documented replies and misbehave on request."""

import json
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

CREATED_AT = "2026-11-22T12:00:00.000Z"
CID = "bafyreihyrpefhacm6kkp4ql6j6udakdit7g3dmkzfriqfykhjw6cad5lrm"


@dataclass(frozen=True)
class Fault:
    """How the next visible call goes wrong. `created`: the post is live all the same."""

    status: int = 0
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    created: bool = False
    raw: bytes | None = None
    cut: bool = False
    slow: bool = False
    echo: bool = False
    """The refusal repeats the token and all that was sent."""


@dataclass(frozen=True)
class Seen:
    """A request as the server got it."""

    method: str
    path: str
    query: dict[str, Any]
    headers: dict[str, str]
    body: dict[str, Any] | None
    raw: bytes


@dataclass(frozen=True)
class Answer:
    status: int = 200
    body: Any = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


class Server(ABC):
    """A scripted server. Subclasses say what the paths do and which call is the visible one."""

    visible = ("", "")

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.faults: deque[Fault] = deque()
        self.released = threading.Event()
        self.lock = threading.Lock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), type("Scripted", (Handler,), {"script": self}))
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self.released.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    @abstractmethod
    def answer(self, seen: Seen) -> Answer:
        """What the documentation says."""

    def calls(self, path: str) -> list[Seen]:
        """The requests that reached a path."""
        return [seen for seen in self.seen if seen.path.endswith(path)]

    def take_fault(self, seen: Seen) -> Fault | None:
        with self.lock:
            fits = (seen.method, seen.path) == self.visible and self.faults
            return self.faults.popleft() if fits else None


class Handler(BaseHTTPRequestHandler):
    """Hands every request to the script, and misbehaves where a fault says so."""

    script: Server
    timeout = 10

    def log_message(self, *_args: object) -> None:
        pass

    def do_POST(self) -> None:
        seen = _read(self)
        self.script.seen.append(seen)
        fault = self.script.take_fault(seen)
        answer = self.script.answer(seen) if fault is None or fault.created else Answer()
        if fault is not None:
            self._misbehave(fault, answer, seen)
        else:
            self._say(answer.status, json.dumps(answer.body).encode(), answer.headers)

    def __getattr__(self, name: str) -> Callable[[], None]:
        if name in {"do_GET", "do_DELETE", "do_PUT"}:
            return self.do_POST
        raise AttributeError(name)

    def _misbehave(self, fault: Fault, answer: Answer, seen: Seen) -> None:
        if fault.slow:
            self.script.released.wait(10)
        if fault.cut or fault.slow:
            self.close_connection = True
            self.connection.close()
            return
        said = answer.body if fault.body is None else fault.body
        if fault.echo:
            said = {
                "error": "InvalidRequest",
                "message": f"no: {seen.headers.get('authorization', '')} {_words(seen.body)}",
            }
        body = json.dumps(said).encode() if fault.raw is None else fault.raw
        self._say(fault.status or answer.status, body, fault.headers)

    def _say(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json"} | headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def finish(self) -> None:
        if not self.connection._closed:
            super().finish()


def _read(handler: BaseHTTPRequestHandler) -> Seen:
    parts, raw = urlsplit(handler.path), handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
    query = {name: values[0] if len(values) == 1 else values for name, values in parse_qs(parts.query).items()}
    headers = {name.lower(): value for name, value in handler.headers.items()}
    return Seen(handler.command, parts.path, query, headers, _body(headers.get("content-type", ""), raw), raw)


def _body(mime: str, raw: bytes) -> dict[str, Any] | None:
    if mime.startswith("application/json"):
        return json.loads(raw)
    if mime.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(raw.decode(), keep_blank_values=True))
    if mime.startswith("multipart/form-data"):
        whole = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {mime}\r\n\r\n".encode() + raw)
        names = [(part.get_param("name", header="content-disposition"), part) for part in whole.iter_parts()]
        return {n: p.get_filename() or p.get_payload(decode=True).decode() for n, p in names}
    return None


class FakeBluesky(Server):
    """The calls of the AT protocol that publishing needs, as the lexicons and the PDS (2026-08) answer them."""

    visible = ("POST", "/xrpc/com.atproto.repo.putRecord")
    did = "did:plc:ada234567abcdefghijklmno"
    handle = "dr-ada.test"
    password = "app-password-1234"

    def __init__(self) -> None:
        self.records: dict[str, dict[str, Any]] = {}
        self.sessions = 0
        self.blobs = 0
        self.laid: list[bytes] = []
        self.heard: list[dict[str, Any]] = []
        self.stale: set[str] = set()
        self.ended: list[str] = []
        self.refresh_works = True
        self.refuse_sign_in: Answer | None = None
        super().__init__()

    def live(self) -> list[str]:
        return [record["text"] for record in self.records.values()]

    def answer(self, seen: Seen) -> Answer:
        method = seen.path.removeprefix("/xrpc/com.atproto.").removeprefix("/xrpc/app.bsky.")
        if method == "server.createSession":
            return self.refuse_sign_in or self._sign_in(seen)
        token = seen.headers.get("authorization", "").removeprefix("Bearer ")
        if method == "server.refreshSession":
            return self._tokens() if self.refresh_works else _no(400, "ExpiredToken", "Token has expired")
        if method == "server.deleteSession":
            self.ended.append(token)
            return Answer()
        if token in self.stale or not token.startswith("access-"):
            return _no(400, "ExpiredToken", "Token has expired")
        return self._signed_in(method, seen)

    def _sign_in(self, seen: Seen) -> Answer:
        if seen.body is None or seen.body["password"] != self.password:
            return _no(401, "AuthenticationRequired", "Invalid identifier or password")
        return self._tokens()

    def _tokens(self) -> Answer:
        self.sessions += 1
        tokens = {"accessJwt": f"access-{self.sessions}", "refreshJwt": f"refresh-{self.sessions}"}
        return Answer(body={"did": self.did, "handle": self.handle, **tokens})

    def _signed_in(self, method: str, seen: Seen) -> Answer:
        calls: dict[str, Callable[[Seen], Answer]] = {
            "server.getSession": lambda _: Answer(body={"did": self.did, "handle": self.handle}),
            "repo.putRecord": self._put,
            "repo.getRecord": self._get,
            "repo.deleteRecord": self._delete,
            "repo.uploadBlob": self._blob,
            "identity.resolveHandle": self._resolve,
            "feed.getPosts": self._posts,
            "feed.getPostThread": lambda _: Answer(body={"thread": {"replies": [{"post": one} for one in self.heard]}}),
        }
        return calls[method](seen)

    def _put(self, seen: Seen) -> Answer:
        body = seen.body or {}
        there = self.records.get(body["rkey"])
        if there is not None and there != body["record"] and body.get("swapRecord", "") is None:
            return _no(400, "InvalidSwap", "Record was at another cid")
        self.records[body["rkey"]] = body["record"]
        return Answer(body={"uri": f"at://{self.did}/app.bsky.feed.post/{body['rkey']}", "cid": CID})

    def _get(self, seen: Seen) -> Answer:
        record = self.records.get(seen.query["rkey"])
        if record is None:
            return _no(400, "RecordNotFound", "Could not locate record")
        return Answer(body={"uri": f"at://{self.did}/app.bsky.feed.post/x", "cid": CID, "value": record})

    def _delete(self, seen: Seen) -> Answer:
        self.records.pop((seen.body or {})["rkey"], None)
        return Answer()

    def _blob(self, seen: Seen) -> Answer:
        self.blobs += 1
        self.laid.append(seen.raw)
        blob = {"$type": "blob", "ref": {"$link": CID}, "mimeType": seen.headers["content-type"], "size": len(seen.raw)}
        return Answer(body={"blob": blob})

    def _resolve(self, seen: Seen) -> Answer:
        if seen.query["handle"] != "colleague.test":
            return _no(400, "InvalidRequest", "Unable to resolve handle")
        return Answer(body={"did": "did:plc:colleague234567abcdefghi"})

    def _posts(self, seen: Seen) -> Answer:
        uris = seen.query["uris"]
        counts = {"likeCount": 3, "repostCount": 1, "replyCount": 0}
        found = [{"uri": u, "cid": CID} | counts for u in ([uris] if isinstance(uris, str) else uris)]
        above = {"root": {"uri": "at://did:plc:other/app.bsky.feed.post/top", "cid": CID}}
        return Answer(
            body={"posts": [one | {"record": {"reply": above}} for one in found if "/gone" not in one["uri"]]}
        )


class FakeMastodon(Server):
    """The calls of the Mastodon API that publishing needs (docs.joinmastodon.org, 2026-07-02).

    `keys_count`: whether the server honours the Idempotency-Key, as Mastodon does and snac does not. `old`: no second
    version of instance and media, no source of a status, no since_id.
    """

    visible = ("POST", "/api/v1/statuses")
    token = "token-of-dr-ada"

    def __init__(self, *, keys_count: bool = True, old: bool = False) -> None:
        self.statuses: list[dict[str, Any]] = []
        self.by_key: dict[str, dict[str, Any]] = {}
        self.media: dict[str, dict[str, Any]] = {}
        self.media_waits = 0
        self.heard: list[dict[str, Any]] = []
        self.keys_count, self.old = keys_count, old
        self.forbidden: set[str] = set()
        super().__init__()

    def live(self) -> list[str]:
        return [status["_text"] for status in self.statuses]

    def answer(self, seen: Seen) -> Answer:
        if "instance" in seen.path:
            return self._instance(seen)
        if seen.headers.get("authorization") != f"Bearer {self.token}":
            return Answer(401, {"error": "The access token is invalid"})
        if seen.path in self.forbidden:
            return Answer(403, {"error": "This action is outside the authorized scopes"})
        if seen.path == "/api/v1/accounts/verify_credentials":
            return Answer(body={"id": "1", "username": "drada", "acct": "drada", "display_name": "Dr Ada Example"})
        if seen.path == "/api/v1/accounts/1/statuses":
            return self._timeline(seen)
        if "/media" in seen.path:
            return self._media(seen)
        return self._post(seen) if seen.method == "POST" else self._one(seen)

    def _instance(self, seen: Seen) -> Answer:
        if self.old:
            v1 = {"max_toot_chars": 5000, "upload_limit": 1000, "description_limit": 900}
            return Answer(404, {"error": "Record not found"}) if "/v2/" in seen.path else Answer(body=v1)
        statuses = {"max_characters": 800, "max_media_attachments": 6, "characters_reserved_per_url": 25}
        media = {"image_size_limit": 2_000_000, "video_size_limit": 5_000_000, "description_limit": 1200}
        return Answer(body={"configuration": {"statuses": statuses, "media_attachments": media}})

    def _timeline(self, seen: Seen) -> Answer:
        rows = list(reversed(self.statuses))
        if "since_id" in seen.query and not self.old:
            rows = [row for row in rows if int(row["id"]) > int(seen.query["since_id"])]
        if "max_id" in seen.query:
            rows = [row for row in rows if int(row["id"]) < int(seen.query["max_id"])]
        return Answer(body=rows[: int(seen.query.get("limit", "20"))])

    def _media(self, seen: Seen) -> Answer:
        if self.old and seen.path.startswith("/api/v2/"):
            return Answer(404, {"error": "Record not found"})
        if seen.method == "POST":
            media = {"id": str(len(self.media) + 100), "type": "image", "description": (seen.body or {})["description"]}
            self.media[media["id"]] = media
            return Answer(202 if self.media_waits else 200, media)
        self.media_waits -= 1
        media_id = seen.path.rsplit("/", 1)[-1]
        return Answer(206 if self.media_waits > 0 else 200, self.media[media_id])

    def _post(self, seen: Seen) -> Answer:
        body, key = seen.body or {}, seen.headers.get("idempotency-key", "")
        if self.keys_count and key in self.by_key:
            return Answer(body=self.by_key[key])
        status_id = str(len(self.statuses) + 1000)
        status = {
            "id": status_id, "url": f"{self.url}/@drada/{status_id}", "created_at": CREATED_AT, "_text": body["status"],
            "content": "<p>" + body["status"].replace("&", "&amp;").replace("\n", "<br />") + "</p>",
            "in_reply_to_id": body.get("in_reply_to_id"), "spoiler_text": body.get("spoiler_text", ""), "reblog": None,
            "media_attachments": [self.media[m] for m in body.get("media_ids", ())],
            "favourites_count": 2, "reblogs_count": 1, "replies_count": 0,
        }  # fmt: skip
        self.statuses.append(status)
        self.by_key[key] = status
        return Answer(body=status)

    def _one(self, seen: Seen) -> Answer:
        status_id = seen.path.split("/")[4]
        found = next((status for status in self.statuses if status["id"] == status_id), None)
        if seen.path.endswith("/context"):
            return Answer(body={"ancestors": [], "descendants": self.heard})
        if found is None or (self.old and seen.path.endswith("/source")):
            return Answer(404, {"error": "Record not found"})
        if seen.method == "DELETE":
            self.statuses.remove(found)
        if seen.path.endswith("/source"):
            return Answer(body={"id": status_id, "text": found["_text"], "spoiler_text": ""})
        return Answer(body=found)


def _words(value: Any) -> str:
    """All strings in a body."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return str(value) if inner is None else " ".join(_words(one) for one in inner)


def _no(status: int, error: str, message: str) -> Answer:
    return Answer(status, {"error": error, "message": message})
