"""The door to Pillow: one decoder, chosen by us, on bytes that were cleaned and measured first."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Protocol

from PIL import Image

from app.domain.errors import InputError
from app.media.bare import Broken

# Sizes are checked here, before a decoder starts; Pillow's own limit would warn on screens nobody sees.
Image.MAX_IMAGE_PIXELS = None
MOST_PIXELS = 200_000_000
MOST_MOVING_PIXELS = 1_000_000_000
# What Pillow's decoders are known to raise on files that are not what they claim to be.
TROUBLE = (
    OSError, SyntaxError, ValueError, TypeError, EOFError, LookupError, ArithmeticError, AttributeError, RuntimeError,
    AssertionError, MemoryError, struct.error, zlib.error, Warning,
)  # fmt: skip


class Drawn(Protocol):
    """A kind of picture, as far as decoding goes."""

    @property
    def pillow(self) -> str:
        """The name of the one decoder that may open it."""


@contextmanager
def opened(data: bytes, kind: Drawn, name: str) -> Iterator[Image.Image]:
    """The picture, its header read. Trouble while it is open becomes an InputError."""
    try:
        with Image.open(BytesIO(data), formats=[kind.pillow]) as image:
            yield image
    except TROUBLE as error:
        raise InputError("media-damaged", name=name) from error


def check_size(size: tuple[int, int], frames: int, name: str) -> None:
    """Stop what would fill the memory. Raises InputError."""
    try:
        bounded(size, frames)
    except Broken as error:
        raise InputError(error.key, name=name, **error.params) from error


def bounded(size: tuple[int, int], frames: int = 1, most: int = MOST_PIXELS) -> None:
    """Raises Broken, with its reason, for a picture without pixels, or with more than can be handled."""
    width, height = size
    pixels = width * height
    if not pixels:
        raise Broken
    if pixels > most:
        raise Broken("media-too-many-pixels", width=width, height=height, most=most // 1_000_000)
    if frames > 1 and pixels * frames > MOST_MOVING_PIXELS:
        raise Broken("media-too-long", frames=frames)


def decode_all(image: Image.Image, name: str) -> float:
    """Decode every frame once: a file cut short or damaged shows here and not at the platform. Raises what Pillow does.

    Gives how long all frames are shown, in milliseconds. A JPEG is decoded at an eighth of its size, which reads all of
    its data in a fraction of the memory.
    """
    if image.format == "JPEG":
        image.draft(image.mode, (image.width // 8 or 1, image.height // 8 or 1))
    image.load()
    frame, shown = 0, _shown(image)
    while image.format != "JPEG":
        frame += 1
        try:
            image.seek(frame)
        except EOFError:
            break
        check_size(image.size, frame, name)  # a frame may grow the canvas
        image.load()
        shown += _shown(image)
    return shown


def _shown(image: Image.Image) -> float:
    return float(image.info.get("duration") or 0)
