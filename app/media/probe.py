"""What a picture is: kind, size as it is seen, whether it moves; told by decoding it once."""

from dataclasses import dataclass

from app.media.bare import Bare
from app.media.clean import clean, kind_to_clean
from app.media.decode import check_size, decode_all, opened

ORIENTATION = 0x0112
LYING = range(5, 9)


@dataclass(frozen=True, slots=True)
class Probe:
    """Facts about a picture. Width and height in pixels, as it is seen (turned as its orientation says)."""

    mime: str
    width: int
    height: int
    animated: bool


def probe(data: bytes, name: str = "") -> Probe:
    """The facts about any bytes. Raises InputError, with a sentence, for whatever Primum cannot send."""
    return probe_clean(clean(data, name), name)


def probe_clean(bare: Bare, name: str = "") -> Probe:
    """The facts about a cleaned picture, decoded fully once. Raises InputError for what is damaged or too big."""
    kind = kind_to_clean(bare.data, name)
    check_size(bare.size, bare.frames, name)
    with opened(bare.data, kind, name) as image:
        check_size(image.size, bare.frames, name)
        width, height = image.size
        if image.getexif().get(ORIENTATION) in LYING:
            width, height = height, width
        decode_all(image, name)
    return Probe(kind.mime, width, height, bare.frames > 1)
