"""What a file is, told by its first bytes and never by its name."""

from collections.abc import Callable
from dataclasses import dataclass

from app.media import gif, jpeg, late, png, webp
from app.media.bare import Bare
from app.media.boxes import AVIF_BRANDS, HEIC_BRANDS, brands

PICTURE_BYTES = 100_000_000
FILM_BYTES = 200_000_000
DOCUMENT_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that Primum takes. `pillow` is the one decoder that may open it; films and documents have none.

    `strip` gives the file without anything hidden, of the same kind or, for kinds that few platforms take, of another.
    """

    mime: str
    ending: str
    strip: Callable[[bytes], Bare]
    pillow: str = ""
    most: int = PICTURE_BYTES


JPEG = Kind("image/jpeg", ".jpg", jpeg.strip, "JPEG")
PNG = Kind("image/png", ".png", png.strip, "PNG")
GIF = Kind("image/gif", ".gif", gif.strip, "GIF")
WEBP = Kind("image/webp", ".webp", webp.strip, "WEBP")
HEIC = Kind("image/heic", ".heic", late.strip_heic, "HEIF")
AVIF = Kind("image/avif", ".avif", late.strip_avif, "AVIF")
TIFF = Kind("image/tiff", ".tiff", late.strip_tiff, "TIFF")
MP4 = Kind("video/mp4", ".mp4", late.strip_mp4, most=FILM_BYTES)
MOV = Kind("video/quicktime", ".mov", late.strip_mov, most=FILM_BYTES)
WEBM = Kind("video/webm", ".webm", late.strip_webm, most=FILM_BYTES)
PDF = Kind("application/pdf", ".pdf", late.strip_pdf, most=DOCUMENT_BYTES)
KINDS = (JPEG, PNG, GIF, WEBP, HEIC, AVIF, TIFF, MP4, MOV, WEBM, PDF)
FILMS = (MP4, MOV, WEBM)

TIFF_STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
# The first boxes of a QuickTime film from before there was a box for its kind.
OLD_MOV = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
EBML = b"\x1aE\xdf\xa3"
DOC_TYPE_WITHIN = 64
SOUND_BRANDS = {b"M4A ", b"M4B ", b"M4P "}


def kind_of(data: bytes) -> Kind | None:
    """The kind of file, or None where Primum does not take it."""
    if data[:3] == b"\xff\xd8\xff":
        return JPEG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    if data[4:8] == b"ftyp":
        return _boxed(brands(data))
    if data[4:8] in OLD_MOV:
        return MOV
    if data.startswith(EBML):
        return WEBM if b"webm" in data[:DOC_TYPE_WITHIN] else None
    starts = {png.START: PNG, b"%PDF-": PDF, **dict.fromkeys(gif.STARTS, GIF), **dict.fromkeys(TIFF_STARTS, TIFF)}
    return next((kind for start, kind in starts.items() if data.startswith(start)), None)


def _boxed(told: tuple[bytes, ...]) -> Kind | None:
    """A file made of boxes, by the brands it names: the first says what it is, the others what it is like."""
    first, all_of_them = told[0], set(told)
    if first in AVIF_BRANDS or (first in HEIC_BRANDS and all_of_them & AVIF_BRANDS):
        return AVIF
    if first in HEIC_BRANDS:
        return HEIC
    if first in SOUND_BRANDS:
        return None
    return MOV if first == b"qt  " else MP4


def kind_named(mime: str) -> Kind | None:
    """The kind of a MIME type, or None where Primum does not take it."""
    return next((kind for kind in KINDS if kind.mime == mime), None)


def other_kind(data: bytes) -> str:
    """What a file is that Primum does not take, as the sentence's variant: sound, video, picture, office, unknown."""
    if data[4:8] == b"ftyp" or data.startswith((b"ID3", b"fLaC")) or (data[:4] == b"RIFF" and data[8:12] == b"WAVE"):
        return "sound"
    if data[:4] in (EBML, b"OggS") or (data[:4] == b"RIFF" and data[8:11] == b"AVI"):
        return "video"
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return "office"
    if data.startswith((b"BM", b"8BPS", b"\0\0\1\0", b"<svg", b"<?xml")):
        return "picture"
    return "unknown"


def is_film(data: bytes) -> bool:
    """Whether the bytes are a film, of a kind that is taken or of another (Matroska, AVI, Ogg)."""
    kind = kind_of(data)
    return kind in FILMS or (kind is None and other_kind(data) == "video")
