"""Shapes of pictures: what to keep of each so that it has a platform's shape, and so that a carousel has only one."""

from collections.abc import Sequence

from app.domain.media import Box

Span = tuple[float, float]
"""The narrowest and the widest shape that a platform takes, as width divided by height."""
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


def part(size: tuple[int, int], ratio: float) -> Box:
    """The largest part from the middle of a picture of this size that has the ratio; nothing is added."""
    own = size[0] / size[1]
    if own > ratio:
        return ((1 - ratio / own) / 2, 0.0, ratio / own, 1.0)
    return (0.0, (1 - own / ratio) / 2, 1.0, own / ratio)


def one_shape(sizes: Sequence[tuple[int, int]], span: Span = (0.0, float("inf"))) -> tuple[Box, ...]:
    """What to keep of each picture of a carousel: all get the shape of the first, brought into the span."""
    if not sizes:
        return ()
    ratio = min(max(sizes[0][0] / sizes[0][1], span[0]), span[1])
    return tuple(WHOLE if abs(size[0] / size[1] - ratio) * size[1] < 1 else part(size, ratio) for size in sizes)
