"""The door to Pillow: one decoder, chosen by us, on bytes that were cleaned and measured first."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import Image

from app.domain.errors import InputError
from app.media.kinds import Kind

# Sizes are checked here, before a decoder starts; Pillow's own limit would warn on screens nobody sees.
Image.MAX_IMAGE_PIXELS = None
MOST_PIXELS = 200_000_000
MOST_MOVING_PIXELS = 1_000_000_000
# What Pillow's decoders are known to raise on files that are not what they claim to be.
TROUBLE = (
    OSError, SyntaxError, ValueError, TypeError, EOFError, LookupError, ArithmeticError, AttributeError, RuntimeError,
    AssertionError, MemoryError, struct.error, zlib.error, Warning,
)  # fmt: skip


@contextmanager
def opened(data: bytes, kind: Kind, name: str) -> Iterator[Image.Image]:
    """The picture, its header read. Trouble while it is open becomes an InputError."""
    try:
        with Image.open(BytesIO(data), formats=[kind.pillow]) as image:
            yield image
    except TROUBLE as error:
        raise InputError("media-damaged", name=name) from error


def check_size(size: tuple[int, int], frames: int, name: str) -> None:
    """Stop what would fill the memory. Raises InputError."""
    width, height = size
    pixels = width * height
    if not pixels:
        raise InputError("media-damaged", name=name)
    if pixels > MOST_PIXELS:
        raise InputError("media-too-many-pixels", name=name, width=width, height=height, most=MOST_PIXELS // 1_000_000)
    if frames > 1 and pixels * frames > MOST_MOVING_PIXELS:
        raise InputError("media-too-long", name=name, frames=frames)


def decode_all(image: Image.Image, name: str) -> None:
    """Decode every frame once: a file cut short or damaged shows here and not at the platform. Raises what Pillow does.

    A JPEG is decoded at an eighth of its size, which reads all of its data in a fraction of the memory.
    """
    if image.format == "JPEG":
        image.draft(image.mode, (image.width // 8 or 1, image.height // 8 or 1))
    image.load()
    frame = 0
    while image.format != "JPEG":
        frame += 1
        try:
            image.seek(frame)
        except EOFError:
            return
        check_size(image.size, frame, name)  # a frame may grow the canvas
        image.load()
