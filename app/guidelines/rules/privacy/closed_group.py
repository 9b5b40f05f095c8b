"""Patient detail sent to a “doctors only” group."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience
from app.domain.media import Media, MediaFacts
from app.guidelines.kinds import Judged, Phrases
from app.guidelines.rule import RECORD, TEXT, Example, Hit, Rule, Scene
from app.guidelines.rules.privacy import (
    age_over_89,
    care_date,
    contact_detail,
    identifier_combination,
    national_id,
    patient_name,
    record_number,
    small_place,
)
from app.guidelines.tied import told

_DIRECT = (
    patient_name.RULE,
    national_id.RULE,
    record_number.RULE,
    contact_detail.RULE,
    care_date.RULE,
    age_over_89.RULE,
    small_place.RULE,
    identifier_combination.RULE,
)
"""Rules of which each finding at block makes a closed group no excuse."""

_CLOSED = Phrases(
    """
    closed|private|locked|secret|vetted|members|docs|doctors|nurses|physicians|staff|colleagues group|only|forum|chat,
    closed|private|locked so, docs|doctors|nurses|physicians|staff|members only group|forum|chat|channel,
    is private so, it's|its|is private|closed|locked so, since|as this|it's|we're is|a|in closed|private|locked,
    so|where i|we can say it|this, just|only between us, between us colleagues|docs|nurses, not for sharing,
    what happens in this|the group, no patients|public in here|this
    """
)
_SHOWS = frozenset({"clinical", "wound", "before-after", "screen"})


def _judge(scene: Scene) -> Iterator[Hit]:
    surface, request = scene.surface, scene.request
    grouped = request.audience is Audience.GROUP
    if surface.family == "record":
        if grouped and not request.consents and any(_shows_somebody(facts) for facts in request.media_facts):
            yield Hit(variant="picture")
        return
    if not grouped and not _CLOSED.matches(surface):
        return
    tale = told(surface)
    stopped = any(hit.severity is not Severity.WARN for rule in _DIRECT for d in rule.detect for hit in d.hits(scene))
    if stopped and (tale.is_specific or grouped):
        yield Hit(tale.people[:1], severity=Severity.BLOCK, variant="direct")
    elif tale.is_specific and not request.consents:
        yield Hit(tale.people[:1])


def _shows_somebody(facts: MediaFacts | None) -> bool:
    return facts is not None and bool(facts.marks & _SHOWS or any(f.label == "patient" for f in facts.faces or ()))


def _in_group(text: str, severity: Severity | None = None) -> Example:
    return Example(text, audience=Audience.GROUP, severity=severity)


RULE = Rule(
    id="privacy/closed-group",
    severity=Severity.WARN,
    confidence=0.8,
    looks=TEXT | RECORD,
    detect=(Judged(_judge),),
    source=Citation("GMC Using social media 2024: private groups may become public; CMPA 2024", "2024", seen=False),
    flag=(
        _in_group("Help! 6yo Emma from Dayton came in on day 3 of fever, photos below.", Severity.BLOCK),
        _in_group("bed 4 is the MP everyone is talking about", Severity.BLOCK),
        _in_group("My patient refused the epidural and then begged for it. How do you handle this?", Severity.WARN),
        _in_group("MRN 00482913, can somebody look at the film?", Severity.BLOCK),
        Example(
            "Docs only group, so: my patient stopped her insulin and came back in DKA. Ideas?",
            audience=Audience.PROFESSIONALS,
        ),
        Example(
            "What would you do next?",
            audience=Audience.GROUP,
            media=(Media("0" * 64, "a.jpg", "image/jpeg", 1),),
            media_facts=(MediaFacts(marks=frozenset({"wound"})),),
            severity=Severity.WARN,
        ),
    ),
    leave=(
        _in_group("How do you counsel parents who are unsure about the MMR second dose?"),
        _in_group("Links to the new NICE asthma guideline, thoughts?"),
        _in_group("Who has a spare slot on the sedation course in May?"),
        _in_group("Patients with asthma should carry a reliever. Which leaflet do you hand out?"),
        "Our peer support group is open to all and free on Tuesdays.",
        Example("This is a closed group for nurses only: no patient details, please.", audience=Audience.PROFESSIONALS),
        Example(
            "Our new flyer, thoughts?",
            audience=Audience.GROUP,
            media=(Media("0" * 64, "a.jpg", "image/jpeg", 1),),
            media_facts=(MediaFacts(marks=frozenset({"decorative"})),),
        ),
    ),
)
