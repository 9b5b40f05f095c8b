"""Parts of pictures in a platform's shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.media.names import told_by
from app.media.ratios import WHOLE, one_shape, part

SIDES = st.integers(1, 10_000)


@given(SIDES, SIDES, st.floats(0.1, 10))
def test_a_part_has_the_shape_and_lies_in_the_middle_of_the_picture(width, height, ratio) -> None:
    left, top, across, down = part((width, height), ratio)
    assert across * width / (down * height) == pytest.approx(ratio)
    assert (left, top) == (pytest.approx((1 - across) / 2), pytest.approx((1 - down) / 2))
    assert max(across, down) == pytest.approx(1.0)


@given(st.lists(st.tuples(SIDES, SIDES), max_size=6))
def test_a_carousel_has_one_shape(sizes) -> None:
    boxes = one_shape(sizes, (0.8, 1.91))
    shapes = [box[2] * size[0] / (box[3] * size[1]) for box, size in zip(boxes, sizes, strict=True)]
    for shape, size in zip(shapes, sizes, strict=True):
        assert abs(shape - min(max(sizes[0][0] / sizes[0][1], 0.8), 1.91)) * size[1] < 1.001


def test_the_first_picture_says_the_shape() -> None:
    assert one_shape([(400, 300), (800, 600), (300, 300)]) == (WHOLE, WHOLE, (0.0, 0.125, 1.0, 0.75))
    assert one_shape([(2000, 500)], (0.8, 1.6))[0] == pytest.approx((0.3, 0.0, 0.4, 1.0))
    assert one_shape([]) == ()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("IMG_20261122_073000.jpg", "time"),
        ("Screenshot 2026-11-22 at 07.30.png", "time"),
        ("Jane Doe ward.jpg", "text"),
        ("Müller_Anna.png", "text"),
        ("scan 1234567.tiff", "text"),
        ("IMG_0412.jpg", None),
        ("hands.jpg", None),
        ("flu clinic poster.png", None),
        ("photo-1920x1080.jpg", None),
    ],
)
def test_what_a_name_gives_away(name, kind) -> None:
    assert [tag.kind for tag in told_by(name)] == ([kind] if kind else [])
