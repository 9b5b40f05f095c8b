"""The check: every rule on every surface, deterministic and offline."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.checking import CheckRequest
from app.domain.finding import Citation, Finding, Fix, Report, Severity, Span
from app.domain.message import Message, Params
from app.guidelines import guards
from app.guidelines.bearing import bearing_on, is_near
from app.guidelines.health import asked, cites, has_evidence
from app.guidelines.packs import Pack, pack, pack_version
from app.guidelines.rule import Hit, Repair, Rule, Scene
from app.guidelines.surfaces import read_before, surfaces_of
from app.guidelines.text import Match, Surface

LIKELY = "likely"
"""The variant of the message for what only the model sees."""

_QUOTED = 60
_WEIGHED = frozenset({"text", "segment", "caption", "first_comment"})
_NOBODY_TYPES = frozenset({"picture", "caption", "code", "file_name"})
"""Surfaces that are no text field: a replacement could not be put there."""


class Engine:
    """A `Check` over a set of rules. One analysis of each surface serves them all."""

    def __init__(self, rules: Sequence[Rule], tables: Sequence[str] = ()) -> None:
        """Keep the rules; `app.guidelines.registry` has them all. `tables` are versions of data they were given."""
        self.rules = tuple(rules)
        self.tables = tuple(tables)

    @property
    def version(self) -> str:
        """The versions of all packs and tables, as a report and an approval keep them."""
        return " ".join((pack_version(), *self.tables))

    def __call__(self, request: CheckRequest) -> Report:
        """All findings, worst first, then by place and rule. Raises InputError for an unknown jurisdiction."""
        return self.report(request, surfaces_of(request, read_before))

    def surfaces(self, request: CheckRequest) -> tuple[Surface, ...]:
        """The texts of the request, not yet read."""
        return surfaces_of(request)

    def report(self, request: CheckRequest, surfaces: tuple[Surface, ...]) -> Report:
        """The check of a request whose surfaces were made by `surfaces`. Raises InputError as the call does."""
        packs = tuple(pack(j) for j in dict.fromkeys(request.jurisdictions))
        asked = [rule for rule in self.rules if rule.hard or rule.timely] if request.again else self.rules
        rules = tuple(rule for rule in asked if rule.applies(request) and any(_in_force(rule, p) for p in packs))
        found = [finding for rule in rules for finding in _findings(rule, request, surfaces, packs)]
        for rule in rules:
            if rule.speaks_for:
                found = _said_once(rule, found)
        found.sort(key=_order)
        return Report(tuple(found), len(rules), self.version)


def _said_once(rule: Rule, found: list[Finding]) -> list[Finding]:
    """The findings without those that the rule speaks for; its own become hard where one of theirs was."""
    own = [f for f in found if f.rule == rule.id]
    hard: set[int] = set()
    left = []
    for other in found:
        same = [f for f in own if other.rule.startswith(f"{rule.speaks_for}/") and _covers(f, other)]
        if not same:
            left.append(other)
        elif other.hard:
            hard.update(id(f) for f in same)
    return [replace(f, hard=True) if id(f) in hard else f for f in left]


def _covers(own: Finding, other: Finding) -> bool:
    """Whether a finding is about all of the other's words, and at least as grave."""
    if own.surface != other.surface or own.severity.rank > other.severity.rank:
        return False
    return all(any(a.start < b.end and b.start < a.end for a in own.spans) for b in other.spans)


def _order(finding: Finding) -> tuple[int, bool, bool, str, tuple[Span, ...], str]:
    return (
        finding.severity.rank,
        not finding.hard,
        finding.surface != "text",
        finding.surface,
        finding.spans,
        finding.rule,
    )


def _in_force(rule: Rule, pack: Pack) -> bool:
    return rule.id not in pack.off and (not rule.only or pack.id in rule.only)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A hit with its severity settled; drafts that say the same become one finding."""

    severity: Severity
    confidence: float
    variant: str
    params: Params
    repair: Repair | None
    matches: tuple[Match, ...]
    pack: Pack

    @property
    def says(self) -> tuple[Severity, str, Params, Repair | None]:
        return (self.severity, self.variant, self.params, self.repair)


def _findings(
    rule: Rule, request: CheckRequest, surfaces: tuple[Surface, ...], packs: tuple[Pack, ...]
) -> Iterator[Finding]:
    for surface in surfaces:
        if surface.family not in rule.looks:
            continue
        drafts = [draft for p in packs if _in_force(rule, p) for draft in _drafts(rule, request, surface, surfaces, p)]
        if drafts:
            yield from _settled(rule, surface, drafts)


def _drafts(
    rule: Rule, request: CheckRequest, surface: Surface, surfaces: tuple[Surface, ...], pack: Pack
) -> Iterator[_Draft]:
    scene = Scene(surface, request, surfaces, pack.thresholds, pack)
    hits = [hit for detection in rule.detect for hit in detection.hits(scene)]
    if rule.weighed and surface.family in _WEIGHED:
        hits = _weighed(rule, hits, surface, request)
    for hit in hits:
        yield _draft(rule, hit, request, pack)


def _weighed(rule: Rule, hits: list[Hit], surface: Surface, request: CheckRequest) -> list[Hit]:
    """What the lists found, unless the model is against it; what only the model sees, said as less than certain."""
    if not hits and not is_near(surface, rule.id):
        return hits
    bearing = bearing_on(surface, rule.id)
    if bearing is None:
        return hits
    if hits:
        return [hit for hit in hits if hit.exact] if bearing.is_against else hits
    if not bearing.is_seen or (rule.moot and rule.moot(surface)) or _is_answered(surface, bearing.tell, request):
        return []
    gravity = rule.gravity(request)
    # What has no waiver needs more than odds.
    milder = (not bearing.is_sure or rule.hard) and gravity.rank < rule.unsure.rank
    severity = rule.unsure if milder else gravity
    confidence = min(0.9, 0.5 + 0.1 * max(0.0, bearing.odds))
    return [Hit((bearing.tell,), severity, confidence, variant=LIKELY)]


def _is_answered(surface: Surface, tell: Match, request: CheckRequest) -> bool:
    """What the model cannot see well: a question, a myth called one, a quotation, a source."""
    if surface.of(cites) or has_evidence(request):
        return True
    return any(guard(surface, tell) for guard in (asked, guards.debunked, guards.quoted, guards.fictional))


def _draft(rule: Rule, hit: Hit, request: CheckRequest, pack: Pack) -> _Draft:
    severity = hit.severity or rule.gravity(request)
    # A pack may set how grave a rule is there; a hit that was lowered on purpose stays lower.
    ruled = pack.severities.get(rule.id)
    if ruled and (hit.severity is None or ruled.rank > hit.severity.rank):
        severity = ruled
    return _Draft(severity, hit.confidence or rule.confidence, hit.variant, hit.params, hit.repair, hit.matches, pack)


def _settled(rule: Rule, surface: Surface, drafts: list[_Draft]) -> Iterator[Finding]:
    """One finding for all drafts that say the same; where packs differ about a place, the gravest one counts.

    Where they differ only in the ready sentence that a fix puts in, the first pack's is offered.
    """
    gravest: dict[tuple[tuple[Match, ...], str], int] = {}
    for d in drafts:
        gravest[d.matches, d.variant] = min(d.severity.rank, gravest.get((d.matches, d.variant), 9))
    groups: dict[tuple[Severity, str, Params, Repair | None], list[_Draft]] = {}
    offered: dict[object, _Draft] = {}
    for d in drafts:
        if d.severity.rank == gravest[d.matches, d.variant]:
            first = offered.setdefault((d.severity, d.variant, d.params, d.matches), d)
            groups.setdefault(first.says if first.repair and d.repair else d.says, []).append(d)
    for group in groups.values():
        yield _finding(rule, surface, group)


def _finding(rule: Rule, surface: Surface, group: list[_Draft]) -> Finding:
    first = group[0]
    matches = tuple(sorted({m for d in group for m in d.matches}))
    key = f"{rule.key}-{first.variant}" if first.variant else rule.key
    words = ", ".join(dict.fromkeys(_quoted(surface, m) for m in matches))
    return Finding(
        rule=rule.id,
        severity=first.severity,
        confidence=round(max(d.confidence for d in group), 2),
        surface=surface.name,
        spans=tuple(dict.fromkeys(surface.origin(m) for m in matches)),
        message=Message.of(key, words=words, **dict(first.params)),
        advice=Message.of(f"{rule.key}.advice", words=words),
        source=first.pack.sources.get(rule.id, rule.source),
        jurisdictions=tuple(dict.fromkeys(d.pack.id for d in group)),
        hard=rule.hard and first.severity is Severity.BLOCK,
        fix=_fix(rule, surface, first.repair),
        odds=_odds(rule, surface),
        timely=rule.timely,
    )


def _odds(rule: Rule, surface: Surface) -> float | None:
    bearing = bearing_on(surface, rule.id) if rule.weighed and surface.family in _WEIGHED else None
    return bearing.odds if bearing else None


def _quoted(surface: Surface, match: Match) -> str:
    said = " ".join(surface.said(match).split())
    return f"“{said}”" if len(said) <= _QUOTED else f"“{said[:_QUOTED].rstrip()}…”"


def _fix(rule: Rule, surface: Surface, repair: Repair | None) -> Fix | None:
    if repair is None or surface.family in _NOBODY_TYPES:
        return None
    edits = tuple((surface.origin(match), text) for match, text in repair.edits)
    return Fix(Message.of(f"{rule.key}-{repair.label}"), edits)


def citation(pack_id: str, rule: Rule) -> Citation:
    """The source of a rule as one jurisdiction's pack gives it, for the guidance page."""
    return pack(pack_id).sources.get(rule.id, rule.source)
