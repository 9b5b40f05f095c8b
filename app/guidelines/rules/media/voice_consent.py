"""A patient's voice or words in a film, and no consent that covers them."""

from collections.abc import Iterator
from datetime import UTC, datetime

from app.domain.consent import Consent
from app.domain.context import Attestation, Context
from app.domain.finding import Citation, Severity
from app.domain.media import Media, MediaFacts
from app.guidelines.kinds import Judged
from app.guidelines.pictures import PRETENDED, attested, consents_of, looked_at
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match

_SPEAKER = Rx(
    r"(?:^|\n)[-–—>\s\[(]{0,4}(?P<it>(?:the )?(?:patient|pt|client|resident|mum|mom|mother|dad|father|parent|relative"
    r"|(?:his|her|their) (?:wife|husband|son|daughter|mother|father|carer))(?: \d)?)[\])]?\s?:(?!\S*//)"
)
"""Who speaks, at the start of a line of captions: “Patient: I finally slept!”"""


def _judge(scene: Scene) -> Iterator[Hit]:
    """On captions: lines that a patient speaks. On the record: films in which somebody hears a patient."""
    if scene.surface.family == "record":
        for number, media, facts in looked_at(scene.request):
            if facts.hears_patient and not _speakers(scene, number - 1):
                yield from _unless_covered(scene, number, media, facts, ())
        return
    at = int(scene.surface.name.partition(":")[2])
    marked = _lines(scene.surface.low)
    known = scene.request.facts(at)
    if marked and known is not None:
        yield from _unless_covered(scene, at + 1, scene.request.media[at], known, marked)


def _lines(low: str) -> tuple[Match, ...]:
    return tuple(Match(m.start("it"), m.end("it")) for m in _SPEAKER.finditer(low))


def _speakers(scene: Scene, at: int) -> bool:
    """Whether the captions say already that a patient speaks: then the finding stands there."""
    return any(other.name == f"caption:{at}" and _lines(other.low) for other in scene.others)


def _unless_covered(
    scene: Scene, number: int, media: Media, facts: MediaFacts, marked: tuple[Match, ...]
) -> Iterator[Hit]:
    """Nothing where a consent covers the voice; a warning where that cannot be told, or somebody acts."""
    linked = consents_of(scene.request, media, facts)
    register = {c.id: c for c in scene.request.context.consents}
    held = [register[one] for one in linked if one in register]
    params = (("which", number),)
    if any(consent.covers_audio for consent in held):
        return
    if facts.marks & PRETENDED:
        if not attested(scene.request, "simulation"):
            yield Hit(marked, Severity.WARN, variant="acted", params=params)
    elif held:
        yield Hit(marked, variant="silent-form", params=params)
    elif linked:
        yield Hit(marked, Severity.WARN, variant="unknown-form", params=params)
    else:
        yield Hit(marked, params=params)


_FILM = Media("0" * 64, "clip.mp4", "video/mp4", 9_000_000)


def _case(
    captions: str = "",
    *,
    hears: bool = False,
    marks: str = "",
    consent: Consent | None = None,
    linked: str = "",
    severity: Severity | None = None,
    word: bool = False,
) -> Example:
    """An example: one film, what is said in it, and a consent."""
    said = (Attestation("simulation", "Dr Ada Example", datetime(2026, 3, 1, tzinfo=UTC)),) if word else ()
    return Example(
        "One minute about sleep.",
        media=(_FILM,),
        media_facts=(
            MediaFacts(captions=captions, hears_patient=hears, has_speech=True, marks=frozenset(marks.split())),
        ),
        consents=(linked,) if linked else (),
        context=Context(consents=(consent,) if consent else (), attestations=said),
        severity=severity,
    )


RULE = Rule(
    id="media/voice-consent",
    severity=Severity.BLOCK,
    confidence=0.85,
    detect=(Judged(_judge),),
    looks=frozenset({"record", "caption"}),
    source=Citation("45 CFR 164.514(b)(2)(i)(P): voice prints; Jugenburg, Ontario 2021 (cameras with sound)", "2021"),
    flag=(
        _case("Nurse: How was it?\nPatient: I finally slept!", severity=Severity.BLOCK),
        _case(hears=True, severity=Severity.BLOCK),
        _case("[Patient 2]: Same here, every night.", hears=True, severity=Severity.BLOCK),
        _case("Mum: He just stopped breathing.", consent=Consent("c1", "K-7"), linked="c1", severity=Severity.BLOCK),
        _case(hears=True, linked="c9", severity=Severity.WARN),
        _case("Patient: It hurts here.", marks="simulation", severity=Severity.WARN),
    ),
    leave=(
        _case("Dr Lee: Sleep comes in cycles.\nDr Lee: Here is what helps."),
        _case("Patient: I finally slept!", hears=True, consent=Consent("c1", "K-7", covers_audio=True), linked="c1"),
        _case("Host: Welcome, Professor Byrne.\nGuest: Thank you."),
        _case("Every patient: ask what your tablets are for."),
        _case("Patient: It hurts here.", marks="simulation", word=True),
        _case("For the patient: see https://sleep.example"),
        Example("Nobody has listened.", media=(_FILM,)),
    ),
)
