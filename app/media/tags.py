"""What is written in a file beside its pixels, part by part: kind, name and words, for the rules to judge."""

from collections.abc import Iterator

from PIL import ExifTags

from app.domain.media import Tag
from app.domain.message import Message
from app.media import exif
from app.media.bare import Bare, Removed, What
from app.media.telling import (
    AUTHOR,
    CAMERA,
    EXIF_TAGS,
    IPTC_SETS,
    PEOPLE,
    PLACE,
    PREVIEW,
    PROGRAM,
    SILENT_TAGS,
    TIME,
    WORDS_OF,
    XMP_NAMES,
)

LONGEST = 200
KINDS: dict[Message, str] = {
    PLACE: "location",
    PEOPLE: "person",
    AUTHOR: "person",
    TIME: "time",
    CAMERA: "device",
    PROGRAM: "device",
    PREVIEW: "thumbnail",
}
"""The kinds of `app.domain.media.Tag`; whatever else there is counts as text."""


def tags_of(bare: Bare) -> tuple[Tag, ...]:
    """Everything that was taken out of a file, each thing once; empty for one that held nothing but its picture."""
    return tuple(dict.fromkeys(tag for removed in bare.removed for tag in _tags(removed)))


def _tags(removed: Removed) -> Iterator[Tag]:
    read = {What.EXIF: _exif, What.XMP: _xmp, What.IPTC: _iptc}.get(removed.what)
    if read is None:
        said = _words(removed.data) if removed.name or removed.what is What.COMMENT else ""
        yield Tag(_kind(WORDS_OF[removed.what]), removed.name or removed.what.value, said)
        return
    found = tuple(read(removed.data))
    upright_only = removed.what is What.EXIF and bool(exif.tags(removed.data))
    yield from found or (() if upright_only else (Tag("text", removed.what.value),))


def _exif(block: bytes) -> Iterator[Tag]:
    position = exif.position(block)
    if position:
        yield Tag("location", "GPSPosition", position)
    for (directory, tag), value in exif.tags(block).items():
        if directory == "gps":
            yield Tag("location", ExifTags.GPSTAGS.get(tag, f"GPS {tag:#06x}"), _words(value))
        elif directory == "preview":
            yield Tag("thumbnail", "preview")
        elif tag not in SILENT_TAGS and value.strip(b"\0 "):
            told = EXIF_TAGS.get(tag)
            yield Tag(_kind(told), ExifTags.TAGS.get(tag, f"{tag:#06x}"), _words(value))


def _xmp(packet: bytes) -> Iterator[Tag]:
    for message, names in XMP_NAMES:
        for name in names:
            if name in packet:
                yield Tag(_kind(message), name.decode("ascii"))


def _iptc(block: bytes) -> Iterator[Tag]:
    """Each dataset begins with 1C, 02, its number and the two bytes of its length."""
    for part in block.split(b"\x1c\x02")[1:]:
        if part and part[0] in IPTC_SETS:
            yield Tag(_kind(IPTC_SETS[part[0]]), f"IPTC 2:{part[0]}", _words(part[3:]))


def _kind(told: Message | None) -> str:
    return KINDS.get(told, "text") if told else "text"


def _words(value: bytes) -> str:
    """What can be read of a value; empty for numbers and whatever else is no text."""
    said = value.strip(b"\0 ").decode("utf-8", "replace").removeprefix("ASCII\0\0\0")
    if "\0" in said[1:2]:  # what Windows writes in two bytes a letter
        said = value.decode("utf-16-le", "replace").strip("\0 ")
    return said[:LONGEST] if said.isprintable() and "\ufffd" not in said else ""
