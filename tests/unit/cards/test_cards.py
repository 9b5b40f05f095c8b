"""Cards: every template in every size, words that fit, contrast that is enough, and what cannot be drawn is said."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.errors import InputError
from app.media.cards.card import Event, Labels, Myth, Quote, Size, Statistic, Style, Tip
from app.media.cards.colours import LEAST, WHITE, contrast, legible, palette
from app.media.cards.draw import draw, painted
from app.media.cards.setting import BODY, HEADLINE, QUOTE, fitted

LABELS = Labels("Health tip", "Myth", "Fact", "Source")
CARDS = [
    Tip("Wash your hands for twenty seconds", "Use soap, and dry them well."),
    Tip("Drink water before coffee"),
    Myth("“The flu vaccine can give you the flu.”", "It cannot: it holds no live virus."),
    Statistic("1 in 5", "adults over 65 fall at least once a year.", "Example Institute, 2024"),
    Statistic("72.5%", "did not know their blood pressure.", "Example Heart Foundation, 2025"),
    Event("Free flu clinic", "12", "October", "9:00 to 13:00", "14 Elm Street, Elmvale"),
    Event("Free flu clinic", "12", "October"),
    Quote("Ask before you take the first tablet.", "Dr Ada Example", "Family physician"),
    Quote("Ask before you take the first tablet.", "Dr Ada Example"),
]
COLOURS = ["#0E6B80", "#F2C230", "#ffffff", "#000000", "#C81E1E", "7A3EA8"]


def style(colour: str = "#0E6B80", practice: str = "Harbour GP") -> Style:
    return Style(colour, practice, LABELS)


@pytest.mark.parametrize("size", Size)
@pytest.mark.parametrize("card", CARDS, ids=lambda card: type(card).__name__)
def test_a_card_has_the_size_that_was_asked_for(card, size) -> None:
    image = Image.open(BytesIO(draw(card, style(), size)))
    assert (image.format, image.size, image.mode) == ("PNG", size.value, "RGB")
    assert image.info.get("icc_profile") is None


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("card", CARDS, ids=lambda card: type(card).__name__)
def test_every_word_can_be_read_on_its_ground_in_every_colour(card, colour) -> None:
    assert painted(card, style(colour), Size.SQUARE, palette(colour)).least >= LEAST


colours = st.tuples(*[st.integers(0, 255)] * 3)


@given(colours, colours)
def test_an_ink_is_moved_until_it_can_be_read(ink, ground) -> None:
    assert contrast(legible(ink, ground), ground) >= LEAST


def test_an_ink_that_can_be_read_stays() -> None:
    assert legible((14, 107, 128), WHITE) == (14, 107, 128)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text("abcdefghijklmnop", min_size=1, max_size=12), min_size=1, max_size=30),
    st.integers(150, 900),
    st.integers(60, 600),
    st.sampled_from([BODY, HEADLINE, QUOTE]),
)
def test_words_that_are_set_fit_and_none_is_lost(said, wide, high, name) -> None:
    try:
        lines = fitted(" ".join(said), name, (wide, high), (90, 18))
    except InputError:
        return
    assert " ".join(lines.lines).split() == said
    assert lines.high <= high
    assert all(lines.font.getlength(line) <= wide for line in lines.lines)


def test_no_word_stands_alone_at_the_end() -> None:
    lines = fitted("one two three four five six seven", HEADLINE, (480, 400), (60, 20))
    assert len(lines.lines[-1].split()) > 1


@pytest.mark.parametrize(
    ("card", "key"),
    [
        (Tip("  "), "card-empty"),
        (Statistic("1 in 5", "fall", ""), "card-empty"),
        (Myth("It gives you the flu.", ""), "card-empty"),
        (Tip("word " * 300), "card-too-long"),
        (Tip("Pneumonoultramicroscopicsilicovolcanoconiosis" * 4), "card-too-long"),
        (Tip("手を洗いましょう"), "card-letters"),
        (Quote("اغسل يديك", "Ada"), "card-letters"),
    ],
)
def test_what_cannot_be_drawn_is_said(card, key) -> None:
    with pytest.raises(InputError) as refused:
        draw(card, style(), Size.SQUARE)
    assert refused.value.message.key == key


@pytest.mark.parametrize("colour", ["", "blue", "#12345", "#gggggg"])
def test_what_is_no_colour_is_said(colour) -> None:
    with pytest.raises(InputError):
        draw(CARDS[0], style(colour), Size.SQUARE)


def test_accents_greek_and_cyrillic_are_drawn() -> None:
    for said in ("Mañana sin dolor: ¿qué hacer?", "Πλύνε τα χέρια", "Мойте руки", "Cảm cúm"):
        assert draw(Tip(said), style(practice=""), Size.SQUARE)
