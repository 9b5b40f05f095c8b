"""A file as a platform takes it: converted and made smaller only where it must be, never larger than it was."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from app.domain.channel import Channel, Limits
from app.domain.errors import InputError
from app.domain.media import Box
from app.domain.message import Message
from app.media import late
from app.media.bare import Bare, Broken
from app.media.clean import bare_of, clean, kind_to_clean
from app.media.colours import is_foreign, on_paper, plain
from app.media.decode import check_size, opened
from app.media.kinds import FILMS, JPEG, MP4, PDF, PNG, Kind, kind_named

QUALITIES = (92, 88, 84, 80, 75, 70)
LOWEST = 70
SHRINK = 0.8
SHORTEST = 64
LONGEST = 65_000  # a JPEG can count to 65,535


@dataclass(frozen=True, slots=True)
class Fitted:
    """The bytes to send, their type, and what was changed about them, for the person to read."""

    data: bytes
    mime: str
    changes: tuple[Message, ...] = ()


def fit(data: bytes, mime: str, channel: Channel, crop: Box | None = None) -> Fitted:
    """The file as the platform takes it, clean. What fits already, in colours every screen shows, comes back untouched.

    A picture that does not fit becomes a JPEG (a PNG stays one where that is small enough): upright, in sRGB, on white
    where it was transparent; first the quality falls, then the size. `crop` is what to keep of it, as shares. An
    animation becomes a film where the platform shows films only moving; a film is copied into another container where
    that is enough, else coded anew. Raises InputError where nothing fits.
    """
    kind = kind_named(mime) or kind_to_clean(data, "")
    if kind is PDF:
        return Fitted(data, mime)
    if kind in FILMS:
        return _film(data, kind, channel)
    bare = bare_of(data)
    if bare.frames > 1:
        return _moving(data, bare, mime, channel)
    if not crop and _takes(channel.limits, mime, len(data), bare.size) and not _foreign(bare, kind):
        return Fitted(data, mime)
    return _still(clean(data), mime, channel.limits, crop)


def _takes(limits: Limits, mime: str, size: int, pixels: tuple[int, int]) -> bool:
    """Whether a picture can be sent as it is."""
    return (
        (not limits.image_mimes or mime in limits.image_mimes)
        and (not limits.image_bytes or size <= limits.image_bytes)
        and (not limits.image_pixels or math.prod(pixels) <= limits.image_pixels)
    )


def _foreign(bare: Bare, kind: Kind) -> bool:
    with opened(bare.data, kind, "") as image:
        return is_foreign(image)


def _film(data: bytes, kind: Kind, channel: Channel) -> Fitted:
    try:
        made = late.fitted(data, kind.ending, channel.limits)
    except Broken as error:
        raise InputError(error.key, name="", **error.params) from error
    return Fitted(clean(made.data).data, MP4.mime, made.changes) if made.changes else Fitted(data, kind.mime)


def _moving(data: bytes, bare: Bare, mime: str, channel: Channel) -> Fitted:
    """An animation: as it is where it moves so, else as a film, else as it is where the platform takes it at all."""
    fits = _takes(channel.limits, mime, len(data), bare.size)
    if fits and (mime in channel.limits.moving_mimes or not channel.can.videos):
        return Fitted(data, mime)
    if not channel.can.videos:
        raise InputError("media-animation-too-large", most=channel.limits.image_bytes // 1000)
    check_size(bare.size, bare.frames, "")
    try:
        made = late.from_animation(bare.data, kind_to_clean(bare.data, "").pillow, channel.limits)
    except Broken as error:
        raise InputError(error.key, name="", **error.params) from error
    return Fitted(clean(made.data).data, MP4.mime, made.changes)


def _still(bare: Bare, mime: str, limits: Limits, crop: Box | None) -> Fitted:
    check_size(bare.size, bare.frames, "")
    kind = kind_to_clean(bare.data, "")
    with opened(bare.data, kind, "") as image:
        said = (Message.of("media-fit-colours"),) if is_foreign(image) else ()
        whole = plain(image)
        picture = _cropped(whole, crop) if crop else whole
        for data, target, quality, size in _attempts(picture, kind, limits):
            if not limits.image_bytes or len(data) <= limits.image_bytes:
                changes = _changes(mime, target, quality, picture.size, size, cropped=crop is not None)
                return Fitted(clean(data).data, target.mime, (*said, *changes))
    raise InputError("media-cannot-fit", most=limits.image_bytes // 1000)


def _changes(
    mime: str, target: Kind, quality: int, before: tuple[int, int], after: tuple[int, int], *, cropped: bool
) -> tuple[Message, ...]:
    """What was done, in the order in which it was done."""
    said = [Message.of("media-fit-cropped", width=before[0], height=before[1])] if cropped else []
    if after != before:
        said.append(Message.of("media-fit-smaller", width=after[0], height=after[1]))
    if target.mime != mime:
        said.append(Message.of("media-fit-type", kind=target.pillow))
    if quality:
        said.append(Message.of("media-fit-quality", quality=quality))
    return tuple(said)


def _cropped(picture: Image.Image, box: Box) -> Image.Image:
    """A part of the picture. Raises InputError for one that holds no pixel of it."""
    left, top, width, height = box
    edges = (
        left * picture.width,
        top * picture.height,
        (left + width) * picture.width,
        (top + height) * picture.height,
    )
    x, y, right, bottom = (round(edge) for edge in edges)
    x, y, right, bottom = max(x, 0), max(y, 0), min(right, picture.width), min(bottom, picture.height)
    if right <= x or bottom <= y:
        raise InputError("media-crop-empty")
    return picture.crop((x, y, right, bottom))


def _attempts(picture: Image.Image, kind: Kind, limits: Limits) -> Iterator[tuple[bytes, Kind, int, tuple[int, int]]]:
    """The picture, each time smaller in bytes: its data, its kind, the quality (0: without loss) and its size."""
    most = limits.image_pixels or math.inf
    scale = min(1.0, math.sqrt(most / (picture.width * picture.height)), LONGEST / max(picture.size))
    first = _scaled(picture, scale)
    if kind is PNG and (not limits.image_mimes or PNG.mime in limits.image_mimes):
        yield _coded(first, "PNG"), PNG, 0, first.size
    sheet = on_paper(first)
    for quality in QUALITIES:
        yield _coded(sheet, "JPEG", quality=quality, progressive=True), JPEG, quality, sheet.size
    step = SHRINK
    while min(sheet.size) * step >= SHORTEST:
        less = _scaled(sheet, step)
        yield _coded(less, "JPEG", quality=LOWEST, progressive=True), JPEG, LOWEST, less.size
        step *= SHRINK


def _scaled(picture: Image.Image, scale: float) -> Image.Image:
    if scale >= 1:
        return picture
    size = max(int(picture.width * scale), 1), max(int(picture.height * scale), 1)
    return picture.resize(size, Image.Resampling.LANCZOS)


def _coded(picture: Image.Image, pillow: str, **options: int | bool) -> bytes:
    out = BytesIO()
    picture.save(out, pillow, optimize=True, **options)
    return out.getvalue()
