from hypothesis import given
from hypothesis import strategies as st

from app.ui.composer.spans import Offsets


def test_without_emoji_both_counts_are_the_same():
    assert [Offsets("a café").to_qt(n) for n in (0, 3, 6)] == [0, 3, 6]


def test_an_emoji_takes_two_places_in_qt():
    offsets = Offsets("a💙b")
    assert [offsets.to_qt(n) for n in range(4)] == [0, 1, 3, 4]


def test_a_cursor_inside_an_emoji_stands_on_that_emoji():
    offsets = Offsets("a💙b")
    assert [offsets.from_qt(n) for n in range(5)] == [0, 1, 1, 2, 3]


def test_positions_outside_the_text_are_its_ends():
    assert (Offsets("ab").to_qt(-4), Offsets("ab").to_qt(9)) == (0, 2)


@given(st.text(st.sampled_from("ab 💙é👨‍👩‍👧\n")), st.data())
def test_there_and_back_is_the_same_place(text, data):
    point = data.draw(st.integers(0, len(text)))
    offsets = Offsets(text)
    assert offsets.from_qt(offsets.to_qt(point)) == point
    assert offsets.to_qt(point) == len(text[:point].encode("utf-16-le")) // 2
