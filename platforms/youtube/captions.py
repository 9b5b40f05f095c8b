"""A film's captions on their way to YouTube: one track, laid beside the film while nobody sees it."""

import json
from contextlib import suppress
from secrets import token_hex

from app.domain.errors import Duplicate
from app.domain.media import Media
from platforms.kit.adapter import Keeping
from platforms.kit.http import Request
from platforms.kit.subtitles import own_name, seal, subtitles, taking
from platforms.youtube.client import UPLOAD, Client
from platforms.youtube.upload import VIDEO

CAPTIONS = "part.{}.captions"


def caption(client: Client, state: Keeping, part: int, film: Media, language: str) -> None:
    """Insert the track once (captions.insert, youtube.v3 revision 20261104). Raises Refused and the PlatformError tree.

    A second insert after a crash is answered with 409 (captionExists), which says that the track is there.
    """
    track, video_id, name = subtitles(film), state.saved[VIDEO.format(part)], CAPTIONS.format(part)
    if not track or state.saved.get(name) == seal(video_id, track):
        return
    snippet = {"videoId": video_id, "language": language or "en", "name": own_name(language), "isDraft": False}
    body, kind = related({"snippet": snippet}, track)
    params: dict[str, str | list[str]] = {"part": "snippet", "uploadType": "multipart"}
    request = Request("POST", f"{UPLOAD}/captions", params=params, data=body, headers={"Content-Type": kind})
    with taking(film), suppress(Duplicate):
        client.call(request)
    state.set(name, seal(video_id, track))


def related(about: dict[str, object], file: bytes) -> tuple[bytes, str]:
    """Words and file in one body (multipart upload, developers.google.com, 2026-11-22), and the body's type."""
    edge = token_hex(16)
    head = f"--{edge}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{json.dumps(about)}\r\n"
    middle = f"--{edge}\r\nContent-Type: application/octet-stream\r\n\r\n"
    return (
        head.encode() + middle.encode() + file + f"\r\n--{edge}--\r\n".encode(),
        f"multipart/related; boundary={edge}",
    )
