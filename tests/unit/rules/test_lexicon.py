"""The word lists: what they know, and that they say where they are from."""

from pathlib import Path

import pytest

import resources
from app.guidelines import lexicon

FOLDER = Path(next(iter(resources.__path__))) / "lexicons"


@pytest.mark.parametrize(
    ("kind", "text", "terms"),
    [
        ("drug", "two statins, ibuprofen and the flu jab", ["statin", "ibuprofen", "flu jab"]),
        ("disease", "heart attacks, covid-19 and crohn's disease", ["heart attack", "covid 19", "crohn's", "disease"]),
        ("rare-disease", "a boy with fabry disease", ["fabry disease"]),
        ("food", "seed oils are fine", ["seed oil"]),
        ("region", "in nova scotia and kerala", ["nova scotia", "kerala"]),
        ("disease", "allergies and rashes", ["allergies", "rash"]),
        ("drug", "inexplicable", []),
    ],
)
def test_terms_are_found_as_whole_words_in_any_number(kind: str, text: str, terms: list[str]) -> None:
    found = [term for _, _, term in lexicon.terms(kind, text)]
    assert [f for f in found if f in terms] == terms
    assert bool(found) == bool(terms)


def test_positions_are_those_of_the_text() -> None:
    text = "take ibuprofen’s leaflet"
    assert [text[start:end] for start, end, _ in lexicon.terms("drug", text)] == ["ibuprofen’s"]


def test_the_longest_term_wins() -> None:
    assert [t for _, _, t in lexicon.terms("disease", "breast cancer")] == ["breast cancer"]


@pytest.mark.parametrize("name", ["Mary", "oluwaseyi", "Niamh", "Priya", "Séamus"])
def test_given_names_of_many_countries_are_known(name: str) -> None:
    assert lexicon.is_given_name(name)


@pytest.mark.parametrize("name", ["Will", "May", "Grace", "Rose", "Bill"])
def test_names_that_are_words_are_told_apart(name: str) -> None:
    assert lexicon.is_word_name(name)
    assert lexicon.is_given_name(name)


@pytest.mark.parametrize("name", ["Amy", "Mohammed", "Svetlana"])
def test_plain_names_are_not_words(name: str) -> None:
    assert not lexicon.is_word_name(name)


def test_words_of_a_sentence_are_no_given_names() -> None:
    assert not any(lexicon.is_given_name(word) for word in ("The", "My", "An", "Our", "Handover", "Vaccines"))


def test_surnames_eponyms_and_common_words() -> None:
    assert lexicon.is_surname("Doyle")
    assert lexicon.is_eponym("Parkinson")
    assert not lexicon.is_eponym("Handover")
    assert lexicon.is_common_word("huge")
    assert not lexicon.is_common_word("semaglutide")


def test_places_have_their_country_and_people() -> None:
    town = lexicon.place("Inverness")
    assert town is not None
    assert (town.country, town.ambiguous) == ("GB", False)
    assert town.population > 40_000
    reading = lexicon.place("Reading")
    assert reading is not None
    assert reading.ambiguous
    assert lexicon.place("Nowhere-upon-Thyme") is None


def test_only_capitalised_words_are_towns_where_there_are_capitals() -> None:
    text = "We moved from Bath to Stratford-upon-Avon for the nice reading room."
    assert [p.name for _, _, p in lexicon.places(text)] == ["bath", "stratford-upon-avon"]


def test_regions_are_no_small_places() -> None:
    assert lexicon.is_region("Kerala")
    assert lexicon.is_region("nova scotia")
    assert not lexicon.is_region("Halifax")


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.t[xs][tv]")), ids=lambda f: f.name)
def test_every_list_says_what_it_is_and_where_from(file: Path) -> None:
    head = [line for line in file.read_text("utf-8").splitlines()[:3] if line.startswith("#")]
    said = " ".join(head)
    assert any(word in said for word in ("by hand", "By hand", "Generated"))
    assert "2026" in said


@pytest.mark.parametrize("name", ["given-names.txt", "surnames.txt", "ambiguous-names.txt", "words.txt", "eponyms.txt"])
def test_lists_that_are_searched_by_halves_are_sorted(name: str) -> None:
    lines = [line for line in (FOLDER / name).read_text("utf-8").splitlines() if not line.startswith("#")]
    assert lines == sorted(set(lines))


def test_places_are_sorted_too() -> None:
    lines = [line for line in (FOLDER / "places.tsv").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert lines == sorted(lines)
