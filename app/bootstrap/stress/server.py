"""A platform on loopback that remembers all that ever became visible on it, and misbehaves as platforms do.

It speaks as much of the AT protocol and of Mastodon's API as publishing needs, and keeps what a real server need not:
an Idempotency-Key means nothing to it, so that a second call really makes a second post.
"""

import json
import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import sleep
from typing import Any
from urllib.parse import parse_qs, urlsplit

FAULTS: dict[str, int] = {
    "none": 56,
    "lost": 5,  # the connection ends before anything was done
    "lost-live": 8,  # … and after
    "cut": 4,  # half an answer, and the post is live
    "trouble": 4,  # 503, nothing done
    "trouble-live": 6,  # 500, and the post is live
    "refused-live": 3,  # 400, and the post is live
    "slow": 6,
    "limit": 4,  # 429
    "stale": 4,  # the token has expired
    "killed": 7,  # the program is killed before anything was done
    "killed-live": 10,  # … after it was done, before the answer
    "killed-told": 4,  # … and just after the answer
}
"""How a call that makes something visible goes, and how often."""

LIVE = frozenset({"lost-live", "cut", "trouble-live", "refused-live", "killed-live", "killed-told", "slow", "none"})
READ_TROUBLE = 0.04
PAGE = 40
Answer = tuple[int, Any]


@dataclass(frozen=True, slots=True)
class Live:
    """One post that anybody can see."""

    id: str
    account: str
    text: str
    parent: str
    record: Any


class LoopbackPlatform(ThreadingHTTPServer):
    """What is live; `kill` ends a program that sends, and `stormy` says whether anything goes wrong."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, chance: random.Random) -> None:
        """On a free port of this machine; it ends nobody before `kill` is set."""
        super().__init__(("127.0.0.1", 0), _Handler)
        self.live: list[Live] = []
        self.faults: Counter[str] = Counter()
        self.stormy, self.delay = True, 0.0
        self.kill: Callable[[], None] = lambda: None
        self._chance = chance
        self._keys: dict[tuple[str, str], Live] = {}
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def copies(self) -> Counter[tuple[str, str]]:
        """How often each text is live on each account."""
        with self._lock:
            return Counter((post.account, post.text) for post in self.live)

    def fault(self) -> str:
        """How the next visible call goes."""
        if not self.stormy:
            return "none"
        with self._lock:
            found = self._chance.choices(list(FAULTS), list(FAULTS.values()))[0]
            self.faults[found] += 1
        return found

    def reading_fails(self) -> bool:
        """Whether the next call that only reads goes wrong."""
        with self._lock:
            return self.stormy and self._chance.random() < READ_TROUBLE

    def put_record(self, body: dict[str, Any]) -> Answer:
        """Write a record under its key, only if the key is free: what Bluesky does with `swapRecord` null."""
        key, record = (str(body["repo"]), str(body["rkey"])), body["record"]
        with self._lock:
            there = self._keys.get(key)
            if there is not None and there.record != record:
                return 400, {"error": "InvalidSwap", "message": "Record was at another cid"}
            self._keys[key] = there or self._add(key[0], str(record["text"]), "", record, key[1])
        return 200, {"uri": f"at://{key[0]}/app.bsky.feed.post/{key[1]}", "cid": "cid-of-the-record"}

    def get_record(self, repo: str, rkey: str) -> Answer:
        """The record under a key."""
        there = self._keys.get((repo, rkey))
        if there is None:
            return 400, {"error": "RecordNotFound", "message": "Could not locate record"}
        uri = f"at://{repo}/app.bsky.feed.post/{rkey}"
        return 200, {"uri": uri, "cid": "cid-of-the-record", "value": there.record}

    def post_status(self, account: str, body: dict[str, Any]) -> Answer:
        """Make a status, every time."""
        with self._lock:
            return 200, _status(self._add(account, body["status"], str(body.get("in_reply_to_id") or ""), None))

    def statuses(self, account: str, query: dict[str, str]) -> Answer:
        """An account's statuses, newest first."""
        since, below = int(query.get("since_id") or 0), int(query.get("max_id") or 10**12)
        with self._lock:
            own = [post for post in reversed(self.live) if post.account == account and since < int(post.id) < below]
        return 200, [_status(post) for post in own[: int(query.get("limit") or PAGE)]]

    def _add(self, account: str, text: str, parent: str, record: Any, key: str = "") -> Live:
        self.live.append(Live(key or str(len(self.live) + 1), account, text, parent, record))
        return self.live[-1]


def _status(post: Live) -> dict[str, Any]:
    return {"id": post.id, "url": "", "content": post.text, "in_reply_to_id": post.parent or None}


class _Handler(BaseHTTPRequestHandler):
    server: LoopbackPlatform

    def do_GET(self) -> None:
        """A call that only reads."""
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        sleep(self.server.delay)
        if self.server.reading_fails():
            self._answer(503, {"error": "trouble"})
        elif parts.path.endswith(".getRecord"):
            self._answer(*self.server.get_record(query["repo"], query["rkey"]))
        elif parts.path.endswith("/statuses"):
            self._answer(*self.server.statuses(parts.path.split("/")[-2], query))
        else:
            self._answer(404, {"error": "not here"})

    def do_POST(self) -> None:
        """A call that makes something visible, or a new token."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"] or 0)) or b"{}")
        sleep(self.server.delay)
        if self.path.endswith(".refreshSession"):
            did = self.headers["Authorization"].removeprefix("Bearer refresh-")
            tokens = {"accessJwt": f"access-{did}", "refreshJwt": f"refresh-{did}"}
            self._answer(200, {"did": did, "handle": "clinic.example", **tokens})
            return
        fault = self.server.fault()
        said = self._act(body) if fault in LIVE else (200, {})
        self._go_wrong(fault, said)

    def _act(self, body: dict[str, Any]) -> Answer:
        if self.path.endswith(".putRecord"):
            return self.server.put_record(body)
        return self.server.post_status(self.headers["Authorization"].removeprefix("Bearer token-"), body)

    def _go_wrong(self, fault: str, said: Answer) -> None:
        if fault.startswith("killed") and fault != "killed-told":
            self.server.kill()
        answers: dict[str, Answer] = {
            "trouble": (503, {"error": "trouble"}),
            "trouble-live": (500, {"error": "trouble"}),
            "refused-live": (400, {"error": "InvalidRequest", "message": "not in this form"}),
            "limit": (429, {"error": "RateLimitExceeded"}),
            "stale": (400 if ".putRecord" in self.path else 401, {"error": "ExpiredToken"}),
        }
        if fault == "slow":
            sleep(0.5)
        if fault in {"lost", "lost-live", "killed", "killed-live"}:
            self.close_connection = True
        elif fault == "cut":
            self._answer(*said, cut=True)
        else:
            self._answer(*answers.get(fault, said))
        if fault == "killed-told":
            self.server.kill()

    def _answer(self, status: int, answer: Any, *, cut: bool = False) -> None:
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if status == 429:
            self.send_header("Retry-After", "1")
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if cut else body)
        self.wfile.flush()
        self.close_connection = self.close_connection or cut

    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 -- the base class's name for it
        """Quiet."""

    def handle(self) -> None:
        """One connection; a client that was killed is as it should be."""
        with suppress(BrokenPipeError, ConnectionResetError):
            super().handle()


@contextmanager
def listening(server: LoopbackPlatform) -> Iterator[None]:
    """The server answers as long as the block lasts."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
