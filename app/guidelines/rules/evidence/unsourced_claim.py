"""A strong health claim without any source."""

from collections.abc import Iterator, Sequence

from app.domain.finding import Citation, Severity
from app.guidelines import guards
from app.guidelines.health import (
    after,
    asked,
    before,
    causes,
    cites,
    diagnoses,
    has_evidence,
    outcomes,
    remedies,
    sentence_of,
)
from app.guidelines.kinds import Guard, Judged, Pattern
from app.guidelines.phrases import listed, word_set
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.evidence.accepted import GRAVE, HARMFUL, accepted, is_medicine
from app.guidelines.rx import Rx
from app.guidelines.stance import corrected
from app.guidelines.text import Match, Surface

_STRONG = Pattern(
    r"\b(?:cur(?:e|es|ed)|revers(?:e|es|ed|ing)|caus(?:e|es|ed|ing)|(?:main|real|leading|number\sone|biggest|true"
    r"|hidden|top|root"
    r"|only)\s(?:\w+\s)?(?:cause|reason|driver)\s(?:of|for|behind)|melts?|dissolves?|heal(?:s|ed)?|eliminates?"
    r"|kill(?:s|ed)?"
    r"|flush(?:es)?|fix(?:es|ed)?|re(?:build|grow|generate|store)s?|destroy(?:s|ed|ing)?|ruin(?:s|ing)?|damag(?:e"
    r"|es|ing)"
    r"|wreck(?:s|ing)?|poisons?|rots?|shrinks?|starves?|feeds?|fuels?|spikes?|lift(?:s|ed)?\s(?:the\s)?(?=depress)"
    r"|giv(?:e|es|ing)\s(?:you|your\s\w+|kids|people|children|women|men)|leads?\s(?:straight\s|directly\s)?to"
    r"|triggers?"
    r"|protects?\s(?:\w+\s)?(?:against|from)|prevents?|wards?\soff|stops?|beats?|replaces?"
    r"|(?:is|are)\s(?:the\s(?:\w+\s)?reason|driving|behind|fuell?ing|feeding)|driv(?:es?|ing)|starts?|burns?"
    r"|calcif(?:y|ies)|inflames?"
    r"|crash(?:es)?|tank(?:s|ing)?|is\swhy\s(?:you(?:'re|r|\shave|\sget|\sare)?|so\smany|kids|children|women|men|we"
    r"|the|half|our)"
    r"|outperforms?|works?\sbetter\sthan|better\sthan|as\swell\sas|as\sgood\sas|gets?\srid\sof)\b"
)
_MEDIUM = Pattern(
    r"\b(?:lowers?|reduc(?:e|es)|rais(?:e|es)|increas(?:e|es)|boosts?|improves?|cleans(?:e|es)|balances?"
    r"|strengthens?|calms?|resets?"
    r"|repairs?|unclogs?|thins?|speeds?\sup|supercharges?|activates?|optimi[sz]es?|detoxif(?:y|ies)|supports?"
    r"|relieves?|treats?"
    r"|clears?|soothes?)\b"
)
_BLAMES = Rx(
    r"(?:is|are)\s(?:the|why|driv|behind|fuel|feed)|driv|caus|giv|lead|feed|revers|cur|tank|wreck|ruin|destroy"
    r"|damag|rot"
    r"|(?:main|real|leading|number|biggest|true|hidden|top|root|only)\b"
)
_CURES = Rx(r"revers|cur|giv")
_THAN = Pattern(
    r"\b(?:safer|healthier|deadlier|stronger|better|more\s(?:dangerous|addictive|toxic|harmful|effective|powerful"
    r"|deadly))\sthan\b"
    r"|\bas\s(?:effective|good|powerful|potent|strong|well)\sas\b",
    needs=("than", "effective", "good", "powerful", "potent", "strong", "well"),
)
_MOST = Pattern(
    r"\b(?:most|all|almost\sall|nearly\sall|every|any)\s(?:cases?\sof\s)?(?P<it>(?:\w+\s){1,2}(?:is|are"
    r"|comes?\sfrom|starts?\s(?:in|with)"
    r"|begins?\s(?:in|with))\s(?:just|really|only|simply|actually|all|caused\sby|down\sto|due\sto|your|the)\b)"
)
_HOLDS_BACK = Rx(
    r"\b(?:may|might|can|could|perhaps|possibly|probably|seems?|appears?|linked|associated|association|suggests?"
    r"|mixed|unclear|some"
    r"|sometimes|often|usually|modest\w*|slightly|a\sbit|we\sdon't\sknow|not\senough|early\s(?:data|days)|in\smice"
    r"|mouse|rats?|lab"
    r"|petri|dish|helps?|tends?|likely|if|whether|myths?|claims?|claimed|supposedly|apparently|reportedly|(?:they|people"
    r"|some)\ssa(?:y|id)"
    r"|told|trials?|study|studies|evidence|data|researchers?|review|unproven|instead\sof|does|do|unlike)\b"
)
_OVERSTATES = Rx(r"\b(?:not\sjust|don't\sjust|study\sproves|proven|proves|science\sis\sclear|studies\sprove)\b")
_GENTLE = frozenset(
    listed("""
    exercise, walking, sleep, stretching, meditation, mindfulness, yoga, pilates, gardening, dancing, singing,
    laughter, brisk walking, strength training, tai chi, deep breathing, breathing exercise
    """)
)
_NAMED_BEFORE = 6
_VAGUE = word_set("it this that these those they what which who he she there thing things")


def _quiet(surface: Surface, match: Match) -> bool:
    """Hedged, or about a study: the sentence itself keeps the limits."""
    said = sentence_of(surface, match)
    return bool(_HOLDS_BACK.search(said)) and not _OVERSTATES.search(said)


_GUARDS: tuple[Guard, ...] = (asked, guards.negated, guards.debunked, guards.quoted, corrected, _quiet)


def _bold(surface: Surface, match: Match) -> bool:
    return not any(guard(surface, match) for guard in _GUARDS)


def _said_strongly(surface: Surface, things: Sequence[Match], changed: Sequence[Match]) -> Iterator[Match]:
    """X cures, causes, reverses, melts Y; for what is grave, whatever X is."""
    for verb in _STRONG.matches(surface) if changed else ():
        outcome = after(surface, verb, changed, 5)
        if outcome is None or not _bold(surface, verb):
            continue
        cause = before(surface, verb, things, 7) or _whatever(surface, verb, outcome, changed)
        if cause and not accepted(surface, verb, cause, outcome):
            yield Match(cause.start, outcome.end)


def _whatever(surface: Surface, verb: Match, outcome: Match, changed: Sequence[Match]) -> Match | None:
    """The words before “causes cancer”, unless they are part of how a body works, or only “it”."""
    cured = _CURES.match(surface.low, verb.start) and any(d.start == outcome.start for d in surface.of(diagnoses))
    if not (outcome.what in GRAVE or cured) or not _BLAMES.match(surface.low, verb.start):
        return None
    start = surface.sentences[surface.sentence_at(verb.start)].start
    end = surface.token_at(verb.start)
    words = [t for t in surface.tokens[max(0, end - _NAMED_BEFORE) : end] if t.start >= start]
    if not words or words[-1].low in _VAGUE or before(surface, verb, changed, _NAMED_BEFORE):
        return None
    named = Match(words[0].start, words[-1].end)
    return None if HARMFUL.search(surface.low, named.start, named.end) else named


def _said_of_remedies(surface: Surface, things: Sequence[Match], changed: Sequence[Match]) -> Iterator[Match]:
    """Milder verbs count where a remedy or a food is praised: magnesium lowers blood pressure."""
    for verb in _MEDIUM.matches(surface) if things and changed else ():
        cause, outcome = before(surface, verb, things, 4), after(surface, verb, changed, 3)
        if not cause or not outcome or cause.what in _GENTLE or is_medicine(surface, cause):
            continue
        if not accepted(surface, verb, cause, outcome) and _bold(surface, verb):
            yield Match(cause.start, outcome.end)


def _blames_one_thing(surface: Surface) -> Iterator[Match]:
    """All of an illness blamed on one thing: “most depression is just low vitamin D”."""
    for match in _MOST.matches(surface):
        if any(match.start <= d.start < match.end for d in surface.of(diagnoses)) and _bold(surface, match):
            yield match


def _compared(surface: Surface, things: Sequence[Match]) -> Iterator[Match]:
    """Safer, deadlier, stronger than something."""
    for match in _THAN.matches(surface):
        cause, other = before(surface, match, things, 3), after(surface, match, things, 2)
        medical = {m.start for m in surface.of(remedies)}
        grave = not surface.low.startswith(("better", "stronger", "as"), match.start)
        if cause and other and (grave or {cause.start, other.start} & medical) and _bold(surface, match):
            yield Match(cause.start, other.end)


def _claims(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    changed, things = surface.of(outcomes), surface.of(causes)
    if not (changed or things) or has_evidence(scene.request):
        return
    found = [*_compared(surface, things), *_blames_one_thing(surface)]
    found += [*_said_strongly(surface, things, changed), *_said_of_remedies(surface, things, changed)]
    if not found or surface.of(cites):
        return
    kept: list[Match] = []
    for match in found:
        if not any(match.start < k.end and k.start < match.end for k in kept):
            kept.append(match)
    yield from (Hit((m,)) for m in kept)


RULE = Rule(
    id="evidence/unsourced-claim",
    severity=Severity.WARN,
    confidence=0.7,
    weighed=True,
    detect=(Judged(_claims),),
    looks=frozenset({"text", "title", "segment"}),
    source=Citation(
        "FTC Health Products Compliance Guidance; GMC, Using social media as a medical professional (2024)", date="2022"
    ),
    flag=(
        "Turmeric reverses fatty liver in six weeks.",
        "Blue light causes macular degeneration, ditch your phone.",
        "Magnesium lowers blood pressure as well as any tablet.",
        "Oat milk causes infertility in men.",
        "Collagen powder rebuilds cartilage.",
        "Vaccines cause autism. Ask any mom.",
        "Most depression is just low vitamin D.",
    ),
    leave=(
        "Washing hands with soap helps stop flu spreading.",
        "Statins lower the risk of heart attack (nice.org.uk/guidance/ng238).",
        "Smoking causes lung cancer. Our quit group starts on 9 January.",
        "Vaccines prevent measles.",
        "Does coffee cause high blood pressure? A short bump, that's all we know.",
        "No, microwaves don't cause cancer.",
        "Exercise lowers blood pressure and lifts mood.",
        "Naloxone reverses an opioid overdose. Carry it.",
        "Green tea may ease a sore throat.",
        "In a 2021 Cochrane review cardiac rehab cut cardiovascular deaths by about 26%.",
        "100% of our staff had their flu jab.",
        Example("Ginger reduces nausea in pregnancy. (Source: ACOG)"),
    ),
)
