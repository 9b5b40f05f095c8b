"""A second person's yes is asked for and missing, or somebody's word for the facts is too old or says too little."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from app.domain.checking import CheckRequest
from app.domain.context import Attestation, Author, Context
from app.domain.finding import Citation, Severity
from app.guidelines.kinds import Record
from app.guidelines.rule import RECORD, Example, Hit, Rule

RECHECKED = timedelta(days=365)
"""How long somebody's word for the facts is good."""

_SECOND = "second-review"
_KINDS = ("fact-check", "rights", "consent", "pause", "simulation", "own-story", _SECOND)


def _look(request: CheckRequest) -> Iterator[Hit]:
    context = request.context
    if context.approver_needed:
        yield from _second_person(context)
    for given in context.attestations:
        yield from _defects(given, context)


def _second_person(context: Context) -> Iterator[Hit]:
    reviewers = [context.approver, *(a.by for a in context.attestations if a.kind == _SECOND)]
    named = [name for name in reviewers if name.strip()]
    if not named:
        yield Hit(variant="second")
    elif all(_is_own(name, context) for name in named):
        yield Hit(variant="own", params=(("who", named[0]),))


def _is_own(name: str, context: Context) -> bool:
    """Whether that is the person who wrote the post or answers for it."""
    own = {context.owner, context.author.name} - {""}
    return " ".join(name.split()).casefold() in {" ".join(o.split()).casefold() for o in own}


def _defects(given: Attestation, context: Context) -> Iterator[Hit]:
    day = context.publish_at or context.now
    params = (("by", given.by.strip() or "?"), ("day", given.at.date().isoformat()), ("kind", given.kind))
    if not given.by.strip():
        yield Hit(variant="nameless", params=params)
    elif given.kind == "fact-check" and day is not None and day - given.at > RECHECKED:
        yield Hit(variant="old", params=params)
    elif given.kind == "fact-check" and not given.against.strip():
        yield Hit(severity=Severity.WARN, variant="bare", params=params)


_DAY = datetime(2026, 11, 20, 9, tzinfo=UTC)
_ANA, _BEN = "Ana Ruiz", "Ben Okoro"


def _attested(kind: str, by: str, days: int = 0, against: str = "") -> Attestation:
    return Attestation(kind, by, _DAY - timedelta(days=days), against)


_CHECKED = _attested("fact-check", _ANA, 1, "NICE NG238")

RULE = Rule(
    id="workflow/attestation-missing",
    severity=Severity.BLOCK,
    confidence=1.0,
    detect=(Record(_look),),
    looks=RECORD,
    source=Citation("ACP and FSMB: pause before posting", "2013"),
    flag=(
        Example("Statins lower risk.", context=Context(approver_needed=True, owner=_ANA), severity=Severity.BLOCK),
        Example("Statins lower risk.", context=Context(approver_needed=True, owner=_ANA, approver="ana  ruiz")),
        Example(
            "Statins lower risk.",
            context=Context(attestations=(_attested("fact-check", _ANA, 500, "NICE CG181"),), publish_at=_DAY),
            severity=Severity.BLOCK,
        ),
        Example(
            "Statins lower risk.",
            context=Context(attestations=(_attested("fact-check", _ANA, 2),), now=_DAY),
            severity=Severity.WARN,
        ),
        Example("Our new ramp.", context=Context(attestations=(_attested("rights", " "),)), severity=Severity.BLOCK),
        Example(
            "Statins lower risk.",
            context=Context(approver_needed=True, author=Author(_BEN), attestations=(_attested(_SECOND, _BEN),)),
        ),
    ),
    leave=(
        Example("Statins lower risk.", context=Context(attestations=(_CHECKED,), now=_DAY)),
        Example("Statins lower risk.", context=Context(approver_needed=True, owner=_ANA, approver=_BEN)),
        Example("Ten years of us!", context=Context(attestations=(_attested("pause", _ANA, 500),), now=_DAY)),
        "Statins lower risk.",
        Example(
            "Statins lower risk.",
            context=Context(approver_needed=True, owner=_ANA, attestations=(_attested(_SECOND, _BEN),)),
        ),
    ),
)
