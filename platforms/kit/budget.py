"""How many calls are left, as each answer tells: a call that would be one too many waits instead of being refused.

What the headers say (facts of 2026-11-22): X, Mastodon and Bluesky count for one path (`x-rate-limit-*`,
`X-RateLimit-*`, `ratelimit-*`); Reddit counts all calls (`X-Ratelimit-*`, with `-Used`); Meta says in per cent what an
app (`X-App-Usage`) or a Page's or business account's calls (`X-Page-Usage`, `X-Business-Use-Case-Usage`) have
used up, and in how many minutes a used-up one may go on. LinkedIn and TikTok say nothing before they refuse.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from threading import Lock
from typing import Any

from platforms.kit.rate import reset_at

REMAINING = ("x-rate-limit-remaining", "x-ratelimit-remaining", "ratelimit-remaining")
USAGE = ("x-app-usage", "x-page-usage", "x-business-use-case-usage")
USED_UP = 100
"""Per cent."""
PAUSE = timedelta(minutes=5)
"""Where Meta names no minutes."""
Key = tuple[str, ...]


class Budget:
    """What is known of all accounts and apps in this process; a token stands here only as a hash."""

    def __init__(self) -> None:
        self._until: dict[Key, datetime] = {}
        self._lock = Lock()

    def blocked(self, host: str, token: str, method: str, path: str, now: datetime) -> datetime | None:
        """Until when a call has to wait; None where it may go."""
        with self._lock:
            known = (self._until.get(key) for key in _keys(host, token, method, path))
            return max((until for until in known if until and until > now), default=None)

    def heard(self, host: str, token: str, method: str, path: str, headers: Mapping[str, str], now: datetime) -> None:
        """Learn from the headers of an answer."""
        lower = {name.lower(): value for name, value in headers.items()}
        one, account, app = _keys(host, token, method, path)
        with self._lock:
            if _none_left(lower):
                self._until[account if "x-ratelimit-used" in lower else one] = reset_at(headers, now)
            for name in USAGE:
                until = _usage(lower.get(name, ""), now)
                if until:
                    self._until[app if name == USAGE[0] else account] = until


def _keys(host: str, token: str, method: str, path: str) -> tuple[Key, Key, Key]:
    """One path of an account, the account, the app. Numbers and long names in a path are ids, not other paths."""
    who = sha256(token.encode()).hexdigest()[:16]
    shape = re.sub(r"/[^/]*\d[^/]*(?=/|$)", "/#", path.partition("?")[0])
    return (host, who, method, shape), (host, who), (host,)


def _none_left(headers: Mapping[str, str]) -> bool:
    for name in REMAINING:
        try:
            if name in headers:
                return float(headers[name]) < 1
        except ValueError:
            continue
    return False


def _usage(value: str, now: datetime) -> datetime | None:
    """When calls may go on; None where some are left."""
    try:
        said: Any = json.loads(value) if value else None
    except (ValueError, RecursionError):
        return None
    numbers = list(_numbers(said, 0))
    minutes = max((n for name, n in numbers if name == "estimated_time_to_regain_access"), default=0)
    if minutes > 0:
        return now + timedelta(minutes=min(minutes, 24 * 60))
    full = any(n >= USED_UP for name, n in numbers if name in {"call_count", "total_time", "total_cputime"})
    return now + PAUSE if full else None


def _numbers(said: Any, depth: int) -> Iterator[tuple[str, float]]:
    """The named numbers of `X-App-Usage` (an object) and `X-Business-Use-Case-Usage` (lists of such by id)."""
    inner = said if isinstance(said, list) else said.values() if isinstance(said, dict) else ()
    if isinstance(said, dict):
        yield from ((k, float(v)) for k, v in said.items() if isinstance(v, int | float) and not isinstance(v, bool))
    for part in inner if depth < 3 else ():
        yield from _numbers(part, depth + 1)
