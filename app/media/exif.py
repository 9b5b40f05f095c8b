"""EXIF (CIPA DC-008, 2023): reading its tags without trusting them, and the one block that Primum itself writes."""

import struct
from collections.abc import Iterator

ORIENTATION = 0x0112
TURNS = range(2, 9)
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
DEEPER = {0x8769: "exif", 0x8825: "gps"}
MOST_TAGS = 2000

Tags = dict[tuple[str, int], bytes]


def tags(tiff: bytes) -> Tags:
    """The values of a block as (directory, tag) → raw bytes; directories: main, exif, gps, preview.

    Never raises: what cannot be read is left out, because a broken block is taken out as a whole anyway.
    """
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    found: Tags = {}
    if order is None or len(tiff) < 8:
        return found
    (first,) = struct.unpack_from(order + "I", tiff, 4)
    todo, seen = [("main", first)], set[int]()
    while todo and len(found) < MOST_TAGS:
        name, at = todo.pop()
        if at in seen:
            continue
        seen.add(at)
        found.update(_entries(tiff, order, name, at))
        todo += [(deeper, _pointer(found, order, tag)) for tag, deeper in DEEPER.items() if name == "main"]
        if name == "main":
            todo.append(("preview", _next(tiff, order, at)))
    return found


def orientation(tiff: bytes) -> int:
    """How the picture is to be turned, 1 to 8 as EXIF counts; 1 is upright and stands for whatever is not valid."""
    value = tags(tiff).get(("main", ORIENTATION), b"")
    turn = int.from_bytes(value[:2], "little" if tiff[:2] == b"II" else "big")
    return turn if turn in TURNS else 1


def position(tiff: bytes) -> str:
    """Where the picture was taken, in degrees as "52.51667 N, 13.40500 E"; empty where that does not stand in it."""
    found, order = tags(tiff), "<" if tiff[:2] == b"II" else ">"
    said = []
    for letter, value in ((1, 2), (3, 4)):
        side, numbers = found.get(("gps", letter), b"")[:1], found.get(("gps", value), b"")
        if side not in (b"N", b"S", b"E", b"W") or len(numbers) != 24:
            return ""
        parts = struct.unpack(order + "6I", numbers)
        if not all(parts[1::2]):
            return ""
        degrees = sum(
            top / below / 60**step for step, (top, below) in enumerate(zip(parts[::2], parts[1::2], strict=True))
        )
        said.append(f"{degrees:.5f} {side.decode()}")
    return ", ".join(said)


def only_turn(turn: int) -> bytes:
    """The smallest valid block: one directory with one tag, the orientation."""
    return b"MM\0*\0\0\0\x08" + struct.pack(">HHHIHHI", 1, ORIENTATION, 3, 1, turn, 0, 0)


def _entries(tiff: bytes, order: str, name: str, at: int) -> Iterator[tuple[tuple[str, int], bytes]]:
    if not 8 <= at <= len(tiff) - 2:
        return
    (count,) = struct.unpack_from(order + "H", tiff, at)
    for start in range(at + 2, min(at + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind, number = struct.unpack_from(order + "HHI", tiff, start)
        size = SIZES.get(kind, 1) * number
        (where,) = struct.unpack_from(order + "I", tiff, start + 8) if size > 4 else (start + 8,)
        yield (name, tag), tiff[where : where + size]


def _pointer(found: Tags, order: str, tag: int) -> int:
    return int.from_bytes(found.get(("main", tag), b"")[:4], "little" if order == "<" else "big")


def _next(tiff: bytes, order: str, at: int) -> int:
    if not 8 <= at <= len(tiff) - 2:
        return 0
    (count,) = struct.unpack_from(order + "H", tiff, at)
    end = at + 2 + 12 * count
    return int(struct.unpack_from(order + "I", tiff, end)[0]) if end + 4 <= len(tiff) else 0
