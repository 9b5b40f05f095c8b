"""Ages: in years and exact, or a decade. `what` holds the age as a number, `decade` or `months` (below one year)."""

import re

from app.guidelines.patients import shorthand
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface


def _ordered(text: str) -> list[str]:
    return text.split()


_ONES = {word: n for n, word in enumerate(_ordered("one two three four five six seven eight nine"), 1)}
_TEENS = {
    word: n
    for n, word in enumerate(
        _ordered("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"), 10
    )
}
_TENS = {word: 10 * n for n, word in enumerate(_ordered("twenty thirty forty fifty sixty seventy eighty ninety"), 2)}
_WORD = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES)}))?|{'|'.join(_TEENS)}|{'|'.join(_ONES)})"
_NUMBER = rf"(?:\d{{1,3}}|{_WORD}|a hundred(?: and {_WORD})?)"
_OLD = Rx(
    rf"\b(?P<n>{_NUMBER})(?:[ -]|(?<=\d))(?P<unit>years?|yrs?|months?|weeks?|days?|hours?)[ -](?:old|of age|young)s?\b"
    rf"|\b(?P<n2>\d{{1,3}})[ -]?(?:y/o|yo|y\.o\.?|yr[ -]?old|yrs?)\b"
    rf"|\bage[ds]?:? (?P<n3>{_NUMBER})\b(?! (?:and|or|to|[-–]|plus|\+))(?!\s?(?:\+|-|–|to|and over|or over))"
    rf"|\bturn(?:ed|ing|s) (?P<n4>{_NUMBER})\b(?! (?:minutes|times|degrees|percent|into|pages))"
    rf"|\b(?P<n5>\d{{1,3}})(?:st|nd|rd|th) birthday"
    rf"|\b(?:she|he|who)(?:'s| is| was|'d be) (?P<n6>\d{{2,3}})(?=[,.!?;)]|$| (?:and|but|now|today|years|with"
    rf"|this|next|when|so|or))"
    rf"|(?<=[a-z.]), (?P<n7>\d{{1,3}})(?=[,.:;)]|$|\s(?:walks|says|who|from|has|is|was|came|lost|beat))"
    rf"|\((?P<n8>\d{{1,2}})\)"
)
_DECADE = Rx(
    r"\b(?:in|into) (?:his|her|their|my|the)(?: early| mid| late)?[ -]?(?:\d0'?s|twenties|thirties"
    r"|forties|fifties|sixties"
    r"|seventies|eighties|nineties|teens)\b|\b(?:middle-aged|elderly|octogenarian|nonagenarian"
    r"|septuagenarian|centenarian)\b"
)


def ages(surface: Surface) -> tuple[Match, ...]:
    """Every age that is said of somebody; `what` is the number of years, or `0` for months, weeks and days."""
    found = {}
    if any(c.isdigit() for c in surface.low) or "year" in surface.low or "month" in surface.low:
        for m in _OLD.finditer(surface.low):
            raw = next(g for name, g in m.groupdict().items() if name != "unit" and g)
            years = 0 if (m["unit"] or "year")[0] not in "y" else number(raw)
            if years <= 120:
                found[m.start()] = Match(m.start(), m.end(), str(years))
    for m2 in surface.of(shorthand):
        digits = re.match(r"\d+", surface.text[m2.start : m2.end])
        found.setdefault(m2.start, Match(m2.start, m2.end, digits.group() if digits else "0"))
    return tuple(found[start] for start in sorted(found))


def decades(surface: Surface) -> tuple[Match, ...]:
    """Ages that are told roughly."""
    return tuple(Match(m.start(), m.end(), "decade") for m in _DECADE.finditer(surface.low))


def number(words: str) -> int:
    """“54”, “fifty-four” or “a hundred and two” as a number."""
    if words.isdigit():
        return int(words)
    hundred = 100 if "hundred" in words else 0
    parts = re.findall(r"[a-z]+", words.replace("hundred", ""))
    return hundred + sum(_ONES.get(p, 0) + _TEENS.get(p, 0) + _TENS.get(p, 0) for p in parts)
