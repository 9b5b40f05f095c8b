"""Connected patches of a mask, and the smallest rectangle around each (OpenCV's findContours and minAreaRect)."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Patch:
    """A connected patch: the corners of the smallest rectangle around it, in order, and its mean value."""

    corners: Numbers
    value: float


def patches(mask: Mask, values: npt.NDArray[np.float32]) -> list[Patch]:
    """The patches of a mask (pixels that touch, corners too), with the mean of `values` over each."""
    rows, starts, ends = _runs(mask)
    if not len(rows):
        return []
    roots = _joined(rows, starts, ends)
    along = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
    width = mask.shape[1]
    sums, sizes = along[rows * width + ends] - along[rows * width + starts], ends - starts
    order = np.argsort(roots, kind="stable")
    pieces = np.split(order, np.flatnonzero(np.diff(roots[order])) + 1)
    return [
        Patch(_rectangle(_outline(rows[p], starts[p], ends[p])), float(sums[p].sum() / sizes[p].sum())) for p in pieces
    ]


def _runs(mask: Mask) -> tuple[Whole, Whole, Whole]:
    """Row, start and end (one behind the last) of each unbroken run of pixels, row by row."""
    framed = np.zeros((mask.shape[0], mask.shape[1] + 2), np.int8)
    framed[:, 1:-1] = mask
    change = np.diff(framed, axis=1)
    rows, starts = np.nonzero(change == 1)
    ends = np.nonzero(change == -1)[1]
    return rows, starts, ends


def _joined(rows: Whole, starts: Whole, ends: Whole) -> Whole:
    """The number of the patch that each run belongs to: union-find over runs that touch in neighbouring rows."""
    parent = list(range(len(rows)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = at = parent[parent[at]]
        return at

    wide = int(ends.max()) + 2
    first = np.searchsorted(rows * wide + ends, (rows - 1) * wide + starts, "left")
    last = np.searchsorted(rows * wide + starts, (rows - 1) * wide + ends, "right")
    for at in np.flatnonzero(last > first):
        for above in range(first[at], last[at]):
            one, other = root(above), root(int(at))
            parent[max(one, other)] = min(one, other)
    return np.array([root(at) for at in range(len(parent))])


def _outline(rows: Whole, starts: Whole, ends: Whole) -> Numbers:
    """The corners of the runs' pixels, as points (across, down)."""
    left, right = (np.concatenate((np.stack((x, rows), 1), np.stack((x, rows + 1), 1))) for x in (starts, ends))
    return np.concatenate((left, right)).astype(np.float64)


def _rectangle(points: Numbers) -> Numbers:
    """The rectangle of the smallest area around points: one of its sides lies along a side of their hull."""
    hull = _hull(points)
    sides = np.diff(np.concatenate((hull, hull[:1])), axis=0)
    angles = np.unique(np.arctan2(sides[:, 1], sides[:, 0]) % (np.pi / 2))
    turns = np.stack((np.cos(angles), np.sin(angles), -np.sin(angles), np.cos(angles)), -1).reshape(-1, 2, 2)
    turned = hull @ turns.transpose(0, 2, 1)
    low, high = turned.min(1), turned.max(1)
    best = int(np.argmin(np.prod(high - low, 1)))
    (x0, y0), (x1, y1) = low[best], high[best]
    corners: Numbers = np.array(((x0, y0), (x1, y0), (x1, y1), (x0, y1))) @ turns[best]
    return corners


def _hull(points: Numbers) -> Numbers:
    """The convex hull (Andrew's monotone chain)."""
    ordered = np.unique(points, axis=0).tolist()
    halves = []
    for walk in (ordered, ordered[::-1]):
        chain: list[list[float]] = []
        for point in walk:
            while len(chain) > 1 and _is_right(chain[-2], chain[-1], point):
                chain.pop()
            chain.append(point)
        halves += chain[:-1]
    return np.array(halves)


def _is_right(one: list[float], two: list[float], three: list[float]) -> bool:
    return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0]) <= 0
