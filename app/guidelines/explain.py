"""The analysis behind a report: what was recognised, which guards spoke, and how the models weighed the text."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.checking import CheckRequest
from app.domain.finding import Report, Span
from app.guidelines import ages, contacts, dates, details, health, identifiers, names, patients, places
from app.guidelines.bearing import bearings, weighing
from app.guidelines.engine import Engine
from app.guidelines.likelihood import likelihood
from app.guidelines.links import links
from app.guidelines.story import story
from app.guidelines.text import Match, Surface
from app.guidelines.tied import told

ENTITIES: Mapping[str, Callable[[Surface], Sequence[Match]]] = {
    "name": names.names,
    "age": ages.ages,
    "day": dates.days,
    "recent": dates.recent,
    "time": dates.loose,
    "town": places.towns,
    "ward": places.units,
    "identity number": identifiers.national,
    "record number": identifiers.records,
    "plate": identifiers.plates,
    "phone": contacts.phones,
    "e-mail": contacts.emails,
    "street": contacts.streets,
    "medicine": health.drugs,
    "condition": health.conditions,
    "rare disease": details.rarities,
    "occupation": details.jobs,
    "origin": details.origins,
    "family": details.relations,
    "mechanism": details.mechanisms,
    "somebody": patients.references,
}
_WORTH_SHOWING = -1.5


@dataclass(frozen=True, slots=True)
class Entity:
    """Something recognised; `span` is in the author's own text."""

    kind: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Spared:
    """A match that a guard dropped."""

    guard: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the linear model said of a group of rules (or, where it is likely, of the rule that fits), and why."""

    rule: str
    odds: float
    drop: float
    see: float
    traits: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """One surface. `story` is the weight by the lists, `told` after the model, `story_odds` the model's own."""

    surface: str
    entities: tuple[Entity, ...]
    spared: tuple[Spared, ...]
    story: float
    told: float
    story_odds: float
    weighed: tuple[Weighed, ...]


def explain(engine: Engine, request: CheckRequest) -> tuple[Report, tuple[Analysis, ...]]:
    """The report with the analysis of every surface that has words. Raises InputError as the engine does."""
    surfaces = engine.surfaces(request)
    for surface in surfaces:
        surface.notes = []
    report = engine.report(request, surfaces)
    return report, tuple(_analysis(surface) for surface in surfaces if surface.text.strip())


def _analysis(surface: Surface) -> Analysis:
    return Analysis(
        surface.name,
        _entities(surface),
        tuple(dict.fromkeys(Spared(name, *_place(surface, m)) for name, m in surface.notes or ())),
        round(surface.of(story).weight, 2),
        round(told(surface).weight, 2),
        surface.of(likelihood).odds,
        tuple(_weighed(surface)),
    )


def _entities(surface: Surface) -> tuple[Entity, ...]:
    found = [(m, kind) for kind, fact in ENTITIES.items() for m in surface.of(fact)]
    found += [(link.match, "link") for link in surface.of(links)]
    return tuple(
        Entity(kind, *_place(surface, m)) for m, kind in sorted(found, key=lambda pair: (pair[0].start, pair[1]))
    )


def _place(surface: Surface, match: Match) -> tuple[Span, str]:
    return surface.origin(match), surface.said(match)


def _weighed(surface: Surface) -> list[Weighed]:
    found: dict[str, Weighed] = {}
    for rule, b in bearings(surface).items():
        if b.odds >= min(b.column.see, _WORTH_SHOWING) and (b.fits or b.column.name not in found):
            name = rule if b.fits else b.column.name
            found[b.column.name] = Weighed(name, b.odds, b.column.drop, b.column.see, weighing(surface, rule))
    return sorted(found.values(), key=lambda w: w.see - w.odds)
