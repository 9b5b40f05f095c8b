"""What there is to look at in a file: the picture, the frames of an animation, what lies behind transparency."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageChops, ImageOps, ImageStat

from app.domain.errors import InputError
from app.media.decode import TROUBLE, check_size

FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "AVIF", "BMP")
LARGEST = 4096
"""Pixels on the longer side; a JPEG is decoded at a half, a quarter or an eighth while it stays above."""
MOST_FRAMES = 40
GROUNDS = ("white", "black")
CHANGED = 6.0
"""Steps of 256 on average in the most changed of the picture's parts: below it the frame shows nothing new."""
PARTS = (16, 9)


@dataclass(frozen=True, slots=True)
class View:
    """One upright RGB picture, and the second at which a film shows it."""

    picture: Image.Image
    second: float = 0.0


def views(data: bytes) -> Iterator[View]:
    """What to look at in a picture or an animation. Raises InputError for what cannot be decoded."""
    with opened_picture(data) as image:
        if image.format == "JPEG":
            image.draft("RGB", (LARGEST // 2, LARGEST // 2))
        yield from _frames(image)


@contextmanager
def opened_picture(data: bytes) -> Iterator[Image.Image]:
    """A picture or animation as it came, cleaned or not, its header read. Trouble while it is open is an InputError.

    Pillow's warnings about odd files are for programmers: what it warns of is decoded all the same.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data), formats=FORMATS) as image:
                check_size(image.size, 1, "")
                yield image
    except TROUBLE as error:
        raise InputError("media-damaged", name="") from error


def _frames(image: Image.Image) -> Iterator[View]:
    count, at = getattr(image, "n_frames", 1), 0.0
    every = max(1, -(-count // MOST_FRAMES))
    news = News()
    for number in range(count):
        image.seek(number)
        check_size(image.size, 1, "")
        if number % every == 0:
            yield from (View(picture, round(at, 2)) for picture in flat(image) if news.in_(picture))
        at += float(image.info.get("duration", 0)) / 1000


def flat(image: Image.Image) -> Iterator[Image.Image]:
    """The frame upright in plain colours: what is see-through on white, on black, and as it would be without its veil.

    A platform that turns it into a JPEG may show any of these.
    """
    upright = eight_bits(ImageOps.exif_transpose(image))
    if not upright.has_transparency_data:
        yield upright.convert("RGB")
        return
    colours = upright.convert("RGBA")
    for ground in GROUNDS:
        picture = Image.new("RGB", colours.size, ground)
        picture.paste(colours, mask=colours.getchannel("A"))
        yield picture
    yield colours.convert("RGB")


def eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 bits as grey of 8: Pillow's own conversion would cut off everything above 255."""
    return image.point(lambda value: value * (1 / 257)).convert("L") if image.mode.startswith("I") else image


class News:
    """Tells a frame that shows something new from one like the last that did."""

    def __init__(self) -> None:
        """Nothing has been seen."""
        self._seen: list[Image.Image] = []

    def in_(self, picture: Image.Image) -> bool:
        """Whether a part of it differs from every view before; then it is remembered."""
        small = picture.convert("L").resize((PARTS[0] * 4, PARTS[1] * 4), Image.Resampling.BOX)
        if any(_change(small, other) < CHANGED for other in self._seen):
            return False
        self._seen.append(small)
        return True


def _change(one: Image.Image, two: Image.Image) -> float:
    parts = ImageChops.difference(one, two).resize(PARTS, Image.Resampling.BOX)
    return float(ImageStat.Stat(parts).extrema[0][1])
