"""WebP (RFC 9649, 2024) without EXIF, XMP and unknown chunks; frames of animations are cleaned as well."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.media import exif, icc
from app.media.bare import Bare, Broken, Removed, What, behind

PIXELS = {b"VP8 ", b"VP8L", b"ALPH"}
HAS_ICC, HAS_ALPHA, HAS_EXIF, HAS_MOTION = 0x20, 0x10, 0x08, 0x02
ABOUT = {b"EXIF": What.EXIF, b"XMP ": What.XMP}
FRAME_HEAD = 16
VP8X_SIZE = 10
ANIM_SIZE = 6


@dataclass(slots=True)
class _Found:
    """What one walk through the file collects."""

    canvas: bytes = b""
    picture: list[bytes] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    profile: bytes = b""
    size: tuple[int, int] = (0, 0)
    frames: int = 0
    turn: int = 1


def strip(data: bytes) -> Bare:
    """The picture alone; orientation stays as a note with nothing else in it."""
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data) or end < 20:
        raise Broken
    found = _Found()
    for name, content in _chunks(data[12:end]):
        _sort(found, name, content)
    if not found.picture or found.size == (0, 0):
        raise Broken
    body = b"".join([b"WEBP", *_heads(found), *found.picture, *_turn(found)])
    whole = b"RIFF" + len(body).to_bytes(4, "little") + body
    return Bare(whole, found.size, max(found.frames, 1), (*found.removed, *behind(data[end + end % 2 :])))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at < len(data):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + size > len(data):
            raise Broken
        yield name, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _sort(found: _Found, name: bytes, content: bytes) -> None:
    if name == b"VP8X" and len(content) == VP8X_SIZE and not found.canvas:
        found.canvas = content
        found.size = _number(content[4:7]) + 1, _number(content[7:10]) + 1
    elif name in PIXELS:
        found.picture.append(_chunk(name, content))
        found.size = found.size if found.canvas else _plain_size(name, content)
    elif name == b"ANMF" and found.canvas:
        found.picture.append(_frame(content))
        found.frames += 1
    elif name == b"ANIM" and len(content) == ANIM_SIZE:
        found.picture.append(_chunk(name, content))
    elif name == b"ICCP":
        found.profile = icc.neutral(content)
    else:
        _take_out(found, name, content)


def _take_out(found: _Found, name: bytes, content: bytes) -> None:
    content = content.removeprefix(b"Exif\0\0") if name == b"EXIF" else content
    found.removed.append(Removed(ABOUT.get(name, What.OTHER), content))
    if name == b"EXIF" and found.turn == 1 and found.canvas:
        found.turn = exif.orientation(content)


def _frame(content: bytes) -> bytes:
    """One frame of an animation, with nothing in it but where it stands and its pixels."""
    if len(content) < FRAME_HEAD:
        raise Broken
    pixels = [_chunk(name, inner) for name, inner in _chunks(content[FRAME_HEAD:]) if name in PIXELS]
    if not pixels:
        raise Broken
    return _chunk(b"ANMF", b"".join([content[:FRAME_HEAD], *pixels]))


def _heads(found: _Found) -> Iterator[bytes]:
    """The canvas with flags that say what is really there, and the colour profile."""
    if not found.canvas:
        return
    flags = found.canvas[0] & (HAS_ALPHA | HAS_MOTION)
    flags |= (HAS_ICC if found.profile else 0) | (HAS_EXIF if found.turn != 1 else 0)
    yield _chunk(b"VP8X", bytes((flags, 0, 0, 0)) + found.canvas[4:])
    if found.profile:
        yield _chunk(b"ICCP", found.profile)


def _turn(found: _Found) -> Iterator[bytes]:
    if found.turn != 1:
        yield _chunk(b"EXIF", exif.only_turn(found.turn))


def _plain_size(name: bytes, content: bytes) -> tuple[int, int]:
    """Width and height of a file without a canvas, from the head of its pixels (RFC 6386, RFC 9649 section 3.4)."""
    if name == b"VP8 " and content[3:6] == b"\x9d\x01\x2a" and len(content) >= 10:
        return _number(content[6:8]) & 0x3FFF, _number(content[8:10]) & 0x3FFF
    if name == b"VP8L" and content[:1] == b"\x2f" and len(content) >= 5:
        bits = _number(content[1:5])
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    raise Broken


def _number(part: bytes) -> int:
    return int.from_bytes(part, "little")


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)
