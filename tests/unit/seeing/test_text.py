"""Words are read from pages in six fonts, three sizes, on light, dark and photo-like grounds."""

import pytest
from PIL import Image, ImageDraw

from app.domain.media import Lettering
from app.media.seeing.text import find_text, scale_for
from tests.unit.seeing import scenes


def nothing() -> None:
    """A step that nobody counts."""


def read(picture: Image.Image) -> str:
    return "\n".join(piece.text for piece in find_text(picture, nothing))


def test_98_of_100_fields_are_read() -> None:
    missed, asked = [], 0
    for font in range(6):
        for number, ground in enumerate(scenes.GROUNDS):
            picture, fields = scenes.page(font, (14, 20, 32), ground, seed=font * 100 + number)
            said = read(picture)
            asked += len(fields)
            missed += [(font, ground, field, said) for field in fields if bare(field) not in bare(said)]
    assert asked == 216
    assert len(missed) <= 0.02 * asked, missed


def bare(said: str) -> str:
    """Without spaces: an italic leaves hardly any between a label and a number."""
    return said.replace(" ", "")


def test_a_small_picture_is_enlarged_and_a_huge_one_is_read_in_tiles() -> None:
    small, fields = scenes.page(0, (12,), "light", 3, room=(400, 600))
    assert all(field in read(small) for field in fields)
    huge = Image.new("RGB", (1500, 1200), "white")
    ImageDraw.Draw(huge).text((700, 1000), "MRN 48291377, Ward 5B, bed 12", font=scenes.letters(0, 40), fill="black")
    assert "MRN 48291377, Ward 5B, bed 12" in read(huge)


def test_slanted_and_upright_lines_are_read() -> None:
    page = Image.new("RGB", (700, 500), "#dfe7ea")
    ImageDraw.Draw(page).text((120, 220), "Karen Doyle 04/11/1958", font=scenes.letters(0, 34), fill="#222222")
    for turn in (12, -8, 90, 180, 270):
        turned = page.rotate(turn, expand=True, fillcolor="#dfe7ea", resample=Image.Resampling.BICUBIC)
        assert "Karen Doyle 04/11/1958" in read(turned), turn


def test_a_label_and_what_stands_behind_it_are_one_line_and_columns_are_not() -> None:
    page = Image.new("RGB", (900, 300), "white")
    draw = ImageDraw.Draw(page)
    for place, said in (((40, 60), "Name:"), ((150, 60), "Karen Doyle"), ((620, 60), "Ward 5B")):
        draw.text(place, said, font=scenes.letters(0, 32), fill="black")
    assert read(page).split("\n") == ["Name: Karen Doyle", "Ward 5B"]


def test_the_box_is_where_the_words_are() -> None:
    page = Image.new("RGB", (1000, 500), "white")
    ImageDraw.Draw(page).text((500, 250), "Flu clinic", font=scenes.letters(1, 40), fill="black")
    (piece,) = find_text(page, nothing)
    left, top, wide, high = piece.box
    assert (left, top) == (pytest.approx(0.5, abs=0.02), pytest.approx(0.51, abs=0.04))
    assert 0.15 < wide < 0.25
    assert 0.06 < high < 0.14


@pytest.mark.parametrize(("ink", "least", "most"), [("#000000", 17, 21), ("#767676", 3.9, 4.9), ("#bbbbbb", 1.6, 2.2)])
def test_contrast_is_measured_on_the_words(ink, least, most) -> None:
    page = Image.new("RGB", (800, 300), "white")
    ImageDraw.Draw(page).text((60, 100), "Two tablets a day", font=scenes.letters(0, 48), fill=ink)
    (piece,) = find_text(page, nothing)
    assert least <= piece.contrast <= most


def test_nothing_is_read_where_nothing_is_written() -> None:
    found: list[Lettering] = []
    for name in ("brick.png", "coffee.png", "gravel.png", "moon.png", "rocket.jpg", "chelsea.png"):
        found += find_text(scenes.photo(name), nothing)
    assert found == []


def test_no_side_is_seen_larger_than_it_may_be() -> None:
    assert scale_for((8000, 100), 2560) == 2560 / 8000
    assert scale_for((300, 300), 2560) == 2.0
    assert scale_for((1200, 900), 2560) == 1.0
    assert 2000 * scale_for((2000, 100), 2560) <= 2560
