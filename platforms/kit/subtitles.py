"""A film's captions as platforms take them: a file of its own, sent before anything shows."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.captions import as_srt, as_vtt, parse
from app.domain.errors import Refused
from app.domain.media import Media

OWN_NAMES = {"en": "English", "fr": "Français", "de": "Deutsch", "es": "Español", "it": "Italiano", "nl": "Nederlands"}
"""What viewers read in the player's list of languages."""
REGIONS = {"en": "US", "fr": "FR", "de": "DE", "es": "ES", "it": "IT", "nl": "NL"}
"""The region that stands for a language where a platform wants one and the post names none."""


def subtitles(media: Media, *, srt: bool = False) -> bytes:
    """The captions file, WebVTT or SubRip; empty where there is none to send.

    Captions that are drawn into the pictures are not sent a second time. Raises InputError for unreadable ones.
    """
    if not (media.is_video and media.captions.strip()) or media.captions_drawn:
        return b""
    return (as_srt if srt else as_vtt)(parse(media.captions)).encode()


def language(given: str) -> tuple[str, str]:
    """Language and region of a post: "en-GB" is ("en", "GB"), "fr" is ("fr", "FR"); English where it says nothing."""
    code, _, region = (given or "en").replace("_", "-").partition("-")
    return code.lower(), (region or REGIONS.get(code.lower(), code)).upper()


def own_name(given: str) -> str:
    """The name of a language in itself, its code where we do not know it."""
    code = language(given)[0]
    return OWN_NAMES.get(code, code)


def seal(where: str, captions: bytes) -> str:
    """A name for exactly these captions on exactly that film."""
    return f"{where} {hashlib.sha256(captions).hexdigest()}"


@contextmanager
def taking(media: Media) -> Iterator[None]:
    """Says of a refusal that it was about the captions, and what to do. Nothing has been shown yet."""
    try:
        yield
    except Refused as error:
        raise Refused("subtitles-refused", name=media.filename) from error
