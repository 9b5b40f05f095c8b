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
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_DENIED = Rx(r"\b(?:not|isn't|aren't|never|no|nobody|wrong|myth|stop saying|don't say|without)\b")


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


def _judge(scene: Scene) -> Iterator[Hit]:
    """The words that have a replacement as one hit with one fix, the others and the blame each for themselves."""
    surface = scene.surface
    found = [(m, e) for m, e in surface.of(terms) if not any(guard(surface, m) for guard in _GUARDS)]
    changes = [(m, e, change) for m, e in found if (change := written(surface, m, e)) is not None]
    others = [(m, e) for m, e in found if not any(m == changed for changed, _, _ in changes)]
    blamed = [m for m in blame(surface) if not _excused(surface, m)]
    if changes:
        edits = tuple(change for _, _, change in changes) if not others and not blamed else ()
        said = ", ".join(dict.fromkeys(f"“{e.replacement(surface.low[m.start : m.end])}”" for m, e, _ in changes))
        worst = min((Severity(e.grade) for _, e, _ in changes), key=lambda s: s.rank)
        spans = tuple(Match(m.start, m.end) for m, _, _ in changes)
        yield Hit(
            spans, worst, variant="say", params=(("instead", said),), repair=Repair("fix", edits) if edits else None
        )
    yield from (Hit((Match(m.start, m.end),), Severity(e.grade)) for m, e in others)
    yield from (Hit((m,), Severity.WARN, variant="blame") for m in blamed)


def _excused(surface: Surface, match: Match) -> bool:
    return any(guard(surface, match) for guard in (in_lesson, of_myself, _denied, guards.debunked))


RULE = Rule(
    id="tone/stigmatizing",
    severity=Severity.WARN,
    confidence=0.85,
    weighed=True,
    detect=(Judged(_judge),),
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
