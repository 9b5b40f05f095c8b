"""What the refusals of Meta's Graph API mean: code and subcode into the PlatformError tree, for all three platforms.

Codes: developers.facebook.com, graph-api/guides/error-handling; subcodes: Postiz and the error-code lists of Instagram
(2026-11-22). The envelope is `{"error": {"message", "type", "code", "error_subcode", "error_user_msg", …}}`.
"""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from app.domain.errors import (
    Duplicate,
    NotFound,
    PermissionRefused,
    PlatformError,
    RateLimited,
    Refused,
    SignInNeeded,
    Unreachable,
)
from platforms.kit.rate import HEADERS, reset_at
from platforms.kit.refusals import Reply, refusal, shorten, trouble, without

SIGN_IN = {102, 190}
PASSING = {1, 2}
CALLS = {4, 17, 32, 341, 613, *range(80_000, 80_015)}
"""Too many calls of the app, the user or the page; the 80,000s count for a business."""
GONE = {24, 803}
DAILY, BLOCKED, TWICE_CODES, SCOPES = 9, 368, {506}, {3, 10, *range(200, 300)}
NO_SUCH = 33
"""Subcode of code 100: the object is not there, or this token may not see it."""
FIELD = 100
AN_HOUR, A_QUARTER = timedelta(hours=1), timedelta(minutes=15)
"""How long to wait where nobody says: posts are counted over a moving day, calls over a moving hour."""

PASSING_SUB = {1363047, 1609010, 2207003, 2207053, 2207082}
NOT_READY = {2207027}
DAILY_SUB = {2207042, 1390008}
REFUSED: Mapping[int, str] = {
    1366046: "graph-picture-too-large",
    2207004: "graph-picture-too-large",
    36000: "graph-picture-too-large",
    36001: "graph-picture-format",
    1349125: "graph-picture-format",
    2069019: "graph-picture-format",
    2207005: "graph-picture-format",
    36003: "graph-shape",
    2207009: "graph-shape",
    2207010: "graph-caption-too-long",
    2207026: "graph-film-format",
    2207028: "graph-carousel",
    2207052: "graph-not-fetched",
    2207077: "graph-not-fetched",
    2207001: "graph-spam",
    1346003: "graph-spam",
    1404102: "graph-spam",
    1609005: "graph-link",
    1609008: "graph-link",
    2061006: "graph-link",
}
NOT_ALLOWED: Mapping[int, str] = {
    1404078: "graph-authorize-page",
    4854002: "graph-confirm",
    1404112: "graph-limited",
    2207050: "graph-limited",
    2207051: "graph-limited",
    4279013: "graph-limited",
}
TWICE = {1366051}


def envelope(reply: Reply) -> dict[str, Any]:
    """The `error` of an answer; empty where there is none of Meta's own."""
    answer = reply.json()
    error = answer.get("error") if isinstance(answer, dict) else None
    return error if isinstance(error, dict) else {}


def is_stale(reply: Reply) -> bool:
    """Whether the token was refused. Meta says so with code 190, mostly under status 400."""
    code = _number(envelope(reply), "code")
    return code in SIGN_IN if code else reply.status == 401


def is_no_field(reply: Reply) -> bool:
    """Whether something was asked of an object that it has not (code 100)."""
    return _number(envelope(reply), "code") == FIELD


def error_of(reply: Reply, now: datetime) -> PlatformError:
    """The error for an answer that is no success."""
    error = envelope(reply)
    code, sub = _number(error, "code"), _number(error, "error_subcode")
    if not code:
        return refusal(reply, now)
    return _by_subcode(sub, reply, now) or _by_code(code, sub, reply, now) or _in_its_words(error, reply, now)


def _by_subcode(sub: int, reply: Reply, now: datetime) -> PlatformError | None:
    if sub in REFUSED:
        return Refused(REFUSED[sub], host=reply.host)
    if sub in NOT_ALLOWED:
        return PermissionRefused(NOT_ALLOWED[sub], host=reply.host)
    if sub in TWICE:
        return Duplicate("graph-duplicate", host=reply.host)
    if sub in NOT_READY:
        return Unreachable("graph-not-ready", host=reply.host)
    if sub in DAILY_SUB:
        return RateLimited("graph-daily", until=now + AN_HOUR, host=reply.host)
    return trouble(reply) if sub in PASSING_SUB else None


def _by_code(code: int, sub: int, reply: Reply, now: datetime) -> PlatformError | None:
    pause = _pause(code, reply, now)
    if pause or code in SIGN_IN:
        return pause or SignInNeeded("graph-sign-in", host=reply.host)
    if code in TWICE_CODES:
        return Duplicate("graph-duplicate", host=reply.host)
    if code == BLOCKED:
        return PermissionRefused("graph-limited", host=reply.host)
    if code in SCOPES:
        words = _words(envelope(reply), reply) or str(code)
        return PermissionRefused("graph-permission", host=reply.host, reason=words)
    if code in GONE or (code == FIELD and sub == NO_SUCH):
        return NotFound("net-not-found", host=reply.host)
    return trouble(reply) if code in PASSING or envelope(reply).get("is_transient") is True else None


def _pause(code: int, reply: Reply, now: datetime) -> RateLimited | None:
    if code in CALLS:
        return RateLimited("net-rate-limited", until=_until(reply, now), host=reply.host)
    return RateLimited("graph-daily", until=now + AN_HOUR, host=reply.host) if code == DAILY else None


def _in_its_words(error: dict[str, Any], reply: Reply, now: datetime) -> PlatformError:
    words = _words(error, reply)
    if words and reply.status < 500 and reply.status not in {401, 404, 429}:
        return Refused("net-refused", host=reply.host, reason=words)
    return refusal(reply, now)


def _words(error: dict[str, Any], reply: Reply) -> str:
    """Why, in Meta's words for people where there are any, without anything that was sent."""
    said = error.get("error_user_msg") or error.get("message") or ""
    return shorten(without(str(said), reply.hidden))


def _until(reply: Reply, now: datetime) -> datetime:
    """When calls are allowed again: as long as the busiest counter says, or the server's own header."""
    minutes = _regained({name.lower(): value for name, value in reply.headers.items()})
    if minutes:
        return now + timedelta(minutes=min(minutes, 24 * 60))
    named = any(name.lower() in HEADERS for name in reply.headers)
    return reset_at(reply.headers, now) if named else now + A_QUARTER


def _regained(headers: Mapping[str, str]) -> int:
    """Minutes: the largest `estimated_time_to_regain_access` in X-Business-Use-Case-Usage; 0 where there is none."""
    try:
        usage = json.loads(headers.get("x-business-use-case-usage", "{}"))
    except ValueError:
        return 0
    rows = [row for rows in usage.values() if isinstance(rows, list) for row in rows] if isinstance(usage, dict) else []
    return max((_number(row, "estimated_time_to_regain_access") for row in rows if isinstance(row, dict)), default=0)


def _number(row: Mapping[str, Any], name: str) -> int:
    value = row.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
