"""What every container's cleaner gives back: the bare picture, and what was taken out of it."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.message import Value


class What(StrEnum):
    """What a part of a file is that shows no pixel."""

    EXIF = "exif"
    XMP = "xmp"
    IPTC = "iptc"
    PLACE = "place"
    TIME = "time"
    AUTHOR = "author"
    COMMENT = "comment"
    CAMERA = "camera"
    PROGRAM = "program"
    PREVIEW = "preview"
    TRACK = "track"
    PAGES = "pages"
    SCRIPT = "script"
    BEHIND = "behind"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Removed:
    """One part that was taken out, with its bytes (EXIF begins with its byte order mark, XMP with its XML).

    `name` is what the file itself calls the part, where it has a name.
    """

    what: What
    data: bytes
    name: str = ""


@dataclass(frozen=True, slots=True)
class Bare:
    """A file with nothing in it but what is shown. `size` is the canvas in stored pixels, before it is turned upright.

    `frames` counts what is shown one after the other: frames of an animation, pages of a document.
    """

    data: bytes
    size: tuple[int, int]
    frames: int = 1
    removed: tuple[Removed, ...] = ()


class Broken(ValueError):
    """The file does not hold what its format promises. Stays inside this room: people get an InputError.

    Another `key` than that for damage names another reason; the sentence also gets the file's name.
    """

    def __init__(self, key: str = "media-damaged", **params: Value) -> None:
        """Keep what the sentence needs."""
        self.key, self.params = key, params
        super().__init__(key)


def behind(rest: bytes) -> tuple[Removed, ...]:
    """What follows the end of a picture: padding is nothing, anything else is a part of its own."""
    return (Removed(What.BEHIND, rest),) if rest.strip(b"\0") else ()
