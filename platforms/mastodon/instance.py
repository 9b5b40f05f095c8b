"""What a Mastodon server allows: read from the server itself, kept in the data folder, laid over the channel."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.domain.channel import Channel
from app.domain.errors import NotFound, PlatformError, Refused
from platforms.kit.files import write_whole
from platforms.kit.http import Http, Request
from platforms.kit.limits import with_limits


@dataclass(frozen=True, slots=True)
class Rules:
    """Limits of one server; 0 or empty where it does not say (entities/Instance, docs.joinmastodon.org, 2026-07-02)."""

    text: int = 0
    images: int = 0
    image_bytes: int = 0
    video_bytes: int = 0
    alt_text: int = 0
    url_length: int = 0
    mimes: tuple[str, ...] = ()
    image_pixels: int = 0
    video_pixels: int = 0
    video_rate: int = 0


def fetch(http: Http) -> Rules:
    """Ask the server; older and compatible ones know only the first form. Raises the PlatformError tree."""
    try:
        return read(http.call(Request("GET", "/api/v2/instance")))
    except (NotFound, Refused):
        return read(http.call(Request("GET", "/api/v1/instance")))


def read(answer: dict[str, Any]) -> Rules:
    """The limits in an instance's description, in Mastodon's form or in that of Pleroma and Akkoma."""
    settings = _part(answer, "configuration")
    statuses, media = _part(settings, "statuses"), _part(settings, "media_attachments")
    mimes = media.get("supported_mime_types")
    return Rules(
        text=_number(statuses, "max_characters") or _number(answer, "max_toot_chars"),
        images=_number(statuses, "max_media_attachments") or _number(answer, "max_media_attachments"),
        image_bytes=_number(media, "image_size_limit") or _number(answer, "upload_limit"),
        video_bytes=_number(media, "video_size_limit") or _number(answer, "upload_limit"),
        alt_text=_number(media, "description_limit") or _number(answer, "description_limit"),
        url_length=_number(statuses, "characters_reserved_per_url"),
        mimes=tuple(m for m in mimes if isinstance(m, str)) if isinstance(mimes, list) else (),
        image_pixels=_number(media, "image_matrix_limit"),
        video_pixels=_number(media, "video_matrix_limit"),
        video_rate=_number(media, "video_frame_rate_limit"),
    )


def keep(folder: Path, base_url: str, rules: Rules) -> None:
    """Write the limits down, for when no network may be used. A full disk costs only the newer limits."""
    try:
        write_whole(_file(folder, base_url), json.dumps(asdict(rules)))
    except OSError:
        return


def kept(folder: Path, base_url: str) -> Rules | None:
    """The limits that were kept, or None."""
    try:
        values = json.loads(_file(folder, base_url).read_text("utf-8"))
        return Rules(**values | {"mimes": tuple(values["mimes"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def refresh(http: Http, folder: Path) -> None:
    """Read and keep the limits; a server that does not say leaves the known ones."""
    try:
        keep(folder, http.base_url, fetch(http))
    except PlatformError:
        return


def laid_over(channel: Channel, rules: Rules) -> Channel:
    """The channel with the server's limits where it names them."""
    limits = channel.limits
    images = tuple(mime for mime in rules.mimes if mime.startswith("image/"))
    films = tuple(mime for mime in rules.mimes if mime.startswith("video/"))
    own = replace(
        limits,
        text=rules.text or limits.text,
        images=rules.images or limits.images,
        image_bytes=rules.image_bytes or limits.image_bytes,
        image_mimes=images or limits.image_mimes,
        image_pixels=rules.image_pixels or limits.image_pixels,
        video_bytes=rules.video_bytes or limits.video_bytes,
        video_mimes=films or limits.video_mimes,
        video_pixels=rules.video_pixels or limits.video_pixels,
        video_rate=rules.video_rate or limits.video_rate,
        alt_text=rules.alt_text or limits.alt_text,
    )
    return with_limits(channel, own, rules.url_length)


def _file(folder: Path, base_url: str) -> Path:
    return folder / "platforms" / "mastodon" / f"{urlsplit(base_url).netloc.replace(':', '_')}.json"


def _part(answer: dict[str, Any], name: str) -> dict[str, Any]:
    value = answer.get(name)
    return value if isinstance(value, dict) else {}


def _number(answer: dict[str, Any], name: str) -> int:
    value = answer.get(name)
    return value if isinstance(value, int) and value > 0 else 0
