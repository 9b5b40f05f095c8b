"""Recipes: what they propose, where parts of the original lie in the result, and what is no recipe."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.domain.errors import InputError
from app.domain.media import Face, Lettering, MediaFacts
from app.media.redact.cover import cover, shaped
from app.media.redact.recipe import Cover, Recipe, Region, as_record, face_regions, recipe_from, text_regions


@st.composite
def boxes(draw, least: float = 0.05):
    left, top = draw(st.floats(0, 0.9 - least)), draw(st.floats(0, 0.9 - least))
    return left, top, draw(st.floats(least, 1 - left)), draw(st.floats(least, 1 - top))


recipes = st.builds(
    Recipe,
    regions=st.lists(st.builds(Region, boxes(), st.sampled_from(Cover), st.floats(0, 9), st.floats(0, 9))).map(tuple),
    crop=st.none() | boxes(),
    turns=st.integers(0, 3),
    size=st.none() | st.tuples(st.integers(1, 4000), st.integers(1, 4000)),
    faces=st.none() | st.sampled_from(Cover),
)


@given(recipes)
def test_a_recipe_survives_being_sent_to_the_looker(recipe) -> None:
    again = recipe_from(json.loads(json.dumps(as_record(recipe))))
    assert (again.turns, again.size, again.faces, len(again.regions)) == (
        recipe.turns,
        recipe.size,
        recipe.faces,
        len(recipe.regions),
    )
    for one, other in zip(again.regions, recipe.regions, strict=True):
        assert one.box == pytest.approx(other.box)
        assert (one.cover, one.start, one.end) == (other.cover, other.start, other.end)


@given(boxes(0.3), boxes(0.2), st.integers(0, 5))
def test_a_part_is_where_the_recipe_says_in_the_result(crop, part, turns) -> None:
    recipe = Recipe((Region(part),), crop, turns)
    made = shaped(cover(Image.new("RGB", (200, 160), "white"), recipe.regions), recipe)
    place = recipe.place(part)
    black = Image.eval(made.convert("L"), lambda value: 255 - value).getbbox()
    if place is None:
        return
    left, top, wide, high = place
    expected = (left * made.width, top * made.height, (left + wide) * made.width, (top + high) * made.height)
    assert black is not None
    assert black == pytest.approx(expected, abs=3)


def test_what_was_cut_away_has_no_place() -> None:
    assert Recipe(crop=(0.5, 0.5, 0.5, 0.5)).place((0.1, 0.1, 0.2, 0.2)) is None


def test_faces_are_proposed_with_hair_and_words_solid() -> None:
    facts = MediaFacts(faces=(Face((0.4, 0.4, 0.1, 0.2)),), lettering=(Lettering("DOB", (0.0, 0.9, 0.5, 0.05)),))
    (face,) = face_regions(facts, Cover.BLUR)
    assert face.box == pytest.approx((0.38, 0.36, 0.14, 0.28))
    assert face.cover is Cover.BLUR
    (line,) = text_regions(facts)
    assert line.cover is Cover.SOLID
    assert line.box == pytest.approx((0.0, 0.89, 0.51, 0.07))
    assert face_regions(MediaFacts()) == text_regions(MediaFacts()) == ()


def test_undo_is_the_recipe_before() -> None:
    before = Recipe()
    region = Region((0.1, 0.1, 0.2, 0.2))
    after = before.covering(region)
    assert before.regions == ()
    assert after.without(region) == before


@pytest.mark.parametrize(
    ("start", "end", "second", "covered"), [(0, 0, 99, True), (1, 2, 0.5, False), (1, 2, 1.5, True), (1, 2, 2.5, False)]
)
def test_a_region_of_a_film_holds_for_its_time(start, end, second, covered) -> None:
    assert Region((0, 0, 1, 1), start=start, end=end).holds(second) is covered


@pytest.mark.parametrize("wrong", [{"crop": [0.5, 0.5, 0.0, 0.4]}, {"size": [0, 10]}, {"size": [99999, 10]}])
def test_what_cannot_be_made_is_said(wrong) -> None:
    with pytest.raises(InputError):
        recipe_from(as_record(Recipe()) | wrong)
