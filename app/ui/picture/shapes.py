"""The shapes in which the platforms show pictures whole. Read from the platforms' help pages, 2026-11."""

from collections.abc import Iterable

from app.domain.channel import Channel

WIDE, UPRIGHT, SQUARE, SCREEN = (191, 100), (4, 5), (1, 1), (16, 9)
SHAPES: dict[str, tuple[tuple[int, int], ...]] = {
    "facebook": (WIDE, UPRIGHT),
    "instagram": (UPRIGHT, SQUARE, WIDE),
    "linkedin": (WIDE, UPRIGHT, SQUARE),
    "x": (SCREEN, SQUARE, UPRIGHT),
    "youtube": (SCREEN,),
}
"""Width and height. A platform that is not named shows any shape."""


def shapes_of(channels: Iterable[Channel]) -> dict[tuple[int, int], tuple[str, ...]]:
    """Each shape with the names of the platforms that want it, the most wanted first; a square is always offered."""
    wanted: dict[tuple[int, int], tuple[str, ...]] = {}
    for channel in channels:
        for shape in SHAPES.get(channel.id, ()):
            wanted[shape] = (*wanted.get(shape, ()), channel.name)
    ordered = sorted(wanted.items(), key=lambda item: -len(item[1]))
    return dict(ordered) | ({} if SQUARE in wanted else {SQUARE: ()})


def in_shares(shape: tuple[int, int], size: tuple[int, int], turns: int) -> float:
    """Width over height as shares of a picture of this size, for a result that is turned by quarters."""
    wide, tall = shape if turns % 2 == 0 else shape[::-1]
    return (wide * size[1]) / (tall * size[0])
