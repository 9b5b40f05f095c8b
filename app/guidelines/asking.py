"""Replies to somebody who asks about their own health: what is asked, and whether the answer keeps its distance."""

from app.domain.checking import CheckRequest
from app.domain.goal import Audience, PostKind
from app.guidelines import lexicon
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_OWN = Rx(
    r"\b(?:i|i'm|im|i've|ive|i'd|my|me|mine|our|he|she|his|her|we|son|daughter|mum|mom|dad|wife|husband|baby"
    r"|toddler|kid|kiddo"
    r"|partner|gran|nan|brother|sister|\d+ ?(?:yo|y/o|yr|f|m)|am i)\b"
)
_GENERAL = Rx(r"\b(?:you|your|people|anyone|everyone|patients|which|where|who|when|source|link|post|video)\b")
_FEELS = Rx(
    r"\b(?:hurts?|hurting|pain|painful|ache|aching|sore|itch\w*|burns?|burning|numb|tingl\w*|dizzy|spinning"
    r"|swollen|swelling|bleed\w*"
    r"|blood|sick|vomit\w*|fever|cough\w*|rash|spots?|lump|bump|tired|exhausted|periods?|pee|wee|poo|stool"
    r"|discharge|temp"
    r"|feel\w*|felt|wheez\w*|anxious|depressed|sleep|weight|dose|mg|mcg|pregnan\w*|preg)\b"
)
_DISTANCE = Rx(
    r"\b(?:ask(?!\sfor\b)|talk|speak|check|chat|call|ring|see|message|contact|tell|phone|dial|text|visit"
    r"|book)\s(?:\w+\s){0,3}?(?:us|me|them(?!\sfor)|your|their"
    r"|the|an?|any|in|111|999|911|112|000|111|108|102|nurse)\b|\b(?:with|via)\s(?:us\b|me\b|(?:your|their|her|his|a|the|any|our)\s(?:own\s)?(?:\w+\s)?(?:doctor|doc|gp"
    r"|pharmacist|pharmacy|nurse|midwife|team|clinic|specialist|prescriber|dentist|surgery|physio|vet|app|site"
    r"|practice|hospital|service))|\b(?:can't|cannot|couldn't|won't"
    r"|don't)\s(?:really\s|ever\s)?(?:say|tell|assess|diagnose|comment|advise"
    r"|look|give|know|help)\b|\bdepends?\b|\b(?:most|some|many)\s(?:people|adults|children|women|men|of\sus"
    r"|patients)\b|\b(?:usually|often|common|may|might|could|generally|in\sgeneral)\b"
    r"|\b(?:leaflet|page|website|guide|helpline|app|link|factsheet|label|packet|hotline)\b|https?:|\.(?:org|gov"
    r"|com|uk|ca|au|ie|in|eu)\b"
    r"|\b(?:your|a|the)\s(?:own\s)?(?:doctor|gp|pharmacist|midwife|prescriber|nurse|clinic|team|dentist"
    r"|prescription)\s(?:can|will|knows|should)\b|\bemergency\b|\b(?:self-referral|appointment|reception"
    r"|front\sdesk|support\sgroup|programme|has\sthe\sform|health\svisitor)\b"
    r"|\b(?:so\s)?sorry\b|\bthank(?:s|\syou)\b|\bin\sperson\b"
)
_OURSELVES = Rx(
    r"\b(?:i|i've|i'm|we|we're|we've|our|my|us)\b(?!'d|\s(?:would|wouldn't|can\s(?:tell|see)|think|reckon|sa(?:y|id)"
    r"|bet|swear|usually|always|prescribe|give|tell|told|recommend|suggest|promise)\b|'m\san?\b)"
)


def is_own_question(request: CheckRequest) -> bool:
    """Whether this answers a lay person who tells of symptoms, results or medicines of their own or their family's."""
    if request.kind is not PostKind.REPLY or request.audience is not Audience.PUBLIC:
        return False
    asked = request.in_reply_to.lower().replace("’", "'")
    about_health = _FEELS.search(asked) or any(
        lexicon.terms(kind, asked) for kind in ("disease", "drug", "measure", "body")
    )
    return bool(about_health) and bool(_OWN.search(asked) or not _GENERAL.search(asked))


def keeps_distance(surface: Surface) -> bool:
    """Whether the answer sends them on, leaves it open, or speaks of people in general."""
    return bool(_DISTANCE.search(surface.low))


def about_ourselves(surface: Surface, match: Match) -> bool:
    """Guard: the sentence is about the one who answers, or about the practice."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return bool(_OURSELVES.search(surface.low, sentence.start, sentence.end))
