"""Sign-in through the browser: a listener on this machine waits for the person to come back (RFC 8252, RFC 7636)."""

import hashlib
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from hmac import compare_digest
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from time import monotonic
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

from app.domain.errors import InputError, SignInNeeded
from app.words import words
from platforms.kit.look import COLOURS

FIVE_MINUTES = 300.0
PATH = "/callback"
STYLE = (
    COLOURS
    + """
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--ink);
  font: 16px/1.6 system-ui, sans-serif }
main { max-width: 26rem; margin: 1rem; padding: 2.5rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 8px; text-align: center }
h1 { font-size: 1.35rem; margin: 0 0 .5rem } p { margin: 0; color: var(--soft) }
"""
)


@dataclass(frozen=True, slots=True)
class Pkce:
    """A proof that the code is fetched by whoever began the sign-in: the verifier stays here, its hash travels."""

    verifier: str
    challenge: str


def new_pkce() -> Pkce:
    """A fresh verifier of 43 characters and its S256 challenge."""
    verifier = secrets.token_urlsafe(32)
    return Pkce(verifier, s256(verifier))


def s256(verifier: str) -> str:
    """The challenge for a verifier: SHA-256, base64url, without padding."""
    return urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")


class Loopback:
    """Listens on 127.0.0.1, on a port the system picks, for one answer with our `state`; ends by itself after `limit`.

    `wait` gives the code. `cancel` ends the wait from another thread. Nothing else on the machine can answer for the
    person: requests with another state or another Host are turned away and the wait goes on.
    """

    def __init__(self, limit: float = FIVE_MINUTES) -> None:
        """Start to listen. Raises InputError where no port can be opened."""
        self.state = secrets.token_urlsafe(32)
        self._code, self._problem = "", ""
        self._done, self._lock = Event(), Lock()
        self._until = monotonic() + limit
        try:
            self._server = _Server(self)
        except OSError as error:
            raise InputError("signin-no-port") from error
        self.redirect_uri = f"http://127.0.0.1:{self._server.server_port}{PATH}"
        self._thread = Thread(target=self._listen, name="sign-in", daemon=True)
        self._thread.start()

    def wait(self) -> str:
        """The code, once the person is back. Raises SignInNeeded when refused, cancelled or too late."""
        self._done.wait(max(0.0, self._until - monotonic()))
        self._settle(problem="signin-too-late")
        self._thread.join()
        if self._problem:
            raise _why(self._problem)
        return self._code

    def cancel(self) -> None:
        """End the wait; nothing happens where it is over."""
        self._settle(problem="signin-cancelled")

    def answer(self, host: str, target: str) -> tuple[int, str]:
        """What to say to a request of the browser: status and the message key of the page."""
        parts = urlsplit(target)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        ours = host == urlsplit(self.redirect_uri).netloc and parts.path == PATH
        if not ours or not compare_digest(query.get("state", "").encode(), self.state.encode()):
            return 404, "signin-page-stray"
        if query.get("code"):
            self._settle(code=query["code"])
            return 200, "signin-page-done"
        self._settle(problem="signin-refused")
        return 200, "signin-page-refused"

    def _settle(self, code: str = "", problem: str = "") -> None:
        with self._lock:
            if not self._done.is_set():
                self._code, self._problem = code, problem
                self._done.set()

    def _listen(self) -> None:
        with self._server:
            while not self._done.is_set() and monotonic() < self._until:
                self._server.handle_request()


def _why(problem: str) -> SignInNeeded:
    if problem == "signin-refused":
        return SignInNeeded("signin-refused")
    return SignInNeeded("signin-cancelled") if problem == "signin-cancelled" else SignInNeeded("signin-too-late")


class _Server(ThreadingHTTPServer):
    """One thread per connection: browsers open spare ones that never say anything."""

    daemon_threads = True
    allow_reuse_address = False
    timeout = 0.1

    def __init__(self, listener: Loopback) -> None:
        self.listener = listener
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout: ClassVar[float] = 10.0
    server_version = "Primum"
    sys_version = ""

    def do_GET(self) -> None:
        """Answer the browser with a small page of our own."""
        status, key = self.server.listener.answer(self.headers.get("Host", ""), self.path)
        page = _page(key).encode()
        self.send_response(status)
        for name, value in _PAGE_HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the name http.server gives it
        """Nothing: the address holds the code."""


_PAGE_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Connection": "close",
}


def _page(key: str) -> str:
    """The page under a message key: title and, as its attribute, what to do now."""
    title, body = escape(words().text(key)), escape(words().text(f"{key}.body"))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{STYLE}</style></head>"
        f"<body><main><h1>{title}</h1><p>{body}</p></main></body></html>"
    )
