"""Where lines of text stand in a picture, by the detector of PP-OCRv6 (differentiable binarisation, arXiv:1911.08947).

The thresholds are those of RapidOCR 3.10 (Apache-2.0); the arithmetic is done without OpenCV.
"""

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
from PIL import Image

from app.media.seeing.models import LINES, Numbers, model
from app.media.seeing.patches import patches

Corners = npt.NDArray[np.float64]
"""Left top, right top, right bottom, left bottom of a line, in pixels of the picture."""

INK, SURE, GROWN = 0.3, 0.5, 1.6
"""A pixel counts from the first on, a line from the second; a line is grown by this share of area over outline."""
THIN = 3
MOST = 400
STRIDE = 32
TILE, MARGIN = 1024, 64
"""A large picture is seen in tiles, so that memory does not grow with it; each sees a margin of its neighbours."""
SLANT = 2.0
"""Pixels by which a line may slant and still be cut out straight."""
TALL = 1.5
"""A line this much higher than wide runs down the page."""


def find_lines(picture: Image.Image, scale: float, step: Callable[[], None]) -> list[Corners]:
    """Corners of each line, from top to bottom.

    `scale` is how large the detector sees the picture; `step` is called after each part of the work.
    """
    wide, high = (max(STRIDE, round(side * scale / STRIDE) * STRIDE) for side in picture.size)
    seen = np.asarray(picture.resize((wide, high), Image.Resampling.BICUBIC))
    ratio = np.array(picture.size) / (wide, high)
    found = [corners * ratio for corners in _grown(_ink(seen, step))]
    return sorted(found, key=lambda corners: (corners[:, 1].mean(), corners[:, 0].min()))[:MOST]


def _ink(seen: npt.NDArray[np.uint8], step: Callable[[], None]) -> Numbers:
    """For each pixel how likely it belongs to the middle of a line."""
    high, wide = seen.shape[:2]
    ink = np.zeros((high, wide), np.float32)
    for top in range(0, high, TILE):
        for left in range(0, wide, TILE):
            above, before = min(top, MARGIN), min(left, MARGIN)
            part = seen[top - above : top + TILE + MARGIN, left - before : left + TILE + MARGIN]
            batch = part.astype(np.float32).transpose(2, 0, 1)[None, ::-1] / 127.5 - 1
            told = model(LINES)(np.ascontiguousarray(batch))[0][0, 0, above:, before:]
            room = ink[top : top + TILE, left : left + TILE]
            room[:] = told[: room.shape[0], : room.shape[1]]
            step()
    return ink


def _grown(ink: Numbers) -> Iterator[Corners]:
    """The lines of the map of ink; each is grown, for the network draws them thinner than they are."""
    mask = ink > INK
    mask[1:] |= mask[:-1].copy()
    mask[:, 1:] |= mask[:, :-1].copy()
    for patch in patches(mask, ink):
        corners = _ordered(patch.corners)
        across, down = corners[1] - corners[0], corners[3] - corners[0]
        wide, high = float(np.hypot(*across)), float(np.hypot(*down))
        if min(wide, high) < THIN or patch.value < SURE:
            continue
        more = wide * high * GROWN / (2 * (wide + high))
        right, low = across / wide * more, down / high * more
        yield corners + np.array((-right - low, right - low, right + low, low - right))


def _ordered(corners: Corners) -> Corners:
    """The corners from left top on, clockwise as seen."""
    turned = np.roll(corners, -int(np.argmin(corners.sum(1))), axis=0)
    across, down = turned[1] - turned[0], turned[3] - turned[0]
    return turned if across[0] * down[1] > across[1] * down[0] else turned[[0, 3, 2, 1]]


def cut_out(picture: Image.Image, corners: Corners) -> Image.Image:
    """The line by itself, straight; one that runs up or down the page is laid on its side, either way."""
    if abs(corners[0, 1] - corners[1, 1]) < SLANT and abs(corners[0, 0] - corners[3, 0]) < SLANT:
        (left, top), (right, low) = corners.min(0), corners.max(0)
        box = (max(0, round(left)), max(0, round(top)), round(right), round(low))
        line = picture.crop((*box[:2], max(box[0] + 1, box[2]), max(box[1] + 1, box[3])))
    else:
        size = [max(1, round(float(np.hypot(*(corners[at] - corners[0]))))) for at in (1, 3)]
        quad = tuple(corners[[0, 3, 2, 1]].ravel().tolist())
        line = picture.transform((size[0], size[1]), Image.Transform.QUAD, quad, Image.Resampling.BICUBIC)
    return line.transpose(Image.Transpose.ROTATE_90) if line.height > line.width * TALL else line
