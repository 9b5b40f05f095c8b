"""A specific patient story without a consent record."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import encounters, names, patients
from app.guidelines.aside import asides
from app.guidelines.consents import consent_stated
from app.guidelines.kinds import Judged
from app.guidelines.likelihood import likelihood
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.story import Story, story
from app.guidelines.text import Match, Surface
from app.guidelines.tied import told


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if scene.request.consents:
        return
    tale = told(surface)
    stated = surface.of(consent_stated)
    likely = surface.of(likelihood)
    if stated and likely.is_unlikely and "paper" in surface.of(asides):
        return
    if stated and (tale.weight or _is_told_of(surface, stated)):
        yield Hit((stated,), severity=Severity.WARN, variant="stated")
    elif tale.is_specific:
        severity = Severity.BLOCK if tale.is_plain else Severity.WARN
        confidence = min(0.95, max(0.5, 0.5 + 0.1 * likely.odds))
        yield Hit(_marked(tale.people, tale.happenings), severity, confidence, variant=_variant(surface, tale))


def _variant(surface: Surface, tale: Story) -> str:
    """Which words fit: a reply that speaks to its reader, something less than plain, or a story."""
    if surface.reply and not surface.of(story).is_specific and surface.words & {"you", "your", "you're", "you've"}:
        return "reply"
    return "" if tale.is_plain else "likely"


def _is_told_of(surface: Surface, stated: Match) -> bool:
    """Consent is spoken of with somebody in view: a name, a quotation, a reference."""
    somebody = (names.names, patients.references, patients.pronouns)
    if surface.low.count('"') > 1:
        return True
    return bool(surface.of(encounters.care)) and any(surface.around(fact, stated, 1) for fact in somebody)


def _marked(people: tuple[Match, ...], happenings: tuple[Match, ...]) -> tuple[Match, ...]:
    """The person and the first thing that happened: enough to show what is meant."""
    return tuple(sorted({*people[:1], *happenings[:1]}))


RULE = Rule(
    id="privacy/case-without-consent",
    severity=Severity.BLOCK,
    confidence=0.8,
    detect=(Judged(_judge),),
    source=Citation("45 CFR 164.508; Cadia Healthcare, OCR 2025 ($182,000)", "2025"),
    flag=(
        "Story time: my patient refused the epidural, then begged for it. You won't believe what he said.",
        "We removed a 4 kg tumour from a young mum on Friday. Swipe for the photo.",
        "54F s/p chole, d/c'd, back w/ fever and RUQ pain. What would you do?",
        "I had a client break down in my office today about her divorce and her panic attacks.",
        "When the mayor's daughter walks into your urgent care and you have to act normal",
        "Pt came in for a cleaning, left with three extractions. Floss, people.",
        "So the guy in bed 4 bit me and then asked for my number. Night shift, everyone.",
        Example("She gave me written permission to share this: we saved her leg after sepsis.", severity=Severity.WARN),
    ),
    leave=(
        "What happens in a colonoscopy? Here is what most people feel.",
        "A patient once taught me to sit down before giving bad news. I still do.",
        "Patients with asthma should carry their reliever. Ask your nurse to check your technique.",
        "If a patient faints in your waiting room, lay them flat and raise their legs.",
        "Hard shift. I cried in the car.",
        "A student asked me how to tell someone their scan is bad. Sit down, I said.",
        "Our patient portal is down until noon. Please call the desk.",
        "My own migraine put me in the ED last year. I was treated kindly.",
        Example("Harold walks again after his stroke: he was admitted in a wheelchair.", consents=("consent-1",)),
        "Simulation day: our mannequin was brought in with sepsis and coded twice.",
    ),
)
