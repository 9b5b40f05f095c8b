"""HEIC (ISO 23008-12), the photos of Apple's telephones, drawn anew with libheif. Loaded when one is met."""

from collections.abc import Iterator

import pillow_heif

from app.media.bare import Bare, Removed, What, behind
from app.media.boxes import outermost
from app.media.redraw import redrawn

pillow_heif.register_heif_opener(thumbnails=False)
BOXES = {b"ftyp", b"meta", b"mdat", b"free", b"skip", b"idat"}


def strip(data: bytes) -> Bare:
    """The main picture as JPEG, or as PNG where one can see through it; a film or depth map beside it stays behind."""
    return redrawn(data, "HEIF", tuple(_beside(data)))


def _beside(data: bytes) -> Iterator[Removed]:
    """Boxes that hold no picture, and what follows the last one."""
    last = 0
    for box in outermost(data):
        if box.name == b"moov":
            yield Removed(What.TRACK, b"")
        elif box.name not in BOXES:
            break
        last = box.end
    yield from behind(data[last:])
