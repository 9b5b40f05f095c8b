"""A recognisable face, and nobody has said whose, or that they agreed."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from app.domain.checking import CheckRequest
from app.domain.context import Attestation, Context
from app.domain.finding import Citation, Severity
from app.domain.media import Face, Media, MediaFacts
from app.guidelines.kinds import Judged
from app.guidelines.pictures import PRETENDED, attested, consents_of, looked_at
from app.guidelines.rule import RECORD, Example, Hit, Rule, Scene

_NO_PATIENT = frozenset({"staff", "self", "model", "stock", "actor", "simulation", "crowd", "covered"})
_SURE = 0.5
"""Below this score a detector may have seen a face in a knot of wood."""
_GRAVITY = {"": None, "patient": None, "maybe": Severity.WARN, "pretended": Severity.WARN, "barred": Severity.WARN}


def _judge(scene: Scene) -> Iterator[Hit]:
    """For each picture: faces without a label, and patients' faces without a consent."""
    for number, media, facts in looked_at(scene.request):
        found = Counter(_state(scene, media, facts, face) for face in facts.faces or ())
        for state, gravity in _GRAVITY.items():
            if found[state]:
                yield Hit(severity=gravity, variant=state, params=(("many", found[state]), ("which", number)))


def _state(scene: Scene, media: Media, facts: MediaFacts, face: Face) -> str:
    """The variant of the message for a face, or `fine`."""
    if face.label in _NO_PATIENT:
        return "fine"
    if face.label == "patient":
        if not consents_of(scene.request, media, facts):
            return "patient"
        return "barred" if scene.thresholds.get("patient_pictures_barred") else "fine"
    if facts.marks & (PRETENDED | {"stock"}):
        return "fine" if _is_vouched(scene.request, facts) else "pretended"
    return "" if face.score >= _SURE else "maybe"


def _is_vouched(request: CheckRequest, facts: MediaFacts) -> bool:
    """Somebody's word that it is a simulation, or a licence for the stock picture."""
    return attested(request, "simulation") or ("stock" in facts.marks and facts.rights is not None)


_PHOTO = Media("0" * 64, "recovery.jpg", "image/jpeg", 900_000, 1080, 1350, "A woman smiles at a nurse.")
_HEAD = Face((0.4, 0.2, 0.2, 0.3), 0.97)
_WORD = Context(attestations=(Attestation("simulation", "Dr Ada Example", datetime(2026, 3, 1, tzinfo=UTC)),))


def _case(
    *faces: Face,
    marks: str = "",
    consent: str = "",
    severity: Severity | None = None,
    jurisdiction: str = "us",
    context: Context | None = None,
) -> Example:
    """An example: one picture with these faces."""
    return Example(
        "What recovery looks like.",
        media=(_PHOTO,),
        media_facts=(MediaFacts(faces=faces, marks=frozenset(marks.split())),),
        consents=(consent,) if consent else (),
        severity=severity,
        jurisdiction=jurisdiction,
        context=context or Context(),
    )


RULE = Rule(
    id="media/face-no-consent",
    severity=Severity.BLOCK,
    hard=True,
    confidence=0.95,
    detect=(Judged(_judge),),
    looks=RECORD,
    source=Citation(
        "45 CFR 164.514(b)(2)(i)(Q): full-face photographs; Complete P.T., OCR 2016 ($25,000); Cadia, OCR 2025", "2025"
    ),
    flag=(
        _case(_HEAD, severity=Severity.BLOCK),
        _case(replace(_HEAD, label="staff"), _HEAD, severity=Severity.BLOCK),
        _case(replace(_HEAD, label="patient"), severity=Severity.BLOCK),
        _case(replace(_HEAD, score=0.31), severity=Severity.WARN),
        _case(_HEAD, marks="simulation", severity=Severity.WARN),
        _case(_HEAD, marks="stock", severity=Severity.WARN),
        _case(replace(_HEAD, label="patient"), consent="c1", jurisdiction="in", severity=Severity.WARN),
        Example(
            "The second picture is the one.",
            media=(_PHOTO, _PHOTO),
            media_facts=(None, MediaFacts(faces=(_HEAD,))),
            severity=Severity.BLOCK,
        ),
    ),
    leave=(
        _case(*(replace(_HEAD, label="staff"),) * 4),
        _case(replace(_HEAD, label="patient"), consent="c1"),
        _case(replace(_HEAD, label="patient", consent_id="c1")),
        _case(replace(_HEAD, label="covered"), replace(_HEAD, label="self")),
        _case(_HEAD, marks="simulation", context=_WORD),
        _case(),
        Example("Nobody has looked for faces.", media=(_PHOTO,), media_facts=(MediaFacts(),)),
        Example("Nobody has looked at all.", media=(_PHOTO,)),
        _case(replace(_HEAD, label="crowd"), replace(_HEAD, label="actor")),
    ),
)
