"""What a file is, told by its first bytes and never by its name."""

from collections.abc import Callable
from dataclasses import dataclass

from app.media import gif, jpeg, png, webp
from app.media.bare import Bare


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of picture that Primum takes. `pillow` is the one decoder that may open it."""

    mime: str
    pillow: str
    strip: Callable[[bytes], Bare]


JPEG = Kind("image/jpeg", "JPEG", jpeg.strip)
PNG = Kind("image/png", "PNG", png.strip)
GIF = Kind("image/gif", "GIF", gif.strip)
WEBP = Kind("image/webp", "WEBP", webp.strip)

APPLE_PHOTO = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"}
AVIF = {b"avif", b"avis"}


def kind_of(data: bytes) -> Kind | None:
    """The kind of picture, or None where Primum does not take it."""
    if data[:3] == b"\xff\xd8\xff":
        return JPEG
    if data.startswith(png.START):
        return PNG
    if data.startswith(gif.STARTS):
        return GIF
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    return None


def other_kind(data: bytes) -> str:
    """What a file is that Primum does not take, as the sentence's variant: heic, avif, video, pdf, picture, unknown."""
    if data[4:8] == b"ftyp":
        brand = data[8:12]
        return "heic" if brand in APPLE_PHOTO else "avif" if brand in AVIF else "video"
    if data[:4] in (b"\x1aE\xdf\xa3", b"OggS") or (data[:4] == b"RIFF" and data[8:11] == b"AVI"):
        return "video"
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith((b"BM", b"II*\0", b"MM\0*", b"8BPS", b"\0\0\1\0", b"<svg", b"<?xml")):
        return "picture"
    return "unknown"


def is_film(data: bytes) -> bool:
    """Whether the bytes are a film (MP4, MOV, WebM …) rather than a picture, told by how they begin."""
    return kind_of(data) is None and other_kind(data) == "video"
