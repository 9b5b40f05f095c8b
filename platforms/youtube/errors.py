"""What YouTube's refusals mean (Data API v3, developers.google.com/youtube/v3/docs/errors, 2026-11-22)."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.errors import Duplicate, PermissionRefused, PlatformError, RateLimited, Refused
from platforms.kit.rate import reset_at
from platforms.kit.refusals import Reply, refusal, shorten, without

PACIFIC = ZoneInfo("America/Los_Angeles")
"""Quotas begin anew at midnight Pacific time (determine_quota_cost, developers.google.com, 2026-11-22)."""
A_DAY = timedelta(hours=24)

PAUSES: dict[str, str] = {
    "quotaExceeded": "youtube-quota",
    "dailyLimitExceeded": "youtube-quota",
    "uploadLimitExceeded": "youtube-upload-limit",
    "rateLimitExceeded": "net-rate-limited",
    "userRateLimitExceeded": "net-rate-limited",
}
KINDS: dict[str, Callable[[str], PlatformError]] = {
    "youtubeSignupRequired": lambda _: PermissionRefused("youtube-no-channel"),
    "insufficientPermissions": lambda _: PermissionRefused("youtube-scopes"),
    "ACCESS_TOKEN_SCOPE_INSUFFICIENT": lambda _: PermissionRefused("youtube-scopes"),
    "captionExists": lambda _: Duplicate("subtitles-there"),
    "invalidTitle": lambda _: Refused("youtube-title-refused"),
    "invalidDescription": lambda _: Refused("youtube-description-refused"),
    "invalidTags": lambda _: Refused("youtube-tags-refused"),
    "invalidCategoryId": lambda _: Refused("youtube-category-refused"),
    "invalidPublishAt": lambda _: Refused("youtube-time-refused"),
    "invalidVideoMetadata": lambda said: Refused("youtube-data-refused", reason=said),
}


def error_of(reply: Reply, now: datetime) -> PlatformError:
    """The error for an answer that is no success."""
    error = _error(reply)
    reason, words = _reason(error), shorten(without(str(error.get("message") or ""), reply.hidden))
    if reason in PAUSES:
        return RateLimited(PAUSES[reason], until=_until(reason, reply, now), host=reply.host)
    if reason in KINDS:
        return KINDS[reason](words)
    if reply.status in {400, 422} and words:
        return Refused("net-refused", host=reply.host, reason=words)
    if reply.status == 403 and words:
        return PermissionRefused("net-permission", host=reply.host, reason=words)
    return refusal(reply, now)


def next_quota(now: datetime) -> datetime:
    """The next midnight in California, in the zone of `now`."""
    there = now.astimezone(PACIFIC)
    midnight = (there + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight.astimezone(now.tzinfo)


def _until(reason: str, reply: Reply, now: datetime) -> datetime:
    if PAUSES[reason] == "youtube-quota":
        return next_quota(now)
    return now + A_DAY if PAUSES[reason] == "youtube-upload-limit" else reset_at(reply.headers, now)


def _error(reply: Reply) -> dict[str, Any]:
    answer = reply.json()
    error = answer.get("error") if isinstance(answer, dict) else None
    return error if isinstance(error, dict) else {}


def _reason(error: dict[str, Any]) -> str:
    """`errors[0].reason`, or the newer `details[…].reason`."""
    for name in ("errors", "details"):
        rows = error.get(name)
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, dict) and isinstance(row.get("reason"), str):
                return str(row["reason"])
    return ""
