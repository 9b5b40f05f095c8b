"""Where a followed face is covered at every moment, also between the frames on which it was found."""

from bisect import bisect_right

from app.domain.media import Box
from app.media.redact.recipe import face_box
from app.media.seeing.follow import Track

GAP, NEAR = 1.0, 1.0
"""A face that is lost for a second, turned away or blurred by a move, stays covered where it was and will be."""
AROUND = 0.5
"""Seconds for which it stays covered before it is first found and after it is last found."""


def place_at(track: Track, second: float) -> Box | None:
    """The box to cover, with a margin: all that the finds before and after take up. None where it is not seen."""
    if not track.seconds[0] - AROUND <= second <= track.seconds[-1] + AROUND:
        return None
    after = bisect_right(track.seconds, second)
    last, boxes = len(track.faces) - 1, [face.box for face in track.faces]
    return face_box(_around(boxes[max(0, after - 1)], boxes[min(after, last)]))


def _around(one: Box, two: Box) -> Box:
    left, top = min(one[0], two[0]), min(one[1], two[1])
    right, low = max(one[0] + one[2], two[0] + two[2]), max(one[1] + one[3], two[1] + two[3])
    return left, top, right - left, low - top
