"""A text that is too long for one post, as the parts of a thread."""

from collections.abc import Sequence
from typing import NamedTuple

from app.domain.channel import Channel
from app.pipeline.tailor_sentences import Joint, Spans, Unit, units

# What a way of cutting costs, as one number: a worse kind of cut outweighs any number of better ones, fewer parts
# outweigh evenness. Evenness and taste are in thousandths of a part.
STEP = 10**9
PART = STEP
CUT = {
    Joint.FREE: 0,
    Joint.SOFT: 300,
    Joint.CLAUSE: STEP**2,
    Joint.WORD: STEP**3,
    Joint.CHAIN: STEP**4,
    Joint.HARD: STEP**5,
}
TASTE = (200, 80, 0)  # a cut between paragraphs is best, between lines good, between sentences all right


class Thread(NamedTuple):
    """The parts, numbered, and the worst cut that had to be made."""

    parts: tuple[str, ...]
    worst: Joint


class Room(NamedTuple):
    """What one part may hold, its number and the content warning taken off; 0 bytes means no limit."""

    text: int
    bytes: int


class Piece(NamedTuple):
    """A unit with its size, that of the space before it, and what a part that begins with it costs."""

    unit: Unit
    size: int
    bytes: int
    gap: int
    gap_bytes: int
    price: int


def split(text: str, channel: Channel, entities: Spans, taken: int = 0) -> Thread:
    """The fewest parts that hold the text, of nearly equal length, cut where it does the least harm.

    `taken` units of every part are spoken for (a content warning). Every part fits, unless a single address or
    hashtag is longer than a part.
    """
    digits = 1
    while True:
        marker = len(_numbered(channel, 10**digits - 1, 10**digits - 1))
        room = Room(max(1, channel.limits.text - taken - marker), max(0, channel.limits.text_bytes - marker))
        pieces = _pieces(text, channel, entities, room)
        cuts = _cuts(pieces, room)
        if len(str(len(cuts))) <= digits:
            return _thread(text, channel, pieces, cuts)
        digits += 1


def _numbered(channel: Channel, number: int, total: int) -> str:
    marker = channel.habits.thread_marker
    return f" {marker.format(n=number, total=total)}" if marker else ""


def _pieces(text: str, channel: Channel, entities: Spans, room: Room) -> list[Piece]:
    measure, place = channel.measure, 0
    pieces: list[Piece] = []

    def fits(part: str) -> bool:
        return measure(part) <= room.text and (not room.bytes or len(part.encode()) <= room.bytes)

    for unit in units(text, entities, fits):
        part, gap = text[unit.start : unit.end], text[place : unit.start]
        size = len(part.encode()) if room.bytes else 0
        taste = TASTE[min(2, gap.count("\n"))] if pieces else 0
        price = PART + taste + (CUT[unit.joint] if pieces else 0)
        pieces.append(Piece(unit, measure(part), size, measure(gap) if gap else 0, len(gap.encode()), price))
        place = unit.end
    return pieces


def _cuts(pieces: Sequence[Piece], room: Room) -> list[int]:
    """Where parts begin: the cheapest way there is."""
    best: list[tuple[int, int]] = [(0, 0)]
    for end in range(1, len(pieces) + 1):
        best.append(_cheapest(pieces, room, best, end))
    cuts, place = [], len(pieces)
    while place:
        place = best[place][1]
        cuts.append(place)
    return cuts[::-1]


def _cheapest(pieces: Sequence[Piece], room: Room, best: Sequence[tuple[int, int]], end: int) -> tuple[int, int]:
    """The cost of all parts up to `end` and where the last of them begins; a unit alone is always let through."""
    size = octets = gap = gap_bytes = 0
    found: tuple[int, int] | None = None
    for start in range(end - 1, -1, -1):
        piece = pieces[start]
        size += piece.size + gap
        octets += piece.bytes + gap_bytes
        if found and (size > room.text or (room.bytes and octets > room.bytes)):
            break
        way = (best[start][0] + piece.price + (room.text - size) ** 2 * 1000 // room.text**2, start)
        found = min(found, way) if found else way
        gap, gap_bytes = piece.gap, piece.gap_bytes
    return found or (0, 0)


def _thread(text: str, channel: Channel, pieces: Sequence[Piece], cuts: Sequence[int]) -> Thread:
    ends = [*cuts[1:], len(pieces)]
    texts = [text[pieces[a].unit.start : pieces[b - 1].unit.end] for a, b in zip(cuts, ends, strict=True)]
    total = len(texts)
    parts = tuple(part + _numbered(channel, number, total) for number, part in enumerate(texts, 1))
    return Thread(parts, max((pieces[place].unit.joint for place in cuts[1:]), default=Joint.FREE))
