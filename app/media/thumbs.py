"""Small pictures of files, for lists: of a photo, of a document's first page, of the first moments of a film."""

import warnings
from collections.abc import Callable
from io import BytesIO

from PIL import Image

from app.domain.errors import InputError
from app.media import pages
from app.media.colours import on_paper, plain
from app.media.decode import TROUBLE, check_size
from app.media.kinds import FILMS, PDF, kind_of

LONGEST = 480
QUALITY = 82
FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
"""What the store keeps of pictures; all other kinds were drawn anew when they came in."""


def thumbnail(data: bytes, still: Callable[[bytes], bytes]) -> bytes:
    """A JPEG of a cleaned file, its longer side at most 480 pixels. `still` gives a picture of a film.

    Raises InputError for what cannot be shown, and what `still` raises.
    """
    kind = kind_of(data)
    if kind in FILMS:
        return still(data)
    if kind is PDF:
        first = next(iter(pages.read(data) or ()), None)
        if first is None:
            raise InputError("media-damaged", name="")
        data = first.jpeg
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's warnings about odd files are for programmers
            return _drawn(data)
    except TROUBLE as error:
        raise InputError("media-damaged", name="") from error


def _drawn(data: bytes) -> bytes:
    with Image.open(BytesIO(data), formats=FORMATS) as image:
        check_size(image.size, 1, "")
        image.draft("RGB", (LONGEST, LONGEST))
        return small_jpeg(plain(image))


def small_jpeg(picture: Image.Image) -> bytes:
    """A picture as a small JPEG; it is never made larger."""
    small = on_paper(picture)
    small.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    out = BytesIO()
    small.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
