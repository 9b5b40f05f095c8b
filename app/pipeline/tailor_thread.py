"""A text that is too long for one post, as the parts of a thread."""

from collections.abc import Sequence
from typing import NamedTuple

from app.domain.channel import Channel
from app.pipeline.tailor_sentences import Joint, Spans, Unit, units

Cost = tuple[int, int, int, int, int, float]
NOTHING: Cost = (0, 0, 0, 0, 0, 0.0)
TASTE = {0: 0.2, 1: 0.08}  # a cut between paragraphs is best, between lines good, between sentences all right


class Thread(NamedTuple):
    """The parts, numbered, and the worst cut that had to be made."""

    parts: tuple[str, ...]
    worst: Joint


class Room(NamedTuple):
    """What one part may hold, its number and the content warning taken off; 0 bytes means no limit."""

    text: int
    bytes: int


class Piece(NamedTuple):
    """A unit with its size, and that of the space before it."""

    unit: Unit
    size: int
    bytes: int
    gap: int
    gap_bytes: int
    breaks: int


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
    measure, pieces, place = channel.measure, [], 0

    def fits(part: str) -> bool:
        return measure(part) <= room.text and (not room.bytes or len(part.encode()) <= room.bytes)

    for unit in units(text, entities, fits):
        part, gap = text[unit.start : unit.end], text[place : unit.start]
        size = len(part.encode()) if room.bytes else 0
        pieces.append(Piece(unit, measure(part), size, measure(gap), len(gap), min(2, gap.count("\n"))))
        place = unit.end
    return pieces


def _cuts(pieces: Sequence[Piece], room: Room) -> list[int]:
    """Where parts begin: the cheapest way, worst cuts first, then the number of parts, then how even they are."""
    best: list[tuple[Cost, int]] = [(NOTHING, 0)]
    for end in range(1, len(pieces) + 1):
        best.append(min(_ways(pieces, room, best, end)))
    cuts, place = [], len(pieces)
    while place:
        place = best[place][1]
        cuts.append(place)
    return cuts[::-1]


def _ways(pieces: Sequence[Piece], room: Room, best: Sequence[tuple[Cost, int]], end: int) -> list[tuple[Cost, int]]:
    """Every part that may end here, with the cost of all up to it; a unit alone is always let through."""
    ways: list[tuple[Cost, int]] = []
    size = octets = 0
    for start in range(end - 1, -1, -1):
        piece = pieces[start]
        after = pieces[start + 1] if start + 1 < end else None
        size += piece.size + (after.gap if after else 0)
        octets += piece.bytes + (after.gap_bytes if after else 0)
        fits = size <= room.text and (not room.bytes or octets <= room.bytes)
        if not fits and ways:
            break
        ways.append((_sum(best[start][0], _price(piece, 1 - size / room.text, first=start == 0)), start))
    return ways


def _price(piece: Piece, slack: float, *, first: bool) -> Cost:
    joint = Joint.FREE if first else piece.unit.joint
    taste = 0.0 if first else TASTE.get(piece.breaks, 0.0) + (0.3 if joint is Joint.SOFT else 0.0)
    cut = joint is Joint.CLAUSE
    return (joint is Joint.HARD, joint is Joint.CHAIN, joint is Joint.WORD, cut, 1, slack * slack + taste)


def _sum(a: Cost, b: Cost) -> Cost:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5])


def _thread(text: str, channel: Channel, pieces: Sequence[Piece], cuts: Sequence[int]) -> Thread:
    ends = [*cuts[1:], len(pieces)]
    texts = [text[pieces[a].unit.start : pieces[b - 1].unit.end] for a, b in zip(cuts, ends, strict=True)]
    total = len(texts)
    parts = tuple(part + _numbered(channel, number, total) for number, part in enumerate(texts, 1))
    return Thread(parts, max((pieces[place].unit.joint for place in cuts[1:]), default=Joint.FREE))
