"""Patches of a mask: as many as there are, each with its smallest rectangle."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image, ImageDraw

from app.media.seeing.patches import patches


def ones(mask):
    return np.ones(mask.shape, np.float32)


def test_an_empty_mask_has_none() -> None:
    mask = np.zeros((9, 7), bool)
    assert patches(mask, ones(mask)) == []


def test_pixels_that_touch_by_a_corner_are_one_patch() -> None:
    mask = np.eye(4, dtype=bool)
    assert len(patches(mask, ones(mask))) == 1
    mask[1] = False
    assert len(patches(mask, ones(mask))) == 2


@pytest.mark.parametrize("angle", [0, 7, 30, 61])
def test_a_slanted_bar_gets_a_slanted_rectangle(angle) -> None:
    image = Image.new("L", (300, 300))
    ImageDraw.Draw(image).rectangle((80, 140, 219, 159), fill=255)
    mask = np.asarray(image.rotate(angle)) > 0
    (patch,) = patches(mask, ones(mask))
    sides = sorted(np.hypot(*(patch.corners[at] - patch.corners[at - 1])) for at in (1, 2))
    assert sides == [pytest.approx(20, abs=4), pytest.approx(140, abs=4)]


@given(arrays(bool, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_patches_are_those_that_a_flood_fill_finds(mask) -> None:
    values = np.arange(mask.size, dtype=np.float32).reshape(mask.shape)
    found = sorted(patch.value for patch in patches(mask, values))
    assert found == pytest.approx(sorted(float(np.mean([values[at] for at in group])) for group in flooded(mask)))


def flooded(mask):
    left, groups = set(zip(*np.nonzero(mask), strict=True)), []
    while left:
        heap, group = [left.pop()], []
        while heap:
            row, column = heap.pop()
            group.append((row, column))
            near = {(row + y, column + x) for y in (-1, 0, 1) for x in (-1, 0, 1)} & left
            left -= near
            heap += near
        groups.append(group)
    return groups


@given(arrays(bool, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_every_pixel_lies_in_its_rectangle(mask) -> None:
    for patch in patches(mask, ones(mask)):
        area = np.prod([np.hypot(*(patch.corners[at] - patch.corners[at - 1])) for at in (1, 2)])
        assert area >= 1 - 1e-6
        assert patch.corners.min() >= -12
