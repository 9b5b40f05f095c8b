"""When a server that says “too many requests” will listen again."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

HEADERS = ("retry-after", "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset")
"""Retry-After is RFC 9110 (seconds or a date). The others: Bluesky and X give Unix seconds, Mastodon an ISO 8601 time
(facts of 2026-11-22: atproto pds, docs.joinmastodon.org api/rate-limits, docs.x.com rate-limits)."""

DEFAULT = timedelta(minutes=5)
LONGEST = timedelta(hours=24)


def reset_at(headers: Mapping[str, str], now: datetime) -> datetime:
    """The instant (UTC) from which to try again: the latest one named, five minutes where none is; a day at most."""
    lower = {name.lower(): value for name, value in headers.items()}
    named = [when for name in HEADERS if name in lower and (when := _instant(lower[name], now))]
    soonest, latest = now + timedelta(seconds=1), now + LONGEST
    return min(max([soonest, *named]), latest) if named else now + DEFAULT


def _instant(value: str, now: datetime) -> datetime | None:
    for read in (_number, _iso, _http_date):
        try:
            return read(value.strip(), now)
        except (ValueError, TypeError, OverflowError, OSError):
            continue
    return None


def _number(value: str, now: datetime) -> datetime:
    seconds = float(value)
    # A number as large as an instant is one; a small one counts from now.
    return datetime.fromtimestamp(seconds, UTC) if seconds > 1e9 else now + timedelta(seconds=seconds)


def _iso(value: str, _now: datetime) -> datetime:
    return _aware(datetime.fromisoformat(value))


def _http_date(value: str, _now: datetime) -> datetime:
    return _aware(parsedate_to_datetime(value))


def _aware(moment: datetime) -> datetime:
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
