"""What a reader can do after a post: a call, a question, a place to learn more."""

import re

from app.guidelines.rx import Rx
from app.guidelines.text import Surface

_VERBS = (
    "add aim apply arrange ask avoid be begin book bring brush buy call carry change check choose count click clean"
    " come compare consider"
    " contact cook cover cut dial discard do don't download drink drop eat email encourage enjoy enter exercise"
    " expect explore feed"
    " fill find finish follow freeze get give go grab have head help hold ignore include inject insert join"
    " keep know lean"
    " learn leave let lie limit"
    " listen look make measure mention mind move never note notice offer open pack pick place plan pop practise"
    " practice press prevent"
    " protect pull push put raise reach read record reduce register remember remind rest ring rinse rotate rub say save"
    " schedule search seek"
    " see send share shower sign sip sit skip sleep soak speak spread stand stay step stop store stretch support"
    " swap swipe take talk"
    " tap tell text think throw touch treat trust try turn understand use vaccinate visit vote wait walk warm"
    " wash watch wear write"
)
_ORDER = "|".join(_VERBS.split())
_ACTS = Rx(
    rf"(?:^|[.!?…:;,\n•–—\-*>)\"']\s*|[^\w\s'.,]\s*|\b(?:and|then|so|or|please|just|always|never|also|instead"
    rf"|first|next|but|today|tomorrow|if (?:so|not|unsure)|\d)[,.)]?\s+)"
    rf"(?:please |just |always |never |do |simply |kindly )?(?:{_ORDER})\b(?!'s)",
    re.MULTILINE,
)
_OFFERS = Rx(
    r"\?|https?://|\bwww\.|\.(?:com|org|net|uk|gov|example|ca|au|ie|nz|in)\b|\b(?:you|we) (?:can|could|should"
    r"|may|need|must|might|will)\b|\byou'll\b|\bwe'll\b"
    r"|\b(?:ask|see|call|ring|talk to|speak to|contact|tell|visit) (?:your|a|an|the|us|me|our|\d|nhs)\b|\blink"
    r" in\b|\bsign up\b|\bregister\b|\bjoin us\b"
    r"|\bfind out\b|\blearn more\b|\bread more\b|\bmore (?:at|on|info|information|here|in)\b|\bavailable\b"
    r"|\bopen(?:s|ing)?\b|\bfree\b|\bwelcome\b|\bthank(?:s| you)\b"
    r"|\bcongrat|\bhappy\b|\bproud\b|\bdon't\b|\blet's\b|\bplease\b|\btips?\b|\bworth\b|\bhelps?\b|\bmatters?\b"
    r"|\bmeans?\b|\bthat's why\b|\bmyth\b|\bhow to\b|\bstarts?\b|\bbegins?\b|\bclinics? (?:on|at)\b"
    r"|\bfact\b|\bbottom line\b"
    r"|\btake[- ]?home\b|\bremember\b|\bthe (?:point|lesson|moral|message)\b|\bin short\b|\btl;?dr\b|\b\d{3}["
    r" -]\d{3,4}\b|\b(?:999|911|111|112|000|988)\b"
)


def acts(surface: Surface) -> bool:
    """Whether the text tells the reader what to do, where to turn, what to take from it, or asks something."""
    return bool(_OFFERS.search(surface.low) or _ACTS.search(surface.low))
