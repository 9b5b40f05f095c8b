"""What a picture would have told besides the picture, in plain words: the list shown before and after cleaning."""

from collections.abc import Iterator

from app.domain.message import Message
from app.media import exif
from app.media.bare import Removed, What
from app.media.clean import bare_of

PLACE = Message.of("media-found-place")
CAMERA = Message.of("media-found-camera")
TIME = Message.of("media-found-time")
PEOPLE = Message.of("media-found-people")
AUTHOR = Message.of("media-found-author")
COMMENT = Message.of("media-found-comment")
PREVIEW = Message.of("media-found-preview")
PROGRAM = Message.of("media-found-program")
BEHIND = Message.of("media-found-behind")
MORE = Message.of("media-found-more")
ORDER = (PLACE, PEOPLE, TIME, AUTHOR, COMMENT, CAMERA, PROGRAM, PREVIEW, BEHIND, MORE)

# Tags of EXIF 3.0; the 0x9C9B row is what Windows writes in its file properties.
EXIF_TAGS = {
    0x010E: COMMENT, 0x9286: COMMENT, 0x9C9B: COMMENT, 0x9C9C: COMMENT, 0x9C9E: COMMENT, 0x9C9F: COMMENT,
    0x010F: CAMERA, 0x0110: CAMERA, 0x927C: CAMERA, 0xA431: CAMERA, 0xA433: CAMERA, 0xA434: CAMERA, 0xA435: CAMERA,
    0x0131: PROGRAM, 0x013C: PROGRAM,
    0x0132: TIME, 0x9003: TIME, 0x9004: TIME,
    0x013B: AUTHOR, 0x8298: AUTHOR, 0x9C9D: AUTHOR, 0xA430: AUTHOR,
}  # fmt: skip
SILENT_TAGS = {exif.ORIENTATION, *exif.DEEPER}
# Names of Adobe's XMP (ISO 16684-1), and of the schemas that mark people's faces (MWG, Microsoft).
XMP_NAMES = (
    (PLACE, (b"exif:GPS", b"photoshop:City", b"Iptc4xmpCore:Location")),
    (PEOPLE, (b"mwg-rs:Name", b"MPReg:PersonDisplayName", b"Iptc4xmpExt:PersonInImage")),
    (TIME, (b"CreateDate", b"DateCreated", b"DateTimeOriginal", b"ModifyDate")),
    (AUTHOR, (b"dc:creator", b"dc:rights", b"photoshop:Credit")),
    (COMMENT, (b"dc:description", b"dc:title", b"dc:subject", b"photoshop:Headline")),
    (CAMERA, (b"tiff:Make", b"tiff:Model", b"aux:SerialNumber")),
    (PROGRAM, (b"CreatorTool", b"xmpMM:History", b"DocumentID")),
)
# Datasets of IPTC-IIM 4.2, record 2: captions and keywords, dates, by-line, place.
IPTC_SETS = {
    5: COMMENT, 25: COMMENT, 105: COMMENT, 120: COMMENT, 40: COMMENT,
    55: TIME, 60: TIME, 80: AUTHOR, 110: AUTHOR, 116: AUTHOR, 122: AUTHOR,
    26: PLACE, 27: PLACE, 90: PLACE, 92: PLACE, 95: PLACE, 100: PLACE, 101: PLACE,
}  # fmt: skip
WORDS_OF = {What.COMMENT: COMMENT, What.TIME: TIME, What.PREVIEW: PREVIEW, What.BEHIND: BEHIND, What.OTHER: MORE}


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
