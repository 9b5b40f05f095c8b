"""The one way out to a network: time-outs, https, no redirects, no repeats, nothing secret in logs or messages."""

import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from app.domain.errors import InputError, PlatformError, RateLimited, UnknownOutcome, Unreachable
from app.domain.ports import Clock
from platforms.kit.budget import Budget
from platforms.kit.hosts import is_loopback
from platforms.kit.refusals import Reply, garbled, refusal
from platforms.kit.trust import new_session

Sessions = Callable[[], requests.Session]
TIMEOUTS = (10.0, 60.0)
"""Seconds to connect, and to wait for the next byte of the answer."""
LONGEST_ANSWER = 4 * 1024 * 1024
HIDE_FROM = 6
"""Strings of this length and more that were sent are taken out of what the server says."""


def user_agent() -> str:
    """How Primum names itself to servers."""
    try:
        return f"Primum/{version('primum')}"
    except PackageNotFoundError:  # a frozen app without package metadata
        return "Primum"


@dataclass(frozen=True, slots=True)
class Request:
    """One call. `visible`: it makes a post that people see, so that no clear answer means nobody knows."""

    method: str
    path: str
    token: str = field(default="", repr=False)
    params: Mapping[str, str | list[str]] = field(default_factory=dict)
    json: Mapping[str, Any] | None = field(default=None, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    data: bytes | None = field(default=None, repr=False)
    files: Mapping[str, tuple[str, bytes, str]] | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)
    visible: bool = False


class _Bearer(requests.auth.AuthBase):
    """Sets the token, or nothing. An explicit auth also keeps requests from looking into a .netrc file."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, prepared: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token:
            prepared.headers["Authorization"] = f"Bearer {self._token}"
        return prepared


class Http:
    """Calls to one server. Every call has its own connection, so that a stale one never blurs what was sent."""

    def __init__(
        self,
        base_url: str,
        clock: Clock,
        sessions: Sessions = new_session,
        timeouts: tuple[float, float] = TIMEOUTS,
        budget: Budget | None = None,
    ) -> None:
        """Raises InputError for plain http to another machine."""
        parts = urlsplit(base_url)
        self.base_url = base_url
        self.host = parts.netloc
        self._local = is_loopback(parts.hostname or "")
        self._clock = clock
        self._sessions = sessions
        self._timeouts = timeouts
        self._budget = budget or Budget()
        if parts.scheme != "https" and not (parts.scheme == "http" and self._local):
            raise InputError("net-server-insecure", given=base_url)

    def call(self, request: Request, *needs: str) -> dict[str, Any]:
        """The JSON object of a successful answer, in which the `needs` are strings that say something.

        Raises the PlatformError tree.
        """
        reply = self.send(request)
        if not reply.ok:
            raise self.refusal(reply)
        return self.read(reply, *needs)

    def rows(self, request: Request) -> list[dict[str, Any]]:
        """The JSON objects of a successful answer that is a list. Raises the PlatformError tree."""
        reply = self.send(request)
        if not reply.ok:
            raise self.refusal(reply)
        answer = reply.json()
        if not isinstance(answer, list) or not all(isinstance(row, dict) for row in answer):
            raise garbled(self.host, visible=request.visible)
        return answer

    def read(self, reply: Reply, *needs: str) -> dict[str, Any]:
        """The JSON object of an answer. Raises UnknownOutcome or Unreachable where it is not what was agreed."""
        answer = reply.json()
        if not isinstance(answer, dict) or not all(isinstance(answer.get(n), str) and answer[n] for n in needs):
            raise garbled(self.host, visible=reply.visible)
        return answer

    def attempt(self, request: Request) -> None:
        """Send something that is good to have done and harmless not to; the server need not answer."""
        try:
            self.send(request)
        except PlatformError:
            return

    def refusal(self, reply: Reply) -> PlatformError:
        """The error that an answer stands for."""
        return refusal(reply, self._clock.now())

    def send(self, request: Request) -> Reply:
        """One request, never repeated; any status. Raises Unreachable, or UnknownOutcome for a visible call.

        Raises RateLimited, and sends nothing, where the server has said that no call is left.
        """
        call = (self.host, request.token, request.method, request.path)
        until = self._budget.blocked(*call, self._clock.now())
        if until is not None:
            raise RateLimited("net-rate-limited", until=until, host=self.host)
        reply = self._sent(request)
        self._budget.heard(*call, reply.headers, self._clock.now())
        return reply

    def _sent(self, request: Request) -> Reply:
        with closing(self._sessions()) as session:
            # A proxy of the system is honoured, but never for a server on this machine.
            session.trust_env = not self._local
            try:
                return self._exchange(session, request)
            except requests.RequestException as error:
                raise self._broken(error, visible=request.visible) from None  # its text holds addresses and more

    def _exchange(self, session: requests.Session, request: Request) -> Reply:
        answer = session.request(
            request.method,
            self.base_url + request.path,
            params=request.params,
            json=request.json,
            data=request.data if request.form is None else request.form,
            files=request.files,
            headers={
                "User-Agent": user_agent(),
                "Accept": "application/json",
                "Connection": "close",
                **request.headers,
            },
            auth=_Bearer(request.token),
            timeout=self._timeouts,
            allow_redirects=False,
            stream=True,
        )
        with closing(answer):
            body = self._body(answer, visible=request.visible)
        return Reply(self.host, answer.status_code, answer.headers, body, request.visible, tuple(_secret(request)))

    def _body(self, answer: requests.Response, *, visible: bool) -> bytes:
        body, until = bytearray(), monotonic() + 2 * self._timeouts[1]
        for chunk in answer.iter_content(65536):
            body += chunk
            if len(body) > LONGEST_ANSWER or monotonic() > until:
                raise garbled(self.host, visible=visible)
        return bytes(body)

    def _broken(self, error: requests.RequestException, *, visible: bool) -> PlatformError:
        if isinstance(error, requests.exceptions.SSLError) and _caused_by(error, ssl.SSLCertVerificationError):
            return Unreachable("net-untrusted", host=self.host)
        if not visible or _never_sent(error):
            return Unreachable("net-unreachable", host=self.host)
        return UnknownOutcome("net-unknown-cut", host=self.host)


def _never_sent(error: requests.RequestException) -> bool:
    """Whether the connection never stood, so that nothing of the request can have arrived."""
    early = (requests.ConnectTimeout, requests.exceptions.ProxyError, requests.exceptions.InvalidURL)
    return isinstance(error, early) or _caused_by(error, NewConnectionError, ConnectTimeoutError)


def _caused_by(error: BaseException, *kinds: type[BaseException]) -> bool:
    """Whether one of the kinds is in the error, its arguments, reasons or causes."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if isinstance(one, kinds):
            return True
        seen.add(id(one))
        linked = (*one.args, getattr(one, "reason", None), one.__cause__, one.__context__)
        waiting += [e for e in linked if isinstance(e, BaseException) and id(e) not in seen]
    return False


def _secret(request: Request) -> Iterator[str]:
    """Every string that went out: tokens, passwords, texts."""
    for text in (request.token, *_strings(request.json), *_strings(request.form)):
        if len(text) >= HIDE_FROM:
            yield text


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)
