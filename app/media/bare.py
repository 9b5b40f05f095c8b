"""What every container's cleaner gives back: the bare picture, and what was taken out of it."""

from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """What a part of a file is that shows no pixel."""

    EXIF = "exif"
    XMP = "xmp"
    IPTC = "iptc"
    COMMENT = "comment"
    TIME = "time"
    PREVIEW = "preview"
    BEHIND = "behind"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Removed:
    """One part that was taken out, with its bytes (EXIF begins with its byte order mark, XMP with its XML)."""

    what: What
    data: bytes


@dataclass(frozen=True, slots=True)
class Bare:
    """A file with nothing in it but the picture. `size` is the canvas in stored pixels, before it is turned upright."""

    data: bytes
    size: tuple[int, int]
    frames: int = 1
    removed: tuple[Removed, ...] = ()


class Broken(ValueError):
    """The file does not hold what its format promises. Stays inside this room: people get an InputError."""


def behind(rest: bytes) -> tuple[Removed, ...]:
    """What follows the end of a picture: padding is nothing, anything else is a part of its own."""
    return (Removed(What.BEHIND, rest),) if rest.strip(b"\0") else ()
