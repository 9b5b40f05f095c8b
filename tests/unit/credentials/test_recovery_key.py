import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.credentials.recovery_key import ALPHABET, new_secret, read, written
from app.domain.errors import InputError
from app.words import words

SECRET = bytes(range(60, 80))
KEY = written(SECRET)


def refused(typed: str) -> InputError:
    with pytest.raises(InputError) as caught:
        read(typed)
    assert words().error(caught.value) != caught.value.message.key
    return caught.value


def said(typed: str) -> str:
    return words().error(refused(typed))


@given(st.binary(min_size=20, max_size=20))
def test_what_is_written_reads_back(secret) -> None:
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}", written(secret))
    assert read(written(secret)) == secret


def test_two_new_secrets_differ_and_have_160_bits() -> None:
    first, second = new_secret(), new_secret()
    assert first != second
    assert len(first) == len(second) == 20


@pytest.mark.parametrize(
    "typed",
    [
        KEY.lower(),
        KEY.replace("-", ""),
        KEY.replace("-", " "),
        f"  {KEY}\r\n",
        KEY.replace("-", " – "),
        KEY.replace("-", "\u2011"),
        KEY.replace("-", "\u200b\u00a0"),
        KEY.replace("-", "\n"),
        "\ufeff" + KEY,
        KEY.replace("0", "O").replace("1", "l"),
        KEY.replace("0", "o").replace("1", "I"),
        "".join(chr(ord(c) + 0xFEE0) for c in KEY),
    ],
    ids=["small", "joined", "spaces", "edges", "dashes", "no-break", "unseen", "lines", "mark", "O-l", "o-I", "wide"],
)
def test_spacing_case_and_look_alike_letters_do_not_matter(typed) -> None:
    assert read(typed) == SECRET


def test_the_key_of_these_tests_holds_the_letters_that_are_confused() -> None:
    assert {"0", "1"} <= set(KEY)


def test_one_wrong_letter_is_named_by_its_group() -> None:
    named = tried = 0
    for place in (i for i, c in enumerate(KEY) if c != "-"):
        for other in ALPHABET.replace(KEY[place], "")[place % 3 :: 3]:
            error = refused(KEY[:place] + other + KEY[place + 1 :])
            tried += 1
            if error.message.key == "keyring-recovery-group":
                named += 1
                assert f"group {place // 5 + 1} " in words().error(error)
            else:  # now and then two groups could be wrong: then neither is named
                assert error.message.key == "keyring-recovery-typo"
    assert named / tried > 0.98


@pytest.mark.parametrize("place", [0, 1, 5, 10, 22, 30, 35, 41])
def test_two_neighbours_changed_over_are_named_by_their_group(place) -> None:
    typed = KEY[:place] + KEY[place + 1] + KEY[place] + KEY[place + 2 :]
    assert typed != KEY
    assert f"group {place // 5 + 1} " in said(typed)


def test_mistakes_in_several_groups_are_found_too() -> None:
    other = {letter: ALPHABET[(number + 1) % 32] for number, letter in enumerate(ALPHABET)}
    typed = other[KEY[0]] + KEY[1:20] + other[KEY[20]] + KEY[21:]
    assert refused(typed).message.key == "keyring-recovery-typo"


@pytest.mark.parametrize(("typed", "count"), [("", 0), (KEY[:-1], 35), (KEY + "7", 37), (KEY[:4], 4)])
def test_a_missing_or_doubled_letter_is_counted(typed, count) -> None:
    assert f"36 letters and digits; this one has {count}." in said(typed)


@pytest.mark.parametrize("letter", ["U", "Ä", "*", "💊"])
def test_a_letter_that_no_key_has_is_named(letter) -> None:
    assert f"has no “{letter}”" in said(KEY[:7] + letter + KEY[8:])


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused_in_words(typed) -> None:
    assert said(typed)  # no chance finds 36 letters with the right check group
