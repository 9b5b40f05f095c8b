"""Signs: what a sentence does, and that the model gets them as traits."""

from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.bearing import features
from app.guidelines.signs import sign_traits, signs
from app.guidelines.text import Surface
from app.guidelines.traits import whole, windows


def _names(text: str) -> set[str]:
    surface = Surface("text", text)
    return {name for name, _, _ in sign_traits(surface, whole(surface))}


def test_the_same_claim_in_other_words_has_the_same_signs_in_the_same_order() -> None:
    one = _names("Magnesium fixes migraine for good.")
    two = _names("Turmeric reverses arthritis overnight.")
    assert {"o=CAUSE>benefits", "o=benefits>body", "o=benefits>absolute"} <= one & two


def test_a_question_and_a_myth_put_right_have_signs_of_their_own() -> None:
    assert "s?=benefits" in _names("Does magnesium fix migraine?")
    assert "s~=benefits" in _names("Myth: magnesium fixes migraine.")
    assert "s=benefits" in _names("Magnesium fixes migraine.")


def test_a_source_is_a_sign() -> None:
    assert "s=cites" in _names("Walking lowers blood pressure (NICE NG136).")
    assert "s=cites" not in _names("Walking lowers blood pressure.")


def test_signs_are_kept_by_sentence_in_their_order() -> None:
    found = Surface("text", "Book today. Our drip melts fat.").of(signs)
    assert {"CALL", "offers"} <= {m.what for m in found[0]}
    assert found[1] == tuple(sorted(found[1]))


def test_the_model_gets_them() -> None:
    surface = Surface("text", "Magnesium fixes migraine.")
    assert "o=CAUSE>benefits" in {name for name, _, _ in features(surface, whole(surface))}


@given(st.text(max_size=300))
def test_any_text_has_signs_that_lie_within_it_and_each_trait_once(text: str) -> None:
    surface = Surface("text", text)
    assert all(0 <= m.start < m.end <= len(surface.low) for found in surface.of(signs).values() for m in found)
    for window in windows(surface):
        names = [name for name, _, _ in sign_traits(surface, window)]
        assert len(names) == len(set(names))
