"""A strong health claim without any source."""

import re
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
    drugs,
    has_evidence,
    outcomes,
    remedies,
    sentence_of,
)
from app.guidelines.kinds import Guard, Judged, Pattern
from app.guidelines.phrases import listed
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.text import Match, Surface

_STRONG = Pattern(
    r"\b(?:cur(?:e|es|ed)|revers(?:e|es|ed|ing)|caus(?:e|es|ed|ing)|(?:main|real|leading|number\sone|biggest|true"
    r"|hidden|top|root|only)\s(?:\w+\s)?(?:cause|reason|driver)\s(?:of|for|behind)|melt(?:s|ed)?|dissolv(?:e|es"
    r"|ed)|heal(?:s|ed)?|eliminat(?:e|es)|eradicat(?:e|es)"
    r"|kill(?:s|ed)?|detox(?:es|ifies)|flush(?:es)?|fix(?:es|ed)?|rebuild(?:s)?|regrow(?:s)?|regenerat(?:e|es)"
    r"|restor(?:e|es)|destroy(?:s|ed|ing)?|ruin(?:s|ing)?|damag(?:e|es|ing)|wreck(?:s|ing)?|poison(?:s)?"
    r"|rot(?:s)?|shrink(?:s)?|starv(?:e|es)"
    r"|feeds?|fuels?|spik(?:e|es)"
    r"|giv(?:e|es|ing)\s(?:you|your\s\w+|kids|people|children|women|men)|lead(?:s)?\s(?:straight\s|directly\s)?to"
    r"|trigger(?:s)?|protects?\s(?:\w+\s)?(?:against|from)|prevent(?:s)?|wards?\soff|stops?|beats?|outperforms?"
    r"|works?\sbetter\sthan|better\sthan|as\swell\sas|as\sgood\sas|replaces?"
    r"|is\swhy\s(?:you(?:'re|r|\shave|\sget|\sare)?|so\smany|kids|children|women|men|we|the|half|our)\b"
    r"|(?:is|are)\sthe\s(?:\w+\s)?reason|(?:is|are)\s(?:driving|behind|fuelling|fueling|feeding)|driv(?:es?|ing)"
    r"|starts?|burns?|calcif(?:y|ies)|inflames?|crash(?:es)?|tank(?:s|ing)?|doubles?"
    r"|triples?|quadruples?|halves?)\b"
)
_RISK = Pattern(
    r"\b(?:(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing)|slash(?:es|ed)?|(?:cut|cuts|reduc(?:e|es)|lower|lowers"
    r"|rais(?:e|es)|increas(?:e|es)|boost|boosts|drop|drops|rais(?:e|es))(?=[^.!?\n]{0,60}?(?:\b(?:two|three|four"
    r"|five|six|eight|ten)-?fold|\d\s?(?:%|x\b"
    r"|per\s?cent|times|fold|points?)|\bby\s(?:a\s)?(?:half|third|quarter|full|whole|decade)|\bin\shalf)))\b"
    r"[^.!?\n]{0,40}?\b(?:risk|odds|chances?|likelihood|rates?|deaths?|mortality|survival|lifespan|life|a1c|hba1c"
    r"|ldl|cholesterol|pressure|sugar|bp|iq|fertility|testosterone|cortisol|inflammation|weight|memory|attacks?"
    r"|strokes?|cancers?|infections?|pain|anxiety|depression|symptoms|dementia|migraines?)\b"
    r"|\b(?:extends?|prolongs?|shortens?|adds?|takes?|knocks?)\s(?:\w+\s){0,4}?(?:life|lifespan|(?:years?"
    r"|decades?)\s(?:to|off|onto))\b"
    r"|\b(?:twice|thrice|half)\sas\s(?:likely|deadly|dangerous|common|prone)\b"
    r"|\b(?:\d+|two|three|four|five|ten)\s?(?:x|times|fold)\s(?:more|as|less|higher|greater"
    r"|likelier)\s(?:\w+\s)?(?:likely|risk|odds|prone|deadly|dangerous|common)\b"
)
_MEDIUM = Pattern(
    r"\b(?:lower(?:s)?|reduc(?:e|es)|rais(?:e|es)|increas(?:e|es)|boost(?:s)?|improv(?:e|es)|cleans(?:e|es)"
    r"|balanc(?:e|es)|strengthen(?:s)?|calms?|resets?|repairs?|unclogs?|thins?|speeds?\sup|supercharges?"
    r"|activates?|optimi[sz]es?|detoxif(?:y|ies)|supports?|relieves?|treats?|clears?|soothes?)\b"
)
_BLAMES = re.compile(
    r"(?:is|are)\s(?:the|why|driv|behind|fuel|feed)|driv|caus|giv|lead|feed|revers|cur|tank|wreck|ruin|destroy"
    r"|damag|rot|(?:main|real|leading"
    r"|number|biggest|true|hidden|top|root|only)\b"
)
_THAN = Pattern(
    r"\b(?:safer|healthier|deadlier|stronger|better|more\s(?:dangerous|addictive|toxic|harmful|effective|powerful"
    r"|deadly))\sthan\b|\bas\s(?:effective|good|powerful|potent|strong|well)\sas\b",
    needs=("than", "effective", "good", "powerful", "potent", "strong", "well"),
)
_CURES = re.compile(r"revers|cur|giv")
_MOST = Pattern(
    r"\b(?:most|all|almost\sall|nearly\sall|every|any)\s(?:cases?\sof\s)?(?P<it>(?:\w+\s){1,2}(?:is|are"
    r"|comes?\sfrom|starts?\s(?:in|with)|begins?\s(?:in|with))"
    r"\s(?:just|really|only|simply|actually|all|caused\sby|down\sto|due\sto|your|the)\b)"
)
_OURS = re.compile(r"\b(?:our|my|we)\b")
_LONGER = Pattern(
    r"\b(?:live|lives|living)\s(?:up\sto\s)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a)\s(?:\w+\s)?"
    r"(?:years?|decades?|months?)\slonger\b",
    needs=("longer",),
)
_SHARE = Pattern(
    r"(?<![\w.])\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent)\sof\s(?:all\s|our\s|the\s|us\s|u\.?s\.?\s"
    r"|uk\s)?(?:\w+\s){0,3}?(?:people|women|men|patients?|adults?|kids|children|babies|teens|cases?|pregnan\w+"
    r"|parents|doctors|diagnos\w+|deaths?|cancers?|fatigue|pain|headaches?|infertility|depression|anxiety"
    r"|miscarriages?|infections?|obesity|diabetes|asthma|illness|disease\w*|symptoms?)\b"
    r"|\b(?:1|one|2|two|3|three|9|nine)\s(?:in|out\sof)\s(?:every\s)?(?:\d+|two|three|four|five|six|eight"
    r"|ten)\s(?:\w+\s){0,2}?(?:people|women|men|patients?|adults?|kids|children|teens|pregnan\w+|parents|couples"
    r"|of\sus)\b"
)
_HOLDS_BACK = re.compile(
    r"\b(?:may|might|can|could|perhaps|possibly|probably|seems?|appears?|linked|associated|association|suggests?|mixed"
    r"|unclear|some|sometimes|often|usually|modest\w*|slightly|a\sbit|we\sdon't\sknow|not\senough|early\s(?:data|days)"
    r"|in\smice|mouse|rats?|lab|petri|helps?|tends?|likely|if|whether|myths?|claims?|claimed|supposedly|apparently"
    r"|reportedly|(?:they|people|some)\ssa(?:y|id)|told|trials?|study|studies|evidence|data|researchers?|review"
    r"|unproven|instead\sof|does|do|unlike)\b"
)
_OVERSTATES = re.compile(r"\b(?:not\sjust|don't\sjust|study\sproves|proven|proves|science\sis\sclear|studies\sprove)\b")
_HARM = re.compile(
    r"driv|behind|caus|cause\sof|reason|driver|giv|lead|trigger|destroy|ruin|wreck|damag|poison|rot|feed|fuel"
    r"|spike|spiking"
    r"|burn|calcif"
    r"|inflame|crash|tank|why|rais|increas|kill"
)
_HARMFUL = re.compile(
    r"\b(?:smok\w+|tobacco|cigarettes?|vap(?:e|ing)|alcohol|drinking|asbestos|radon|pollution|sunburn|tanning"
    r"|sunbeds?|sun"
    r"|uv|virus(?:es)?|bacteri\w+|germs?|mosquito\w*|ticks?|hpv|obesity|salt|noise|dust|pollen|mou?ld|poverty|hunger"
    r"|war|racism|heat|cold\s(?:weather|air)|climate|falls?|stress|dehydration|loneliness|poor\ssleep|overdoses?"
    r"|carbon\smonoxide)\b"
)
"""What everybody knows to do harm, so that a post need not prove it."""
_HELPFUL = re.compile(
    r"\b(?:vaccin\w+|vaxx?\w*|jabs?|shots?|immuni[sz]\w+|boosters?|mmr|hpv|sunscreen|spf|hand\s?wash\w*|wash\w*"
    r"|soap|masks?|condoms?"
    r"|contraceptiv\w+|helmets?|seat\s?belts?|fluoride|folic|folate|exercis\w+|walk\w*|activity|sleep\w*|naloxone"
    r"|narcan"
    r"|epipen|adrenaline|antibiotics?|statins?|insulin|inhalers?|rehydration|ors|breastfeed\w*|screening|mammograms?"
    r"|smear|colonoscopy|fibre|fiber|anticoagulants?|thinners?|painkillers?|opioids?|chemo\w*|surgery|mediterranean|cpr"
    r"|defibrillat\w+|flossing|brushing|bisphosphonates?|dialysis|antivirals?|treatment|screening|hydration)\b"
)
"""What is recommended so widely that praise needs no source."""
_GRAVE = frozenset(
    listed("""
    cancer, tumour, tumor, leukaemia, leukemia, autism, adhd, dementia, alzheimer, alzheimer's, alzheimers,
    parkinson, parkinson's, infertility, testosterone, fertility, miscarriage, diabetes, death, stroke, depression,
    lupus, arthritis, iq,
    sperm, thyroid, blindness, dna, hormone, gut, brain, stillbirth, obesity, suicide, psychosis, skin cancer,
    breast cancer, lung cancer, brain tumour, brain tumor, brain tumours, heart attack, heart disease,
pineal gland, autoimmune
    disease, macular degeneration, birth defect, cancer cell, migraine
    """)
)
"""What nothing harmless is blamed for without a source."""
_GENTLE = frozenset(
    listed("""
    exercise, walking, sleep, stretching, meditation, mindfulness, yoga, pilates, gardening, dancing, singing,
    laughter, brisk walking, strength training, tai chi, deep breathing, breathing exercise
    """)
)
_NAMED_BEFORE = 6
_VAGUE = frozenset(
    listed("""
    it, this, that, these, those, they, what, which, who, he, she, there, thing, things
    """)
)


def _quiet(surface: Surface, match: Match) -> bool:
    """Hedged, or about a study: the sentence itself keeps the limits."""
    said = sentence_of(surface, match)
    return bool(_HOLDS_BACK.search(said)) and not _OVERSTATES.search(said)


def _accepted(surface: Surface, verb: Match, cause: Match, outcome: Match) -> bool:
    """An everyday truth: smoking causes cancer, vaccines prevent measles, painkillers upset the stomach."""
    named = surface.low[cause.start : cause.end]
    if not _HARM.search(surface.low, verb.start, verb.end):
        return bool(_HELPFUL.search(named) or (_HARMFUL.search(named) and outcome.what not in _GRAVE))
    if _HARMFUL.search(named):
        return True
    side_effect = (_HELPFUL.search(named) and named.count(" ") < 2) or _is_medicine(surface, cause)
    return bool(side_effect) and outcome.what not in _GRAVE


_GUARDS: tuple[Guard, ...] = (asked, guards.negated, guards.debunked, guards.quoted, _quiet)


def _bold(surface: Surface, match: Match) -> bool:
    return not any(guard(surface, match) for guard in _GUARDS)


def _said_strongly(surface: Surface, things: Sequence[Match], changed: Sequence[Match]) -> Iterator[Match]:
    """X cures, causes, reverses, melts Y; for what is grave, whatever X is."""
    for verb in _STRONG.matches(surface) if changed else ():
        outcome = after(surface, verb, changed, 5)
        if outcome is None or not _bold(surface, verb):
            continue
        cause = before(surface, verb, things, 7) or _whatever(surface, verb, outcome, changed)
        if cause and not _accepted(surface, verb, cause, outcome):
            yield Match(cause.start, outcome.end)


def _whatever(surface: Surface, verb: Match, outcome: Match, changed: Sequence[Match]) -> Match | None:
    """The words before “causes cancer”, unless they are part of how a body works, or only “it”."""
    cured = _CURES.match(surface.low, verb.start) and any(d.start == outcome.start for d in surface.of(diagnoses))
    if not (outcome.what in _GRAVE or cured) or not _BLAMES.match(surface.low, verb.start):
        return None
    start = surface.sentences[surface.sentence_at(verb.start)].start
    words = [t for t in surface.tokens if start <= t.start < verb.start][-_NAMED_BEFORE:]
    if not words or words[-1].low in _VAGUE or before(surface, verb, changed, _NAMED_BEFORE):
        return None
    named = Match(words[0].start, words[-1].end)
    return None if _HARMFUL.search(surface.low, named.start, named.end) else named


def _said_of_remedies(surface: Surface, things: Sequence[Match], changed: Sequence[Match]) -> Iterator[Match]:
    """Milder verbs count where a remedy or a food is praised: magnesium lowers blood pressure."""
    for verb in _MEDIUM.matches(surface) if things and changed else ():
        cause, outcome = before(surface, verb, things, 4), after(surface, verb, changed, 3)
        if not cause or not outcome or cause.what in _GENTLE or _is_medicine(surface, cause):
            continue
        if not _accepted(surface, verb, cause, outcome) and _bold(surface, verb):
            yield Match(cause.start, outcome.end)


def _is_medicine(surface: Surface, cause: Match) -> bool:
    """What a licensed medicine does by design needs no reference in every post."""
    return any(m.start == cause.start for m in surface.of(drugs))


def _sized(surface: Surface, things: Sequence[Match], changed: Sequence[Match]) -> Iterator[Match]:
    """A risk doubled or halved, a value changed by so much, life made longer."""
    for match in _RISK.matches(surface):
        here = any(surface.within(m, match, 0) for m in (*things, *changed))
        if here and _bold_number(surface, match):
            yield match
    yield from (m for m in _LONGER.matches(surface) if _bold_number(surface, m))


def _bold_number(surface: Surface, match: Match) -> bool:
    return not any(guard(surface, match) for guard in (asked, guards.debunked, guards.quoted)) and not re.search(
        r"\b(?:may|might|could|linked|associated|study|trial|observational)\b", sentence_of(surface, match)
    )


def _blames_one_thing(surface: Surface, match: Match) -> bool:
    """All of an illness blamed on one thing: “most depression is just low vitamin D”."""
    return any(match.start <= d.start < match.end for d in surface.of(diagnoses)) and _bold(surface, match)


def _compared(surface: Surface, things: Sequence[Match]) -> Iterator[Match]:
    """Safer, deadlier, stronger than something."""
    for match in _THAN.matches(surface):
        cause, other = before(surface, match, things, 3), after(surface, match, things, 2)
        medical = {m.start for m in surface.of(remedies)}
        grave = not surface.low.startswith(("better", "stronger", "as"), match.start)
        if cause and other and (grave or {cause.start, other.start} & medical) and _bold(surface, match):
            yield Match(cause.start, other.end)


def _shares(surface: Surface, changed: Sequence[Match]) -> Iterator[Match]:
    """“80 % of women with …”: a figure about health with no source."""
    for match in _SHARE.matches(surface):
        about = any(surface.within(m, match, 0) for m in changed)
        if about and not _OURS.search(sentence_of(surface, match)) and _bold_number(surface, match):
            yield match


def _claims(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    changed = surface.of(outcomes)
    things = surface.of(causes)
    if not (changed or things) or has_evidence(scene.request):
        return
    found = [*_sized(surface, things, changed), *_shares(surface, changed)]
    found += [*_compared(surface, things)]
    found += [m for m in _MOST.matches(surface) if _blames_one_thing(surface, m)]
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
    detect=(Judged(_claims),),
    looks=frozenset({"text", "title", "segment"}),
    source=Citation(
        "FTC Health Products Compliance Guidance; GMC, Using social media as a medical professional (2024)", date="2022"
    ),
    flag=(
        "Turmeric reverses fatty liver in six weeks.",
        "Blue light causes macular degeneration, ditch your phone.",
        "Haloperidol in Parkinson's quadruples the risk of death.",
        "Ten squats after dinner halve your risk of diabetes.",
        "Magnesium lowers blood pressure as well as any tablet.",
        "Oat milk causes infertility in men.",
        "80% of fatigue in women is low iron.",
        "Collagen powder rebuilds cartilage.",
        "Vaccines cause autism. Ask any mom.",
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
