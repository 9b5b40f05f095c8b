"""A platform on loopback that counts what is live, and can have its client killed at the worst moments."""

import json
import os
import signal
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

BEFORE, AFTER, ANSWERED = "before", "after", "answered"
"""When to kill: the request is lost; it is live and nobody was told; it is live and the answer was sent."""


class LiveServer(ThreadingHTTPServer):
    """What is live, by key. `kills` says what happens to the client at its next posts; None: nothing."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.live: list[dict[str, str]] = []
        self.kills: deque[str | None] = deque()
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def copies(self, key: str) -> int:
        return sum(post["key"] == key for post in self.live)

    def publish(self, post: dict[str, str]) -> dict[str, str]:
        with self.lock:
            self.live.append(post)
            return {"id": str(len(self.live)), "key": post["key"]}


class _Handler(BaseHTTPRequestHandler):
    server: LiveServer

    def do_POST(self) -> None:
        post = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        kill = self.server.kills.popleft() if self.server.kills else None
        if kill == BEFORE:
            os.kill(int(post["pid"]), signal.SIGKILL)
            return
        answer = self.server.publish(post)
        if kill == AFTER:
            os.kill(int(post["pid"]), signal.SIGKILL)
            return
        self._answer(answer)
        if kill == ANSWERED:
            os.kill(int(post["pid"]), signal.SIGKILL)

    def do_GET(self) -> None:
        key = parse_qs(urlsplit(self.path).query)["key"][0]
        found = [n for n, post in enumerate(self.server.live, start=1) if post["key"] == key]
        self._answer({"id": str(found[0]) if found else ""})

    def _answer(self, answer: dict[str, str]) -> None:
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def handle(self) -> None:
        with suppress(BrokenPipeError, ConnectionResetError):  # the client was killed, as it should be
            super().handle()


@contextmanager
def live_server() -> Iterator[LiveServer]:
    with LiveServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
