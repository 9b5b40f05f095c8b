"""JPEG (ITU-T T.81, JFIF 1.02) without its metadata: segments are dropped, the picture itself is never touched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.media import exif, icc
from app.media.bare import Bare, Broken, Removed, What, behind

START = b"\xff\xd8"
END = b"\xff\xd9"
SOI, EOI, SOS, COM, APP0, APP1, APP2, APP13, APP14 = 0xD8, 0xD9, 0xDA, 0xFE, 0xE0, 0xE1, 0xE2, 0xED, 0xEE
FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Frame headers, Huffman and arithmetic tables, scans, quantisation, number of lines, restart interval.
PICTURE = FRAMES | {0xC4, 0xCC, SOS, 0xDB, 0xDC, 0xDD}
ALONE = {0x01, *range(0xD0, 0xD8)}
MARKER = re.compile(rb"\xff[\x01-\xfe]")  # filling bytes before it are passed over
SCAN_END = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")  # compressed data hold FF 00 and restart markers, no other
EXIF = b"Exif\0\0"
ICC = b"ICC_PROFILE\0"
ICC_ROOM = 65_519
FIXED = {0xDC: 4, 0xDD: 4}  # the length of segments that hold one number
MOST_SCANS = 100  # progressive pictures have about ten; thousands would keep a decoder busy for hours
ABOUT = (
    (APP1, b"Exif\0", What.EXIF),
    (APP1, b"http://ns.adobe.com/xap/1.0/\0", What.XMP),
    (APP1, b"http://ns.adobe.com/xmp/extension/\0", What.XMP),
    (APP0, b"JFXX\0", What.PREVIEW),
    (APP2, b"MPF\0", What.PREVIEW),
    (APP13, b"Photoshop 3.0\0", What.IPTC),
    (COM, b"", What.COMMENT),
)


@dataclass(slots=True)
class _Found:
    """What one walk through the file collects."""

    picture: list[memoryview] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    icc: list[tuple[int, bytes]] = field(default_factory=list)
    jfif: bytes = b""
    adobe: bytes = b""
    turn: int = 1
    scans: int = 0
    size: tuple[int, int] = (0, 0)


def strip(data: bytes) -> Bare:
    """The picture alone: first the few words a decoder needs (JFIF, orientation, colours, Adobe), then the picture."""
    found = _Found()
    view, end = memoryview(data), 0
    for code, start, body, stop in _segments(data):
        end = stop
        if code in PICTURE:
            _check(found, code, stop - start)
            found.picture.append(view[start:stop])
        if code in FRAMES:
            height, width = data[body + 1 : body + 3], data[body + 3 : body + 5]
            found.size = int.from_bytes(width), int.from_bytes(height)
        elif code not in PICTURE and code != EOI:
            _sort(found, code, data[body:stop])
    head, removed = b"".join([START, *_heads(found)]), (*found.removed, *behind(data[end:]))
    length = len(head) + sum(map(len, found.picture)) + len(END)
    if length == len(data) and data.startswith(head) and data.endswith(END) and not removed:
        return Bare(data, found.size)  # nothing stood between the parts: the file is its own copy
    return Bare(b"".join([head, *found.picture, END]), found.size, 1, removed)


def _check(found: _Found, code: int, length: int) -> None:
    found.scans += code == SOS
    if found.scans > MOST_SCANS or length != FIXED.get(code, length - 2) + 2:
        raise Broken


def _segments(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Marker, start, start of the content, end; a scan's end is after its compressed data."""
    at = 2
    while True:
        at = _place(MARKER, data, at)
        code = data[at + 1]
        if code == EOI:
            yield code, at, at + 2, at + 2
            return
        if code == SOI:
            raise Broken
        if code in ALONE:
            at += 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4])
        stop = at + 2 + length
        if length < 2 or stop > len(data):
            raise Broken
        after = _place(SCAN_END, data, stop) if code == SOS else stop
        yield code, at, at + 4, after
        at = after


def _place(pattern: re.Pattern[bytes], data: bytes, at: int) -> int:
    match = pattern.search(data, at)
    if match is None:
        raise Broken
    return match.start()


def _sort(found: _Found, code: int, content: bytes) -> None:
    """Keep from a segment what a decoder needs, in a form that has room for nothing else."""
    if code == APP0 and content.startswith(b"JFIF\0") and len(content) >= 14:
        found.jfif = found.jfif or content[:12] + b"\0\0"
        if content[12] and content[13]:
            found.removed.append(Removed(What.PREVIEW, content[14:]))
    elif code == APP14 and content.startswith(b"Adobe") and len(content) >= 12:
        found.adobe = found.adobe or content[:12]
    elif code == APP2 and content.startswith(ICC) and len(content) > len(ICC) + 2:
        found.icc.append((content[len(ICC)], content[len(ICC) + 2 :]))
    else:
        found.removed.append(_named(code, content))
        if found.turn == 1 and found.removed[-1].what is What.EXIF:
            found.turn = exif.orientation(found.removed[-1].data)


def _named(code: int, content: bytes) -> Removed:
    for marker, start, what in ABOUT:
        if code == marker and content.startswith(start):
            return Removed(what, content[6 if what is What.EXIF else len(start) :])
    return Removed(What.OTHER, content)


def _heads(found: _Found) -> Iterator[bytes]:
    if found.jfif:
        yield _segment(APP0, found.jfif)
    if found.turn != 1:
        yield _segment(APP1, EXIF + exif.only_turn(found.turn))
    profile = icc.neutral(b"".join(part for _, part in sorted(found.icc)))
    parts = [profile[at : at + ICC_ROOM] for at in range(0, len(profile), ICC_ROOM)]
    for number, part in enumerate(parts, 1):
        yield _segment(APP2, ICC + bytes((number, len(parts))) + part)
    if found.adobe:
        yield _segment(APP14, found.adobe)


def _segment(code: int, content: bytes) -> bytes:
    return b"\xff" + bytes((code,)) + (len(content) + 2).to_bytes(2) + content
