"""What health claims and advice are about: medicines, conditions, foods … found by the lexicon, and how they are said.

Facts for `surface.of(...)` and guards shared by the rules about advice, claims and evidence.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import chain

from app.domain.checking import CheckRequest
from app.guidelines import lexicon
from app.guidelines.phrases import listed
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_NO_DIAGNOSIS = frozenset(
    listed("""
    pain, stress, fatigue, tiredness, cough, fever, headache, nausea, vomiting, dizziness, death, dying, mortality,
    illness, disease, disorder, injury, injuries, shock, trauma, add, ed, pots, ms, aids, burn, worms, mole, scar,
    wrinkle, cellulite, inflammation, cramp, bloating, snoring, breathlessness, bleeding, overweight, shortness of
    breath, chest pain, weight loss, weight gain, early death, chronic disease, foreign body
    """)
)
"""Too general, or a symptom the person has told us of: naming it is no diagnosis."""

_HEDGE = Rx(
    r"\b(?:could|might|may|maybe|perhaps|possibly|potentially|can (?:be|mean|cause|look)|if|whether|unless|in case"
    r"|rule out|ruled out|signs? of|symptoms? of|sometimes|not sure|unclear|suggests?|suspect|screen(?:ing|ed)? for"
    r"|diagnosed with|checked for|tested for|hope)\b"
)
_INJURED = Rx(
    r"\b(?:torn|broken|fractured|cracked|pulled|strained|sprained|slipped|herniated|pinched|trapped|ruptured|blocked"
    r"|inflamed|dislocated|bruised|perforated|impacted|infected|twisted)\s(?:\w+\s)?(?:meniscus|acl|mcl|ligaments?"
    r"|tendons?|muscles?|nerves?|discs?|disks?|cuff|achilles|hamstring|calf|ribs?|wrist|ankle|toe|finger|elbow"
    r"|scaphoid|metatarsal|collarbone|hip|shoulder|knee|duct|tubes?|sinus(?:es)?|eardrum|gland|follicle|bite|tooth"
    r"|nail|hair|cyst|gut|bowel|groin|back|neck|jaw|nose|bone|wisdom\stooth|cartilage|labrum|hand|foot|arm|leg)\b"
)
_CLAUSE_END = Rx(r"[;:()\n–—]|\bbut\b")
_SOURCE = Rx(
    r"https?://|\bwww\.|(?<=\w)\.(?:gov|int|edu|org|nhs\.uk|ac\.uk|com|co|net|ie|ca|au|nz|in|eu"
    r"|info)(?:\.\w\w)?(?:/\w|\b)"
    r"|\bdoi\b|\b10\.\d{4,}/|\bpmid\b|\bnct\d{6,}|\bisrctn|\bet al\b|\bcochrane\b|\bguidelines?\b|\baccording to\b"
    r"|\(source|\bsources?:|\brefs?:|\breferences?\b|\bmeta-analysis\b|\bsystematic review\b|\b(?:nejm|jama|bmj"
    r"|lancet)\b"
    r"|\((?:[^()]*[a-z][^()]*)?\b(?:19[89]|20[0-4])\d\b[^()]*\)|\[\d+\]|\blink in (?:bio|comments?|thread|replies)"
)
_AUTHORITY = Rx(
    r"\b(?:WHO|CDC|NHS|NICE|FDA|EMA|MHRA|TGA|AHA|ACC|ESC|ADA|ACOG|AAP|RCOG|RCGP|RCPCH|NIH|NCI|USPSTF|JCVI|NACI|ATAGI"
    r"|PHAC|HSE|ICMR|UKHSA|PHE|SIGN|BNF|NIDA|SAMHSA|ECDC|EFSA|IARC|IDF|NHMRC|RACGP|CMA|CPS|SOGC|NTEP"
    r"|Health Canada|World Health Organi[sz]ation"
    r"|(?:American|British|Canadian|European|Irish|Australian|Indian|Royal|National|International"
    r"|World)(?: [A-Z][a-z]+)* "
    r"(?:Association|Society|College|Academy|Institute|Foundation|Federation|Council)"
    r"|(?:Diabetes|Cancer Research|Asthma \+ Lung|Kidney Care|Age|Stroke) (?:UK|Australia|Canada|Ireland))\b"
)


def _found(surface: Surface, *kinds: str) -> tuple[Match, ...]:
    """The terms of all kinds in order; of those that overlap the one that begins first, or is longer."""
    found = chain.from_iterable(lexicon.terms(kind, surface.low) for kind in kinds)
    kept: list[Match] = []
    for start, end, term in sorted(found, key=lambda match: (match[0], -match[1])):
        if not kept or start >= kept[-1].end:
            kept.append(Match(start, end, term))
    return tuple(kept)


def drugs(surface: Surface) -> tuple[Match, ...]:
    """Medicines, by any of their names."""
    return _found(surface, "drug")


def remedies(surface: Surface) -> tuple[Match, ...]:
    """Medicines, supplements and other things that people take."""
    return _found(surface, "drug", "supplement")


def interventions(surface: Surface) -> tuple[Match, ...]:
    """What is done to a patient or taken by one: medicines, supplements, procedures."""
    return _found(surface, "drug", "supplement", "procedure")


def conditions(surface: Surface) -> tuple[Match, ...]:
    """Diseases and symptoms."""
    return _found(surface, "disease")


def diagnoses(surface: Surface) -> tuple[Match, ...]:
    """Conditions whose name is a diagnosis, without mere symptoms and general words."""
    found = (m for m in _found(surface, "disease") if m.what not in _NO_DIAGNOSIS)
    named = [m for m in found if m.what == "growing pain" or not m.what.endswith((" pain", " ache", " loss"))]
    hurt = (Match(m.start(), m.end(), m.group()) for m in _INJURED.finditer(surface.low))
    return tuple(sorted([*named, *(m for m in hurt if not any(m.start < n.end and n.start < m.end for n in named))]))


def causes(surface: Surface) -> tuple[Match, ...]:
    """What a health claim says works or harms."""
    return _found(surface, "drug", "supplement", "food", "behaviour", "procedure")


def outcomes(surface: Surface) -> tuple[Match, ...]:
    """What a health claim promises to change: conditions, measures, parts of the body."""
    return _found(surface, "disease", "measure", "body")


def after(surface: Surface, lead: Match, found: Sequence[Match], words: int) -> Match | None:
    """The first of `found` that begins after `lead` in its sentence, with at most so many words between."""
    sentence = surface.sentence_at(lead.start)
    for match in found[bisect_left(found, lead.start, key=lambda m: m.start) :]:
        if match.end > lead.end and surface.sentence_at(match.start) == sentence:
            between = max(0, surface.token_at(match.start) - surface.token_at(max(lead.start, lead.end - 1)) - 1)
            apart = any(mark in surface.low[lead.end : match.start] for mark in ":;()")
            return match if between <= words and not apart else None
    return None


def before(surface: Surface, verb: Match, found: Sequence[Match], words: int) -> Match | None:
    """The last of `found` that ends before `verb` in its sentence, with at most so many words between."""
    sentence = surface.sentences[surface.sentence_at(verb.start)]
    for match in reversed(found[: bisect_left(found, verb.start, key=lambda m: m.start)]):
        if match.start < sentence.start:
            return None
        if match.end <= verb.start:
            return match if surface.gap(match, verb) <= words else None
    return None


def sentence_of(surface: Surface, match: Match) -> str:
    """The sentence of a match, in lower case."""
    if not surface.sentences:
        return ""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return surface.low[sentence.start : sentence.end]


def asked(surface: Surface, match: Match) -> bool:
    """Guard: the match stands in a question."""
    return sentence_of(surface, match).rstrip("\"')] ").endswith("?")


def hedged(surface: Surface, match: Match) -> bool:
    """Guard: what comes before the match in its clause leaves it open: could be, if you have, signs of."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    said = surface.low[start : match.start]
    ends = [m.end() for m in _CLAUSE_END.finditer(said)]
    return bool(_HEDGE.search(said, ends[-1] if ends else 0))


def cites(surface: Surface) -> bool:
    """Whether the text names a source: a link, a DOI, a journal, an authority, a study with its year."""
    return bool(_SOURCE.search(surface.low) or _AUTHORITY.search(surface.text))


def sourced(surface: Surface, match: Match) -> bool:  # noqa: ARG001 -- every guard has this shape
    """Guard: the text names a source."""
    return surface.of(cites)


def has_evidence(request: CheckRequest) -> bool:
    """Whether a source is kept with the post, or shown under it as a card."""
    return bool(request.evidence or (request.variant and request.variant.link_card))
