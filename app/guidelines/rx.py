"""Regular expressions that are asked only where one of the texts they cannot match without is there.

Hundreds of expressions look at every post and nearly all have nothing to say. For most of them
`resources/lexicons/rx-needs.tsv` (made by `make seal`) names short texts of which every match holds one; looking for
those costs a fiftieth of a search. An expression without a line there is always asked. None is compiled before use.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property, lru_cache
from hashlib import blake2s
from importlib.resources import files
from itertools import chain
from typing import ClassVar

from ahocorasick import Automaton

EDGE = "¦"
"""Stands for the edge of a word in the texts of the table; where it really stands in a post, nothing is lost by it."""

_SHORT, _MANY = 160, 6
"""A shorter text, and one that fewer expressions look at, is searched sooner than looked through for what all need."""

KNOWN: list["Rx"] = []
"""Every expression made so far, for the tool that finds what each needs and for the test that holds it."""


class Rx:
    """A `re.Pattern` with the methods that the rules use; compiled when it is first needed."""

    def __init__(self, expression: str, flags: int = 0) -> None:
        """Keep the expression; raises re.error at the first use where it is wrong."""
        self.pattern = expression
        self.flags = flags
        KNOWN.append(self)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression as Python's own."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def key(self) -> str:
        """Its name in the table of needs."""
        return blake2s(f"{self.flags}:{self.pattern}".encode(), digest_size=6).hexdigest()

    @property
    def groupindex(self) -> Mapping[str, int]:
        """The named groups."""
        return self.compiled.groupindex

    @cached_property
    def _is_listed(self) -> bool:
        return self.key in _table()[0]

    def lacks(self, text: str) -> bool:
        """Whether no match can be anywhere in a text; False where only a search can tell."""
        if len(text) <= _SHORT or not self._is_listed:
            return False
        look = _Look.last
        if look.text is not text:
            look = _Look.last = _look(text)
        return look.lacks(self.key)

    def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The first match, as `re.Pattern.search`."""
        return None if self.lacks(text) else self.compiled.search(text, pos, endpos)

    def finditer(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches, as `re.Pattern.finditer`."""
        return iter(()) if self.lacks(text) else self.compiled.finditer(text, pos, endpos)

    def match(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """A match that begins at `pos`."""
        return self.compiled.match(text, pos, endpos)

    def fullmatch(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """A match of all of the text."""
        return self.compiled.fullmatch(text, pos, endpos)

    def findall(self, text: str) -> list[str]:
        """The texts of all matches, as `re.Pattern.findall`."""
        return [] if self.lacks(text) else self.compiled.findall(text)

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with every match replaced."""
        return text if self.lacks(text) else self.compiled.sub(instead, text)

    def split(self, text: str) -> list[str]:
        """The text between the matches."""
        return [text] if self.lacks(text) else self.compiled.split(text)


def bounded(text: str) -> str:
    """A text with every edge of a word marked and every space made the same."""
    return _AT_EDGES.sub(EDGE, _SPACE.sub(" ", text))


_AT_EDGES = re.compile(r"\b")
_SPACE = re.compile(r"\s")


@cache
def _table() -> tuple[frozenset[str], Automaton]:
    """The keys of all expressions with a line in the table, and what finds its texts in one pass (Aho and Corasick)."""
    lines = (files("resources") / "lexicons" / "rx-needs.tsv").read_text("utf-8").split("\n")
    finder, known = Automaton(), set()
    for text, *keys in (line.split("\t") for line in lines if "\t" in line):
        finder.add_word(text, keys)
        known.update(keys)
    finder.make_automaton()
    return frozenset(known), finder


class _Look:
    """Which expressions may match somewhere in a text; found out only when many have asked.

    Nearly all ask about the text that was asked about before: `last` spares them the table.
    """

    last: ClassVar["_Look"]

    def __init__(self, text: str) -> None:
        self.text = text
        self._asks = 0
        self._awake: frozenset[str] | None = None

    def lacks(self, key: str) -> bool:
        if self._awake is None:
            self._asks += 1
            if self._asks < _MANY:
                return False
            found = _table()[1].iter(bounded(self.text))
            self._awake = frozenset(chain.from_iterable(keys for _, keys in found))
        return key not in self._awake


_look = lru_cache(maxsize=64)(_Look)
_Look.last = _look("")
