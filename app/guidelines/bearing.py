"""How much a text bears on each weighed rule: one small linear model over the traits of `traits.py`.

The lists of a rule know what they were written from; the model has read some thousand labelled posts of this project.
`resources/lexicons/rule-weights.tsv` (made by tools/train_rules.py) holds, for each rule, its thresholds, and for each
trait the rules it speaks for or against. A rule's odds are a plain sum, in log-odds: the same text always gets the
same, and `primum check --explain` shows what weighed most.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from app.guidelines.likelihood import measured
from app.guidelines.text import Match, Surface
from app.guidelines.traits import Window, whole, windows

FEWEST = 4
"""Tokens a text must have before the model says anything of it."""

_ASKED = 40


@dataclass(frozen=True, slots=True)
class Column:
    """One rule in the table.

    The lists are overruled below `drop`; from `see` on the model speaks by itself, from `sure` on as gravely as they.
    """

    rule: str
    start: float
    drop: float
    see: float
    sure: float


@dataclass(frozen=True, slots=True)
class Bearing:
    """The odds of one rule on one text, where its thresholds lie, and the sentence that weighed most."""

    odds: float
    column: Column
    tell: Match

    @property
    def is_against(self) -> bool:
        """So unlikely that what the lists found must be something else."""
        return self.odds < self.column.drop

    @property
    def is_seen(self) -> bool:
        """Likely enough to say so without the lists."""
        return self.odds >= self.column.see

    @property
    def is_sure(self) -> bool:
        """Likely enough to be as grave as the rule."""
        return self.odds >= self.column.sure


def bearings(surface: Surface) -> Mapping[str, Bearing]:
    """The bearing of every weighed rule; of a long text the window that bears most on it."""
    if len(surface.tokens) < FEWEST:
        return {}
    best: dict[str, Bearing] = {}
    for window in surface.of(windows):
        for rule, found in _of_window(surface, window).items():
            if rule not in best or found.odds > best[rule].odds:
                best[rule] = found
    return best


def weighing(surface: Surface, rule: str, most: int = 5) -> tuple[tuple[str, float], ...]:
    """The traits that spoke loudest for and against a rule, for the explanation."""
    number = next((n for n, c in enumerate(columns()) if c.rule == rule), None)
    if number is None:
        return ()
    found = [(t, w * m) for t, m, _ in features(surface, whole(surface)) for n, w in weights_of(t) if n == number]
    return tuple(sorted(found, key=lambda pair: -abs(pair[1]))[:most])


def features(surface: Surface, window: Window) -> Iterator[tuple[str, float, int]]:
    """Each trait with its measure and the token where it shows; what the reader had asked counts as `q=` words."""
    share = 0.0
    for name, (measure, at) in measured(surface, window).items():
        share = share or measure
        yield name, measure, at
    if surface.peers:
        yield "peers", 1.0, 0
    if surface.asked:
        asked = Surface("asked", surface.asked)
        words = dict.fromkeys(t.low for t in asked.tokens[:_ASKED])
        for word in words:
            yield f"q={word}", share, 0


def _of_window(surface: Surface, window: Window) -> dict[str, Bearing]:
    table = columns()
    odds = [c.start for c in table]
    told: list[dict[int, float]] = [{} for _ in table]
    for name, measure, at in features(surface, window):
        pairs = weights_of(name)
        if pairs:
            sentence = surface.tokens[at].sentence
            for number, weight in pairs:
                gain = weight * measure
                odds[number] += gain
                told[number][sentence] = told[number].get(sentence, 0.0) + gain
    return {
        column.rule: Bearing(round(total, 4), column, _tell(surface, by_sentence))
        for column, total, by_sentence in zip(table, odds, told, strict=True)
    }


def _tell(surface: Surface, by_sentence: dict[int, float]) -> Match:
    return surface.sentences[max(by_sentence, key=lambda n: (by_sentence[n], -n), default=0)]


@cache
def columns() -> tuple[Column, ...]:
    """The rules of the table, in the order of their numbers."""
    return _table()[0]


@lru_cache(maxsize=20_000)
def weights_of(trait: str) -> tuple[tuple[int, float], ...]:
    """The numbers of the rules that a trait speaks about, each with its weight."""
    raw = _table()[1].get(trait)
    if not raw:
        return ()
    return tuple((int(n), float(w)) for n, _, w in (pair.partition(":") for pair in raw.split(" ")))


@cache
def _table() -> tuple[tuple[Column, ...], dict[str, str]]:
    """The columns, and for each trait its line, read only when the trait is met."""
    lines = (files("resources") / "lexicons" / "rule-weights.tsv").read_text("utf-8").split("\n")
    heads, weights = [], {}
    for line in lines:
        name, tab, rest = line.rpartition("\t")
        if line.startswith("> "):
            rule, *numbers = line[2:].split("\t")
            heads.append(Column(rule, *map(float, numbers)))
        elif tab and not line.startswith("# "):
            weights[name] = rest
    return tuple(heads), weights
