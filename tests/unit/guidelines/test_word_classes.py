"""The word classes of the rules as traits: found by name, in their window, and each for its own groups."""

from app.guidelines.text import Surface
from app.guidelines.traits import whole, windows
from app.guidelines.word_classes import SIGN, all_classes, is_for, word_classes


def _shown(text: str) -> set[str]:
    surface = Surface("text", text)
    return {name for name, _ in word_classes(surface, whole(surface), all_classes())}


def test_an_expression_a_table_and_a_list_show_by_the_names_they_have_in_their_modules() -> None:
    shown = _shown("Hungover again, patients: just text me on my private WhatsApp, any hour!")
    assert {"z=private_life.signs.drink", "z=boundaries.patient_contact.write"} <= shown
    assert "z=guards.fiction" in _shown("A fictional patient, played by an actor.")


def test_capitals_count_where_an_expression_asks_for_them() -> None:
    name = "z=boundaries.anonymous_authority.named"
    assert name in _shown("Dr Priya Nair on statins.")
    assert name not in _shown("the doctor on statins.")


def test_a_class_shows_only_in_the_window_it_stands_in() -> None:
    surface = Surface("text", "We walked to the lake and back. " * 12 + "Text me on WhatsApp, patients.")
    first, *_, last = (
        {name for name, _ in word_classes(surface, window, all_classes())} for window in windows(surface)
    )
    assert "z=boundaries.patient_contact.write" in last - first


def test_a_group_weighs_its_own_classes_and_all_that_is_no_class() -> None:
    assert is_for(f"{SIGN}boundaries.patient_contact.write", "boundaries")
    assert not is_for(f"{SIGN}boundaries.patient_contact.write", "evidence")
    assert is_for("w=vaccine", "evidence")
