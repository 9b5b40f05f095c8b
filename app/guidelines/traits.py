"""The traits of a text by which `likelihood.py` judges whether one particular person in care is told about.

A trait is a string: a word, a kind of word (`<name>`, `<age>`, `<pt>`), two of them in a row, two with one between, or
a sign that the other facts give (a reference of a certain form, an encounter, an aside). Each comes with the place of
the token that first showed it, so that a finding can point at what gave it away.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.guidelines import ages, consents, dates, details, encounters, lexicon, names, nobody, patients, places
from app.guidelines.aside import asides_in
from app.guidelines.reported import points
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface
from app.guidelines.vocabulary import CLINICAL, CLINICAL_MANY, FAMILY, OCCUPATIONS, PERSON, STAFF

LIMIT = 800
"""Tokens that are read; posts are shorter."""

LONG, MOST = 40, 4000
"""Tokens and characters of a window."""

_NUMBER = Rx(r"\d[\d,.:/-]*")
_DIGIT = Rx(r"\d")
_HANDLE = Rx(r"(?<![\w@])@\w[\w.]{2,}")
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


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a surface that is weighed by itself: tokens `first` to `last`, characters `start` to `end`."""

    first: int
    last: int
    start: int
    end: int


def windows(surface: Surface) -> tuple[Window, ...]:
    """The surface, or where it is long: whole sentences up to a length that posts have."""
    if len(surface.tokens) <= LONG:
        return (whole(surface),)
    return tuple(_cut(surface))


def whole(surface: Surface) -> Window:
    """All that is read of a surface."""
    last = min(LIMIT, len(surface.tokens))
    end = surface.tokens[last].start if last < len(surface.tokens) else len(surface.text)
    return Window(0, last, 0, end)


def spanning(surface: Surface, first: int, last: int) -> Window:
    """From the sentence numbered `first` to the end of that numbered `last`."""
    start, end = surface.sentences[first].start, surface.sentences[last].end
    return Window(max(0, surface.token_at(start)), min(LIMIT, surface.token_at(end - 1) + 1), start, end)


def _cut(surface: Surface) -> Iterator[Window]:
    first, start, last, end = 0, 0, 0, 0
    for sentence in surface.sentences:
        reach = min(LIMIT, surface.token_at(sentence.end) + 1)
        if reach - first > LONG and last > first:
            yield Window(first, last, start, end)
            first, start = last, sentence.start
        last, end = reach, min(sentence.end, start + MOST)
        if last >= LIMIT:
            break
    yield Window(first, last, start, end)


def traits(surface: Surface, window: Window) -> dict[str, int]:
    """Every trait that shows in a window, with the number of the token that first shows it."""
    found: dict[str, int] = {}
    rows = surface.of(_rows)
    for number in range(window.first, window.last):
        for name in rows[number]:
            if name not in found:
                found[name] = number
    return found


def _rows(surface: Surface) -> tuple[tuple[str, ...], ...]:
    """The traits of every token: its kind or word, its ending, the two in a row, `^` being the start of a sentence."""
    kinds = _kinds(surface)
    rows: list[tuple[str, ...]] = []
    one, two, sentence = "", "", -1
    for number, kind in enumerate(kinds):
        token = surface.tokens[number]
        if token.sentence != sentence:
            one, two, sentence = two, "^", token.sentence
        here = kind or token.low
        row = (*_shown(token.low, kind), f"b={two} {here}")
        rows.append((*row, f"k={one} _ {here}") if one else row)
        one, two = two, here
    return tuple(rows)


def _shown(low: str, kind: str) -> Iterator[str]:
    if kind:
        yield "c=" + kind
    if not kind or kind in _SPOKEN:
        yield "w=" + low
    if not kind and len(low) > 4:
        ending = next((e for e in _ENDINGS if low.endswith(e)), "")
        if ending:
            yield "-" + ending


def signs(surface: Surface, window: Window) -> dict[str, int]:
    """What the other facts say of a window, each with the token where it shows first."""
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    for name, start in surface.of(_marks):
        if window.start <= start < window.end:
            counts[name] = counts.get(name, 0) + 1
            if counts[name] in _STEPS or "=" in name:
                shown = name if "=" in name else f"{name}>={counts[name]}"
                found.setdefault(shown, surface.token_at(start))
    text = surface.text[window.start : window.end]
    for name, start in asides_in(surface, window.start, window.end).items():
        found["aside=" + name] = max(0, surface.token_at(start))
    found.update((f"aside=report{least}", window.first) for least in range(1, surface.of(points) + 1))
    stated = surface.of(consents.consent_stated)
    if stated is not None and window.start <= stated.start < window.end:
        found["consent"] = window.first
    for name, mark in (("question", "?"), ("link", "http"), ("per cent", "%"), ("shout", "!"), ("list", "\n")):
        if mark in text:
            found[name] = window.first
    size = window.last - window.first
    found.update((f"long>={least}", window.first) for least in (12, 25, 50, 80) if size >= least)
    return found


def _marks(surface: Surface) -> tuple[tuple[str, int], ...]:
    """Every match of the facts that are counted, by name, with where it starts."""
    found = [(name, m.start) for name, fact in _COUNTED.items() for m in surface.of(fact)]
    for m in surface.of(patients.references):
        found.append(("raw=" + m.what, m.start))
        if not nobody.is_general(surface, m):
            found.append(("ref=" + m.what, m.start))
    return tuple(found)


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
