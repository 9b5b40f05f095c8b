"""What needs heavy libraries: each loads its library when the first file of its kind is met.

Written out one by one, so that the freezer and the import linter see them. A start of the app loads none of them, and
an agent that sends words only never holds Pillow.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.channel import Channel, Limits
from app.domain.media import Box, MediaFacts
from app.domain.message import Message
from app.media.bare import Bare

if TYPE_CHECKING:
    from app.media.film import Facts
    from app.media.filmfit import Made
    from app.media.fit import Fitted
    from app.media.probe import Probe


def clean(data: bytes, name: str) -> Bare:
    """`clean.clean`, with Pillow for the proof."""
    from app.media import clean

    return clean.clean(data, name)


def probe_clean(bare: Bare, name: str) -> Probe:
    """`probe.probe_clean`, with Pillow."""
    from app.media import probe

    return probe.probe_clean(bare, name)


def facts_of(data: bytes) -> MediaFacts:
    """`written.facts_of`, with Pillow."""
    from app.media import written

    return written.facts_of(data)


def thumbnail(data: bytes, still: Callable[[bytes], bytes]) -> bytes:
    """`thumbs.thumbnail`, with Pillow."""
    from app.media import thumbs

    return thumbs.thumbnail(data, still)


def fit(data: bytes, mime: str, channel: Channel, crop: Box | None) -> Fitted:
    """`fit.fit`, with Pillow."""
    from app.media import fit

    return fit.fit(data, mime, channel, crop)


def strip_avif(data: bytes) -> Bare:
    """`redraw.strip_avif`, with Pillow."""
    from app.media import redraw

    return redraw.strip_avif(data)


def strip_tiff(data: bytes) -> Bare:
    """`redraw.strip_tiff`, with Pillow."""
    from app.media import redraw

    return redraw.strip_tiff(data)


def strip_heic(data: bytes) -> Bare:
    """`heic.strip`, with libheif."""
    from app.media import heic

    return heic.strip(data)


def strip_mp4(data: bytes) -> Bare:
    """`film.strip` into MP4, with FFmpeg."""
    from app.media import film

    return film.strip(data, film.FORMS[".mp4"])


def strip_mov(data: bytes) -> Bare:
    """`film.strip` into QuickTime, with FFmpeg."""
    from app.media import film

    return film.strip(data, film.FORMS[".mov"])


def strip_webm(data: bytes) -> Bare:
    """`film.strip` into WebM, with FFmpeg."""
    from app.media import film

    return film.strip(data, film.FORMS[".webm"])


def strip_pdf(data: bytes) -> Bare:
    """`document.strip`, with PDFium."""
    from app.media import document

    return document.strip(data)


def measured(data: bytes, ending: str) -> Facts:
    """`film.measured` of a film with this ending."""
    from app.media import film

    return film.measured(data, film.FORMS[ending])


def fitted(data: bytes, ending: str, limits: Limits) -> Made:
    """`filmfit.fitted` of a film with this ending."""
    from app.media import filmfit

    return filmfit.fitted(data, ending, limits)


def foreseen(data: bytes, ending: str, limits: Limits) -> tuple[Message, ...]:
    """`filmfit.foreseen` of a film with this ending."""
    from app.media import filmfit

    return filmfit.foreseen(data, ending, limits)


def from_animation(data: bytes, pillow: str, limits: Limits) -> Made:
    """`filmfit.from_animation` of a picture that moves."""
    from app.media import filmfit

    return filmfit.from_animation(data, pillow, limits)


def first_picture(data: bytes, ending: str) -> bytes:
    """`poster.first_picture` of a film with this ending."""
    from app.media import poster

    return poster.first_picture(data, ending)
