"""Shape: what a platform's shapes and sizes make of each file of a post, told before anything is sent."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.channel import Channel
from app.domain.desk import Desk
from app.domain.errors import InputError, PrimumError
from app.domain.media import Box, Media, MediaFacts
from app.domain.message import Message
from app.media import late
from app.media.bare import Broken
from app.media.fit import Fitted, fit
from app.media.kinds import MP4, kind_named
from app.media.probe import size_of
from app.media.ratios import crops

WITHIN = 0.005
"""Share of the picture by which a box may stand out: nobody sees it."""
SURE = 0.5


@dataclass(frozen=True, slots=True)
class Shape:
    """One file as one platform gets it. Sizes in bytes and pixels, 0 where only the sending will tell.

    `changes` is what is done to it, in order; none: it goes as it is. `trouble` is why it cannot be sent at all, `cut`
    what a crop would cut away or through.
    """

    media: Media
    mime: str
    size: int = 0
    width: int = 0
    height: int = 0
    changes: tuple[Message, ...] = ()
    cut: tuple[Message, ...] = ()
    trouble: Message | None = None

    @property
    def untouched(self) -> bool:
        """Whether it is sent as it is."""
        return not self.changes and self.trouble is None


Known = dict[tuple[str, str, str], Shape]
"""What was found before: by file, platform with its limits, and cut."""


def shapes(desk: Desk, media: tuple[Media, ...], channel: Channel, known: Known) -> tuple[Shape, ...]:
    """What is made of each file for a channel. Pictures are made as they will be sent; films only foreseen.

    `known` is asked first and gets what is new. A picture takes up to a second: never on the GUI thread.
    """
    cuts = crops(media, channel)
    found: list[Shape] = []
    for one in media:
        key = (one.sha256, f"{channel.id} {channel.limits}", str(cuts.get(one.sha256)))
        if key not in known:
            known[key] = shape(desk, one, channel, cuts.get(one.sha256))
        found.append(replace(known[key], media=one))
    return tuple(found)


def shape(desk: Desk, media: Media, channel: Channel, crop: Box | None = None) -> Shape:
    """What is made of one file."""
    if media.is_document or (media.is_image and not channel.can.images):
        return Shape(media, media.mime, media.size, media.width, media.height)
    try:
        data = desk.media.read(media.sha256)
        if media.is_video:
            return _film(media, data, channel)
        made = fit(data, media.mime, channel, crop)
    except PrimumError as error:
        return Shape(media, media.mime, trouble=error.message)
    cut = tuple(_cut_through(desk.media_look(media), crop)) if crop else ()
    return _as_made(media, made, cut)


def _as_made(media: Media, made: Fitted, cut: tuple[Message, ...]) -> Shape:
    wide, high = (media.width, media.height) if made.mime.startswith("video/") else size_of(made.data)
    return Shape(media, made.mime, len(made.data), wide, high, made.changes, cut)


def _film(media: Media, data: bytes, channel: Channel) -> Shape:
    kind = kind_named(media.mime)
    try:
        changes = late.foreseen(data, kind.ending if kind else MP4.ending, channel.limits)
    except Broken as error:
        raise InputError(error.key, name=media.filename, **error.params) from error
    if not changes:
        return Shape(media, media.mime, media.size, media.width, media.height)
    return Shape(media, MP4.mime, changes=changes)


def _cut_through(facts: MediaFacts | None, crop: Box) -> Iterator[Message]:
    """A face or words that are not whole in what is kept."""
    if facts is None or facts.faces is None:
        yield Message.of("shape-cut-unknown")
        return
    faces = sum(not _inside(face.box, crop) for face in facts.faces)
    lines = sum(not _inside(line.box, crop) for line in facts.lettering or () if line.score >= SURE)
    if faces:
        yield Message.of("shape-cut-face", many=faces)
    if lines:
        yield Message.of("shape-cut-text", many=lines)


def _inside(box: Box, crop: Box) -> bool:
    left, top, right, low = crop[0], crop[1], crop[0] + crop[2], crop[1] + crop[3]
    return (
        box[0] >= left - WITHIN
        and box[1] >= top - WITHIN
        and box[0] + box[2] <= right + WITHIN
        and box[1] + box[3] <= low + WITHIN
    )
