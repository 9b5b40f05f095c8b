"""Words that reduce people to an illness, and sentences that blame them for it."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience
from app.guidelines import guards
from app.guidelines.health import sentence_of
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rules.tone.blame import blame
from app.guidelines.rules.tone.stance import in_lesson, of_myself
from app.guidelines.rules.tone.stigma import terms, written
from app.guidelines.text import Match, Surface

_DENIED = re.compile(r"\b(?:not|isn't|aren't|never|no|nobody|wrong|myth|stop saying|don't say|without)\b")


def _denied(surface: Surface, match: Match) -> bool:
    return bool(_DENIED.search(sentence_of(surface, match))) and "sorry not sorry" not in surface.low


def _organisation(surface: Surface, match: Match) -> bool:
    """“Alcoholics Anonymous”, “Substance Abuse and Mental Health Services Administration”."""
    if not surface.text[match.start].isupper() or surface.text[match.start : match.end].isupper():
        return False
    after = re.match(r"(?: (?:and|on|of|for))? ([A-Z])", surface.text[match.end : match.end + 8])
    before = re.search(
        r"[A-Z][\w-]+ (?:(?:on|of|for|and|the|in) ){0,2}$", surface.text[max(0, match.start - 24) : match.start]
    )
    return bool(after or (before and match.end - match.start > 3))


_GUARDS = (in_lesson, of_myself, _organisation)


def _terms(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    for match, entry in surface.of(terms):
        if not any(guard(surface, match) for guard in _GUARDS):
            change = written(surface, match, entry)
            yield Hit(
                (Match(match.start, match.end),),
                severity=Severity(entry.grade),
                variant="say" if change else "",
                params=(("instead", f"“{entry.replacement(surface.low[match.start : match.end])}”"),) if change else (),
                repair=Repair("fix", (change,)) if change else None,
            )


def _blamed(scene: Scene) -> Iterator[Hit]:
    for match in blame(scene.surface):
        yield Hit((match,), severity=Severity.WARN, variant="blame")


RULE = Rule(
    id="tone/stigmatizing",
    severity=Severity.WARN,
    confidence=0.85,
    weighed=True,
    detect=(Judged(_terms), Judged(_blamed, unless=(in_lesson, of_myself, _denied, guards.debunked))),
    source=Citation("NIDA, Words Matter, and PMC9386168, table 1", "2021"),
    flag=(
        Example("Addicts need to get clean.", severity=Severity.WARN),
        "Non-compliant diabetics waste clinic time.",
        Example("He committed suicide in March and I think of him each spring.", severity=Severity.WARN),
        Example("Our clinic supports anyone who suffers from epilepsy.", severity=Severity.ADVISE),
        "A wheelchair-bound man taught our students about ramps.",
        "THE MENTALLY ILL DESERVE BETTER BUILDINGS.",
        "An alcoholic needs support, and so does the family.",
        Example("Obesity is a choice, and I am tired of pretending otherwise.", severity=Severity.WARN),
        "We welcome obese patients and their families to the evening class.",
        "Night two and the frequent flyers are already in triage.",
    ),
    leave=(
        "SAMHSA: Substance Abuse and Mental Health Services Administration helpline 1-800-662-4357.",
        "People with diabetes often juggle many medicines.",
        "Say “person with addiction”, not “addict”: words matter on our ward.",
        "I'm an alcoholic, eleven years sober, and I'm also your anaesthetist.",
        "Alcoholics Anonymous meets on Thursdays in the chapel.",
        "Clean hands, clean sheets and a clean urine sample pot, please.",
        "Diabetic retinopathy screening is on Tuesday.",
        "Addiction is not a choice and never was.",
        Example("Coding tip: alcohol abuse, F10.1, needs the pattern in the note.", audience=Audience.PROFESSIONALS),
        "'Drug-seeking' is a word I was taught. I write 'asked for pain relief' now.",
    ),
)
