"""GIF (CompuServe GIF89a, 1990) without comments, application data and whatever follows its end."""

from dataclasses import dataclass, field

from app.media.bare import Bare, Broken, Removed, What, behind

STARTS = (b"GIF87a", b"GIF89a")
EXTENSION, IMAGE, TRAILER = 0x21, 0x2C, 0x3B
CONTROL, COMMENT, APPLICATION = 0xF9, 0xFE, 0xFF
LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
XMP = b"XMP DataXMP"


@dataclass(slots=True)
class _Walk:
    """Where the walk stands, and what it has collected."""

    data: bytes
    at: int
    kept: list[bytes] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    control: bytes = b""
    frames: int = 0


def strip(data: bytes) -> Bare:
    """The frames, their timing and their loop. A missing end mark is added; a frame cut short is an error."""
    head = data[:13]
    if len(head) < 13:
        raise Broken
    walk = _Walk(data, 13 + _colours(head[10]))
    kinds = {EXTENSION: _extension, IMAGE: _image}
    while walk.at < len(data) and data[walk.at] != TRAILER:
        step = kinds.get(data[walk.at])
        if step is None:
            raise Broken
        step(walk)
    if not walk.frames:
        raise Broken
    size = int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little")
    whole = b"".join([data[: 13 + _colours(head[10])], *walk.kept, bytes((TRAILER,))])
    return Bare(whole, size, walk.frames, (*walk.removed, *behind(data[walk.at + 1 :])))


def _extension(walk: _Walk) -> None:
    """Timing is held until its frame comes; the loop is rewritten; the rest is taken out."""
    label = walk.data[walk.at + 1 : walk.at + 2]
    start = walk.at + 2
    stop = _blocks_end(walk.data, start)
    content = walk.data[start:stop]
    if label == bytes((CONTROL,)) and len(content) == 6 and content[0] == 4:
        walk.control = walk.data[walk.at : stop]
    elif label == bytes((APPLICATION,)) and content[1:12] in LOOPS:
        if len(content) >= 17 and content[12:14] == b"\x03\x01":
            walk.kept.append(b"\x21\xff\x0bNETSCAPE2.0\x03\x01" + content[14:16] + b"\0")
    else:
        walk.removed.append(Removed(_what(label, content), content))
    walk.at = stop


def _what(label: bytes, content: bytes) -> What:
    if label == bytes((APPLICATION,)) and content[1:12] == XMP:
        return What.XMP
    return What.COMMENT if label == bytes((COMMENT,)) else What.OTHER


def _image(walk: _Walk) -> None:
    start = walk.at
    if start + 11 > len(walk.data):
        raise Broken
    body = start + 10 + _colours(walk.data[start + 9]) + 1
    stop = _blocks_end(walk.data, body)
    walk.kept += [walk.control, walk.data[start:stop]]
    walk.control, walk.at = b"", stop
    walk.frames += 1


def _colours(flags: int) -> int:
    """Bytes of the colour table that these flags announce."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _blocks_end(data: bytes, at: int) -> int:
    """After the empty block that ends a row of blocks."""
    while at < len(data):
        size = data[at]
        at += 1 + size
        if not size:
            return at
    raise Broken
