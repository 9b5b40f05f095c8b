"""A photograph or screenshot of a patient's chart, monitor or prescription."""

from collections.abc import Iterator
from datetime import UTC, datetime

from app.domain.context import Attestation, Context
from app.domain.finding import Citation, Severity
from app.domain.media import Lettering, Media, MediaFacts
from app.guidelines.charts import ONES_OWN, chart_cues, says_invented
from app.guidelines.kinds import Judged
from app.guidelines.pictures import PRETENDED, attested, looked_at, shown
from app.guidelines.rule import Example, Hit, Rule, Scene

_ENOUGH, _ON_A_SCREEN = 3, 2
"""Kinds of cues that make a chart; fewer where somebody has seen a screen in the picture."""


def _judge(scene: Scene) -> Iterator[Hit]:
    """On lettering: enough kinds of cues. On the record: a screen that nobody has read."""
    if scene.surface.family == "record":
        for number, _, facts in looked_at(scene.request):
            unread = "screen" in facts.marks and facts.lettering is None and not facts.marks & PRETENDED
            if unread:
                yield Hit(severity=Severity.WARN, variant="unread", params=(("which", number),))
        return
    number, facts = shown(scene)
    found = chart_cues(scene.surface)
    kinds = {m.what for m in found}
    is_chart = len(kinds) >= _ENOUGH or ("screen" in facts.marks and len(kinds - {"day"}) >= _ON_A_SCREEN)
    if not is_chart or not kinds & ONES_OWN:
        return
    if not (facts.marks & PRETENDED or says_invented(scene.surface)):
        yield Hit(found, params=(("which", number),))
    elif not attested(scene.request, "simulation"):
        yield Hit(found, Severity.WARN, variant="invented", params=(("which", number),))


_SHOT = Media("0" * 64, "shot.png", "image/png", 900_000, 1080, 1350, "A screenshot.")
_WORD = Attestation("simulation", "Dr Ada Example", datetime(2026, 3, 1, tzinfo=UTC))


def _case(said: str, marks: str = "", severity: Severity | None = None, context: Context | None = None) -> Example:
    """An example: one picture in which this was read, line by line."""
    lettering = tuple(Lettering(line) for line in said.split("\n") if line)
    facts = MediaFacts(lettering=lettering, marks=frozenset(marks.split()))
    return Example(
        "One for the quiz.", media=(_SHOT,), media_facts=(facts,), severity=severity, context=context or Context()
    )


_CHART = "Allergies: penicillin\nMedications: apixaban 5 mg bd\nPresenting complaint: chest pain\nWard 5B"

RULE = Rule(
    id="media/screen-record",
    severity=Severity.BLOCK,
    confidence=0.8,
    detect=(Judged(_judge),),
    looks=frozenset({"picture", "record"}),
    source=Citation("45 CFR 164.514; IPC Ontario, PHIPA Decision 49 (a photograph of a physician's screen)", "2013"),
    flag=(
        _case("Discharge summary\n" + _CHART, severity=Severity.BLOCK),
        _case("Rx\nMetformin 500 mg bd\nSig: one tablet with food\n12/10/2025", severity=Severity.BLOCK),
        _case("BP 88/40\nHR 134\nSpO2 86\nBed 4\nNBM, c/o pain", severity=Severity.BLOCK),
        _case("Chart Review\nHb 7.1\nWBC 22.4\nCRP 310\nDx: sepsis", severity=Severity.BLOCK),
        _case("SystmOne\nC/O fever\nTemp 39.2  HR 120  BP 100/60", marks="screen", severity=Severity.BLOCK),
        _case(_CHART, marks="demo", severity=Severity.WARN),
        _case("TRAINING SYSTEM\n" + _CHART, severity=Severity.WARN),
        Example(
            "Busy night.",
            media=(_SHOT,),
            media_facts=(MediaFacts(marks=frozenset({"screen"})),),
            severity=Severity.WARN,
        ),
    ),
    leave=(
        _case("PubMed\nSmith J, Doe A. Apixaban 5 mg bd in older adults.\nAbstract\n2021 Oct 12", marks="screen"),
        _case("Book an appointment\nDate: 12/10/2025\nTime: 9:00\nReason for visit: check-up", marks="screen"),
        _case("Bring to your visit:\nallergies\nmedications\nmedical history\nquestions"),
        _case("Normal vital signs\nHR 60-100\nBP 90/60 to 120/80\nRR 12-20\nSpO2 95-100"),
        _case("SOAP note\nAssessment: what you think\nPlan: what you do\nHPI: the story"),
        _case("25 mm/s\n10 mm/mV\nHR 72"),
        _case(_CHART, marks="demo", context=Context(attestations=(_WORD,))),
        _case("Allergies: ____\nMedications: ____\nDOB: ____"),
    ),
)
