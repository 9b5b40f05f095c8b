"""Dread and shame as a sentence is built: what happens to you, or how you look, and that one may buy a way out."""

from app.guidelines import promotion
from app.guidelines.health import interventions
from app.guidelines.kinds import Pattern
from app.guidelines.rules.claims.selling import offers
from app.guidelines.rx import Rx
from app.guidelines.signs import signs
from app.guidelines.text import Match, Surface

_WAIT = (
    r"(?:put(?:ting)?\s(?:it|this|that|off)|wait(?:ing)?|leav(?:e|ing)|delay(?:ing)?|ignor(?:e|ing)"
    r"|skip(?:ping)?|postpon(?:e|ing)"
    r"|go(?:ing)?\swithout|do\snothing|doing\snothing|sit(?:ting)?\son|live\swith|don't|hesitat(?:e|ing))"
)
_BAD = (
    r"(?:die|dead|alone|blind|toothless|bald|fat|old|ugly|hunched|broken|sick|lonely|invisible|childless"
    r"|divorced|paralysed|demented|single"
    r"|wheelchair|walker|nursing\shome|care\shome|hospital|coffin|grave|bed|diapers|dentures|regret\w*)"
)
_DREAD = Pattern(
    rf"\b(?:every|each)\s(?:day|week|month|year|hour|minute|night)\s(?:that\s)?(?:you|u|she|he"
    rf"|they)\s(?:\w+\s)?{_WAIT}\b"
    rf"|\bthe\slonger\s(?:you|u)\s{_WAIT}\b"
    r"|\bif\syou\s(?:really\s|truly\s)?(?:loved?|cared?|valued?)\b[^.!?\n]{0,40}?\b(?:you'd|you\swould|you'll"
    r"|book|get|bring|do)\b"
    r"|\b(?:don't|do\snot|stop|are\syou|quit)\s(?:be(?:ing)?\s|become\s|becoming\s|end\sup\s)?(?:the|that"
    r"|another|an?)\s(?:\w+\s)?(?:last|only|one|tired|old|fat|bald|frumpy|sad|ugly|invisible|saggy"
    r"|statistic)\s?(?:\w+)?\b"
    r"|\bdo\syou\s(?:really\s|honestly\s)?want\sto\s(?:be|end|look|wake|spend|die|miss|live|watch|smile|hide"
    r"|keep|go|risk)\b"
    r"|\b(?:half|most|one\sin\s\w+|\d+\sin\s\d+|\d+%|all)\sof\s(?:you|us)\s(?:will|are|have|won't)\b"
    rf"|\b(?:end\sup|ending\sup|finish\sup|you'll\sbe|you\swill\sbe|or\sbe)\s(?:\w+\s){{0,4}}?{_BAD}\b"
    r"|\b(?:doesn't|don't|won't|does\snot)\s(?:send|wait|knock|ask|care|give|come\swith)\s(?:for\s)?(?:an?\s|you"
    r"|your|any)?(?:\w+\s)?(?:invite|invitation|warning|permission|second\schances?|appointment)\b"
    r"|\b(?:your|their)\s(?:kids|children|family|wife|husband|grandkids|grandchildren|son|daughter"
    r"|baby)\s(?:\w+\s){0,2}?(?:without|need|deserve|lose|bury|pay|watch|grow\sup|will\s(?:ask|remember|thank))\b"
    r"|\b(?:only\s|just\s)?gets?\sworse\b|\bwon't\sfix\sitself\b|\bit's\salready\s(?:happening|there|too\slate"
    r"|in\syou)\b"
    r"|\bwhat\sare\syou\swaiting\sfor\b|\bhow\smany\s(?:more\s)?(?:warnings|years|signs|summers|birthdays)\b"
    r"|\byour\s(?:next|last)\s(?:heart\sattack|stroke|birthday|christmas|scan|fall)\b"
)
_SHAME = Pattern(
    r"\b(?:a|the)\s(?:body|face|smile|neck|belly|tummy|figure|skin)\syou(?:'re|\sare)?\s(?:not\s|aren't\s"
    r"|no\slonger\s)?(?:asham\w+|embarrass\w+|hate|hiding|proud|deserve)\b"
    r"|\b(?:asham\w+|embarrass\w+|self-?conscious|disgusted|mortified|sick|tired)\s(?:of|by|about)\s(?:your"
    r"|those|that|the|looking|being|hiding|wearing|the\sway)\b"
    r"|\bhiding\s(?:your|at\sthe|behind|in|under|that|those|from)\b|\b(?:at\sthe\sback|behind)\sof\s(?:every"
    r"|the)\s(?:photo|picture|group)\b|\bin\severy\sphoto\b"
    r"|\b(?:your|his|her)\s(?:husband|wife|partner|boyfriend|girlfriend|ex|man|hubby)\s(?:\w+\s){0,4}?(?:look\w*"
    r"|notic\w+|leav\w*|left|stray\w*|want\w*|touch\w*|up\sfrom|phone|deserves)\b"
    r"|\b(?:wobbly|saggy|flabby|crepey|jiggly|bingo|turkey|frumpy|haggard|hideous|unsightly)\s(?:\w+)\b|\b(?:mum"
    r"|mom|dad|mummy|mommy)[\s-]?(?:tum|tummy|pouch|pooch|bod|belly)\b"
    r"|\bsmil(?:e|ing)\swith\syour\smouth\s(?:shut|closed)\b|\b(?:people|everyone|everybody|they|colleagues|boys"
    r"|men|women)\s(?:\w+\s){0,2}?(?:star(?:e|es|ing)|laugh\w*|whisper\w*|notice|judg\w+|see\sit|can\stell)\b"
    r"|\b(?:look|looks|looking)\s(?:\w+\s){0,2}?(?:older|tired|your\sage|like\syour\s(?:gran|mother|nan|mum|mom)"
    r"|a\smess|rough|haggard)\b|\bus(?:ing|e)\s(?:his|your)\sown\s(?:testosterone|hair|face|teeth)\b"
    r"|\bleft\sbehind\b|\blet\syourself\sgo\b|\bbefore\s(?:he|she|they)\snotices?\b"
)
_SOLD = Rx(
    r"\b(?:book(?:ed|ing|ings)?|consult\w*|appointments?|slots?|spots?|packages?|makeover|order|enrol\w*"
    r"|sign\sup|dm|call\sus|call\snow|offer|from\sonly|per\smonth|our\s\w+)\b|[$£€₹]\s?\d"
)
_PRICED = Rx(r"\bour\s(?:\w+\s){1,3}?(?:costs?|starts?|is\sonly|can|will|takes|gives|makes)\b|[$£€₹]\s?\d")
_ORDER = Rx(r"(?:don't|do\snot|stop|quit)\s")
_CAREFUL = Rx(
    r"\b(?:911|999|112|111|000|a\s?&\s?e|emergency|samaritans|helpline|988|you're\snot\salone|nothing\sto\sbe"
    r"|free\sof\scharge|nhs|screening\sprogram\w*|vaccin\w*|you\sare\snot|it's\sok(?:ay)?|no\sshame"
    r"|not\syour\sfault)\b"
)


def dread(surface: Surface) -> tuple[Match, ...]:
    """Where whoever reads is frightened or shamed in a text that sells; empty where it only warns."""
    found = [*_DREAD.matches(surface), *_SHAME.matches(surface)]
    if not found or _CAREFUL.search(surface.low):
        return ()
    care = surface.of(offers) or surface.of(promotion.services) or surface.of(interventions)
    sold = _SOLD if care else _PRICED
    return tuple(m for m in sorted(found) if _to_you(surface, m) and sold.search(surface.low, *_near(surface, m)))


def _near(surface: Surface, match: Match) -> tuple[int, int]:
    """From two sentences before a match to two after it."""
    here, last = surface.sentence_at(match.start), len(surface.sentences) - 1
    return surface.sentences[max(0, here - 2)].start, surface.sentences[min(here + 2, last)].end


def _to_you(surface: Surface, match: Match) -> bool:
    """Whoever reads is meant, there or in a sentence beside it."""
    if _ORDER.match(surface.low, match.start):
        return True
    here = surface.sentence_at(match.start)
    told = surface.of(signs)
    return any(sign.what == "you" for number in (here - 1, here, here + 1) for sign in told.get(number, ()))
