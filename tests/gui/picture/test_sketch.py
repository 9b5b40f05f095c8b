"""The plan for a picture, without a picture: boxes stay within it, every step can be taken back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.media import Code, Face, Lettering, Media, MediaFacts
from app.domain.post import Post
from app.media.redact.recipe import Cover, Recipe, Region
from app.ui.composer import editing
from app.ui.picture import boxes
from app.ui.picture.shapes import in_shares, shapes_of
from app.ui.picture.sketch import Sketch, found_in, is_cut
from tests.fakes import make_channel
from tests.gui.picture.conftest import FACE, SEEN, WORDS

share = st.floats(0, 1)
anywhere = st.floats(-2, 2)
box = st.tuples(share, share, share, share).map(lambda s: boxes.between((s[0], s[1]), (s[2], s[3])))


def within(found) -> bool:
    return min(found) >= -1e-9 and found[0] + found[2] <= 1 + 1e-9 and found[1] + found[3] <= 1 + 1e-9


@given(box, anywhere, anywhere)
def test_a_box_never_leaves_the_picture(start, across, down) -> None:
    assert within(boxes.moved(start, across, down))
    assert within(boxes.pulled(start, 3, (across, down)))
    assert boxes.moved(start, across, down)[2:] == start[2:]


@given(box, st.integers(0, 3), anywhere, anywhere, st.floats(0.2, 5))
def test_a_cut_that_is_pulled_keeps_its_shape(start, which, across, down, shape) -> None:
    fixed = boxes.corner(start, 3 - which)
    if not all(0.1 < side < 0.9 for side in fixed):
        return  # without room for the smallest box
    found = boxes.pulled(start, which, (across, down), shape)
    assert within(found)
    assert found[2] / found[3] == pytest.approx(shape, rel=0.01)


@given(st.floats(0.1, 10))
def test_the_largest_cut_touches_two_sides(shape) -> None:
    found = boxes.largest(shape)
    assert within(found)
    assert max(found[2:]) == 1


def test_a_shape_counts_after_the_turn() -> None:
    assert in_shares((4, 5), (1000, 1000), 0) == pytest.approx(0.8)
    assert in_shares((4, 5), (1000, 1000), 1) == pytest.approx(1.25)
    assert in_shares((1, 1), (800, 600), 2) == pytest.approx(0.75)


def test_each_shape_names_its_platforms_and_a_square_is_always_offered() -> None:
    found = shapes_of([make_channel("instagram", "Instagram", 2200), make_channel("x", "X", 280)])
    assert found[4, 5] == ("Instagram", "X")
    assert list(shapes_of([])) == [(1, 1)]


def test_words_and_codes_are_solid_whatever_is_chosen_for_faces(qapp) -> None:
    sketch = Sketch()
    facts = replace(SEEN, codes=(Code("https://clinic.example", (0.8, 0.8, 0.1, 0.1)),))
    sketch.cover(found_in(facts), Cover.BLUR)
    assert [r.cover for r in sketch.recipe.regions] == [Cover.BLUR, Cover.BLUR, Cover.SOLID, Cover.SOLID]
    sketch.cover(found_in(facts), Cover.BLUR)
    assert len(sketch.recipe.regions) == 4
    sketch.uncover(found_in(facts)[0])
    assert len(sketch.recipe.regions) == 3


def test_steps_are_taken_back_and_again_until_another_is_taken(qapp) -> None:
    sketch = Sketch()
    for quarters in (1, 1, -1):
        sketch.turn(quarters)
    sketch.undo()
    sketch.undo()
    assert sketch.recipe.turns == 1
    sketch.redo()
    assert sketch.recipe.turns == 2
    sketch.undo()
    sketch.turn(-1)
    assert not sketch.can_redo
    assert sketch.is_empty


@pytest.mark.parametrize(
    ("crop", "covered", "cut"),
    [
        ((0.0, 0.0, 0.15, 1.0), False, True),
        ((0.0, 0.0, 0.15, 1.0), True, False),
        ((0.0, 0.0, 0.5, 0.6), False, False),
        ((0.5, 0.0, 0.5, 1.0), False, False),
        (None, False, False),
    ],
)
def test_a_cut_through_a_face_is_noticed(crop, covered, cut) -> None:
    recipe = Recipe((Region(FACE),) if covered else (), crop)
    face = found_in(MediaFacts((Face(FACE),), (Lettering("a", WORDS),), ()))[0]
    assert is_cut(recipe, face) is cut


def test_a_copy_takes_the_place_and_the_alt_text_and_is_not_there_twice() -> None:
    one, two, three = (media(name) for name in "abc")
    post = Post("1", "", media=(replace(one, alt_text="A ward."), two))
    assert editing.swap_media(post, one.sha256, three).media == (replace(three, alt_text="A ward."), two)
    assert editing.swap_media(post, one.sha256, two).media == (replace(two, alt_text="A ward."),)
    assert editing.swap_media(post, one.sha256, one) == post


def media(name: str) -> Media:
    return Media(name * 64, f"{name}.png", "image/png", 10)
