"""Colour profiles (ICC.1:2022): the numbers that make colours right are kept, everything that tells a story goes.

A profile made by calibrating a screen names the screen, its serial number, the person's computer and the day.
"""

import struct

HEADER = 128
COLOURS = {
    b"rXYZ", b"gXYZ", b"bXYZ", b"wtpt", b"bkpt", b"chad", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"cicp", b"gamt",
    b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"D2B0", b"D2B1", b"D2B2", b"B2D0", b"B2D1", b"B2D2",
}  # fmt: skip
NAME = b"colours"
MOST = 8_000_000


def neutral(profile: bytes) -> bytes:
    """The profile with its colours only; empty when it cannot be read (the picture then counts as sRGB)."""
    if not HEADER + 4 <= len(profile) <= MOST or profile[36:40] != b"acsp":
        return b""
    tags = {name: value for name, value in _tags(profile) if name in COLOURS}
    if not tags:
        return b""
    modern = profile[8] >= 4
    tags[b"desc"] = _mluc() if modern else _desc()
    tags[b"cprt"] = _mluc() if modern else b"text\0\0\0\0" + NAME + b"\0"
    return _built(_header(profile), tags)


def _tags(profile: bytes) -> list[tuple[bytes, bytes]]:
    (count,) = struct.unpack_from(">I", profile, HEADER)
    found = []
    for at in range(HEADER + 4, min(HEADER + 4 + 12 * count, len(profile) - 11), 12):
        name, start, size = struct.unpack_from(">4sII", profile, at)
        if start >= HEADER and start + size <= len(profile) and size >= 8:
            found.append((name, profile[start : start + size]))
    return found


def _header(profile: bytes) -> bytes:
    """Version, class, colour spaces, intent and white point; no maker, model, day, program or fingerprint."""
    day = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    nothing = bytes(4)
    kept = profile[8:24] + day + b"acsp" + nothing + profile[44:48] + bytes(16) + profile[64:80]
    return nothing + kept + bytes(HEADER - 4 - 4 - len(kept))


def _built(header: bytes, tags: dict[bytes, bytes]) -> bytes:
    """Tags in order of their names, equal values stored once, each on a multiple of four bytes."""
    at = HEADER + 4 + 12 * len(tags)
    table, body, places = b"", b"", dict[bytes, int]()
    for name, value in sorted(tags.items()):
        if value not in places:
            places[value] = at + len(body)
            body += value + bytes(-len(value) % 4)
        table += struct.pack(">4sII", name, places[value], len(value))
    size = struct.pack(">I", at + len(body))
    return size + bytes(4) + header[4:] + struct.pack(">I", len(tags)) + table + body


def _mluc() -> bytes:
    text = NAME.decode("ascii").encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(text), 28) + text


def _desc() -> bytes:
    return b"desc\0\0\0\0" + struct.pack(">I", len(NAME) + 1) + NAME + b"\0" + bytes(4 + 4 + 2 + 1 + 67)
