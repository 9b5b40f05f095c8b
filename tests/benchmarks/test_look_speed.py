"""How fast the looker looks, in its own process.

Wanted (2 cores): faces in a picture of 1280 pixels ≤ 100 ms, words in one of 800 pixels ≤ 1.2 s.
"""

from app.media.cards.card import Labels, Size, Style, Tip
from app.media.cards.draw import draw
from app.media.seeing.faces import find_faces
from app.media.seeing.text import find_text
from tests.unit.seeing import scenes


def test_faces_at_1280_pixels(benchmark) -> None:
    photo = scenes.photo("astronaut.png").resize((1280, 960))
    assert len(benchmark(find_faces, photo)) == 1


def test_words_at_800_pixels(benchmark) -> None:
    picture, fields = scenes.page(0, (14, 20, 32), "photo", 5)
    assert len(benchmark(find_text, picture, lambda: None)) == len(fields)


def test_drawing_a_card(benchmark) -> None:
    style = Style("#0E6B80", "Harbour GP", Labels("Tip", "Myth", "Fact", "Source"))
    assert benchmark(draw, Tip("Wash your hands for twenty seconds"), style, Size.PORTRAIT)
