"""Praise of patients told without their words: stars, percentages, she tried our plan and it is gone."""

from collections.abc import Iterator

from app.guidelines.kinds import Pattern
from app.guidelines.rules.claims.pitch import is_firm, of_care
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_THEY = (
    r"(?:patients?|clients?|families|parents|mums|moms|mamas|couples|brides|customers?|people|folks|everyone"
    r"|everybody|women|men|ladies|girls|guys|blokes|locals|members|kids|reviewers?|(?<![\d,.])\d[\d,+]{0,8}\s(?:of\s(?:you|our|my)"
    r"|\w+))"
)
_SAYING = (
    r"(?:say|says|said|saying|tell|tells|told|call|calls|rave|raves|raving|love|loves|loved|swear|swears|recommend"
    r"|recommends|recommended|rate|rates|rated|thank|thanks|cry|cried|hug|hugged|beg|keep|come|choose|trust|adore"
    r"|can't\s(?:stop|believe|get)|write|wrote|report|reported|describe)"
)
_TOLD = Pattern(
    rf"\b(?:our|my|happy|so\smany|hundreds\sof|thousands\sof|most|all|other|past|former"
    rf"|these)\s(?:\w+\s){{0,2}}?{_THEY}\s(?:(?:always|often|all|keep|just|who|still|have|are|will|would|even"
    rf"|literally)\s){{0,2}}{_SAYING}\b"
    r"|\b\d{1,3}\s?(?:%|per\s?cent|percent|out\sof\s(?:10|ten|100|five|5))\s(?:\w+\s){0,4}?(?:would\srecommend"
    r"|recommend\w*|happy|satisf\w+|would\s(?:come|choose|do)|love\w*|pain[\s-]free)\b"
    r"|\b(?:(?<![\d,.])\d[\d,.]{0,8}\+?|hundreds\sof|thousands\sof|so\smany|all\sthe|these|another|yet\sanother|a|our|your|the"
    r"|bob's|lovely|glowing|kind)\s(?:\w+\s){0,2}?(?:(?:5|five)[\s-]?star|★+|⭐+|google|glowing|lovely|amazing|rave"
    r"|beautiful|gorgeous|sweet|positive|happy|kind)\s?(?:\w+\s)?(?:reviews?|ratings?|testimonials?|messages?"
    r"|texts?|feedback|dms?|notes?)\b"
    r"|\b(?:5|five|4\.9|4\.8|five-?|10/10)[\s-]?(?:stars?|⭐|★|rating)\b|\b(?:reviews?|dms?|texts?|messages?"
    r"|comments?|inbox|testimonials?|stories)\s(?:today\s|this\sweek\s|that\s|which\s|keep\s|all\s|just\s"
    r"|from\s\w+\s){0,3}?(?:say\si|speak|pouring|rolling|coming\sin|made|make|prove)\b"
    r"|\b(?:swipe|scroll|read|watch|see|hear|check\sout|look\sat|listen\sto)\s(?:to\s(?:see|read|hear)\s|for\s|on\s"
    r"|what\s)?(?:\w+'?s?\s){0,3}?(?:texts?|message|review|reviews|testimonials?|story|stories|reaction|face|words"
    r"|experience|journey)\b|\bdon't\s(?:just\s)?take\s(?:our|my)\sword\b"
    r"|\b(?:gave|given|got|giving|give)\s(?:me|us|him|her|them|my|their)\s(?:\w+\s)?(?:life|lives|smile|garden|baby"
    r"|confidence|sleep|marriage|hearing|sight|mum|dad|childhood)\sback\b",
)
_INVITES = Rx(
    r"\b(?:come\s(?:be|see|and|join|in)|join\s(?:them|us|her|him|the)|be\s(?:next|number|our\snext|one\sof)"
    r"|your\sturn|this\s(?:could|can)\sbe\syou|you(?:'re|\scould\sbe|\scan\sbe)\snext|who's\snext|this\sis\swhy"
    r"|that's\s(?:why|how)|(?:is|are)\swhy|book|call|dm|message|enrol\w*|link|list\sopens|open(?:s|ing)?\s\w+"
    r"|slots?|spots?"
    r"|ready|see\sfor\syourself|find\sout|ask\s(?:us|me)|frame|share|everybody\scomes|how\swe\sdo|we\sdo"
    r"|at\s[A-Z]\w+|cheers\sto|thanks?\sto|the\snicest|ever\shave)\b"
)
_PLAN = (
    r"(?:protocols?|program(?:me)?s?|plans?|methods?|treatments?|drips?|resets?|cleanses?|detox|packages?|sessions?"
    r"|adjustments?|course|formula|blend|supplements?|patch(?:es)?|peptides?|exosomes?|stem\scells|pellets?"
    r"|challenge|system|technique|approach|diet|clinic|care|hands|team|chair|table|tinctures?|remed(?:y|ies)|drops"
    r"|cream)"
)
_THIRD = Rx(
    r"\b(?:she|he|they|her|his|their|sarah|client|patient|lady|mum|mom|guy|bloke|woman|man|wife|husband|daughter|son|kid|kiddo|walked\sin|came\s(?:in|to\s(?:us|me))|from\s[a-z]+\stried)\b|\b[A-Z][a-z]+(?:'s)?\s(?:tried|came|did|had|went|walked|started|used|was|is|says|text)\b"
)
CHANGED = Rx(
    r"\b(?:gone|cured|healed|fixed|pain[\s-]?free|symptom[\s-]?free|vanish\w*|disappear\w*|melted|revers\w+"
    r"|off\s(?:her|his|their|all|the)\s(?:meds|medication|tablets|pills|insulin|inhalers?)|danc(?:ing|ed)"
    r"|walk(?:ing|s|ed)?\s(?:again|out|without)|like\snew|new\s(?:woman|man|person|life)|transform\w*"
    r"|better\sthan\sever"
    r"|no\smore|never\sfelt\sbetter|thriving|glowing|chang(?:ed|es|ing)\s(?:her|his|their)\s(?:life|lives)"
    r"|lost\s\d+|down\s\d+|pregnant|miracles?|unrecogni[sz]able|back\s(?:to|on|at)\s(?:work|golf|running|the|her"
    r"|his)|sleeps?\sthrough|talking|sleeping|first\stime\sin)\b"
)
_OF_OURS = Rx(
    rf"\b(?:my|our|me|us)\b(?:\s[\w-]+){{0,3}}?\s{_PLAN}\b|\b(?:with|to|after|at|by|under|saw|see)\s(?:us|me)\b|\bhow\swe\s(?:do|treat|fix)\b"
)
_REFUSED = Rx(
    r"\b(?:can't|cannot|won't|don't|do\snot|not\sallowed|mustn't|never|shouldn't|no\slonger)\s(?:\w+\s){0,3}?(?:use|share|post|publish|reply|respond|discuss|talk|pin|say|confirm|quote|repost|chase|ask)\b|\b(?:parking|car\spark|receptionist|wallpaper|biscuits|course|teaching|placement|staff\s(?!who))\b"
)


def told_praise(surface: Surface) -> Iterator[Match]:
    """Praise reported beside an invitation, and a patient's recovery told as the merit of one's own plan."""
    if _REFUSED.search(surface.low):
        return
    if is_firm(surface) and _INVITES.search(surface.low):
        yield from (m for m in _TOLD.matches(surface) if of_care(surface, m))
    for number, sentence in enumerate(surface.sentences):
        if _OF_OURS.search(surface.low, sentence.start, sentence.end):
            end = surface.sentences[min(number + 1, len(surface.sentences) - 1)].end
            start = surface.sentences[max(0, number - 1)].start
            changed = CHANGED.search(surface.low, start, end)
            if changed and _THIRD.search(surface.text, start, end) and _PLANS.search(surface.low, start, end):
                yield Match(changed.start(), changed.end())


_PLANS = Rx(
    rf"\b(?:my|our)\b(?:\s[\w-]+){{0,3}}?\s{_PLAN}\b|\bhow\swe\b|\b(?:tried|did|booked|swipe|reel|text|transformation)\b"
)
