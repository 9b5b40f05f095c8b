"""A journal or publisher that lists of predatory publishing name."""

from collections.abc import Iterator, Mapping
from functools import cache

from app.domain.finding import Citation, Severity
from app.domain.post import Evidence
from app.guidelines.kinds import Judged
from app.guidelines.links import Link, links
from app.guidelines.phrases import PhraseList
from app.guidelines.rule import RECORD, TEXT, Example, Hit, Rule, Scene
from app.guidelines.sources import given, rows_of
from app.guidelines.stance import corrected
from app.guidelines.text import Surface


@cache
def _listed() -> tuple[PhraseList, Mapping[str, str]]:
    """The names as phrases, and for each name or host why it is listed."""
    reasons = dict(line.split("\t") for line in rows_of("doubtful-journals.txt"))
    return PhraseList(tuple(name for name in reasons if "." not in name)), reasons


_EXPLAINS = PhraseList(("predatory", "paper mill|mills", "hijacked", "beall's list", "paid to publish", "don't submit"))


def _cited(scene: Scene) -> Iterator[Hit]:
    if scene.surface.name != "record":
        yield from _hits(scene.surface)
        return
    for source in given(scene.request):
        for hit in _hits(source):
            said = source.said(hit.matches[0])
            yield Hit((), variant="kept", params=(*hit.params, ("journal", said)))


def _hits(surface: Surface) -> Iterator[Hit]:
    names, reasons = _listed()
    found = [(m, reasons[m.what]) for m in surface.of(names.find)]
    if not found and "." not in surface.text:
        return
    found += [(link.match, why) for link in surface.of(links) if (why := _against(link, reasons))]
    if found and _EXPLAINS.find(surface):
        return
    yield from (Hit((m,), params=(("reason", why),)) for m, why in found if not corrected(surface, m))


def _against(link: Link, reasons: Mapping[str, str]) -> str:
    parts = link.host.split(".")
    return next((why for n in range(len(parts) - 1) if (why := reasons.get(".".join(parts[n:])))), "")


RULE = Rule(
    id="evidence/doubtful-journal",
    severity=Severity.WARN,
    confidence=0.6,
    looks=TEXT | RECORD,
    detect=(Judged(_cited),),
    source=Citation("FTC v. OMICS Group (2019); stop-predatory-journals, last changed 2018 and contested", date="2019"),
    flag=(
        "Proven in “Academic Exchange Quarterly”.",
        "The numbers are at https://www.omicsonline.org/open-access/sleep-and-sugar.html",
        "As the International Journal of Vaccine Theory, Practice, and Research has shown, spacing is better.",
        "New in SciTechnol: walking backwards cures knees.",
        Example("Walk more, sit less.", evidence=(Evidence("https://juniperpublishers.com/walk.pdf"),)),
    ),
    leave=(
        "BMJ Open, PLOS ONE and Cureus are open to read.",
        "A predatory journal takes a fee and checks nothing. OMICS International is the one that lost in court.",
        "Published in the Lancet last week: https://www.thelancet.com/article",
        "Our journal club meets on Wednesdays.",
        "“Academic Exchange Quarterly” as a source? No. Look for it in an indexed journal.",
    ),
)
