"""Consent expired, revoked, incomplete or out of scope."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.checking import CheckRequest
from app.domain.consent import Consent, Whose
from app.domain.context import Context
from app.domain.finding import Citation, Severity
from app.domain.goal import Goal
from app.domain.media import Face, Media, MediaFacts
from app.domain.message import Value
from app.guidelines.consents import lacking
from app.guidelines.kinds import Judged
from app.guidelines.promotion import is_ad
from app.guidelines.rule import RECORD, Example, Hit, Rule, Scene
from app.guidelines.rx import Rx

_SHOWS = frozenset({"clinical", "wound", "before-after"})
_BEFORE_AFTER = Rx(r"\bbefore[- ](?:and|&|/)[- ]?after|\bbefore/after\b|\bbefore & after\b")


def _judge(scene: Scene) -> Iterator[Hit]:
    request = scene.request
    register = {c.id: c for c in request.context.consents}
    if not register and not request.context.knows_register:
        return
    for number in request.resting_on():
        consent = register.get(number)
        if consent is None:
            yield Hit(variant="unknown", params=(("form", number),))
            continue
        for look in (_time, _form, _scope, _money, _pictures, _minor, _ontario):
            yield from look(scene, consent)


def _hit(consent: Consent, variant: str, **params: Value) -> Hit:
    return Hit(variant=variant, params=(("form", consent.key or consent.id), *sorted(params.items())))


def _day(context: Context, moment: datetime | None) -> date | None:
    """The day of a UTC instant on the practice's clock."""
    if moment is None:
        return None
    try:
        zone = ZoneInfo(context.zone)
    except (ZoneInfoNotFoundError, ValueError):
        return moment.date()
    return moment.astimezone(zone).date()


def _time(scene: Scene, consent: Consent) -> Iterator[Hit]:
    """Revoked, ended, or ending before the post goes out. What was withdrawn covers nothing, on whatever day."""
    context = scene.request.context
    today, goes_out = _day(context, context.now), _day(context, context.publish_at or context.now)
    if consent.revoked_on:
        yield _hit(consent, "revoked", day=consent.revoked_on.isoformat())
    if consent.ended_on:
        yield _hit(consent, "ended", day=consent.ended_on.isoformat())
    if consent.expires and today and consent.expires < today:
        yield _hit(consent, "expired", day=consent.expires.isoformat())
    elif consent.expires and goes_out and consent.expires < goes_out:
        yield _hit(consent, "expires", day=consent.expires.isoformat(), planned=goes_out.isoformat())


def _form(scene: Scene, consent: Consent) -> Iterator[Hit]:
    """What the law of the jurisdiction at hand asks for and the form does not hold."""
    for need in lacking(consent, scene.pack.terms.get("consent_needs", ())):
        yield _hit(consent, "lacks", field=need)


def _scope(scene: Scene, consent: Consent) -> Iterator[Hit]:
    """The platforms and the purpose."""
    request = scene.request
    targets = [*([request.channel.id] if request.channel else []), *request.context.targets]
    allowed = {r.lower() for r in consent.recipients}
    for target in dict.fromkeys(t.lower() for t in targets if consent.recipients):
        if target not in allowed:
            yield _hit(consent, "recipient", platform=target)
    wanted = _purpose(scene)
    if wanted and consent.purposes and wanted not in {p.lower() for p in consent.purposes}:
        yield _hit(consent, "purpose", purpose=wanted)


def _money(scene: Scene, consent: Consent) -> Iterator[Hit]:
    """A post that somebody pays for: the form must have said so, 45 CFR 164.508(a)(3)."""
    if scene.request.context.paid and consent.paid != "yes":
        yield _hit(consent, "paid")


def _purpose(scene: Scene) -> str:
    """What the post is for, in the register's words; empty where that is open."""
    if any(is_ad(surface, scene.request) for surface in scene.others[:1]):
        return "marketing"
    return "education" if scene.request.goal is Goal.EDUCATION else ""


def _pictures(scene: Scene, consent: Consent) -> Iterator[Hit]:
    """Files linked with this consent, or showing somebody, whose fingerprint the consent does not list."""
    for number, media in enumerate(scene.request.media):
        facts = scene.request.facts(number)
        if _rests_on(consent, media, facts, scene.request) and media.sha256 not in consent.media:
            yield _hit(consent, "media", file=media.filename)


def _rests_on(consent: Consent, media: Media, facts: MediaFacts | None, request: CheckRequest) -> bool:
    faces = facts.faces or () if facts else ()
    if consent.id in (media.consent_id, *(face.consent_id for face in faces)):
        return True
    shows = facts is not None and (bool(facts.marks & _SHOWS) or any(face.label == "patient" for face in faces))
    linked = {media.consent_id, *(face.consent_id for face in faces)} - {""}
    others = (c for c in request.context.consents if c.id in request.consents)
    return shows and not linked and consent.id in request.consents and not any(media.sha256 in c.media for c in others)


def _minor(scene: Scene, consent: Consent) -> Iterator[Hit]:
    """A child's consent is a representative's, and ends when the child is of age."""
    context = scene.request.context
    goes_out = _day(context, context.publish_at or context.now)
    if not consent.minor:
        return
    if not (consent.representative and consent.authority):
        yield _hit(consent, "minor")
    if consent.of_age_on and goes_out and consent.of_age_on <= goes_out:
        yield _hit(consent, "of-age", day=consent.of_age_on.isoformat())


def _ontario(scene: Scene, consent: Consent) -> Iterator[Hit]:
    """Ontario: consent to before-and-after pictures is asked for after the service."""
    request = scene.request
    shown = any("before-after" in facts.marks for facts in request.media_facts if facts)
    shown = shown or bool(_BEFORE_AFTER.search(request.text.lower()))
    signed, served = consent.signed_on, consent.service_on
    if scene.pack.id == "ca-on" and shown and signed and served and signed < served:
        yield _hit(consent, "too-early", day=signed.isoformat())


_NOW = datetime(2026, 2, 1, 12, tzinfo=UTC)
_PLANNED = datetime(2026, 3, 10, 12, tzinfo=UTC)
_PHOTO = Media("a" * 64, "knee.jpg", "image/jpeg", 1, consent_id="c1")
_GOOD = Consent(
    id="c1",
    key="K-11",
    information="knee operation and photographs",
    discloser="Harbour Clinic",
    recipients=("instagram", "website"),
    purposes=("education",),
    signed_by="the patient",
    signed_on=date(2025, 6, 2),
    expires=date(2027, 6, 2),
    media=("a" * 64,),
    right_to_revoke_told=True,
    copy_given=True,
    explicit=True,
)


def _case(
    consent: Consent,
    *,
    text: str = "My patient walks again after her knee operation.",
    paid: bool = False,
    targets: tuple[str, ...] = ("instagram",),
    goal: Goal = Goal.EDUCATION,
    media: tuple[Media, ...] = (),
    media_facts: tuple[MediaFacts | None, ...] = (),
    jurisdiction: str = "us",
) -> Example:
    """An example: one consent in the register and a post on 10 March that is linked with it."""
    context = Context(consents=(consent,), targets=targets, now=_NOW, publish_at=_PLANNED, paid=paid)
    return Example(
        text,
        goal=goal,
        consents=("c1",),
        media=media,
        media_facts=media_facts,
        jurisdiction=jurisdiction,
        context=context,
        severity=Severity.BLOCK,
    )


RULE = Rule(
    id="privacy/consent-invalid",
    severity=Severity.BLOCK,
    hard=True,
    confidence=0.95,
    looks=RECORD,
    detect=(Judged(_judge),),
    source=Citation("45 CFR 164.508(b)(2), (c); 164.530(j)", "2013"),
    flag=(
        _case(replace(_GOOD, expires=date(2026, 3, 1))),
        _case(replace(_GOOD, expires=date(2026, 1, 15))),
        _case(replace(_GOOD, recipients=("website",)), targets=("website", "tiktok")),
        _case(replace(_GOOD, revoked_on=date(2026, 1, 20))),
        _case(replace(_GOOD, discloser="", right_to_revoke_told=False)),
        _case(replace(_GOOD, purposes=("conference",))),
        _case(_GOOD, text="New knee? Book your consultation now: 20% off this month."),
        _case(replace(_GOOD, media=("b" * 64,)), media=(_PHOTO,)),
        _case(
            replace(_GOOD, media=()),
            media=(replace(_PHOTO, consent_id=""),),
            media_facts=(MediaFacts(faces=(Face((0, 0, 1, 1), label="patient"),)),),
        ),
        _case(replace(_GOOD, minor=True)),
        _case(
            replace(_GOOD, minor=True, representative="mother", authority="parent", of_age_on=date(2026, 2, 20)),
        ),
        _case(
            replace(_GOOD, signed_on=date(2025, 5, 1), service_on=date(2025, 5, 9)),
            media=(_PHOTO,),
            media_facts=(MediaFacts(marks=frozenset({"before-after"})),),
            jurisdiction="ca-on",
        ),
        _case(replace(_GOOD, id="c2")),
        _case(replace(_GOOD, explicit=False), jurisdiction="uk"),
        _case(replace(_GOOD, revoked_on=date(2026, 4, 1))),
        _case(replace(_GOOD, expires=None, expires_on_event="end of the study", ended_on=date(2026, 2, 1))),
        _case(_GOOD, paid=True),
        _case(replace(_GOOD, whose=Whose.STAFF, information="")),
        Example("My patient walks again.", consents=("c1",), context=Context(knows_register=True, now=_NOW)),
    ),
    leave=(
        _case(_GOOD, media=(_PHOTO,)),
        _case(replace(_GOOD, paid="yes", purposes=("education", "marketing")), paid=True),
        _case(replace(_GOOD, whose=Whose.STAFF, discloser="", copy_given=False, expires=None)),
        Example("Wash your hands.", context=Context(consents=(replace(_GOOD, revoked_on=date(2026, 1, 1)),), now=_NOW)),
        Example("My patient walks again.", consents=("c1",)),
        _case(replace(_GOOD, discloser="", copy_given=False), jurisdiction="au"),
        _case(replace(_GOOD, expires=None, expires_on_event="end of the campaign"), goal=Goal.ADVOCACY),
        _case(
            replace(_GOOD, minor=True, representative="mother", authority="parent", of_age_on=date(2031, 2, 20)),
        ),
        _case(
            replace(_GOOD, signed_on=date(2025, 5, 20), service_on=date(2025, 5, 9)),
            media=(_PHOTO,),
            media_facts=(MediaFacts(marks=frozenset({"before-after"})),),
            jurisdiction="ca-on",
        ),
        _case(
            replace(_GOOD, recipients=("Instagram",), expires=date(2026, 3, 10)),
            media=(Media("c" * 64, "logo.png", "image/png", 1),),
        ),
    ),
)
