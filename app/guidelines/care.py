"""Ways to care that a text names: emergency numbers, somebody who can look, lines for people in crisis.

Also where a sentence about them goes when it is added with one click.
"""

import re
from functools import cache

from app.domain.checking import CheckRequest
from app.guidelines.packs import pack
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_WHO = (
    r"(?:doctors?|docs?|gps?|pharmacists?|pharmacy|chemists?|nurses?|nurse\sline|midwi(?:fe|ves)|(?:maternity"
    r"|delivery"
    r"|labou?r)\s(?:unit|ward|triage|team)|triage|physicians?|providers?|prescribers?|specialists?|dentists?"
    r"|optometrists?|opticians?|optician's|ophthalmologists?|p(?:a?e)diatricians?|physios?|podiatrists?"
    r"|therapists?|counsell?ors?"
    r"|psychiatrists?|cardiologists?|dermatologists?|derm|hygienists?|rheumatologists?|neurologists?"
    r"|urologists?|audiologists?|clinics?|hospitals?|surger(?:y|ies)|teams?|clinicians?"
    r"|health\svisitors?|family\s(?:doc|doctor)|care\steam|crisis\steam|medics?|paramedics?|ambulances?|vet)"
)
_PLACE = (
    r"(?:a\s?&\s?e|a\sand\se|e\.?r\.?|e\.?d\.?|casualty|eye\scasualty|emergency(?:\s(?:department|room|dept|ward"
    r"|care|line|number|services?))?|hospital|urgent\scare|walk[\s-]in(?:\s(?:centre|center|clinic))?"
    r"|minor\sinjur(?:y|ies)"
    r"\sunit|out[\s-]of[\s-]hours|nurse\sline|poisons?\s(?:control|centre|center|information(?:\scentre"
    r"|\sline)?|line))"
)
_WAY = Rx(
    r"(?<![\d$£€.,+-])(?:911|999|112|000|111|811|108|102|988|116\s?(?:123|117|111)|13\s?11\s?(?:14|26)|1737|14416"
    r"|9-8-8)(?![\d%]|[.,]\d)"
    r"|\b(?:see|ring|call|ask|phone|tell|contact|consult|visit|book|message|tele|talk\s(?:to|with)|speak\s(?:to|with)"
    r"|check\s(?:with|in\swith)|chat\s(?:to|with)|go\s(?:to|back\sto)|come\s(?:to|in\sto)|get\s(?:to|him\sto|her\sto"
    r"|them\sto|seen\sby|yourself\sto|into)|show(?:\sit|\sthem|\sthis)?\sto|straight\sto|head\s(?:to|for)"
    r"|take\s(?:\w+\s){1,2}to|via|by"
    r"|need|needs|deserves?)\s(?:\w+\s){0,1}?(?:your|an?|the|his|her|their|any|our|my|some|that)?\s?(?:own\s|local\s"
    rf"|usual\s|family\s|eye\s|nearest\s|good\s|proper\s|qualified\s|gp\s|same[\s-]day\s)?{_WHO}\b"
    r"|\b(?:to|at|in|into|the|for|is|means|visit|call|ring|an|nearest|or|via|now|straight|=|needs?"
    rf"|same[\s-]day)\s(?:the\s|an?\s|your\s|nearest\s|local\s)*{_PLACE}(?!\w)"
    rf"|:\s?{_PLACE}(?!\w)"
    r"|\b(?:get|have|having|be|being|needs?|wants?|deserves?|should\sbe)\s(?:it|that|this|them|him|her|yourself"
    r"|one|any\w*|to\sbe)?\s?"
    r"(?:\w+\s){0,2}?(?:checked|seen|looked\sat|examined|assessed|reviewed|felt|a\s(?:proper\s|same[\s-]day\s"
    r"|quick\s)?(?:look|check|review"
    r"|exam|appointment|visit|assessment))\b"
    r"|\bsame[\s-]day\s(?:care|appointment|visit|review|hospital|check|eye\scheck|assessment|gp|doctor)\b"
    r"|\b(?:seek|get|needs?|require|requires|wants?|find)\s(?:(?:immediate|urgent|medical|emergency"
    r"|professional|proper|prompt"
    r"|some|early)\s)+(?:help|care|attention|advice|assessment|treatment|review)\b|\bget\shelp\b|\bseek\shelp\b"
    r"|\b(?:is|are|as|that's|it's|always|an?|this)\s(?:an?\s)?(?:medical\s|ear\s|eye\s|true\s"
    r"|real\s)?emergenc(?:y|ies)\b|\bgo\s(?:in|straight\sin|now)\b|\bcome\s(?:in|straight\sin)\b"
    r"|\b(?:call|ring|phone|see|text|tell|come\s(?:to|and\ssee))\sus\b|\b(?:ambulance|appointment|in\sperson"
    r"|e-?consult|healthdirect|healthline|telehealth|helpline|hotline|poisons?\sinfo\w*)\b"
)
_WAVED_OFF = Rx(
    r"\b(?:skip(?:ping)?|no\s(?:real\s)?need|not\s(?:need|needed|worth)|(?:don't|doesn't|won't|never|wouldn't"
    r"|needn't|without|avoid"
    r"|instead\sof|rather\sthan|save\syourself|before\syou|forget|ditch|cancel|never\smind|beats?"
    r"|no)\b)[^.!?;:,\n]{0,30}$"
)


def ways(surface: Surface) -> tuple[Match, ...]:
    """Numbers to call, places to go and people to ask; not those that are waved off (“skip the A&E queue”)."""
    found = (Match(m.start(), m.end()) for m in _WAY.finditer(surface.low))
    return tuple(m for m in found if not _WAVED_OFF.search(surface.low, max(0, m.start - 45), m.start + 1))


def emergency_lines(request: CheckRequest) -> str:
    """The sentences of the audience's countries that say where to go in an emergency."""
    return _joined(request, "care_line")


def crisis_lines(request: CheckRequest) -> str:
    """The sentences of the audience's countries that give a crisis line."""
    return _joined(request, "crisis_line")


def _joined(request: CheckRequest, name: str) -> str:
    said = (pack(j).says.get(name, "") for j in request.jurisdictions)
    return " ".join(line for line in dict.fromkeys(said) if line)


_LINE = Rx(
    r"\b(?:help\s?-?line|hotline|crisis\s(?:line|text|team|number|service|support)|life\s?line"
    r"|listening\s(?:line|service)"
    r"|support\sline|text\sline|warmline|safeline|phone\s?line)s?\b[^\n]{0,60}?\b\d{2,}"
    r"|\b\d{2,}[^\n]{0,40}?\b(?:help\s?-?line|hotline|crisis\sline|life\s?line|listening\sline|support\sline"
    r"|text\sline)s?\b"
    r"|\b(?:need|want)\s(?:someone|somebody|to\stalk|help|support)\b[^.!?\n]{0,60}?\b(?:on|call|ring|text|at|is)\s\d"
    r"[\d ]{2,}"
)


_AMERICAN = r"(?<!\d)\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]?\d{3}[\s.-]?\d{4}(?!\d)"
_FREE_CALLS = {
    "us": _AMERICAN,
    "ca": _AMERICAN,
    "ca-on": _AMERICAN,
    "uk": r"\b(?:0800|0808|0300)\s?\d{2,4}\s?\d{2,4}(?:\s?\d{2,4})?\b",
    "ie": r"\b(?:1800|1850|0818)\s?\d{3}\s?\d{3}\b",
    "eu": r"\b(?:0|00)800\s?[\d ]{5,10}\d\b|\b116\s?\d{3}\b",
    "au": r"\b(?:1800|1300)\s?\d{3}\s?\d{3}\b|\b13\s?\d\d\s?\d\d\b",
    "nz": r"\b0(?:800|508)\s?\d{3}\s?\d{3,4}\b",
    "in": r"\b1800[\s-]?\d{2,4}[\s-]?\d{3,4}\b|\b(?:\+?91[\s-]?)?9\d{4}[\s-]?\d{5}\b",
}
"""Numbers that cost nothing to call, as each country writes them; a hard subject beside one has its line."""


def has_crisis_line(surface: Surface, request: CheckRequest) -> bool:
    """Whether the text gives a line to call or text: one of the audience's countries."""
    if _LINE.search(surface.low):
        return True
    if any(re.search(_FREE_CALLS[j], surface.low) for j in request.jurisdictions if j in _FREE_CALLS):
        return True
    digits = re.sub(r"[ -]", "", surface.low)
    for said in (pack(j) for j in request.jurisdictions):
        number = re.sub(r"[ -]", "", said.says.get("crisis", ""))
        if number and re.search(rf"(?<!\d){number}(?!\d)", digits):
            return True
        if _names(said.says.get("helplines", "")).find(surface):
            return True
    return False


@cache
def _names(listing: str) -> PhraseList:
    return PhraseList(listed(listing))


def closing(surface: Surface) -> Match:
    """The place where a last sentence goes: the end of the text, before the hashtags that close it."""
    words = surface.original.rstrip().rsplit(maxsplit=40)
    tags = 0
    while len(words) > 1 and (words[-1].startswith("#") or not any(c.isalnum() for c in words[-1])):
        tags += words.pop().startswith("#")
    place = len(surface.text.rstrip())
    for _ in range(tags):
        place = surface.text.rindex("#", 0, place)
    place = len(surface.text[:place].rstrip())
    return Match(place, place)


def added(surface: Surface, line: str) -> tuple[tuple[Match, str], ...]:
    """The edit that puts a sentence at the end, on a line of its own."""
    return ((closing(surface), f"\n{line}"),)
