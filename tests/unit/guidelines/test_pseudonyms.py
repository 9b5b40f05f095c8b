import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InputError
from app.guidelines.pseudonyms import LONGEST, check_key, named_in
from app.words import words


@pytest.mark.parametrize(
    "key", ["K-2026-014", "K-11", "Case 2026-014", "knee 7", "red heron", "Rehab-3", "PT-0042", "team photo 2026", "7"]
)
def test_a_key_of_ones_own_is_taken(key: str) -> None:
    assert check_key(f"  {key} ") == key


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("", "consent-key-missing"),
        ("   ", "consent-key-missing"),
        ("<b>", "consent-key-letters"),
        ("x" * (LONGEST + 1), "consent-key-letters"),
        ("12/03/1954", "consent-key-date"),
        ("K 1954-03-12", "consent-key-date"),
        ("20261234", "consent-key-number"),
        ("416 555 0142", "consent-key-number"),
        ("Karen Doyle", "consent-key-name"),
        ("maria", "consent-key-name"),
        ("Müller", "consent-key-name"),
        ("Smith", "consent-key-name"),
        ("Nguyen-2", "consent-key-name"),
        ("J.S. 54", "consent-key-name"),
    ],
)
def test_a_key_that_could_tell_who_it_is_is_refused_in_a_sentence(key: str, why: str) -> None:
    with pytest.raises(InputError) as told:
        check_key(key)
    assert told.value.message.key == why
    assert not words().error(told.value).startswith("consent-")


@given(st.text(max_size=60))
def test_any_text_is_either_a_key_or_refused(text: str) -> None:
    try:
        key = check_key(text)
    except InputError:
        return
    assert 0 < len(key) <= LONGEST


def test_names_are_found_in_what_a_form_says() -> None:
    assert named_in("Photos of Mrs Doyle and her recovery") == "Mrs Doyle"
    assert named_in("Knee operation, pictures before and after") == ""
    assert named_in("Parkinson's exercise class") == ""
