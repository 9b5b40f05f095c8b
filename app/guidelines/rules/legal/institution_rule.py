"""The practice's own rules, and what no institution wants public: embargoes, secrets, lawyers' letters."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache

from app.domain.context import Context, HouseRule
from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind
from app.domain.message import Params
from app.guidelines.kinds import Judged
from app.guidelines.phrases import PhraseList
from app.guidelines.rule import TEXT, Example, Hit, Rule, Scene
from app.guidelines.rules.legal.secrecy import embargo, secrets


@lru_cache(maxsize=256)
def _phrases(terms: tuple[str, ...]) -> PhraseList:
    """A rule's terms; one that cannot be read as a phrase is looked for word by word."""
    try:
        return PhraseList(tuple(t.lower() for t in terms if t.strip()))
    except ValueError:
        return PhraseList(tuple(word for t in terms for word in t.lower().replace("_", " ").replace("~", " ").split()))


def _house(scene: Scene) -> Iterator[Hit]:
    """Every rule of the house that is for this account: its words stand here, or a required one stands nowhere."""
    for rule in scene.request.context.house_rules:
        if rule.account and rule.account != scene.request.account.value:
            continue
        found = scene.surface.of(_phrases(rule.terms).find)
        if not rule.required:
            yield from (Hit((m,), rule.severity, 0.95, _variant(rule), _params(rule)) for m in found)
        elif scene.surface.name == "text" and not _anywhere(scene, rule):
            yield Hit((), rule.severity, 0.95, "required", (*_params(rule), ("term", " / ".join(rule.terms))))


def _anywhere(scene: Scene, rule: HouseRule) -> bool:
    surfaces = scene.others or (scene.surface,)
    return any(s.of(_phrases(rule.terms).find) for s in surfaces if s.family in TEXT)


def _variant(rule: HouseRule) -> str:
    return "house-section" if rule.section else "house"


def _params(rule: HouseRule) -> Params:
    return (("message", rule.message or rule.id), ("section", rule.section))


def _secret(scene: Scene) -> Iterator[Hit]:
    surface, context = scene.surface, scene.request.context
    at = context.publish_at
    named = embargo(surface, (at or datetime.now(UTC)).year, context.zone) if at else None
    if named and at and named[1] > at:
        yield Hit((named[0],), Severity.BLOCK, 0.95, "embargo")
        return
    found = surface.of(secrets)
    if found and not (named and at and named[1] <= at):
        yield Hit(found, severity=Severity.WARN)


_WARDS = Context(
    house_rules=(
        HouseRule("wards", ("live from ward|theatre", "on the ward"), Severity.BLOCK, "No posts from wards.", "4.2"),
    )
)
_FOOTER = Context(
    house_rules=(
        HouseRule(
            "footer", ("rowan street practice",), Severity.WARN, "The practice's name is missing.", required=True
        ),
    )
)
_EMBARGOED = Context(publish_at=datetime(2026, 5, 11, 9, tzinfo=UTC))
_LATER = Context(publish_at=datetime(2026, 5, 13, 9, tzinfo=UTC))
RULE = Rule(
    id="legal/institution-rule",
    severity=Severity.WARN,
    confidence=0.75,
    weighed=True,
    detect=(Judged(_house), Judged(_secret)),
    source=Citation("Your practice's own policy", "2026"),
    flag=(
        Example("Live from ward 6: cake.", context=_WARDS, severity=Severity.BLOCK),
        Example("Flu clinic on Saturday.", context=_FOOTER, severity=Severity.WARN),
        Example(
            "Our trial is embargoed until 12 May 2026, and it worked!", context=_EMBARGOED, severity=Severity.BLOCK
        ),
        Example("Leaked: the board slides on closing our walk-in, photos of them below.", severity=Severity.WARN),
        "Our own lawyers wrote, marked privileged and confidential. I've snapped it, page two is the good one.",
        "The merger is not public until Monday, but you heard it here first.",
    ),
    leave=(
        Example("Flu clinic on Saturday at Rowan Street Practice.", context=_FOOTER),
        Example(
            "Live from ward 6: cake.",
            account=AccountKind.PERSONAL,
            context=Context(house_rules=(HouseRule("wards", ("live from ward",), account="professional"),)),
        ),
        Example("Our trial was embargoed until 12 May 2026, and now it is out.", context=_LATER),
        "Free and confidential: call the helpline at any hour.",
        "I can't share what the board said. Minutes are published on Friday.",
        "Embargo lifted today: the paper is on the journal's site.",
        "We learned from a root cause review. Three changes, approved for sharing.",
    ),
)
