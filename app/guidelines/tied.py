"""Details and the person they are told about: what every privacy rule asks of a text."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.finding import Severity
from app.guidelines import encounters, guards, names, patients
from app.guidelines.consents import consent_stated
from app.guidelines.likelihood import likelihood, weighed
from app.guidelines.reported import REPORT, points
from app.guidelines.rule import Scene
from app.guidelines.story import ENOUGH, FAINT, PLAIN, Story, story
from app.guidelines.text import Match, Surface
from app.guidelines.traits import spanning

_FIRM, _DOUBTED = 4.5, -1.5
"""From this weight on the lists are believed, unless the odds are worse than that."""


def told(surface: Surface) -> Story:
    """The story a surface tells: as the lists read it, corrected by how likely it is."""
    return surface.of(_weighed)


def _weighed(surface: Surface) -> Story:
    read, likely = surface.of(story), surface.of(likelihood)
    if read.pretended:
        return read
    if surface.of(points) > REPORT:
        return replace(read, weight=min(read.weight, FAINT))
    if likely.is_unlikely:
        return replace(read, weight=min(read.weight, _by_itself(surface, read)))
    if surface.reply or not likely.is_likely:  # what a reply tells of its reader is judged by `replies.py`
        return read
    people = read.people or likely.tells
    here = {surface.sentence_at(m.start) for m in (*likely.tells, *surface.of(patients.pronouns))}
    weight = max(read.weight, PLAIN if likely.is_sure else ENOUGH)
    return replace(read, weight=weight, people=people, sentences=read.sentences or frozenset(here))


def _by_itself(surface: Surface, read: Story) -> float:
    """The weight that a story keeps in a text that is unlikely to tell one: what its own sentences are worth.

    “Dr Lee joined us from Leeds” in the next sentence must not hide “my patient Anna came in last Tuesday”.
    """
    if read.weight >= _FIRM and surface.of(likelihood).odds > _DOUBTED:
        return PLAIN
    if read.weight < PLAIN or len(read.sentences) == len(surface.sentences):
        return FAINT
    own = weighed(surface, spanning(surface, min(read.sentences), max(read.sentences)))
    return PLAIN if own.is_sure else ENOUGH if own.is_likely else FAINT


def lowered(scene: Scene, severity: Severity = Severity.BLOCK) -> Severity:
    """A block becomes a warning where a consent is linked or stated: then the person must look, not stop."""
    agreed = bool(scene.request.consents) or scene.surface.of(consent_stated) is not None
    return Severity.WARN if agreed and severity is Severity.BLOCK else severity


def in_story(surface: Surface, found: Iterable[Match], reach: int = 0) -> tuple[Match, ...]:
    """The matches that lie in the story's sentences (or so many from them), outside announcements of events."""
    tale = told(surface)
    if not tale.is_specific:
        return ()
    return tuple(m for m in found if tale.touches(surface, m, reach) and not _is_announced(surface, m))


def _is_announced(surface: Surface, match: Match) -> bool:
    """An event's word in the sentence, and no encounter in it."""
    if not guards.event(surface, match):
        return False
    happened = surface.around(encounters.events, match) or surface.around(encounters.authored, match)
    here = surface.sentence_at(match.start)
    return not happened and all(surface.sentence_at(p.start) != here for p in told(surface).people)


def people(surface: Surface) -> tuple[Match, ...]:
    """Names that stand behind a quotation are a testimonial's; all others."""
    return tuple(m for m in surface.of(names.names) if not names.credited(surface, m))
