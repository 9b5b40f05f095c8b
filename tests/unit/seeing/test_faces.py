"""Faces are found on photos that a test package ships, standing and lying, and seldom where there is none."""

import pytest

from app.domain.media import overlap
from app.media.seeing.faces import find_faces
from tests.unit.seeing import scenes


@pytest.mark.parametrize("name", scenes.WITH_FACES)
def test_a_face_is_found_where_it_is(name) -> None:
    (face,) = find_faces(scenes.photo(name))
    assert overlap(face.box, scenes.WITH_FACES[name]) > 0.6
    assert face.score > 0.9


@pytest.mark.parametrize("turn", [45, 90, 180, 270])
def test_somebody_who_lies_in_bed_is_found_too(turn) -> None:
    assert len(find_faces(scenes.photo("astronaut.png").rotate(turn, expand=True))) == 1


@pytest.mark.parametrize("side", [60, 140, 400])
def test_small_and_large_faces_are_found(side) -> None:
    room = scenes.photo("gravel.png").resize((1280, 960))
    room.paste(scenes.face(side), (500, 300))
    assert any(overlap(f.box, (500 / 1280, 300 / 960, side / 1280, side / 960)) > 0.15 for f in find_faces(room))


def test_at_most_one_false_alarm_in_twenty_pictures_without_faces() -> None:
    without = [name for name in scenes.shipped_photos() if name not in scenes.WITH_FACES]
    assert len(without) >= 20
    wrong = [name for name in without if find_faces(scenes.photo(name))]
    assert len(wrong) <= len(without) / 20, wrong


def test_a_tiny_picture_has_no_face_and_makes_no_trouble() -> None:
    assert find_faces(scenes.photo("brick.png").resize((13, 1))) == ()
