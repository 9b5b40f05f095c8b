"""How much a text bears on each weighed rule: one small linear model over the traits of `traits.py` and `signs.py`.

The lists of a rule know what they were written from; the model has read some thousand labelled posts of this project.
`resources/lexicons/rule-weights.tsv` (made by tools/train_rules.py) has a column for each group of kindred rules, with
its thresholds, and one for each rule, by which the rule is chosen where its group is likely. Odds are a plain sum, in
log-odds: the same text always gets the same, and `primum check --explain` shows what weighed most.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from app.guidelines.likelihood import measured
from app.guidelines.signs import sign_traits
from app.guidelines.temper import tempers
from app.guidelines.text import Match, Surface
from app.guidelines.traits import Window, whole, windows
from app.guidelines.word_classes import all_classes, word_classes

FEWEST = 12
"""Tokens a text must have before the model says anything of it."""

CLASS = 0.25
"""What a word class of the rules counts for, beside a trait of the words."""

_ASKED = 40

Pairs = tuple[tuple[int, float], ...]
"""Columns and their weights."""


@dataclass(frozen=True, slots=True)
class Column:
    """A group of rules, or (with the name of its group) a rule.

    The lists are overruled below `drop`; from `see` on the model speaks by itself, from `sure` on as gravely as they.
    `near`: less than so far below `see` without word classes, they may still make the model speak.
    """

    name: str
    group: str
    start: float
    drop: float
    see: float
    sure: float
    near: float = 99.0


@dataclass(frozen=True, slots=True)
class Bearing:
    """The odds of a rule's group on a text, the group's thresholds, and the sentence that weighed most.

    `fits`: of the group's rules it is the one that the text bears on most.
    """

    odds: float
    column: Column
    tell: Match
    fits: bool = False

    @property
    def is_against(self) -> bool:
        """So unlikely that what the lists found must be something else."""
        return self.odds < self.column.drop

    @property
    def is_seen(self) -> bool:
        """Likely enough to say so without the lists."""
        return self.fits and self.odds >= self.column.see

    @property
    def is_sure(self) -> bool:
        """Likely enough to be as grave as the rule."""
        return self.fits and self.odds >= self.column.sure


def is_near(surface: Surface, rule: str) -> bool:
    """Whether word classes, which cost more than all else, could make the model speak of a rule's group."""
    return _groups().get(rule, "") in surface.of(_near)


@cache
def _groups() -> dict[str, str]:
    return {column.name: column.group for column in columns()}


def _near(surface: Surface) -> frozenset[str]:
    groups = [(number, column) for number, column in enumerate(columns()) if not column.group]
    bases = [odds for _, odds, _ in surface.of(_bases)]
    return frozenset(c.name for n, c in groups if any(odds[n] >= c.see - c.near for odds in bases))


Shown = tuple[Pairs, float, int]
"""A trait that was met: what it says about groups, its measure, the token where it shows."""


def _bases(surface: Surface) -> tuple[tuple[Window, dict[int, float], list[Shown]], ...]:
    """Of each window the odds of all groups without word classes, and the traits they were made of."""
    found = []
    for window in surface.of(windows) if len(surface.tokens) >= FEWEST else ():
        shown = [(pairs, m, at) for name, m, at in plain_features(surface, window) if (pairs := weights_of(name))]
        odds = {n: column.start for n, column in enumerate(columns()) if not column.group}
        found.append((window, _added(odds, shown), shown))
    return tuple(found)


def _added(odds: dict[int, float], shown: Iterable[Shown]) -> dict[int, float]:
    total = dict(odds)
    for pairs, measure, _ in shown:
        for number, weight in pairs:
            total[number] += weight * measure
    return total


def bearing_on(surface: Surface, rule: str) -> Bearing | None:
    """The bearing of a weighed rule; of a long text the window that bears most on its group.

    A group is weighed once, when one of its rules first asks: word classes of the others cost nothing then.
    """
    group = _groups().get(rule, "")
    if not group or len(surface.tokens) < FEWEST:
        return None
    weighed = surface.of(_weighed_groups)
    if group not in weighed:
        weighed[group] = _of_group(surface, group)
    return weighed[group].get(rule)


def bearings(surface: Surface) -> Mapping[str, Bearing]:
    """The bearing of every weighed rule."""
    found = ((rule, bearing_on(surface, rule)) for rule in _groups())
    return {rule: bearing for rule, bearing in found if bearing}


def _weighed_groups(_surface: Surface) -> dict[str, dict[str, Bearing]]:
    """What was weighed so far, by group."""
    return {}


def _of_group(surface: Surface, name: str) -> dict[str, Bearing]:
    number, group = next((n, c) for n, c in enumerate(columns()) if c.name == name and not c.group)
    best: tuple[float, Window, Match] | None = None
    for window, before, shown in surface.of(_bases):
        odds, tell = _in_window(surface, window, number, before[number], shown)
        if best is None or odds > best[0]:
            best = (odds, window, tell)
    if best is None:
        return {}
    odds, window, tell = best
    rules = [n for n, c in enumerate(columns()) if c.group == name]
    chosen = _closest(surface, window, rules) if odds >= group.see else -1
    return {columns()[n].name: Bearing(odds, group, tell, n == chosen) for n in rules}


def weighing(surface: Surface, rule: str, most: int = 5) -> tuple[tuple[str, float], ...]:
    """The traits that spoke loudest for and against a rule's group, for the explanation."""
    group = next((c.group for c in columns() if c.name == rule), "")
    number = next((n for n, c in enumerate(columns()) if c.name == group), -1)
    found = [(t, w * m) for t, m, _ in features(surface, whole(surface)) for n, w in weights_of(t) if n == number]
    return tuple(sorted(found, key=lambda pair: -abs(pair[1]))[:most])


def features(surface: Surface, window: Window, every: bool = False) -> Iterator[tuple[str, float, int]]:
    """Each trait with its measure and the token where it shows; what the reader had asked counts as `q=` words.

    Word classes without a weight are not looked for, unless `every` one is asked for, as for training.
    """
    yield from plain_features(surface, window)
    yield from _class_features(surface, window, every=every)


def _class_features(surface: Surface, window: Window, *, every: bool = False) -> Iterator[tuple[str, float, int]]:
    names = all_classes() if every else [name for name in all_classes() if name in _table()[1]]
    for name, at in word_classes(surface, window, names):
        yield name, CLASS, at


@cache
def class_weights(number: int) -> Mapping[str, float]:
    """The word classes that speak about a group, with their weights."""
    told = ((name, dict(weights_of(name)).get(number)) for name in all_classes())
    return {name: weight for name, weight in told if weight is not None}


def plain_features(surface: Surface, window: Window) -> Iterator[tuple[str, float, int]]:
    """The same without the rules' own word classes.

    How people are spoken of (`temper.py`) is a trait of this model alone.
    """
    share = 0.0
    for name, (measure, at) in measured(surface, window).items():
        share = share or measure
        yield name, measure, at
    yield from sign_traits(surface, window)
    yield from tempers(surface, window)
    if surface.peers:
        yield "peers", 1.0, window.first
    if surface.asked:
        for word in dict.fromkeys(t.low for t in Surface("asked", surface.asked).tokens[:_ASKED]):
            yield f"q={word}", share, window.first


def _in_window(surface: Surface, window: Window, number: int, before: float, plain: list[Shown]) -> tuple[float, Match]:
    """A group's odds in a window, and its loudest sentence."""
    weights = class_weights(number)
    classes: list[Shown] = [
        (((number, weights[name]),), CLASS, at) for name, at in word_classes(surface, window, weights)
    ]
    odds = round(_added({number: before}, classes)[number], 4)
    likely = odds >= columns()[number].see
    return odds, _loudest(surface, number, [*plain, *classes] if likely else ())


def _loudest(surface: Surface, column: int, shown: Iterable[tuple[Pairs, float, int]]) -> Match:
    """The sentence that spoke most for a group; the first where nothing was shown."""
    told: dict[int, float] = {}
    for pairs, measure, at in shown:
        gain = sum(weight * measure for number, weight in pairs if number == column)
        sentence = surface.tokens[at].sentence
        told[sentence] = told.get(sentence, 0.0) + gain
    return surface.sentences[max(told, key=lambda n: (told[n], -n), default=0)]


def _closest(surface: Surface, window: Window, rules: list[int]) -> int:
    """Of some rules the one that a window bears on most."""
    odds = {n: columns()[n].start for n in rules}
    for name, measure, _ in features(surface, window):
        for number, weight in rule_weights_of(name):
            if number in odds:
                odds[number] += weight * measure
    return max(odds, key=lambda n: (odds[n], -n), default=-1)


@cache
def columns() -> tuple[Column, ...]:
    """The groups and rules of the table, in the order of their numbers."""
    return _table()[0]


@lru_cache(maxsize=20_000)
def weights_of(trait: str) -> tuple[tuple[int, float], ...]:
    """The numbers of the groups that a trait speaks about, each with its weight."""
    return _pairs(_table()[1].get(trait, "").partition("\t")[0])


def rule_weights_of(trait: str) -> tuple[tuple[int, float], ...]:
    """The same for the rules."""
    return _pairs(_table()[1].get(trait, "").partition("\t")[2])


def _pairs(raw: str) -> tuple[tuple[int, float], ...]:
    return tuple((int(n), float(w)) for n, _, w in (pair.partition(":") for pair in raw.split(" ") if pair))


@cache
def _table() -> tuple[tuple[Column, ...], dict[str, str]]:
    """The columns, and for each trait its line (groups, a tab, rules), read only when the trait is met."""
    lines = (files("resources") / "lexicons" / "rule-weights.tsv").read_text("utf-8").split("\n")
    heads, weights = [], {}
    for line in lines:
        if line.startswith("> "):
            name, group, *numbers = line[2:].split("\t")
            heads.append(Column(name, group, *map(float, numbers)))
        elif line and not line.startswith("# "):
            name, _, rest = line.partition("\t")
            weights[name] = rest
    return tuple(heads), weights
