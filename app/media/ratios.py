"""Shapes of pictures: what to keep of each so that it has a platform's shape, and so that a carousel has only one."""

from collections.abc import Sequence

from app.domain.channel import Channel
from app.domain.media import Box, Media

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


def span_of(channel: Channel) -> Span:
    """The shapes that a platform takes; any where it does not say."""
    limits = channel.limits
    return limits.image_narrowest / 100, limits.image_widest / 100 if limits.image_widest else float("inf")


def crops(media: Sequence[Media], channel: Channel) -> dict[str, Box]:
    """What is kept of each picture that stands still, by SHA-256, where a platform's shapes ask for a cut.

    Each is brought into the shapes that are taken; on a platform that shows a carousel in one shape, into that of the
    first. Films, documents, animations, and pictures that stay whole have no entry.
    """
    stills = [one for one in media if one.is_image and not one.is_animation and one.width and one.height]
    sizes, span = [(one.width, one.height) for one in stills], span_of(channel)
    kept = one_shape(sizes, span) if channel.can.one_shape else [one_shape([size], span)[0] for size in sizes]
    return {one.sha256: box for one, box in zip(stills, kept, strict=True) if box != WHOLE}
