"""Sign-in through the browser: a listener on this machine waits for the person to come back (RFC 8252, RFC 7636)."""

import hashlib
import os
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Mapping, Sequence
from contextlib import suppress
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
from platforms.kit.refusals import shorten

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


def hex256(verifier: str) -> str:
    """TikTok's own challenge: SHA-256 in hexadecimal (developers.tiktok.com, login kit for desktop, 2026-11-22)."""
    return hashlib.sha256(verifier.encode("ascii")).hexdigest()


def s256(verifier: str) -> str:
    """The challenge for a verifier: SHA-256, base64url, without padding."""
    return urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")


class Return:
    """Waits for the person to come back with our `state`; the wait ends by itself after `limit`.

    `wait` gives the code. `paste` takes the address at which the browser ended. `cancel` ends the wait from another
    thread. An answer with another state is turned away and the wait goes on.
    """

    def __init__(self, redirect_uri: str, limit: float = FIVE_MINUTES) -> None:
        self.state = secrets.token_urlsafe(32)
        self.redirect_uri = redirect_uri
        self._code, self._problem = "", SignInNeeded("signin-too-late")
        self._done, self._lock = Event(), Lock()
        self._until = monotonic() + limit

    def wait(self) -> str:
        """The code, once the person is back. Raises SignInNeeded when refused, cancelled or too late."""
        self._done.wait(max(0.0, self._until - monotonic()))
        self._settle(problem=SignInNeeded("signin-too-late"))
        if not self._code:
            raise self._problem
        return self._code

    def cancel(self) -> None:
        """End the wait; nothing happens where it is over."""
        self._settle(problem=SignInNeeded("signin-cancelled"))

    def paste(self, address: str) -> None:
        """Take the address at which the browser ended. Raises InputError where it is not of this sign-in."""
        # Instagram and Facebook end the address in `#_` (facts of 2026-11-22).
        parts = urlsplit(address.strip().removesuffix("#_=_").removesuffix("#_"))
        query = _query(parts.query)
        if not query.get("code") and not query.get("error"):
            raise InputError("oauth-paste-no-code")
        if not self._take(query):
            raise InputError("oauth-paste-other")

    def _take(self, query: Mapping[str, str]) -> bool:
        """Whether an answer was ours; the wait is over then."""
        if not compare_digest(query.get("state", "").encode(), self.state.encode()):
            return False
        if query.get("code"):
            self._settle(code=query["code"])
        else:
            self._settle(problem=_why(query))
        return True

    def _settle(self, code: str = "", problem: SignInNeeded | None = None) -> None:
        with self._lock:
            if not self._done.is_set():
                # An address that is pasted too late is no answer any more, even where nobody has begun to wait.
                self._code = code if monotonic() <= self._until else ""
                self._problem = problem or self._problem
                self._done.set()


class Loopback(Return):
    """Listens on 127.0.0.1: the browser brings the answer by itself.

    Nothing else on the machine can answer for the person: requests with another state or another Host are turned away.
    """

    def __init__(
        self, limit: float = FIVE_MINUTES, ports: Sequence[int] = (0,), path: str = PATH, host: str = "127.0.0.1"
    ) -> None:
        """Listen on the first of the ports that is free; 0 lets the system pick one.

        `host` is how the redirect address names this machine. Raises InputError where no port can be opened.
        """
        self._server = _opened(self, ports)
        super().__init__(f"http://{host}:{self._server.server_port}{path}", limit)
        self._thread = Thread(target=self._listen, name="sign-in", daemon=True)
        self._thread.start()

    def wait(self) -> str:
        """The code, once the person is back; the port is free again then. Raises SignInNeeded."""
        try:
            return super().wait()
        finally:
            self._thread.join()

    def cancel(self) -> None:
        """End the wait; the port is free again then, for the next try may need the same one."""
        super().cancel()
        self._thread.join()

    def answer(self, host: str, target: str) -> tuple[int, str]:
        """What to say to a request of the browser: status and the message key of the page."""
        parts, ours = urlsplit(target), urlsplit(self.redirect_uri)
        query = _query(parts.query)
        if (host, parts.path) != (ours.netloc, ours.path) or not self._take(query):
            return 404, "signin-page-stray"
        return 200, "signin-page-done" if query.get("code") else "signin-page-refused"

    def _listen(self) -> None:
        with self._server:
            while not self._done.is_set() and monotonic() < self._until:
                self._server.handle_request()


def _query(text: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(text).items()}


def _why(query: Mapping[str, str]) -> SignInNeeded:
    """What the platform's page says: the person refused, or the app is not set up as it must be."""
    reason = shorten(query.get("error_description", "") or query.get("error", ""))
    if query.get("error", "access_denied") in {"access_denied", "user_cancelled_authorize", "user_cancelled_login"}:
        return SignInNeeded("signin-refused")
    return SignInNeeded("oauth-page-refused", reason=reason)


def _opened(listener: Loopback, ports: Sequence[int]) -> "_Server":
    for port in ports:
        with suppress(OSError):
            return _Server(listener, port)
    if ports != (0,):
        raise InputError("oauth-ports-taken", ports=", ".join(map(str, ports)))
    raise InputError("signin-no-port")


class _Server(ThreadingHTTPServer):
    """One thread per connection: browsers open spare ones that never say anything."""

    daemon_threads = True
    allow_reuse_address = os.name == "posix"
    """There it only lets a fixed port be used again within the minute; Windows would let another program listen too."""
    timeout = 0.05

    def __init__(self, listener: Loopback, port: int) -> None:
        self.listener = listener
        super().__init__(("127.0.0.1", port), _Handler)


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
