"""Cleared once, and since then the post, the rules, a consent or the calendar has moved on."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from app.domain.consent import Consent
from app.domain.context import Clearance, Context
from app.domain.finding import Citation, Severity
from app.guidelines.kinds import Judged
from app.guidelines.packs import pack_version
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rule import RECORD, Example, Hit, Rule, Scene

FRESH = timedelta(days=30)
"""How long a clearance is good on a topic that moves."""

POLICY = timedelta(days=365)
"""How long somebody may be taken to remember the practice's policy."""

_MOVES = PhraseList(
    listed("""
    covid*, coronavirus, long covid, flu season, bird flu, avian flu|influenza, mpox, monkeypox, measles, polio,
    dengue, zika, ebola,
    outbreak*, booster*, vaccin* ~ schedule, new variant, recall|recalls|recalled, shortage*, out of stock,
    safety alert, black
    triangle, boxed warning, heatwave, wildfire*, smoke, air quality, glp 1, semaglutide, tirzepatide, ozempic,
    wegovy, mounjaro,
    lecanemab, new guideline*, just published, preprint*, this week, this month, latest
    """)
)


def _judge(scene: Scene) -> Iterator[Hit]:
    context = scene.request.context
    if context.clearance is not None:
        yield from _cleared(scene, context.clearance)
    day = context.publish_at or context.now
    if context.policy_read_at is not None and day is not None and day - context.policy_read_at > POLICY:
        yield Hit(
            severity=Severity.WARN, variant="policy", params=(("day", context.policy_read_at.date().isoformat()),)
        )


def _cleared(scene: Scene, clearance: Clearance) -> Iterator[Hit]:
    context = scene.request.context
    params = (("day", clearance.at.date().isoformat()),)
    if clearance.fingerprint and clearance.now_fingerprint and clearance.fingerprint != clearance.now_fingerprint:
        yield Hit(params=params)
    if clearance.pack_version and not set(pack_version().split()) <= set(clearance.pack_version.split()):
        yield Hit(variant="rules", params=params)
    for consent in context.consents:
        if consent.id in scene.request.consents and _fell(consent, clearance, context):
            yield Hit(variant="consent", params=(("consent", consent.id), *params))
    due = context.publish_at or context.now
    if due is not None and due - clearance.at > FRESH and _moves(scene):
        yield Hit(variant="old", params=params)


def _fell(consent: Consent, clearance: Clearance, context: Context) -> bool:
    """Withdrawn since, or out before the post goes out."""
    due = context.publish_at or context.now
    revoked = consent.revoked_on is not None and consent.revoked_on >= clearance.at.date()
    ended = consent.expires is not None and due is not None and clearance.at.date() <= consent.expires < due.date()
    return revoked or ended


def _moves(scene: Scene) -> bool:
    return any(surface.of(_MOVES.find) for surface in scene.others if surface.family in ("text", "segment", "title"))


_DAY = datetime(2026, 11, 20, 9, tzinfo=UTC)


def _clear(days: int = 1, *, packs: str = "", was: str = "a1", now: str = "a1") -> Clearance:
    return Clearance(_DAY - timedelta(days=days), packs, was, now)


_WITHDRAWN = Consent("c-17", "blue", revoked_on=date(2026, 11, 19))
_RUNS_OUT = Consent("c-18", "red", expires=date(2026, 11, 21))
_GOOD = Consent("c-19", "green", expires=date(2027, 11, 21))

RULE = Rule(
    id="workflow/stale-clearance",
    severity=Severity.BLOCK,
    confidence=1.0,
    detect=(Judged(_judge),),
    looks=RECORD,
    source=Citation("45 CFR 164.508(b)(5): an authorization may be revoked at any time", "2013", seen=False),
    flag=(
        Example("Text edited after it was cleared.", context=Context(clearance=_clear(now="b2"), now=_DAY)),
        Example("Cleared under older rules.", context=Context(clearance=_clear(packs="rules-1 us-2024.1"), now=_DAY)),
        Example(
            "Harold walks again.",
            consents=("c-17",),
            context=Context(clearance=_clear(3), consents=(_WITHDRAWN,), publish_at=_DAY + timedelta(days=1)),
            severity=Severity.BLOCK,
        ),
        Example(
            "Harold walks again.",
            consents=("c-18",),
            context=Context(clearance=_clear(3), consents=(_RUNS_OUT,), publish_at=_DAY + timedelta(days=9)),
        ),
        Example("Measles is going round our county.", context=Context(clearance=_clear(45), publish_at=_DAY)),
        Example(
            "The waiting room has new chairs.",
            context=Context(policy_read_at=_DAY - timedelta(days=500), now=_DAY),
            severity=Severity.WARN,
        ),
    ),
    leave=(
        Example(
            "Unchanged, out in two days.", context=Context(clearance=_clear(), publish_at=_DAY + timedelta(days=2))
        ),
        Example("Moisturise on damp skin.", context=Context(clearance=_clear(45), publish_at=_DAY)),
        Example(
            "Harold walks again.",
            consents=("c-19",),
            context=Context(clearance=_clear(3), consents=(_GOOD, _WITHDRAWN), publish_at=_DAY),
        ),
        "Measles is going round our county.",
        Example("New chairs.", context=Context(policy_read_at=_DAY - timedelta(days=200), now=_DAY)),
    ),
)
