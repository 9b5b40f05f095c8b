"""Health myths as data: what makes the claim, and the fact that answers it."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise, product

from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rx import Rx
from app.guidelines.stance import denied, refuted
from app.guidelines.text import Match, Surface

_FAR = 20
_NEAR = 5
_BREAK = Rx(r"[;:()\n]|\bbut\b")
_MOST = 6


@dataclass(frozen=True, slots=True)
class Myth:
    """One myth. All `parts` stand in one sentence, or within `reach` more: in order, `near` words apart, or in any.

    `unless` are words that spare it. `grave`: believing it can do harm. `fact` answers it, by `source` of `date`.
    """

    id: str
    parts: tuple[PhraseList, ...]
    heads: frozenset[str]
    unless: PhraseList | None
    any_order: bool
    near: int
    reach: int
    grave: bool
    fact: str
    source: str
    date: str

    def told(self, surface: Surface) -> Iterator[Match]:
        """Where the text asserts it, a stretch per sentence."""
        first, *others = self.parts
        seen = set()
        for lead in surface.of(first.find):
            sentence = surface.sentence_at(lead.start)
            near = [surface.around(part.find, lead, self.reach)[:_MOST] for part in others]
            if sentence in seen or not all(near):
                continue
            match = self._asserted(surface, lead, near)
            if match is not None:
                seen.add(sentence)
                yield match

    def _asserted(self, surface: Surface, lead: Match, near: list[list[Match]]) -> Match | None:
        if self.unless is not None and surface.around(self.unless.find, lead, 1):
            return None
        for said in ((lead, *chosen) for chosen in product(*near)):
            if self._belong(surface, said):
                whole = Match(min(said).start, max(m.end for m in said), self.id)
                if not (denied(surface, whole, said) or refuted(surface, whole)):
                    return whole
        return None

    def _belong(self, surface: Surface, said: tuple[Match, ...]) -> bool:
        """Whether the parts stand together; only a phrase with a gap may hold another part (pulls the cancer out)."""
        if self.any_order:
            said = tuple(sorted(said))
            pairs, between = list(pairwise(said)), surface.low[said[0].end : said[-1].start]
            apart = all(a.end <= b.start or "~" in a.what for a, b in pairs) and ";" not in between
            return apart and surface.gap(said[0], said[-1]) <= _FAR
        return all(self._follows(surface, a, b) for a, b in pairwise(said))

    def _follows(self, surface: Surface, a: Match, b: Match) -> bool:
        if b.start < a.end:
            return a.start < b.start and "~" in a.what
        return surface.gap(a, b) <= self.near and not _BREAK.search(surface.low, a.end, b.start)


def told(surface: Surface) -> tuple[tuple[Myth, Match], ...]:
    """The myths that a text asserts, each where it stands."""
    words, stems = _heads()
    seen = surface.places.keys() & words.keys()
    begun = surface.stems.keys() & stems.keys()
    likely = {n for w in seen for n in words[w]} | {n for s in begun for n in stems[s]}
    return tuple((myth, match) for n in sorted(likely) for myth in (myths()[n],) for match in myth.told(surface))


@cache
def myths() -> tuple[Myth, ...]:
    """All myths, as resources/lexicons/myths.toml has them."""
    raw = tomllib.loads((files("resources") / "lexicons" / "myths.toml").read_text("utf-8"))
    return tuple(_myth(entry, raw["lists"]) for entry in raw["myth"])


def _myth(entry: Mapping[str, object], lists: Mapping[str, str]) -> Myth:
    parts = [_items(str(part), lists) for part in _texts(entry["parts"])]
    return Myth(
        id=str(entry["id"]),
        parts=tuple(PhraseList(items) for items in parts),
        heads=frozenset(head for item in parts[0] for head in item.replace("-", " ").split()[0].split("|")),
        unless=PhraseList(_items(str(entry["unless"]), lists)) if "unless" in entry else None,
        any_order=bool(entry.get("any_order", False)),
        near=int(str(entry.get("near", _NEAR))),
        reach=int(str(entry.get("reach", 0))),
        grave=bool(entry.get("grave", True)),
        fact=str(entry["fact"]),
        source=str(entry["source"]),
        date=str(entry["date"]),
    )


def _texts(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _items(text: str, lists: Mapping[str, str]) -> tuple[str, ...]:
    """The phrases of a part; `@name` stands for a list that many myths share."""
    found = (listed(lists[item[1:]]) if item.startswith("@") else (item,) for item in listed(text))
    return tuple(item for items in found for item in items)


@cache
def _heads() -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """For every first word, and for the first three letters of every stem, the myths it may begin."""
    words: dict[str, list[int]] = {}
    stems: dict[str, list[int]] = {}
    for number, myth in enumerate(myths()):
        for head in myth.heads:
            table, key = (stems, head[:3]) if head.endswith("*") else (words, head)
            table.setdefault(key, []).append(number)
    return words, stems
