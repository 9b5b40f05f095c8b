"""How hard a text is to read: syllables, long words, and the school grades that two published formulas make of them."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from app.guidelines import lexicon
from app.guidelines.explained import unexplained
from app.guidelines.plain_words import terms
from app.guidelines.rx import Rx
from app.guidelines.tags import apart, is_prose
from app.guidelines.text import Match, Surface

_WORD = Rx(r"[a-z]{1,40}(?:'[a-z]{1,3})?")
_PAUSE = Rx(r"[;:](?=\s)|[\u2600-\u27bf\U0001f300-\U0001faff]+|\s[-–—•|/→]+\s|\.{2,}|…")

_VOWELS = Rx(r"[aeiouy]+")
_APART = Rx(
    r"(?<![ctsg])ia(?!ge$)|(?<![ctsgx])io|iu[ms]|iet|[dlnrv]ien[ct]|scien|[^aeiouct]ie(?:r|st)$|hysio|eity$"
    r"|(?<![gq])u(?:a[lrt]|en[ct]|ou|i[dcn])|[^g]eo(?!n$|ple|us)|[^s]oe[mtx]|[aeo]ea$|(?<=[aeiou][rshd])ea$"
    r"|[aeiou]chea$"
    r"|ideal?s?$|ideas$|^reac[^h]|creat(?!ure)|[aeiouy]ing|[^aeiou]yo|(?:is|th|as)m$|[ds]n't$|[ho]etes$|deos?$"
)
"""Vowels that stand together and are spoken apart, and consonants that are spoken with a vowel of their own."""

_SILENT = Rx(
    r"(?:[^aeiouy]|[gq]u)e$(?<![^aeiouyr]le)|(?:[^aeiouysxzcgh]|th|[gq]u)es$(?<![^aeiouyr]les)"
    r"|[^aeiouytd]ed$(?<![^aeiouyrl]led)|[^td]ed(?=ness|ly)|[^aeiouyl]e(?=(?:ly|ment|ful|less|ness)s?$)"
    r"|[mfrk]e(?=times?$|thing|style|where|body|works?$)"
)
_IRREGULAR = {
    "the": 1, "he": 1, "she": 1, "we": 1, "me": 1, "be": 1, "every": 2, "everyone": 3, "everything": 3, "different": 2,
    "evening": 2, "business": 2, "people": 2, "naked": 2, "area": 3, "areas": 3, "video": 3, "videos": 3, "triage": 2,
    "diabetes": 4, "someone": 2,
}  # fmt: skip


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """How many syllables an English word has, by its spelling; a word without vowels has one."""
    low = word.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    return max(1, len(_VOWELS.findall(low)) + len(_APART.findall(low)) - len(_SILENT.findall(low)))


SMOG_NEEDS = 10
"""Sentences below which McLaughlin's formula is not asked; it was made on thirty."""

_LONG = 3
_MOST = 3_000
"""Words counted: a text that is longer reads no harder after them."""

_TRADES = ("ist", "ists", "tian", "tians", "cian", "cians")
_HARDEST = 3
_LIST = 6
_COMMA = Rx(",")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was counted in the prose of a text.

    `long` are words of three syllables or more, `hard` those of them that are no ordinary English.
    """

    words: int = 0
    sentences: int = 0
    syllables: int = 0
    long: int = 0
    hard: int = 0

    @property
    def kincaid(self) -> float:
        """Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid et al., 1975)."""
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59 if self.words else 0.0

    @property
    def smog(self) -> float:
        """SMOG grade: 3.1291 + 1.0430 √(long words in 30 sentences) (McLaughlin, 1969)."""
        return 3.1291 + 1.0430 * sqrt(30 * self.long / self.sentences) if self.words else 0.0

    @property
    def grade(self) -> float:
        """The years of school that the text asks for: the mean of both formulas where there are sentences enough."""
        return self.kincaid if self.sentences < SMOG_NEEDS else (self.kincaid + self.smog) / 2


def reading(surface: Surface) -> Reading:
    """Count a text without its links, hashtags, handles, names, numbers, and the terms that it explains."""
    units = surface.of(_units)
    words = [word for said in units.values() for word in said]
    counts = [syllables(word) for word in words]
    return Reading(
        words=len(words),
        sentences=len(units),
        syllables=sum(counts),
        long=sum(count >= _LONG for count in counts),
        hard=sum(map(is_hard, words)),
    )


def hardest(surface: Surface) -> tuple[Match, ...]:
    """The three sentences that ask most of a reader, in order."""
    weight: Counter[int] = Counter()
    for (sentence, _), said in surface.of(_units).items():
        weight[sentence] += len(said) + 5 * sum(syllables(word) > _LONG or is_hard(word) for word in said)
    return tuple(sorted(surface.sentences[number] for number, _ in weight.most_common(_HARDEST)))


def _units(surface: Surface) -> dict[tuple[int, int], list[str]]:
    """The counted words of every sentence, or part of one that a pause sets off."""
    pauses = sorted([*(m.start() for m in _PAUSE.finditer(surface.low)), *_between_items(surface)])
    units: dict[tuple[int, int], list[str]] = {}
    for start, sentence, word in _prose(surface):
        units.setdefault((sentence, bisect_right(pauses, start)), []).append(word)
    return units


def _between_items(surface: Surface) -> Iterator[int]:
    """The commas of a list: its items are read one by one, whatever the full stops say."""
    for sentence in surface.sentences:
        if surface.low.count(",", sentence.start, sentence.end) >= _LIST:
            yield from (m.start() for m in _COMMA.finditer(surface.low, sentence.start, sentence.end))


@lru_cache(maxsize=8192)
def is_hard(word: str) -> bool:
    """Three syllables or more, no ordinary word and nobody's trade."""
    return (
        syllables(word) >= _LONG and not word.endswith(_TRADES) and not lexicon.is_common_word(word.removesuffix("'s"))
    )


def _prose(surface: Surface) -> Iterator[tuple[int, int, str]]:
    """Where each counted word stands, the number of its sentence, and the word."""
    firsts = {sentence.start for sentence in surface.sentences}
    known, all_prose = surface.of(_explained), not surface.of(apart)
    for token in surface.tokens[:_MOST]:
        if not _WORD.fullmatch(token.low) or token.start in known:
            continue
        capital = surface.text[token.start].isupper()
        if capital and token.start not in firsts and not lexicon.is_common_word(token.bare):
            continue  # a name
        if all_prose or is_prose(surface, Match(token.start, token.end)):
            yield token.start, token.sentence, token.low


def _explained(surface: Surface) -> frozenset[int]:
    """The places of terms that are needed and explained."""
    unclear = {term.first for term in surface.of(unexplained)}
    return frozenset(p.start for term in surface.of(terms) if term.first not in unclear for p in term.places)
