"""Record keys that name nobody, and words of a form that should not."""

from app.domain.errors import InputError
from app.guidelines import lexicon
from app.guidelines.names import names
from app.guidelines.phrases import word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Surface

LONGEST = 40

_ALLOWED = Rx(r"[^\W_][\w ./#-]*")
_DATE = Rx(r"(?<!\d)(?:\d{1,2}[./ -]\d{1,2}[./ -]\d{2}(?:\d{2})?|(?:19|20)\d{2}[./ -]\d{1,2}[./ -]\d{1,2})(?!\d)")
_LONG_NUMBER = Rx(r"\d{7,}|\d(?:[ ./-]?\d){8,}")
_INITIALS = Rx(r"\b[^\W\d_]\. ?[^\W\d_]\.")
_OFTEN_NAMES = word_set(
    "smith baker carter cook walker young king wright hill turner parker cooper ward bell long stone müller muller "
    "singh wang rose grace robin hope art bill mark frank jack april june may will dawn iris ivy joy faith"
)
"""Ordinary words that are more often somebody's name where they stand alone, as in a key."""
_WORD = Rx(r"[^\W\d_]{2,}")


def check_key(key: str) -> str:
    """The key as it is kept. Raises InputError where it is empty, or could be a name, a date or a chart's number.

    A key that tells who it is would be a direct identifier itself (45 CFR 164.514(b)(2)(i)(A), (C), (H), (R); 2013).
    """
    key = " ".join(key.split())
    if not key:
        raise InputError("consent-key-missing")
    if len(key) > LONGEST or not _ALLOWED.fullmatch(key):
        raise InputError("consent-key-letters", longest=LONGEST)
    if _DATE.search(key):
        raise InputError("consent-key-date", given=key)
    if _LONG_NUMBER.search(key):
        raise InputError("consent-key-number", given=key)
    if initials := _INITIALS.search(key):
        raise InputError("consent-key-name", word=initials.group())
    for word in _WORD.finditer(key):
        if _may_be_name(word.group()):
            raise InputError("consent-key-name", word=word.group())
    return key


def named_in(text: str) -> str:
    """The first name of a person in a text, or empty."""
    surface = Surface("text", text)
    found = names(surface)
    return surface.text[found[0].start : found[0].end] if found else ""


def _may_be_name(word: str) -> bool:
    """Given names, surnames that are no ordinary words, and a few that are; “Case”, “Knee” and “Blue” are fine."""
    given = lexicon.is_given_name(word)
    if lexicon.fold(word) in _OFTEN_NAMES or (given and not lexicon.is_word_name(word)):
        return True
    return not lexicon.is_common_word(word) and (given or lexicon.is_surname(word))
