"""Boxes in shares of a picture: drawn, moved, pulled at a corner, never outside of it."""

from app.domain.media import Box

SMALLEST = 0.01
"""Of a side; what is smaller was a click, not a box."""
Point = tuple[float, float]
CORNERS: tuple[Point, ...] = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))


def held(value: float, low: float = 0.0, high: float = 1.0) -> float:
    """The value, within bounds."""
    return min(max(value, low), high)


def between(one: Point, other: Point) -> Box:
    """The box with these two corners, within the picture."""
    left, right = sorted((held(one[0]), held(other[0])))
    top, low = sorted((held(one[1]), held(other[1])))
    return left, top, right - left, low - top


def is_box(box: Box) -> bool:
    """Whether it is large enough to be meant."""
    return min(box[2:]) >= SMALLEST


def moved(box: Box, across: float, down: float) -> Box:
    """The box elsewhere, as far as the picture goes."""
    return held(box[0] + across, 0.0, 1 - box[2]), held(box[1] + down, 0.0, 1 - box[3]), box[2], box[3]


def grown_by(box: Box, across: float, down: float) -> Box:
    """The box with its right and lower side moved."""
    wide = held(box[2] + across, SMALLEST, 1 - box[0])
    return box[0], box[1], wide, held(box[3] + down, SMALLEST, 1 - box[1])


def corner(box: Box, which: int) -> Point:
    """One of the four corners: top left, top right, bottom left, bottom right."""
    return box[0] + CORNERS[which][0] * box[2], box[1] + CORNERS[which][1] * box[3]


def pulled(box: Box, which: int, to: Point, shape: float = 0.0) -> Box:
    """The box with one corner elsewhere; `shape` is width over height in shares, 0 for any."""
    fixed = corner(box, 3 - which)
    if not shape:
        return between(fixed, to)
    right, low = CORNERS[which]
    room = (1 - fixed[0] if right else fixed[0]), (1 - fixed[1] if low else fixed[1])
    wide = held(max(abs(held(to[0]) - fixed[0]), SMALLEST), SMALLEST, min(room[0], room[1] * shape))
    return between(fixed, (fixed[0] + (wide if right else -wide), fixed[1] + (wide if low else -wide) / shape))


def largest(shape: float) -> Box:
    """The largest box of a shape (width over height in shares), in the middle of the picture."""
    wide, tall = (1.0, 1 / shape) if shape > 1 else (shape, 1.0)
    return (1 - wide) / 2, (1 - tall) / 2, wide, tall


def holds(box: Box, point: Point) -> bool:
    """Whether the point lies in the box."""
    return box[0] <= point[0] <= box[0] + box[2] and box[1] <= point[1] <= box[1] + box[3]


def middle_in(box: Box, other: Box) -> bool:
    """Whether the middle of the other box lies in the first."""
    return holds(box, (other[0] + other[2] / 2, other[1] + other[3] / 2))
