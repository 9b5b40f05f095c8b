"""Files made of boxes (ISO 14496-12, QuickTime): their brands, whether they are whole, and the boxes that tell more.

FFmpeg and libheif read what a player needs. This walk sees what they pass over: notes of cameras, XMP, filled gaps.
"""

from collections.abc import Iterator
from typing import NamedTuple

from app.media.bare import Broken, Removed, What

HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
AVIF_BRANDS = {b"avif", b"avis"}
XMP = bytes.fromhex("BE7ACFCB97A942E89C71999491E3AFAC")  # the name of Adobe's box (XMP part 3, 2020)
FOLDERS = {b"moov", b"trak", b"mdia", b"udta"}
GAPS = {b"free", b"skip", b"wide"}
KNOWN = {
    b"ftyp", b"styp", b"moov", b"mdat", b"moof", b"mfra", b"sidx", b"ssix", b"prft", b"meta", b"pnot", b"emsg",
    b"mvhd", b"iods", b"mvex", b"trak", b"udta", b"clip", b"ctab",
    b"tkhd", b"edts", b"mdia", b"tref", b"tapt", b"load", b"imap", b"matt", b"trgr", b"txas",
    b"mdhd", b"hdlr", b"minf", b"elng",
}  # fmt: skip
# What FFmpeg reads from user data itself, and what only says how a window is to be placed.
USER_KNOWN = {b"meta", b"name", b"loci", b"WLOC", b"LOOP", b"SelO", b"AllF", b"tagc", b"hnti", b"hinf"}
MOST_BOXES = 10_000
LONGEST = 65_536


class Box(NamedTuple):
    """One box: its name, where its content begins and ends."""

    name: bytes
    start: int
    end: int


def brands(data: bytes) -> tuple[bytes, ...]:
    """The brands of a file that begins with a box for them: what it is, then what it is like."""
    end = min(max(int.from_bytes(data[:4]), 16), 256)
    compatible = [data[at : at + 4] for at in range(16, end - 3, 4)]
    return (data[8:12], *compatible)


def walk(data: bytes, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """The boxes side by side in a stretch. Raises Broken where one reaches beyond the end: the file is cut short."""
    at, stop = start, len(data) if end is None else end
    for _ in range(MOST_BOXES):
        if at + 8 > stop:
            return
        size, name, head = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16]), 16
        after = stop if size == 0 else at + size
        if after > stop or after < at + head:
            raise Broken
        yield Box(name, at + head, after)
        at = after
    raise Broken


def whole(data: bytes) -> None:
    """Raises Broken where a film's index is missing, or a box is cut short; what hides behind the film is no damage."""
    if not {box.name for box in outermost(data)} & {b"moov", b"moof"}:
        raise Broken


def parts(data: bytes) -> Iterator[Removed]:
    """Boxes with something to tell that no player reads, at the outside and in the heads of film and tracks."""
    last = 0
    for box in outermost(data):
        last = box.end
        yield from _part(data, box, KNOWN)
    if data[last:].strip(b"\0"):
        yield Removed(What.BEHIND, data[last:])


def outermost(data: bytes) -> Iterator[Box]:
    """The outer boxes; they end where something stands that is no box of a film. Raises Broken for one cut short."""
    last = 0
    try:
        for box in walk(data):
            if not box.name.isascii() or not box.name.strip(b"\0"):
                return
            yield box
            last = box.end
    except Broken:
        if data[last + 4 : last + 8] in KNOWN | GAPS:
            raise


def _part(data: bytes, box: Box, known: set[bytes]) -> Iterator[Removed]:
    content = data[box.start : min(box.end, box.start + LONGEST)]
    if box.name in FOLDERS:
        inner = USER_KNOWN if box.name == b"udta" else KNOWN
        for deeper in _inside(data, box):
            yield from _part(data, deeper, inner)
    elif box.name == b"uuid":
        yield Removed(What.XMP, content[16:]) if content[:16] == XMP else Removed(What.OTHER, content, "uuid")
    elif box.name in GAPS:
        if content.strip(b"\0"):
            yield Removed(What.OTHER, content, box.name.decode("ascii"))
    elif box.name not in known and not box.name.startswith(b"\xa9"):
        yield Removed(What.OTHER, content, box.name.decode("latin-1"))


def _inside(data: bytes, box: Box) -> Iterator[Box]:
    """The boxes within; user data often end with four zero bytes, or with rubbish that is left aside."""
    try:
        yield from walk(data, box.start, box.end)
    except Broken:
        return
