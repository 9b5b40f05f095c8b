"""A paper that was retracted, cited as if it stood."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from app.domain.finding import Citation, Severity
from app.domain.post import Evidence
from app.guidelines.kinds import Judged
from app.guidelines.retractions import Standing, Table, shipped
from app.guidelines.rule import RECORD, TEXT, Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.sources import given, references
from app.guidelines.text import Match, Surface

_SAID = Rx(r"\b(?:retract\w*|withdrawn|withdrew|struck off|expression of concern|discredited|fraudulent)\b")


def _told(surface: Surface, match: Match) -> bool:
    """Whether the sentence, or the one after it, says what became of the paper."""
    at = surface.sentence_at(match.start)
    near = surface.sentences[at : at + 2]
    return any(_SAID.search(surface.low, s.start, s.end) for s in near)


def _cited(scene: Scene, imported: Table | None) -> Iterator[Hit]:
    if scene.surface.name != "record":
        yield from _hits(scene.surface, imported)
        return
    for source in given(scene.request):
        for hit in _hits(source, imported):
            paper = source.said(hit.matches[0])
            variant = "concern-kept" if hit.variant else "kept"
            yield replace(hit, matches=(), variant=variant, params=(("paper", paper),))


def _hits(surface: Surface, imported: Table | None) -> Iterator[Hit]:
    for match in surface.of(references):
        standing = (imported.standing(match.what) if imported else None) or shipped().standing(match.what)
        if standing is None or _told(surface, match):
            continue
        doubted = standing is Standing.CONCERN
        yield Hit((match,), Severity.WARN if doubted else None, variant="concern" if doubted else "")


RULE = Rule(
    id="evidence/retracted-source",
    severity=Severity.BLOCK,
    confidence=0.98,
    looks=TEXT | RECORD | {"code"},
    detect=(Judged(partial(_cited, imported=None)),),
    source=Citation("Crossref and Retraction Watch; COPE, Retraction guidelines", date="2019", seen=False),
    flag=(
        "MMR link shown: doi.org/10.1016/S0140-6736(97)11096-0",
        "HCQ harms: 10.1016/S0140-6736(20)31180-6",
        "The trial everybody needs (https://www.nejm.org/doi/full/10.1056/NEJMoa2007621).",
        "Read it yourself: https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(97)11096-0/fulltext",
        "STAP cells, easy as tea. https://doi.org/10.1038%2Fnature12968",
        "Still the best on this, PMID: 32205204.",
        Example("Children and the MMR.", evidence=(Evidence("doi:10.1016/S0140-6736(97)11096-0"),)),
    ),
    leave=(
        "The Wakefield paper (10.1016/S0140-6736(97)11096-0) was retracted in 2010.",
        "DOI 10.1056/NEJMoa2034577",
        "Teaching case: doi.org/10.1016/S0140-6736(97)11096-0. It was withdrawn, and here is why.",
        "Room 10.1056 is on the second floor.",
        "PMID: 23632228 is a review that I like.",
        Example("Our source is kept with the post.", evidence=(Evidence("10.1056/NEJMoa2034577"),)),
    ),
)


def against(imported: Table) -> Rule:
    """The rule with a table that the practice has imported, beside the one that Primum ships."""
    return replace(RULE, detect=(Judged(partial(_cited, imported=imported)),))
