"""Two points in time set against each other: week 1 and week 12, June and now, the first frame and the last."""

from app.guidelines.phrases import word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_SPAN = r"(?:min(?:ute)?|hr|hour|day|night|week|wk|month|mth|year|yr|session|treatment|visit|appointment|syringe)s?"
_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|a few"
    r"|several|some)"
)
_NUMBERED = Rx(r"\b(?P<unit>day|week|wk|month|session|visit|year|stage|d|wk)s? ?(?P<number>\d{1,3})\b")
_SERIES = Rx(
    r"\bat \d{1,3}, (?:\d{1,3},? )?(?:and|&) \d{1,3} (?:days|weeks|months|years)\b"
    r"|\b(?:day|week|wk|month|session|visit|year)s? ?\d{1,3}\s?(?:and|&|vs?\.?|versus|to|/|-|–|→|➡|,|\|)\s?"
    r"\d{1,3}\b"
    r"|\b\d{2,3} ?(?:kg|kgs|lb|lbs|stone)? (?:to|→|➡) \d{2,3} ?(?:kg|kgs|lb|lbs|stone)\b"
)
_MONTH = Rx(
    r"\b(?P<month>january|february|march|april|june|july|august|september"
    r"|october|november|december|jan|feb|aug|sept|oct|nov|dec)\b|(?<=[:,.] )may\b|\b(?:in|from|since) may\b"
)
_NOW = Rx(
    r"\b(?:now|today|last week|this week|yesterday|this morning|these days|last month)\b|\b(?:right|after) ?: ?now\b"
)
_APART = Rx(
    rf"\b{_COUNT} {_SPAN} (?:apart|between|later|after|on|out|post(?:[ -]?op\w*)?|in)\b(?! the)"
    rf"|\bafter {_COUNT} {_SPAN}\b|\b{_COUNT} {_SPAN} (?:of|with)\b"
)
_ENDS = tuple(
    (Rx(rf"\b(?:{first})\b"), Rx(rf"\b(?:{last})\b"))
    for first, last in (
        ("start|started|starting point|beginning|baseline", r"finish|finished|end|week \d+|month \d+|final"),
        ("first (?:photo|pic|picture|image|frame|slide|shot|visit|one)|first", "last|second|final|latest|newest"),
        ("old", "new"),
        ("then", "now"),
        ("baseline", r"weeks?|months?|days?"),
        ("photos? 1|pics? 1|slide one|slide 1|1(?=[:.)])", "photos? 2|pics? 2|slide two|slide 2|2(?=[:.)])"),
        (
            r"the day (?:we met|of|she|he|they|i)|when (?:she|he|they) (?:first|came|walked|arrived)|on arrival"
            r"|arriving|came in|walked in",
            rf"now|today|{_COUNT} {_SPAN}|leaving|last week",
        ),
        (
            r"(?:right|left|one|this|top) (?:side|half)?",
            r"(?:left|right|other|bottom) (?:side|half) (?:not|un|is yet|still)\w*",
        ),
        (rf"at {_COUNT} {_SPAN}", rf"(?:and|vs|then|now)[^.!?\n]{{0,40}} at {_COUNT} {_SPAN}"),
        ("straight before|right before|just before|before on|the before|before photo|before pic|before picture", ".?"),
        ("", "straight after|right after|minutes after|same day after|the after"),
        ("left", "right"),
        ("top", "bottom"),
    )
)
_HINTS = word_set(
    """
    start started baseline first old then photo photos pic pics slide day when arrival arriving came walked right left
    one this top at straight just before after minutes the
    """
)


_SET_APART = Rx(
    r"\b(?:then|june|july|january|february|march|april|may|august|september|october|november|december|day one"
    r"|first day)\s?(?:and|&|vs?\.?|versus|→|➡|/|to)\s?(?:now|today)\b"
    r"|\b(?P<unit>day|week|month|session|visit) ?\d{1,3}\s?(?:vs?\.?|versus|→|➡|>)\s?(?:(?P=unit) ?)?\d{1,3}\b"
    r"|\bnow (?:vs?\.?|versus) (?:then|when|before)\b"
)


def set_apart(surface: Surface) -> tuple[Match, ...]:
    """Two times with nothing but a sign or an “and” between them: “June and now” needs no word for a picture."""
    if _JOINED.isdisjoint(surface.words) and "→" not in surface.low and "➡" not in surface.low:
        return ()
    return tuple(Match(m.start(), m.end()) for m in _SET_APART.finditer(surface.low))


_JOINED = word_set("now today vs v versus")


def two_times(surface: Surface, start: int, end: int) -> bool:
    """Whether a stretch of the text (code points of the normalised text) sets two times against each other."""
    low = surface.low
    if _SERIES.search(low, start, end) or _APART.search(low, start, end):
        return True
    numbers: dict[str, set[str]] = {}
    for m in _NUMBERED.finditer(low, start, end):
        numbers.setdefault(m["unit"], set()).add(m["number"])
    if any(len(found) > 1 for found in numbers.values()):
        return True
    months = {m["month"] or "may" for m in _MONTH.finditer(low, start, end)}
    if len(months) > 1 or (months and (_NOW.search(low, start, end) or _placed(low, start, end))):
        return True
    return not _HINTS.isdisjoint(surface.words) and any(_ends(low, pair, start, end) for pair in _ENDS)


def _placed(low: str, start: int, end: int) -> bool:
    """“Photo from January on the left”: the other one is the present."""
    return _LEFT.search(low, start, end) is not None


_LEFT = Rx(r"\b(?:on|to) the (?:left|right)\b|\bleft ?:|\bbefore\b")


def _ends(low: str, pair: tuple[Rx, Rx], start: int, end: int) -> bool:
    """The one after the other, within a caption's reach."""
    first = pair[0].search(low, start, end)
    return first is not None and pair[1].search(low, first.end(), min(end, first.end() + 160)) is not None
