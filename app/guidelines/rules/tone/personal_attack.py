"""Insulting a person or a group, instead of answering what they said."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import PostKind
from app.guidelines.health import asked
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.tone.contempt import dismissals, idioms, shouting
from app.guidelines.rules.tone.insults import insults, slights
from app.guidelines.rules.tone.sourness import likely, mild
from app.guidelines.rules.tone.stance import conditional, in_quotes, received
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_PROOF = Rx(r"[-\s]proof\b|\s(?:doctors?|fish|trousers|car|about me|of me|with(?:out)? (?:talent|your?)|with me)")


_FOND = Rx(
    r"\b(?:deserves? it|we won|love (?:him|her|them|these)|legends?|congrat\w*|best team|sorry)\b|[❤💛💙💚🥹🥰😍💜🧡]"
)


def _excused(surface: Surface, match: Match) -> bool:
    return received(surface, match) or in_quotes(surface, match) or conditional(surface, match)


def _insulted(surface: Surface) -> Iterator[Match]:
    """Insults of somebody: always of whom they are said, and for a slight only where we know of whom."""
    for match in surface.of(insults):
        if match.what not in ("me", "not", "it"):
            yield match
    for match in surface.of(slights) if not _FOND.search(surface.low) else ():
        if match.what in ("you", "them") and not asked(surface, match):
            yield match


def _attacks(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found = [m for m in _insulted(surface) if not _excused(surface, m) and not _PROOF.match(surface.low, m.end)]
    yield from (Hit((Match(m.start, m.end),)) for m in found)
    if found:
        return
    scorn = [m for m in idioms(surface) if not _excused(surface, m)]
    yield from (Hit((m,), severity=Severity.BLOCK, variant="snide") for m in scorn)
    snide = (m for m in (*shouting(surface), *dismissals(surface)) if not _excused(surface, m))
    yield from (Hit((m,), severity=Severity.WARN, variant="snide") for m in snide)


RULE = Rule(
    id="tone/personal-attack",
    severity=Severity.BLOCK,
    confidence=0.85,
    weighed=True,
    detect=(Judged(_attacks, unless=(mild,)), Judged(likely("personal-attack"))),
    source=Citation(
        "CPSO, Social Media policy: bullying, abusive or disrespectful comments; CMA Code 31–33", date="2022"
    ),
    flag=(
        "@docjim you're a quack and a disgrace.",
        "Antivaxxers are morons who kill kids.",
        "Whoever designed this form is an idiot.",
        "Dr. Malone Whitby is a liar and everybody on the board knows it.",
        Example("You people are so entitled.", kind=PostKind.REPLY, in_reply_to="Still waiting for my appointment."),
        "What a bunch of clowns in that department.",
        "Lazy, useless sods, the lot of them.",
        Example("Get a life.", kind=PostKind.REPLY, in_reply_to="I disagree.", severity=Severity.WARN),
        Example("Serves you right for going to a cheap clinic.", kind=PostKind.REPLY, in_reply_to="It got infected"),
        "Some patients are just plain stupid.",
        Example("The night team are as useful as a chocolate teapot.", severity=Severity.BLOCK),
        Example("STOP LYING TO PARENTS! STOP IT!", severity=Severity.WARN),
        "She was reeking of wine and I told her so.",
        "He got his licence from a cereal packet, that surgeon.",
    ),
    leave=(
        "This claim is wrong. Here is the trial.",
        "I was called a liar online this week. It hurts.",
        "I'm such an idiot: I left my stethoscope in the fridge.",
        "You are not lazy. Depression takes the energy out of everything.",
        "If you're a smoker, nobody here will call you stupid.",
        "Parents are tired, not ignorant. Let's build better leaflets.",
        "The policy is pathetic and the waiting list is a disgrace.",
        "There are no stupid questions in our antenatal class.",
        "Patients with lazy eye do well when it is treated early.",
        "Fraud alert: someone is calling patients and claiming to be from our clinic.",
        "My toddler is a monster before breakfast and a poet by noon.",
        "Clown doctors visit ward 6 on Thursdays.",
        "You're killing it, team!",
        "Tonight I have the brain of a potato and the feet of a hobbit.",
        "STOP THE BLEED! Free course on Saturday.",
        "Thick mucus, dense breasts, a nasty cough: three things we look at on Tuesdays.",
    ),
)
