"""What a server's answer means: status and body into the PlatformError tree, in words without secrets or post text."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain.errors import (
    NotFound,
    PermissionRefused,
    PlatformError,
    RateLimited,
    Refused,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from platforms.kit.rate import reset_at

REASON_FIELDS = ("message", "error_description", "detail", "error", "title")
LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered. `hidden` are the strings that were sent and must not come back in a message."""

    host: str
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    visible: bool = False
    hidden: tuple[str, ...] = field(default=(), repr=False)

    @property
    def ok(self) -> bool:
        """Whether the server did what was asked."""
        return 200 <= self.status < 300

    def json(self) -> Any:
        """The body as JSON, or None where it is not."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):  # thousands of brackets in brackets
            return None

    def field(self, name: str) -> str:
        """A string in a JSON object, or empty."""
        answer = self.json()
        value = answer.get(name) if isinstance(answer, dict) else None
        return value if isinstance(value, str) else ""

    @property
    def reason(self) -> str:
        """Why, in the server's own words: one short line, without anything that was sent to it."""
        words = next((text for name in REASON_FIELDS if (text := self.field(name))), "")
        return shorten(without(words, self.hidden))


def without(text: str, hidden: Iterable[str]) -> str:
    """The text with every hidden string taken out, longest first."""
    for secret in sorted(set(hidden), key=len, reverse=True):
        text = text.replace(secret, "…")
    return text


def shorten(text: str) -> str:
    """One line of printable characters, cut at a length that fits a notice."""
    line = re.sub(r"\s+", " ", "".join(c if c.isprintable() else " " for c in text)).strip()
    return line if len(line) <= LONGEST_REASON else line[: LONGEST_REASON - 1] + "…"


def refusal(reply: Reply, now: datetime) -> PlatformError:
    """The error for an answer that is not a success."""
    host, status = reply.host, reply.status
    if status == 429:
        return RateLimited("net-rate-limited", until=reset_at(reply.headers, now), host=host)
    if status == 401:
        return SignInNeeded("net-sign-in", host=host)
    if status in {404, 410}:
        return NotFound("net-not-found", host=host)
    if status >= 500 or status < 200 or status == 408:
        return trouble(reply)
    if status < 400:
        return Refused("net-moved", host=host)
    return _no(reply)


def trouble(reply: Reply) -> PlatformError:
    """The server broke down: after a visible call nobody knows what came of it, otherwise trying again is safe."""
    kind = UnknownOutcome if reply.visible else Unreachable
    return kind("net-unknown" if reply.visible else "net-trouble", host=reply.host, status=reply.status)


def garbled(host: str, *, visible: bool) -> PlatformError:
    """The answer cannot be read."""
    return UnknownOutcome("net-unknown-garbled", host=host) if visible else Unreachable("net-garbled", host=host)


def _no(reply: Reply) -> PlatformError:
    if reply.status == 413:
        return Refused("net-too-large", host=reply.host)
    denied = reply.status == 403
    kind: type[PlatformError] = PermissionRefused if denied else Refused
    if not reply.reason:
        return kind("net-permission-silent" if denied else "net-refused-silent", host=reply.host)
    return kind("net-permission" if denied else "net-refused", host=reply.host, reason=reply.reason)
