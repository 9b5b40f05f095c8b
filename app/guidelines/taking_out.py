"""Days and places taken out of a sentence so that a sentence stays: with the preposition, the comma, the capital."""

from app.guidelines import lexicon
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

Edit = tuple[Match, str]

_OF_PLACE = Rx(
    r"\b(?:from (?:near|outside|around|just outside)|just outside|out of|over in|up in|down in|from|of|in|near"
    r"|outside"
    r"|at|around|to|into|via|across|towards)(?: the| rural| remote| tiny| little| downtown| north| south| east"
    r"| west)* $"
)
_OF_TIME = Rx(r"\b(?:on|during|in|over|since|from|by|until|till|around|before|after|for|through|of|at|early|late) $")
_OF_A_DAY = Rx(r"\b(?:since|from|by|until|till|before|after|for|of|during|around) $")
_PLAIN_DAY = Rx(r"(?:last|this|yesterday|today|tonight|earlier|just|mon|tue|wed|thu|fri|sat|sun|two|three|a few|on|in)")
_KEPT = Rx(r"(?:d/c'd|seen|came in|back in|born on|born) ")
_MINE = Rx(r"\b(?P<it>my|our|the) $")
_SHIFT = Rx(r"shift$")
_LEADS = Rx(r"(?:on|in|over|at|by|since) ")
_VERB = Rx(
    r" (?:is|was|were|has|had|will|ended|started|began|brought|gave|marks?|marked|taught|saw|felt|turned|made|went"
    r"|hit|nearly|almost|really|we lost)\b"
)
_NEXT_REGION = Rx(r",? (?P<it>[A-Z][\w']+(?: [A-Z][\w']+){0,2})")
_AN = Rx(r"\b(?P<it>an?) $")


def taken_out(surface: Surface, match: Match) -> Edit:
    """The edit that takes a detail out and leaves a sentence: a capital moves on where the detail came first."""
    match = _without_verb(surface, match)
    is_time = match.what in ("day", "now", "loose")
    if special := _replaced(surface, match, is_time) or (None if is_time else _region_kept(surface, match)):
        return special
    whole = with_lead(surface, match)
    rest = surface.text[match.end :]
    after = match.end + len(rest) - len(rest.lstrip(" ,:—–-"))
    if whole.start > surface.sentences[surface.sentence_at(match.start)].start or after >= len(surface.text):
        return _article_fitted(surface, whole)
    return gone_to(surface, whole.start, after)


def gone_to(surface: Surface, start: int, end: int) -> Edit:
    """The edit that takes the beginning of a sentence out; the next letter gets its capital."""
    following = surface.text[end : end + 1]
    return (Match(start, end + 1), following.upper()) if following.isalpha() else (Match(start, end), "")


def with_lead(surface: Surface, match: Match) -> Match:
    """A detail with the words that bring it in, for taking it out: “ from Springfield”, “ last Tuesday”."""
    before = surface.low[max(0, match.start - 32) : match.start]
    lead = _led_by(surface, match).search(before)
    start = match.start - (len(lead.group()) if lead else 0)
    sentence = surface.sentences[surface.sentence_at(match.start)].start
    while start > max(0, sentence) and surface.text[start - 1] == " ":
        start -= 1
    if surface.text[start - 1 : start] == "," and surface.text[match.end : match.end + 1] in (",", ".", "!", "?", ";"):
        start -= 1
    return Match(start, match.end, match.what)


def _led_by(surface: Surface, match: Match) -> Rx:
    """Which words bring a detail in: “on” a date, “since” yesterday (in “came in yesterday” the “in” is the verb's)."""
    if match.what not in ("day", "now", "loose"):
        return _OF_PLACE
    return _OF_A_DAY if _PLAIN_DAY.match(surface.low, match.start) else _OF_TIME


def _without_verb(surface: Surface, match: Match) -> Match:
    """“d/c'd Tues”: the verb stays."""
    kept = _KEPT.match(surface.low, match.start, match.end)
    return Match(kept.end(), match.end, match.what) if kept else match


def _replaced(surface: Surface, match: Match, is_time: bool) -> Edit | None:
    """What cannot simply go, as it owns the next noun or is what the sentence speaks about."""
    said = surface.low[match.start : match.end]
    owns = 2 if surface.low.startswith("'s", match.end) else 0
    if owns or (is_time and said.endswith("'s")):
        return _owner(surface, match, match.end + owns) if is_time else (match, "the town")
    first = match.start == surface.sentences[surface.sentence_at(match.start)].start
    if first and _VERB.match(surface.low, match.end):
        return match, "One day" if is_time else "Our area"
    if is_time and _SHIFT.search(said) and not _OF_TIME.search(surface.low, max(0, match.start - 8), match.start):
        owner = _MINE.search(surface.low, max(0, match.start - 6), match.start)
        start = owner.start("it") if owner else match.start
        return Match(start, match.end), "One shift" if surface.text[start].isupper() else "one shift"
    return None


def _owner(surface: Surface, match: Match, end: int) -> Edit:
    """“last week's clinic” becomes “a recent clinic”, “yesterday's patients” “recent patients”."""
    noun = surface.low[end : end + 24].split()[:1]
    many = bool(noun) and noun[0].rstrip(".,!?").endswith("s") and not noun[0].endswith("ss")
    said = "recent" if many else "a recent"
    lead = _LEADS.match(surface.low, match.start)
    start = lead.end() if lead else match.start
    first = start == surface.sentences[surface.sentence_at(match.start)].start
    return Match(start, end), said.capitalize() if first else said


def _region_kept(surface: Surface, match: Match) -> Edit | None:
    """“from Macklin, Saskatchewan” becomes “from Saskatchewan”."""
    following = _NEXT_REGION.match(surface.text, match.end)
    if following and lexicon.is_region(following["it"]):
        return Match(match.start, following.start("it")), ""
    return None


def _article_fitted(surface: Surface, match: Match) -> Edit:
    """“an Oxford man” becomes “a man”."""
    article = _AN.search(surface.low, max(0, match.start - 2), match.start + 1)
    if not article or surface.text[match.end : match.end + 1] != " ":
        return match, ""
    fit = "an" if surface.low[match.end + 1 : match.end + 2] in set("aeiou") else "a"
    said = fit.capitalize() if surface.text[article.start("it")].isupper() else fit
    return Match(article.start("it"), match.end), said
