"""Hearsay as a sentence is built: somebody said it, something is wrong, and nobody will stand for it."""

from collections.abc import Sequence

from app.guidelines.kinds import Pattern
from app.guidelines.rx import Rx
from app.guidelines.stance import corrected
from app.guidelines.text import Match, Surface

_TELLER = (
    r"(?:mates?|friends?|pals?|cousins?|aunt(?:ie|y)?|uncle|sister|brother|sis|bro|mum|dad|husband|wife|partner"
    r"|neighbou?rs?|colleagues?|contacts?|sources?|reps?|insiders?|nurses?|porters?|paramedics?|matrons?"
    r"|midwi(?:fe|ves)|doctors?|receptionists?|cleaners?|techs?|employees?|workers?|guy|lad|girl|bloke|lady"
    r"|someone|somebody|people|staff|folks)"
)
_TOLD = (
    r"(?:says?|said|saying|tells?|told|knows?|knew|reckons?|swears?|confirm(?:s|ed)|whispers?|heard|hears?|mentioned"
    r"|admitted)"
)
_HEARD = Pattern(
    r"\b(?:heard|hearing|hear)\s(?:it\s|this\s)?(?:from|through|via|on\sthe|that|whispers?|rumblings)\b"
    r"|\bword\s(?:on|is|from|has|in)\b|\b(?:been|was|were|got)\stold\s(?:by|that|not\sto)\b|\brumou?r\s(?:has|is"
    r"|mill)\b"
    rf"|\b(?:my|a|an|one|some|our|every|any|several|the|two|your"
    rf"|another)\s(?:[\w'’-]+\s){{0,3}}?{_TELLER}(?:'s)?\b[^.!?\n]{{0,45}}?\b{_TOLD}\b"
    rf"|\b{_TELLER}\s(?:at|in|on|from|inside)\s(?:the\s|a\s|an\s|my\s|our\s|another\s)?[\w'’ -]{{1,30}}?\b{_TOLD}\b"
    r"|\b(?:lots?\sof|much|some|a\sbit\sof|plenty\sof)\s(?:chatter|talk|whispers?|gossip|rumblings)\b|\blittle\sbird\b"
    r"|\b(?:saw|seen|watched|got|read|found)\s(?:a|this|that|an|the)\s(?:clip|video|post|reel|tiktok|thread|tweet"
    r"|voice\snote|message|screenshot)\b"
    r"|\b(?:they've|they\shave|staff\s(?:have|were)|we've)\s(?:all\s)?been\s(?:told|paid|ordered|warned|instructed"
    r"|asked)\b"
    r"|\b(?:apparently|allegedly|supposedly|grapevine|off\sthe\srecord|the\stalk\sis|doing\sthe\srounds|going\sround)\b"
    r"|\b(?:everyone|everybody|they|half\sthe\s\w+)\s(?:already\s|all\s)?(?:knows?|knew)\b"
)
_SHY = Pattern(
    r"\b(?:didn't|did\snot|never)\s(?:hear|get)\s(?:it|this|that)\sfrom\sme\b|\bdon't\squote\sme\b"
    r"|\b(?:can't|cannot|won't|couldn't|not\sallowed\sto|not\sgoing\sto)\s(?:say|tell\syou|name|reveal)\s(?:who|where"
    r"|how|which|names?)\b"
    r"|\b(?:haven't|have\snot|not)\s(?:seen|checked|verified|confirmed)\s(?:it|this|that|anything)?\b"
    r"|\bcan't\s(?:prove|confirm|verify)\b"
    r"|\b(?:they|it)\s(?:won't|don't|will\snever|would\snever|never)\s(?:\w+\s)?(?:put|publish|print|tell|admit"
    r"|report|say|mention|show)\b"
    r"|\bisn't\swhat\sthey\b|\bnot\s(?:supposed|meant|allowed)\sto\s(?:say|talk|tell|know|share)\b"
    r"|\btold\snot\sto\s(?:talk|say|tell|speak)\b"
    r"|\bdraw\syour\sown\b|\bmake\sof\s(?:that|it)\swhat\syou\swill\b|\bjust\s(?:saying|asking|putting\sit\sout)\b"
    r"|\bif\s(?:it's|it\sis)\shappening\sthere\b|\bmust\sbe\s(?:true|something)\b|\bno\ssmoke\b|\bwaiting\s(?:till"
    r"|until)\safter\b"
    r"|\bdon't\ssay\s(?:i|you\sheard)\b|\bstrike\sme\soff\b|\blose\smy\s(?:job|licen[cs]e)\b|\bkeep\s(?:it"
    r"|this)\s(?:quiet|to\syourself)\b"
)
_WRONG = Rx(
    r"\b(?:contaminat\w+|rush\w*|expir\w+|hid(?:e|es|ing|den)|cover\w*|paid|quotas?|coding|fiddl\w+|delet\w+|dying"
    r"|deaths?"
    r"|fertility|infertil\w+|steril\w+|poison\w*|fak(?:e|ed|ing)|watered|dangerous|secret(?:ly)?|quietly|microchip\w*"
    r"|steal\w*|nick(?:ing|ed)"
    r"|experiment\w*|outbreak|never\stakes?|lying|lied|illegal\w*|unlicensed|dirty|mou?ld\w*|reus\w+|swapp?\w*"
    r"|side\seffects?|clots?"
    r"|brib\w+|botch\w*|kill\w*|missing|shedding|toxic|tamper\w*|falsif\w+|inflat\w+|rigged|scam|unsafe|wrong"
    r"|mix(?:ed)?[\s-]?up|leak\w*"
    r"|chemo|what's\s(?:really\s)?in|happening)\b"
)
_OTHERWISE = Rx(
    r"\b(?:parking|doughnuts?|cake|choir|thank\w*|congratulat\w+|retir\w+|kind\w*|proud|joke|marathon|wedding|band)\b"
)
_REACH = 2


def hearsay(surface: Surface) -> tuple[Match, ...]:
    """Where something wrong is passed on from hearsay, with nobody who stands for it; empty where it is put right."""
    shy = _SHY.matches(surface)
    heard = [m for m in _HEARD.matches(surface) if shy or not corrected(surface, m)]
    if not heard or _OTHERWISE.search(surface.low):
        return ()
    return tuple(m for m in heard if _points(surface, m, shy) > 1)


def _points(surface: Surface, heard: Match, shy: Sequence[Match]) -> int:
    """Something wrong is told there, and the teller keeps out of it."""
    here = surface.sentence_at(heard.start)
    last = len(surface.sentences) - 1
    start, end = surface.sentences[max(0, here - 1)].start, surface.sentences[min(here + 1, last)].end
    return bool(_WRONG.search(surface.low, start, end)) + any(surface.within(m, heard, _REACH) for m in shy)
