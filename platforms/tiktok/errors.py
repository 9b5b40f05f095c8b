"""What TikTok's refusals mean (Content Posting API, developers.tiktok.com error handling, 2026-11-22)."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from app.domain.errors import PermissionRefused, PlatformError, RateLimited, Refused, SignInNeeded, Unreachable
from platforms.kit.rate import HEADERS, reset_at
from platforms.kit.refusals import Reply, refusal, shorten, without

A_MINUTE, A_DAY = timedelta(minutes=1), timedelta(hours=24)
STALE = "access_token_invalid"
PERMISSION = {
    "scope_not_authorized": "tiktok-scopes",
    "scope_permission_missed": "tiktok-scopes",
    "unaudited_client_can_only_post_to_private_accounts": "tiktok-unaudited",
    "spam_risk_user_banned_from_posting": "tiktok-banned",
    "reached_active_user_cap": "tiktok-user-cap",
    "url_ownership_unverified": "tiktok-photos-need-url",
}
REFUSED = {
    "spam_risk_too_many_pending_share": "tiktok-inbox-full",
    "spam_risk_text": "tiktok-text-refused",
    "spam_risk": "tiktok-spam",
    "privacy_level_option_mismatch": "tiktok-privacy-refused",
}
FAILED = {
    "file_format_check_failed": "tiktok-failed-format",
    "duration_check_failed": "tiktok-failed-duration",
    "frame_rate_check_failed": "tiktok-failed-rate",
    "picture_size_check_failed": "tiktok-failed-size",
    "publish_cancelled": "tiktok-failed-cancelled",
}


def code_of(reply: Reply) -> str:
    """TikTok's own code: “ok”, or what went wrong; empty where the answer is none of its own."""
    return str(_error(reply).get("code") or "")


def error_of(reply: Reply, now: datetime) -> PlatformError:
    """The error for an answer whose code is not “ok”; for one that is none of TikTok's, by its status."""
    code, words = code_of(reply), shorten(without(str(_error(reply).get("message") or ""), reply.hidden))
    if code in PERMISSION:
        return PermissionRefused(PERMISSION[code])
    if code in REFUSED:
        return Refused(REFUSED[code])
    if code in PASSING:
        return PASSING[code](code, reply, now)
    if words and reply.status < 500 and reply.status not in {401, 404, 429}:
        return Refused("net-refused", host=reply.host, reason=words)
    return refusal(reply, now)


def failure(reason: str, name: str) -> PlatformError:
    """The error for a film that TikTok got and could not use; `reason` is its `fail_reason`."""
    if reason == "auth_removed":
        return SignInNeeded("tiktok-failed-auth")
    if reason in FAILED:
        return Refused(FAILED[reason], name=name)
    if reason.startswith("spam"):
        return Refused("tiktok-spam")
    return Refused("tiktok-failed", name=name, reason=shorten(reason) or "?")


def _pause(code: str, reply: Reply, now: datetime) -> RateLimited:
    """The window of calls is a minute, that of posts a day; what the server says itself goes before."""
    if any(name in HEADERS for name in (header.lower() for header in reply.headers)):
        return RateLimited("net-rate-limited", until=reset_at(reply.headers, now), host=reply.host)
    many = code == "spam_risk_too_many_posts"
    until = now + (A_DAY if many else A_MINUTE)
    return RateLimited("tiktok-too-many-posts" if many else "net-rate-limited", until=until, host=reply.host)


PASSING: dict[str, Callable[[str, Reply, datetime], PlatformError]] = {
    STALE: lambda _code, reply, _now: SignInNeeded("net-sign-in", host=reply.host),
    "internal_error": lambda _code, reply, _now: Unreachable("net-trouble", host=reply.host, status=reply.status),
    "rate_limit_exceeded": _pause,
    "spam_risk_too_many_posts": _pause,
}


def _error(reply: Reply) -> dict[str, Any]:
    answer = reply.json()
    error = answer.get("error") if isinstance(answer, dict) else None
    return error if isinstance(error, dict) else {}
