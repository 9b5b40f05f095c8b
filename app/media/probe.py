"""What a file is: kind, size as it is seen, whether and how long it moves; told by decoding it once."""

from dataclasses import dataclass

from app.domain.errors import InputError
from app.media import late
from app.media.bare import Bare, Broken
from app.media.clean import clean, kind_to_clean
from app.media.decode import check_size, decode_all, opened
from app.media.kinds import FILMS, PDF, Kind

ORIENTATION = 0x0112
LYING = range(5, 9)


@dataclass(frozen=True, slots=True)
class Probe:
    """Facts about a file. Width and height in pixels, as it is seen (turned as its orientation says).

    `seconds` is how long it moves, 0 for what stands still; `rate` in pictures a second and `codec`, `sound` of films.
    """

    mime: str
    width: int
    height: int
    animated: bool
    seconds: float = 0.0
    rate: float = 0.0
    codec: str = ""
    sound: str = ""
    pages: int = 0


def probe(data: bytes, name: str = "") -> Probe:
    """The facts about any bytes. Raises InputError, with a sentence, for whatever Primum cannot send."""
    return probe_clean(clean(data, name), name)


def probe_clean(bare: Bare, name: str = "") -> Probe:
    """The facts about a cleaned file; a picture is decoded fully once, of a film some pictures.

    Raises InputError for what is damaged or too big.
    """
    kind = kind_to_clean(bare.data, name)
    if kind in FILMS:
        return _film(bare, kind, name)
    if kind is PDF:
        return Probe(kind.mime, *bare.size, animated=False, pages=bare.frames)
    check_size(bare.size, bare.frames, name)
    with opened(bare.data, kind, name) as image:
        check_size(image.size, bare.frames, name)
        width, height = image.size
        if image.getexif().get(ORIENTATION) in LYING:
            width, height = height, width
        milliseconds = decode_all(image, name)
    return Probe(kind.mime, width, height, bare.frames > 1, milliseconds / 1000 if bare.frames > 1 else 0.0)


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height of a picture that was made here, from its header. Raises InputError where it is none."""
    with opened(data, kind_to_clean(data, ""), "") as image:
        return image.size


def _film(bare: Bare, kind: Kind, name: str) -> Probe:
    try:
        facts = late.measured(bare.data, kind.ending)
    except Broken as error:
        raise InputError(error.key, name=name, **error.params) from error
    return Probe(
        kind.mime,
        facts.width,
        facts.height,
        animated=True,
        seconds=facts.seconds,
        rate=facts.rate,
        codec=facts.codec,
        sound=facts.sound,
    )
