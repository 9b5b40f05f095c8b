"""Dates of care. `what` is `day` (a calendar day or month), `now` (today, last night) or `loose` (last week)."""

from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = Rx(
    rf"\b(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b(?:,? \d{{4}})?"
    rf"|\b{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?!:)(?:,? \d{{4}})?"
    rf"|\b\d{{1,2}}[-/]{_MONTH}[-/]\d{{2,4}}\b"
    r"|(?:(?<=\bon )|(?<=ted )|(?<=ged )|(?<=\bborn ))\d{1,2}/\d{1,2}(?![\d/])"
    r"|(?<![\d/.])\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d/]|\.\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)"
    rf"|\b(?:in|last|this|since|early|late|mid|back in"
        rf"|of) {_MONTH.replace('may', 'may(?! (?:be|have|not|also|still|well|i))')}"
    r"\b(?! \d{1,2}\b)(?:,? (?:19|20)\d\d)?"
    r"|\b(?:dob|d\.o\.b\.?|date of birth|born on|born)\b[: ]{1,2}\d[\d/ .-]{5,9}\d"
    r"|\bon the \d{1,2}(?:st|nd|rd|th)\b"
    r"|\b(?:on |this |last |over |at )?(?:christmas(?: eve| day| morning| night)?|new year'?s(?: eve"
        r"| day)?|thanksgiving"
    r"|boxing day|good friday|easter(?: sunday| monday)?|hallowe'?en|valentine'?s(?: day)?|mother'?s day|father'?s day"
    r"|4th of july|fourth of july|labor day|memorial day|canada day|australia day|anzac day|republic day"
        r"|independence day"
    r"|diwali|holi|eid|ramadan|hanukkah|bonfire night|st\.? patrick'?s day)\b"
)  # fmt: skip
_NOW = Rx(
    r"\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|arvo)|last night|earlier today|just now"
    r"|(?:my|our|last|tonight's|today's|yesterday's|a|the) (?:night|day|late|early|twilight|graveyard|long)? ?shift"
    r"|(?:(?:on|last|this|next|by|since|every|each) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s|'s)?"
    r"(?: (?:morning|night|afternoon|evening|gone|just gone|(?:the )?\d{1,2}(?:st|nd|rd|th)))?"
    r"|(?:last|this|on|d/c'd|seen|came in) (?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)\b\.?"
    r"|(?:two|three|four|five|six|seven|a few|\d{1,2}) (?:hours|days|nights) ago|\d{1,2} ?(?:hrs|h|d) ago"
    r"|\d{1,2}(?::\d\d)? ?(?:am|pm) (?:today|yesterday|this morning)|at \d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m))\b"
)
_LOOSE = Rx(
    r"\b(?:(?:last|this|the other|past|earlier this) (?:week(?:end)?|month|fortnight|day|winter|summer"
    r"|spring|autumn|fall)"
    r"|(?:a|two|three|four|few|couple|\d{1,2}) (?:weeks?|months?|fortnights?) (?:ago|back)|recently"
    r"|just (?:had|saw|seen)"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:days|weeks|months) (?:before|after"
    r"|later|post))\b"
)
_NOTED = Rx(
    r"\b(?:list|session|missed|given|seen|since|from|due|booked|admitted|d/c'?d?|op|review|clinic|reviewed|done"
    r"|scan|last"
    r"|bloods|attended)(?: \w+)? (?P<it>(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d"
    r"|3[01]))(?![\d/])(?<!/7)(?<!/52)(?<!/12)"
)
_WEEKLY = Rx(r"^(?:every|each) |days$")


def days(surface: Surface) -> tuple[Match, ...]:
    """Calendar days and months; a year alone is none (45 CFR 164.514(b)(2)(i)(C))."""
    return _found(_DAY, surface, "day")


def recent(surface: Surface) -> tuple[Match, ...]:
    """Today, last night, on Tuesday: a day for whoever sees when it was posted. “Every Tuesday” is none."""
    return tuple(m for m in _found(_NOW, surface, "now") if not _WEEKLY.search(surface.low[m.start : m.end]))


def noted(surface: Surface) -> tuple[Match, ...]:
    """“on the list 14/11”: a day as a chart writes it; elsewhere it may be a fraction."""
    return tuple(Match(m.start("it"), m.end("it"), "day") for m in _NOTED.finditer(surface.low))


def loose(surface: Surface) -> tuple[Match, ...]:
    """Last week, two months ago: a time that narrows down, without a day."""
    return _found(_LOOSE, surface, "loose")


def _found(pattern: Rx, surface: Surface, what: str) -> tuple[Match, ...]:
    return tuple(Match(m.start(), m.end(), what) for m in pattern.finditer(surface.low))
