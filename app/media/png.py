"""PNG and APNG (W3C, third edition 2025) without metadata: chunks on the list stay, all others go."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.media import exif, icc
from app.media.bare import Bare, Broken, Removed, What, behind

START = b"\x89PNG\r\n\x1a\n"
# Numbers only, and of a fixed length where the format fixes it: no room for words.
FIXED = {b"gAMA": 4, b"cHRM": 32, b"sRGB": 1, b"pHYs": 9, b"cICP": 4, b"acTL": 8, b"fcTL": 26}
PICTURE = {b"IHDR", b"PLTE", b"tRNS", b"bKGD", b"IDAT", b"fdAT"}
MOST = {b"PLTE": 768, b"tRNS": 256, b"bKGD": 6, b"IHDR": 13}
ABOUT = {b"eXIf": What.EXIF, b"tEXt": What.COMMENT, b"zTXt": What.COMMENT, b"iTXt": What.COMMENT, b"tIME": What.TIME}
XMP = b"XML:com.adobe.xmp\0"
IHDR_SIZE = 13


@dataclass(slots=True)
class _Found:
    """What one walk through the file collects."""

    kept: list[bytes] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    size: tuple[int, int] = (0, 0)
    frames: int = 0
    turn: int = 1


def strip(data: bytes) -> Bare:
    """The picture alone; its orientation stays, as a note with nothing else in it."""
    found = _Found()
    end = len(START)
    for name, content, stop in _chunks(data):
        end = stop
        _sort(found, name, content)
    if not found.kept or found.size == (0, 0):
        raise Broken
    if found.turn != 1:
        found.kept.insert(1, _chunk(b"eXIf", exif.only_turn(found.turn)))
    whole = b"".join([START, *found.kept, _chunk(b"IEND", b"")])
    return Bare(whole, found.size, max(found.frames, 1), (*found.removed, *behind(data[end:])))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, int]]:
    """Name, content and end of each chunk, its checksum held; the last one is IEND."""
    at = len(START)
    while True:
        length, name = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        stop = at + 12 + length
        if stop > len(data):
            raise Broken
        content = data[at + 8 : at + 8 + length]
        critical = not name[0] & 0x20
        if critical and zlib.crc32(content, zlib.crc32(name)) != int.from_bytes(data[stop - 4 : stop]):
            raise Broken
        yield name, content, stop
        if name == b"IEND":
            return
        at = stop


def _sort(found: _Found, name: bytes, content: bytes) -> None:
    """Keep a chunk that the picture needs, take out the others; an unknown one that the picture needs is an error."""
    if not found.kept and name != b"IHDR":
        raise Broken
    if name in PICTURE or FIXED.get(name) == len(content):
        _keep(found, name, content)
    elif name == b"iCCP":
        profile = _profile(content)
        if profile:
            found.kept.append(_chunk(b"iCCP", b"colours\0\0" + zlib.compress(profile, 9)))
    elif name != b"IEND":
        if not name[0] & 0x20:
            raise Broken
        _take_out(found, name, content)


def _keep(found: _Found, name: bytes, content: bytes) -> None:
    if len(content) > MOST.get(name, len(content)):
        raise Broken
    if name == b"IHDR":
        if found.kept or len(content) != IHDR_SIZE:
            raise Broken
        found.size = int.from_bytes(content[:4]), int.from_bytes(content[4:8])
    found.frames += name == b"fcTL"
    found.kept.append(_chunk(name, content))


def _take_out(found: _Found, name: bytes, content: bytes) -> None:
    what = ABOUT.get(name, What.OTHER)
    if name == b"iTXt" and content.startswith(XMP):
        what = What.XMP
    found.removed.append(Removed(what, content))
    if what is What.EXIF and found.turn == 1:
        found.turn = exif.orientation(content)


def _profile(content: bytes) -> bytes:
    """The colour profile without its story; empty when it cannot be read or grows beyond all reason."""
    name_end = content.find(b"\0")
    if not 0 < name_end < 80:
        return b""
    unpack = zlib.decompressobj()
    try:
        return icc.neutral(unpack.decompress(content[name_end + 2 :], icc.MOST + 1))
    except zlib.error:
        return b""


def _chunk(name: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + name + content + zlib.crc32(content, zlib.crc32(name)).to_bytes(4)
