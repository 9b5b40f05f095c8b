"""Who says it: what a post asserts itself, as against what it asks, quotes, reports or puts right.

A myth or a rumour is told in the same words by those who believe it and by those who answer it. The guard here is what
tells them apart for the rules about evidence.
"""

from app.guidelines import guards
from app.guidelines.health import asked
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_REFUTES = PhraseList(
    listed("""
    myth*, fact check*, factcheck*, fact or fiction, true or false, debunk*, misinformation, disinformation,
    no|any evidence|proof|link|connection|basis|benefit|difference, not true|proven|supported|backed|real,
    isn't|aren't|wasn't true|real|proven|right|evidence, is|are|was wrong|false|untrue|misleading|nonsense|rubbish,
    false|untrue|wrong claim|claims|idea, disproved|disproven|unproven|pseudoscience|superstition, old wives,
    contrary to, don't|doesn't|didn't fall|believe|share|forward|work|help|hold|panic, please don't|ignore|delete,
    stop saying|believing|sharing|forwarding, snake oil, too good to be true, retracted, struck off, we checked,
    hasn't|haven't been shown|proven, never been shown|proven, tested and failed, no such thing, not how,
    how to spot, red flag|flags, marketing, evidence is weak|thin|limited|mixed
    """)
)
_ANSWERED = Rx(
    r"[\W\d]*(?:[aq]:\s*)?(?:no|nope|nah|never|false|wrong|fiction|myth|rubbish|nonsense|actually|not\s\w+"
    r"|please\sdon't|don't"
    r"|fact|truth|reality|here's\swhy|(?:it|they|this|that|he|she)\s(?:doesn't|don't|isn't|aren't|won't|can't"
    r"|didn't))\b"
)
_REPORTED = Rx(
    r"\b(?:told|asks?|asked|asking|hears?|heard|read|believ\w+|worr\w+|wonder\w*|claim(?:s|ed|ing)?|rumou?rs?|theory"
    r"|idea\sthat|says?\sthat|said\sthat|think\sthat|used\sto|(?:if|when|whether)\s(?:someone|anyone|somebody"
    r"|your|an?|the|it)|true\sor\sfalse|quiz|poll"
    r"|forward(?:s|ed)?|question|comments?|headline|tiktok|instagram|influencers?|supposedly|allegedly|beware|careful"
    r")\b[^.!?\n]*$"
)
_STOP = Rx(r"\b(?:not|no|none|never|without|cannot|neither|nor|nothing|instead|\w+n't|hardly|rarely|unlikely)\b")
_NO = Rx(r"[\W\d]*(?:no|nope|nah),\s")
_THEN_NO = Rx(
    r"[\s\"')]*(?:doesn't|don't|won't|isn't|aren't|can't|cannot|never|is\snot|are\snot|does\snot|do\snot|has\sno|have\sno)\b"
)
_CLAUSE = Rx(r"[;:()\n–—]|,\s|\bbut\b")
_AROUND = 2


def refuted(surface: Surface, match: Match) -> bool:
    """Guard: it is called a myth nearby, answered with no, reported as said by others, quoted or asked."""
    if asked(surface, match) or guards.quoted(surface, match) or guards.negated(surface, match):
        return True
    return corrected(surface, match) or _reported(surface, match)


def corrected(surface: Surface, match: Match) -> bool:
    """Guard: the sentences around it call it a myth, wrong or unproven, or the next one says no."""
    cues = surface.around(_REFUTES.find, match, _AROUND)
    if any(cue.end <= match.start or match.end <= cue.start for cue in cues):
        return True
    return bool(_THEN_NO.match(surface.low, match.end)) or _answered(surface, match)


def denied(surface: Surface, match: Match, said: tuple[Match, ...]) -> bool:
    """Whether a word of negation inside a match, but not in a part that makes the claim, speaks of the next part."""
    for found in _STOP.finditer(surface.low, match.start, match.end):
        if any(p.start <= found.start() < p.end for p in said):
            continue
        following = min((p.start for p in said if p.start >= found.end()), default=match.end)
        if not _CLAUSE.search(surface.low, found.end(), following):
            return True
    return False


def _reported(surface: Surface, match: Match) -> bool:
    start = surface.sentences[surface.sentence_at(match.start)].start
    return bool(_REPORTED.search(surface.low[start : match.start]))


def _answered(surface: Surface, match: Match) -> bool:
    """The sentence itself begins with “no”, or the next one does."""
    here = surface.sentence_at(match.start)
    if _NO.match(surface.low, surface.sentences[here].start):
        return True
    return here + 1 < len(surface.sentences) and bool(_ANSWERED.match(surface.low, surface.sentences[here + 1].start))
