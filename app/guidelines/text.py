"""The text as the rules see it: normalised, cut into tokens and sentences, with a way back to what was typed."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeVar, cast

from app.domain.finding import Span
from app.guidelines.normal import Normal, normalise
from app.guidelines.rx import Rx

T = TypeVar("T")

_TOKEN = Rx(r"\w+(?:'\w+)*")
_BREAK = Rx(r"(?<![.!?…])[.!?…]+[\"')\]]*(?=\s)|\n+")
_RUN_ON = Rx(r".{1,600}(?:\s|$)|\S{600}", re.DOTALL)
"""What is longer is cut between words: rules look around within a sentence, and none has hundreds of words."""
_ABBREVIATION = Rx(
    r"(?:\b(?:dr|drs|mr|mrs|ms|mx|prof|st|sr|jr|rev|hon|vs|v|e\.g|i\.e|eg|ie|etc|approx|al|dept|inc|ltd|co"
    r"|mt|ft|ave|rd|blvd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|tues?|weds?|thur?s?|fri|yrs?|y\.o|mo|wks?|pt|pts"
    r"|hx|dx|rx|tx|sx|a\.m|p\.m|u\.s|u\.k|ca|cf|est|resp|min|max|ed|eds|pp)|(?:^|\W)[a-z])\.$",
    re.IGNORECASE,
)
_NUMBERED = Rx(r".{0,2}\b(?:no|nos|fig|figs|vol)\.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or number in the normalised text. `low` is lower-cased, `bare` also without a possessive `'s`."""

    start: int
    end: int
    low: str
    bare: str
    sentence: int


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """A stretch of a surface in code points of its normalised text; `what` says what it was recognised as."""

    start: int
    end: int
    what: str = ""


class Surface:
    """One text a reader (or a screen reader) gets: the post, its title, an alt text, a part of a thread.

    `text` is the normalised text and `low` the same in lower case, equal in length. Facts are computed once, when a
    rule first asks for them: `surface.of(entities.ages)`.
    """

    def __init__(
        self,
        name: str,
        original: str,
        *,
        reply: bool = False,
        known: Normal | None = None,
        asked: str = "",
        peers: bool = False,
    ) -> None:
        """Keep the original and normalise it, unless that is `known`.

        `reply`: it answers somebody, whose words are `asked`. `peers`: it is meant for professionals.
        """
        self.name = name
        self.reply = reply
        self.asked = asked
        self.peers = peers
        self.notes: list[tuple[str, Match]] | None = None
        self.original = original
        self._normal: Normal = known or normalise(original)
        self.text = self._normal.text
        self.low = self._normal.low
        self._facts: dict[Callable[[Surface], Any], Any] = {}
        self._by_sentence: dict[Callable[[Surface], Any], dict[int, list[Match]]] = {}

    @property
    def family(self) -> str:
        """The name without its number: `alt_text` for `alt_text:2`."""
        return self.name.partition(":")[0]

    def of(self, fact: Callable[["Surface"], T]) -> T:
        """What `fact` finds here, computed once."""
        if fact not in self._facts:
            self._facts[fact] = fact(self)
        return cast(T, self._facts[fact])

    def around(
        self, fact: Callable[["Surface"], Sequence["Match"]], match: Match, before: int = 0, after: int | None = None
    ) -> list[Match]:
        """What `fact` finds in the sentence of a match, and so many sentences `before` and `after` it."""
        if fact not in self._by_sentence:
            index: dict[int, list[Match]] = {}
            for found in self.of(fact):
                index.setdefault(self.sentence_at(found.start), []).append(found)
            self._by_sentence[fact] = index
        index, here = self._by_sentence[fact], self.sentence_at(match.start)
        reach = range(here - before, here + (before if after is None else after) + 1)
        return [found for number in reach for found in index.get(number, ())]

    @cached_property
    def sentences(self) -> tuple[Match, ...]:
        """Where each sentence (or line) is, in order, without the space between them."""
        cuts = [0, *(m.end() for m in _BREAK.finditer(self.text) if self._ends_sentence(m)), len(self.text)]
        found: list[Match] = []
        for start, end in pairwise(cuts):
            found += self._pieces(start, end)
        return tuple(found)

    def _pieces(self, start: int, end: int) -> Iterator[Match]:
        """A sentence without the space around it; a run-on one in pieces."""
        spans = [(start, end)] if end - start <= 600 else [m.span() for m in _RUN_ON.finditer(self.text, start, end)]
        for left, right in spans:
            piece = self.text[left:right]
            if piece.strip():
                yield Match(left + len(piece) - len(piece.lstrip()), left + len(piece.rstrip()))

    def _ends_sentence(self, mark: re.Match[str]) -> bool:
        if not mark.group().startswith(".") or len(mark.group()) > 1:
            return True
        if _NUMBERED.match(self.low, max(0, mark.start() - 4)) and self.text[mark.end() + 1 : mark.end() + 2].isdigit():
            return False
        return not _ABBREVIATION.search(self.text, max(0, mark.start() - 8), mark.end())

    @cached_property
    def _starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    def sentence_at(self, position: int) -> int:
        """The number of the sentence a position lies in (the one before it, for the space between)."""
        return max(0, bisect_right(self._starts, position) - 1)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All words and numbers in order."""
        found = []
        starts, sentence = self._starts, 0
        last = len(starts) - 1
        for m in _TOKEN.finditer(self.low):
            low, (start, end) = m.group(), m.span()
            while sentence < last and starts[sentence + 1] <= start:
                sentence += 1
            bare = low[:-2] if low.endswith("'s") else low
            found.append(Token(start, end, low, bare, sentence))
        return tuple(found)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every token, with and without its possessive: what a list of words is compared with before a closer look."""
        return frozenset(self.places)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """For every token, with and without its possessive, the numbers of the tokens that are it."""
        found: dict[str, list[int]] = {}
        for number, token in enumerate(self.tokens):
            low, bare = token.low, token.bare
            found.setdefault(low, []).append(number)
            if bare is not low:
                found.setdefault(bare, []).append(number)
        return found

    @cached_property
    def stems(self) -> dict[str, list[int]]:
        """The same by the first three letters."""
        found: dict[str, list[int]] = {}
        for number, token in enumerate(self.tokens):
            found.setdefault(token.low[:3], []).append(number)
        return found

    @cached_property
    def _token_starts(self) -> list[int]:
        return [t.start for t in self.tokens]

    def token_at(self, position: int) -> int:
        """The number of the token that begins at or before a position; -1 before the first."""
        return bisect_right(self._token_starts, position) - 1

    def within(self, a: Match, b: Match, sentences: int) -> bool:
        """Whether two matches lie at most so many sentences apart; 0 is the same sentence."""
        return abs(self.sentence_at(a.start) - self.sentence_at(b.start)) <= sentences

    def gap(self, a: Match, b: Match) -> int:
        """The number of whole tokens between two matches; 0 where they touch or overlap."""
        first, second = (a, b) if a.start <= b.start else (b, a)
        return max(0, self.token_at(second.start) - self.token_at(max(first.start, first.end - 1)) - 1)

    def said(self, match: Match) -> str:
        """The author's own words at a match."""
        span = self.origin(match)
        return self.original[span.start : span.end]

    def origin(self, match: Match) -> Span:
        """The match as code points of what the author typed."""
        return self._normal.origin(match.start, match.end)
