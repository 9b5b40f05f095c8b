"""Lists of phrases, found by looking up each word of the text once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import ClassVar, Self

from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface, Token

_STEM = 3
_BAR = Rx(r"\s*\|\s*")


def listed(text: str) -> tuple[str, ...]:
    """Phrases written one after the other, with commas between them; a bar may begin a new line."""
    return tuple(item for piece in text.split(",") if (item := _BAR.sub("|", " ".join(piece.split()))))


def word_set(text: str) -> frozenset[str]:
    """Words written one after the other."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class _Word:
    """One place in a phrase: any of the words, or a word with one of the beginnings; empty: any word at all."""

    exact: frozenset[str]
    begins: tuple[str, ...]

    def fits(self, token: Token) -> bool:
        if not self.exact and not self.begins:
            return True
        if token.low in self.exact or token.bare in self.exact:
            return True
        return bool(self.begins) and token.low.startswith(self.begins)

    @classmethod
    def parse(cls, text: str) -> Self:
        parts = [p for p in text.split("|") if p]
        if text == "_":
            parts = []
        return cls(frozenset(p for p in parts if not p.endswith("*")), tuple(p[:-1] for p in parts if p.endswith("*")))


@dataclass(frozen=True)
class _Phrase:
    """The places in order, None standing for a gap of up to three words; `second` are the words that must come next."""

    item: str
    places: tuple[_Word | None, ...]

    @cached_property
    def second(self) -> frozenset[str]:
        place = self.places[1] if len(self.places) > 1 else None
        return place.exact if place is not None and not place.begins else frozenset()


class PhraseList:
    """Phrases of lower-case words. Between words stands any space or hyphen.

    `a|b` either word, `stem*` any word that begins so (three letters at least), `_` one word, `~` up to three words.
    The first place must be a word. A possessive `'s` in the text is overlooked. No match crosses a sentence's end.
    """

    def __init__(self, items: tuple[str, ...]) -> None:
        """Index the phrases by their first word."""
        self._by_word: dict[str, list[_Phrase]] = defaultdict(list)
        self._by_stem: dict[str, list[_Phrase]] = defaultdict(list)
        for item in items:
            self._add(item)
        self._number = _Heads.enter(self._by_word, self._by_stem)

    def _add(self, item: str) -> None:
        places = tuple(None if p == "~" else _Word.parse(p) for p in item.replace("-", " ").split())
        first = places[0]
        if first is None or not (first.exact or first.begins):
            raise ValueError(f"a phrase begins with a word: {item}")
        phrase = _Phrase(item, places)
        for word in first.exact:
            self._by_word[word].append(phrase)
        for stem in first.begins:
            self._by_stem[stem[:_STEM]].append(phrase)

    def find(self, surface: Surface) -> tuple[Match, ...]:
        """All matches, `what` holding the phrase as it was written; of two at the same word the longer one."""
        candidates = self._candidates(surface)
        if not candidates:
            return ()
        found: dict[int, Match] = {}
        for number, phrases in candidates:
            token = surface.tokens[number]
            follows = surface.tokens[number + 1] if number + 1 < len(surface.tokens) else None
            for phrase in phrases:
                second = phrase.second
                if second and (follows is None or (follows.low not in second and follows.bare not in second)):
                    continue
                end = _follow(surface.tokens, number, phrase.places)
                if end is not None and (token.start not in found or found[token.start].end < end):
                    found[token.start] = Match(token.start, end, phrase.item)
        return tuple(found[start] for start in sorted(found))

    def _candidates(self, surface: Surface) -> list[tuple[int, list[_Phrase]]]:
        """The tokens at which a phrase can begin, with the phrases."""
        entered, words, stems = surface.of(_heads)
        if self._number < entered:
            if self._number not in words and self._number not in stems:
                return []
        else:
            words = {self._number: tuple(w for w in surface.places if w in self._by_word)}
            stems = {self._number: tuple(s for s in surface.stems if s in self._by_stem)}
        found = [(n, self._by_word[w]) for w in words.get(self._number, ()) for n in surface.places[w]]
        found += [(n, self._by_stem[s]) for s in stems.get(self._number, ()) for n in surface.stems[s]]
        return found


class _Heads:
    """The first words of all lists there are: a text is looked through once for all of them."""

    words: ClassVar[dict[str, list[int]]] = {}
    stems: ClassVar[dict[str, list[int]]] = {}
    entered: ClassVar[int] = 0
    lock: ClassVar[Lock] = Lock()  # checks run on several threads, and lists are made when they are first asked

    @classmethod
    def enter(cls, words: Iterable[str], stems: Iterable[str]) -> int:
        """Enter a list's first words; returns the number by which it asks for them."""
        with cls.lock:
            number = cls.entered
            for table, heads in ((cls.words, words), (cls.stems, stems)):
                for head in heads:
                    table.setdefault(head, []).append(number)
            cls.entered += 1
        return number


Heads = dict[int, Sequence[str]]


def _heads(surface: Surface) -> tuple[int, Heads, Heads]:
    """How many lists were entered when it was asked, and for each the first words and stems that the text has."""
    return _Heads.entered, _shown(_Heads.words, surface.places), _shown(_Heads.stems, surface.stems)


def _shown(table: Mapping[str, list[int]], heads: Iterable[str]) -> Heads:
    found: dict[int, list[str]] = {}
    for head in heads:
        for number in table.get(head, ()):
            found.setdefault(number, []).append(head)
    return dict(found)


def _follow(tokens: tuple[Token, ...], at: int, places: tuple[_Word | None, ...]) -> int | None:
    """Where a phrase that begins at token `at` ends, or None."""
    sentence = tokens[at].sentence
    here = at
    for number, place in enumerate(places):
        if place is None:
            reach = (_follow_in(tokens, here + skip, places[number + 1 :], sentence) for skip in range(4))
            return next((end for end in reach if end is not None), None)
        if here >= len(tokens) or tokens[here].sentence != sentence or not place.fits(tokens[here]):
            return None
        here += 1
    last = tokens[here - 1]
    return last.start + len(last.bare) if places[-1] and last.low not in places[-1].exact else last.end


def _follow_in(tokens: tuple[Token, ...], at: int, places: tuple[_Word | None, ...], sentence: int) -> int | None:
    return _follow(tokens, at, places) if at < len(tokens) and tokens[at].sentence == sentence else None
