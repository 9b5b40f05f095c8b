"""The traits of a text by which `likelihood.py` judges whether one particular person in care is told about.

A trait is a string: a word, a kind of word (`<name>`, `<age>`, `<pt>`), two of them in a row, two with one between, or
a sign that the other facts give (a reference of a certain form, an encounter, an aside). Each comes with the place of
the token that first showed it, so that a finding can point at what gave it away.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from app.guidelines import ages, consents, dates, details, encounters, lexicon, names, nobody, patients, places
from app.guidelines.aside import asides
from app.guidelines.text import Match, Surface
from app.guidelines.vocabulary import CLINICAL, CLINICAL_MANY, FAMILY, OCCUPATIONS, PERSON, STAFF

LIMIT = 800
"""Tokens that are read; posts are shorter."""

_NUMBER = re.compile(r"\d[\d,.:/-]*")
_DIGIT = re.compile(r"\d")
_HANDLE = re.compile(r"(?<![\w@])@\w[\w.]{2,}")
_LEXICAL = (("drug", "<drug>"), ("disease", "<dis>"), ("procedure", "<proc>"), ("body", "<body>"))
_MARKED: tuple[tuple[Callable[[Surface], Sequence[Match]], str], ...] = (
    (patients.shorthand, "<age>"),
    (ages.ages, "<age>"),
    (names.names, "<name>"),
    (dates.days, "<day>"),
    (places.towns, "<town>"),
)
_BY_WORD: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset(STAFF), "<staff>"),
    (frozenset(CLINICAL), "<pt>"),
    (frozenset(CLINICAL_MANY), "<pts>"),
    (frozenset(FAMILY), "<fam>"),
    (frozenset(PERSON), "<person>"),
    (frozenset(OCCUPATIONS), "<job>"),
)
_SPOKEN = frozenset(("<staff>", "<pt>", "<pts>", "<fam>", "<person>", "<job>", "<dis>", "<proc>", "<body>"))
_ENDINGS = ("ed", "ing", "ly", "s")
_COUNTED: Mapping[str, Callable[[Surface], Sequence[Match]]] = {
    "events": encounters.events,
    "authored": encounters.authored,
    "announced": encounters.announced,
    "care": encounters.care,
    "ages": ages.ages,
    "recent": dates.recent,
    "loose": dates.loose,
    "pronouns": patients.pronouns,
    "jobs": details.jobs,
    "relations": details.relations,
    "publicity": details.publicity,
    "mechanisms": details.mechanisms,
    "towns": places.towns,
    "units": places.units,
    **nobody.SIGNS,
}
_STEPS = (1, 2, 3, 5)


def traits(surface: Surface) -> dict[str, int]:
    """Every trait with the number of the token that first shows it."""
    kinds = _kinds(surface)
    found: dict[str, int] = {}
    for number, token in enumerate(surface.tokens[:LIMIT]):
        kind = kinds[number]
        if kind:
            found.setdefault("c=" + kind, number)
        if not kind or kind in _SPOKEN:
            found.setdefault("w=" + token.low, number)
        if not kind and len(token.low) > 4:
            ending = next((e for e in _ENDINGS if token.low.endswith(e)), "")
            if ending:
                found.setdefault("-" + ending, number)
    _rows(surface, kinds, found)
    return found


def _rows(surface: Surface, kinds: Sequence[str], found: dict[str, int]) -> None:
    """Add what stands in a row, `^` being the start of a sentence."""
    one, two, sentence = "", "", -1
    for number, token in enumerate(surface.tokens[:LIMIT]):
        if token.sentence != sentence:
            one, two, sentence = two, "^", token.sentence
        here = kinds[number] or token.low
        found.setdefault(f"b={two} {here}", number)
        if one:
            found.setdefault(f"k={one} _ {here}", number)
        one, two = two, here


def signs(surface: Surface) -> dict[str, int]:
    """What the other facts say of the text, each with the token where it shows first."""
    found: dict[str, int] = {}
    for m in surface.of(patients.references):
        at = surface.token_at(m.start)
        found.setdefault("raw=" + m.what, at)
        if not nobody.is_general(surface, m):
            found.setdefault("ref=" + m.what, at)
    for name, fact in _COUNTED.items():
        matches = surface.of(fact)
        for step in _STEPS:
            if len(matches) >= step:
                found[f"{name}>={step}"] = surface.token_at(matches[0].start)
    for name, start in surface.of(asides).items():
        found["aside=" + name] = surface.token_at(start)
    if surface.of(consents.consent_stated) is not None:
        found["consent"] = 0
    for name, mark in (("question", "?"), ("link", "http"), ("per cent", "%"), ("shout", "!"), ("list", "\n")):
        if mark in surface.text:
            found[name] = 0
    found.update((f"long>={size}", 0) for size in (12, 25, 50, 80) if len(surface.tokens) >= size)
    return found


def _kinds(surface: Surface) -> list[str]:
    """The kind of each token, empty for an ordinary word."""
    marked: dict[int, str] = {}
    for fact, kind in _MARKED:
        for m in surface.of(fact):
            _mark(surface, marked, m.start, m.end, kind)
    for handle in _HANDLE.finditer(surface.low):
        _mark(surface, marked, handle.start() + 1, handle.end(), "<handle>")
    for term, kind in _LEXICAL:
        for start, end, _ in lexicon.terms(term, surface.low):
            _mark(surface, marked, start, end, kind)
    return [marked.get(number) or _kind(surface, number) for number in range(min(LIMIT, len(surface.tokens)))]


def _mark(surface: Surface, marked: dict[int, str], start: int, end: int, kind: str) -> None:
    for number in range(max(0, surface.token_at(start)), surface.token_at(max(start, end - 1)) + 1):
        marked.setdefault(number, kind)


def _kind(surface: Surface, number: int) -> str:
    token = surface.tokens[number]
    for words, kind in _BY_WORD:
        if token.bare in words:
            return kind
    if not token.bare.isalpha() and _DIGIT.search(token.bare):
        return "<num>" if _NUMBER.fullmatch(token.bare) else "<mix>"
    if not surface.text[token.start].isupper() or lexicon.is_common_word(token.bare):
        return ""
    if lexicon.is_given_name(token.bare):
        return "<given>"
    opens = number == 0 or surface.tokens[number - 1].sentence != token.sentence
    return "" if opens else "<cap>"
