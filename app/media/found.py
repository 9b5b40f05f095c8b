"""What a file would have told besides what it shows, in plain words: the list shown before and after cleaning."""

from collections.abc import Iterator

from app.domain.message import Message
from app.media import exif
from app.media.bare import Removed, What
from app.media.clean import bare_of
from app.media.telling import EXIF_TAGS, IPTC_SETS, MORE, ORDER, PLACE, PREVIEW, SILENT_TAGS, WORDS_OF, XMP_NAMES


def metadata_found(data: bytes, name: str = "") -> tuple[Message, ...]:
    """What cleaning takes out of these bytes, each thing once, the most telling first; empty for a clean picture.

    Raises InputError where the bytes are no picture that Primum takes.
    """
    told = {message for removed in bare_of(data, name).removed for message in _told(removed)}
    return tuple(message for message in ORDER if message in told)


def _told(removed: Removed) -> Iterator[Message]:
    tell = {What.EXIF: _exif, What.XMP: _xmp, What.IPTC: _iptc}.get(removed.what)
    if tell:
        yield from tell(removed.data)
    else:
        yield WORDS_OF[removed.what]


def _exif(block: bytes) -> Iterator[Message]:
    tags = exif.tags(block)
    if not tags:
        yield MORE
    for (directory, tag), value in tags.items():
        if directory == "gps":
            yield PLACE
        elif directory == "preview":
            yield PREVIEW
        elif tag not in SILENT_TAGS and value.strip(b"\0 "):
            yield EXIF_TAGS.get(tag, MORE)


def _xmp(packet: bytes) -> Iterator[Message]:
    told = [message for message, names in XMP_NAMES if any(name in packet for name in names)]
    yield from told or [MORE]


def _iptc(block: bytes) -> Iterator[Message]:
    """Each dataset begins with 1C, 02 and its number."""
    told = [IPTC_SETS[part[0]] for part in block.split(b"\x1c\x02")[1:] if part and part[0] in IPTC_SETS]
    yield from told or [MORE]
