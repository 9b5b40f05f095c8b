"""The kinds of detection: three that find, five that combine, measure or look at the record.

A finder has `matches(surface)`; every finder is also a detection whose every match is a hit. Lists of words are
compared with the set of the text's words first, so that a rule that has nothing to say costs a microsecond.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from app.domain.checking import CheckRequest
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rule import Hit, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

Guard = Callable[[Surface, Match], bool]
"""True where a match must be dropped."""


class Finder(Protocol):
    """What can say where something is."""

    def matches(self, surface: Surface) -> Sequence[Match]:
        """All matches in order."""


def _kept(matches: Iterable[Match], surface: Surface, unless: tuple[Guard, ...]) -> tuple[Match, ...]:
    if surface.notes is not None and unless:
        return _noted(matches, surface, unless)
    return tuple(m for m in matches if not any(guard(surface, m) for guard in unless))


def _noted(matches: Iterable[Match], surface: Surface, unless: tuple[Guard, ...]) -> tuple[Match, ...]:
    """The same, with a note of each match that a guard dropped, for `primum check --explain`."""
    kept = []
    for match in matches:
        guard = next((guard for guard in unless if guard(surface, match)), None)
        if guard is None:
            kept.append(match)
        elif surface.notes is not None:
            surface.notes.append((guard.__name__.strip("_"), match))
    return tuple(kept)


class _Finds(ABC):
    """A finder as a detection."""

    @abstractmethod
    def matches(self, surface: Surface) -> Sequence[Match]:
        """All matches in order."""

    def hits(self, scene: Scene) -> Iterator[Hit]:
        """A hit for every match."""
        return (Hit((m,)) for m in self.matches(scene.surface))


@dataclass(frozen=True)
class Phrases(_Finds):
    """Kind 1. Words and phrases in the little language of `phrases.py`: `cure|cures`, `guarantee*`, `_`, `~`."""

    items: str | tuple[str, ...]
    unless: tuple[Guard, ...] = ()

    @cached_property
    def _list(self) -> PhraseList:
        return PhraseList(listed(self.items) if isinstance(self.items, str) else self.items)

    def matches(self, surface: Surface) -> Sequence[Match]:
        """Whole words in any case, with any space or hyphen between them, never across the end of a sentence."""
        return _kept(surface.of(self._list.find), surface, self.unless)


@dataclass(frozen=True)
class Pattern(_Finds):
    """Kind 2. A regular expression on the normalised text; `needs` are words of which one must be there first.

    Lower case (`fold`) unless the letters' case matters. Keep it linear: no nested repeats. Compiled at first use.
    """

    expression: str
    needs: tuple[str, ...] = ()
    unless: tuple[Guard, ...] = ()
    fold: bool = True

    _rx: Rx = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make the expression known; it is compiled when a text may hold a match."""
        object.__setattr__(self, "_rx", Rx(self.expression, re.VERBOSE))

    @cached_property
    def _needs(self) -> frozenset[str]:
        return frozenset(self.needs)

    def matches(self, surface: Surface) -> Sequence[Match]:
        """The group named `it`, or the whole match."""
        if self._needs and self._needs.isdisjoint(surface.words):
            return ()
        text = surface.low if self.fold else surface.text
        if self._rx.lacks(text):
            return ()
        group = "it" if "it" in self._rx.groupindex else 0
        found = (Match(m.start(group), m.end(group)) for m in self._rx.finditer(text))
        return _kept(found, surface, self.unless)


@dataclass(frozen=True)
class Facts(_Finds):
    """Kind 3. What a function of the surface finds (`entities.drugs`); computed once for all rules."""

    fact: Callable[[Surface], Sequence[Match]]
    unless: tuple[Guard, ...] = ()

    def matches(self, surface: Surface) -> Sequence[Match]:
        """The function's matches outside the guards."""
        return _kept(surface.of(self.fact), surface, self.unless)


@dataclass(frozen=True)
class AnyOf(_Finds):
    """Several finders as one, for use inside a combination."""

    finders: tuple[Finder, ...]
    unless: tuple[Guard, ...] = ()

    def matches(self, surface: Surface) -> Sequence[Match]:
        """All their matches in order."""
        return _kept(sorted(m for f in self.finders for m in f.matches(surface)), surface, self.unless)


@dataclass(frozen=True)
class Together(_Finds):
    """Kind 4. The first finder's matches that have one of every other finder's near them.

    `sentences` apart at most (0: the same sentence; None: anywhere in the text), or `tokens` between them at most.
    The matches marked are those of the first finder, and with `mark_all` the nearest of the others too.
    """

    first: Finder
    others: tuple[Finder, ...]
    sentences: int | None = 0
    tokens: int | None = None
    unless: tuple[Guard, ...] = ()
    mark_all: bool = False

    def matches(self, surface: Surface) -> Sequence[Match]:
        """The first finder's matches with company."""
        return tuple(group[0] for group in self._groups(surface))

    def hits(self, scene: Scene) -> Iterator[Hit]:
        """A hit for every match with its company."""
        for group in self._groups(scene.surface):
            yield Hit(group if self.mark_all else group[:1])

    def _groups(self, surface: Surface) -> list[tuple[Match, ...]]:
        firsts = _kept(self.first.matches(surface), surface, self.unless)
        if not firsts:
            return []
        company = [other.matches(surface) for other in self.others]
        if not all(company):
            return []
        groups = []
        for match in firsts:
            near = [
                min(
                    (o for o in c if self._near(surface, match, o)),
                    key=lambda o: abs(o.start - match.start),
                    default=None,
                )
                for c in company
            ]
            found = tuple(n for n in near if n is not None)
            if len(found) == len(company):
                groups.append((match, *found))
        return groups

    def _near(self, surface: Surface, a: Match, b: Match) -> bool:
        if a.start < b.end and b.start < a.end:
            return False
        if self.tokens is not None and surface.gap(a, b) > self.tokens:
            return False
        return self.sentences is None or surface.within(a, b, self.sentences)


@dataclass(frozen=True)
class Without(_Finds):
    """Kind 5. A finder's matches where something that ought to be near is not (a claim without a source)."""

    first: Finder
    lacking: tuple[Finder, ...]
    sentences: int | None = None
    unless: tuple[Guard, ...] = ()

    def matches(self, surface: Surface) -> Sequence[Match]:
        """The first finder's matches for which none of `lacking` is within reach."""
        firsts = _kept(self.first.matches(surface), surface, self.unless)
        if not firsts:
            return ()
        there = [m for finder in self.lacking for m in finder.matches(surface)]
        return tuple(m for m in firsts if not any(self._near(surface, m, t) for t in there))

    def _near(self, surface: Surface, a: Match, b: Match) -> bool:
        return self.sentences is None or surface.within(a, b, self.sentences)


@dataclass(frozen=True)
class Score:
    """Kind 6. Points for what is there; a hit at `threshold`, with all that gave points marked.

    Each finder counts once. `anchor`, where given, must be there at all. The pack's `threshold_name` wins.
    """

    points: tuple[tuple[Finder, float], ...]
    threshold: float
    anchor: Finder | None = None
    threshold_name: str = ""

    def hits(self, scene: Scene) -> Iterator[Hit]:
        """One hit, or none; its confidence grows with the points above the threshold."""
        surface = scene.surface
        if self.anchor is not None and not self.anchor.matches(surface):
            return
        wanted = scene.thresholds.get(self.threshold_name, self.threshold)
        scored = [(found, points) for finder, points in self.points if (found := finder.matches(surface))]
        total = sum(points for _, points in scored)
        if total >= wanted:
            marked = tuple(sorted({m for found, _ in scored for m in found}))
            yield Hit(marked, confidence=min(0.95, 0.6 + 0.1 * (total - wanted)), params=(("points", total),))


@dataclass(frozen=True)
class Record:
    """Kind 7. A look at the post as a record: media, channel, variant, consents. For rules with `looks=RECORD`."""

    look: Callable[[CheckRequest], Iterable[Hit]]

    def hits(self, scene: Scene) -> Iterable[Hit]:
        """What the function says about the request."""
        return self.look(scene.request)


@dataclass(frozen=True)
class Judged:
    """Kind 8. A function of the whole scene, for the few rules that weigh several things."""

    judge: Callable[[Scene], Iterable[Hit]]
    unless: tuple[Guard, ...] = field(default=())

    def hits(self, scene: Scene) -> Iterable[Hit]:
        """What the function says; a hit whose every match is guarded is dropped."""
        for hit in self.judge(scene):
            if not hit.matches or not self.unless or _kept(hit.matches, scene.surface, self.unless):
                yield hit
