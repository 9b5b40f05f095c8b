"""Diagnosing somebody in public life from afar."""

from collections.abc import Iterator

from app.domain.finding import Severity
from app.guidelines import guards
from app.guidelines.health import after, asked, conditions, diagnoses, hedged
from app.guidelines.kinds import Pattern, Phrases
from app.guidelines.rule import Hit, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_PUBLIC = Pattern(
    r"\b(?:the\s(?:senator|president|prime\sminister|premier|minister|mayor|governor|congress(?:wo)?man|candidate"
    r"|king|queen|prince|princess|pope|ceo|chancellor|taoiseach|leader|celebrity|singer|actor|actress|player"
    r"|striker|goalkeeper|judge|mp|host)"
    r"|he|she|trump|biden|putin|(?:president|senator|prince|princess|king|minister|governor|mayor|premier)\s\w+)"
    r"\s(?:(?:so|very|quite)\s)?(?:obviously|clearly|definitely|undoubtedly|certainly|absolutely)?\s?(?:has|had"
    r"|is\sshowing|shows|suffers\sfrom|is\sliving\swith|is\shaving)\b",
    needs=("has", "had", "shows", "showing", "suffers", "living", "having"),
)
_FIGURE = Rx(
    r"\bthe (?:senator|president|prime minister|premier|minister|mayor|governor|candidate|king|queen|prince"
    r"|princess|pope|ceo"
    r"|chancellor|taoiseach|singer|actor|actress|striker|goalkeeper|quarterback)\b"
)
_CERTAIN = Phrases(
    "obviously, clearly, definitely, undoubtedly, no question, no doubt, without a doubt, any doctor can see, "
    "textbook, classic,"
    "you can see, watch|watched|watching his|her|the, look at his|her|that|the"
)


def of_a_public_figure(scene: Scene) -> Iterator[Hit]:
    """A warning where somebody in public life is diagnosed from afar, with certainty."""
    surface = scene.surface
    if scene.surface.of(conditions) and _CERTAIN.matches(surface):
        yield from _seen_from_afar(surface)
        for lead in _PUBLIC.matches(surface):
            known = any(g(surface, lead) for g in (hedged, asked, guards.quoted, guards.negated, guards.own_story))
            certain = any(surface.within(lead, c, 1) for c in _CERTAIN.matches(surface))
            if certain and not known and (it := after(surface, lead, surface.of(diagnoses), 3)):
                yield Hit((Match(lead.start, it.end),), severity=Severity.WARN, variant="public-figure")


def _seen_from_afar(surface: Surface) -> Iterator[Hit]:
    """A certain word, a diagnosis, and somebody in public life just before: “The mayor's speech? Clearly a stroke”."""
    for sure in _CERTAIN.matches(surface):
        it = after(surface, sure, surface.of(diagnoses), 2)
        about = _FIGURE.search(surface.low, 0, sure.start)
        near = it and about and surface.sentence_at(sure.start) - surface.sentence_at(about.start()) <= 1
        if it and near and not hedged(surface, sure) and not asked(surface, sure):
            yield Hit((Match(sure.start, it.end),), severity=Severity.WARN, variant="public-figure")
