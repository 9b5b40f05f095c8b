"""The list of terms and plain words: what it holds is usable, and what stands around a term is read."""

from importlib.resources import files

import pytest

from app.guidelines.explained import unexplained
from app.guidelines.plain_words import terms, well_known
from app.guidelines.text import Surface


def rows() -> list[list[str]]:
    text = files("resources").joinpath("lexicons", "plain-words.tsv").read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


def test_every_row_says_what_to_write_instead() -> None:
    assert len(rows()) >= 350
    for forms, plain, _, kind, weight in rows():
        assert all((forms, plain)), forms
        assert (kind in ("swap", "note", "short"), weight in ("1", "2")) == (True, True), forms


def test_no_plain_words_need_plain_words_themselves() -> None:
    for forms, plain, *_ in rows():
        assert not [t for t in terms(Surface("text", plain)) if t.term], f"{forms}: {plain}"


def test_a_term_stands_once() -> None:
    forms = [form.partition(">")[0].lower() for row in rows() for form in row[0].split("|")]
    assert len(forms) == len(set(forms))


def test_what_is_well_known_is_in_no_row() -> None:
    assert not {form for row in rows() for form in row[0].split("|")} & well_known()


@pytest.mark.parametrize(
    "text",
    [
        "LVEF (how much blood the heart pumps out) matters.",
        "It's called presbyopia.",
        "An uneven heartbeat (AF) can cause a stroke.",
        "Dysphagia means that swallowing is hard.",
        "What is haematuria? Blood you can see.",
    ],
)
def test_a_term_that_is_explained_is_left_alone(text: str) -> None:
    assert terms(Surface("text", text))
    assert not unexplained(Surface("text", text))


@pytest.mark.parametrize("text", ["Your LVEF and BNP (see above).", "BNP, LVEF and AF matter.", "LVEF: BNP first."])
def test_a_term_next_to_another_is_not_explained_by_it(text: str) -> None:
    assert unexplained(Surface("text", text))


def test_abbreviations_are_taken_by_their_letters() -> None:
    assert not terms(Surface("text", "The pet cat ran as far as it did, and mi casa es su casa."))
