"""Hashtags and addresses: words that stand in a text and are no prose."""

from bisect import bisect_left

from app.domain.finding import Span
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_TAG = Rx(r"(?<![\w&/#])[#＃]([^\W_][\w]*)")
_NO_PROSE = Rx(
    r"(?:https?://|www\.)\S+|[@#＃]\w+|(?<!\S)[^\s@]{1,64}@[^\s@]{1,200}"
    r"|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|gov|edu|int|uk|ca|au|nz|ie|in|eu|example)\b(?:/\S*)?"
)


def hashtags(surface: Surface) -> tuple[str, ...]:
    """The hashtags as typed, without their sign; a number alone (#1) is none."""
    return tuple(m.group(1) for m in _TAG.finditer(surface.original) if not m.group(1).isdigit())


def apart(surface: Surface) -> tuple[Span, ...]:
    """Where links, hashtags, handles and addresses stand in what was typed, in order."""
    if not any(mark in surface.original for mark in "#＃@./"):
        return ()
    return tuple(Span(m.start(), m.end()) for m in _NO_PROSE.finditer(surface.original))


def is_prose(surface: Surface, match: Match) -> bool:
    """Whether a match lies outside links, hashtags, handles and addresses."""
    spans = surface.of(apart)
    if not spans:
        return True
    here = surface.origin(match)
    before = bisect_left(spans, here.end, key=lambda span: span.start) - 1
    return before < 0 or spans[before].end <= here.start


def tagged(surface: Surface) -> tuple[Match, ...]:
    """Where the hashtags stand, sign and all; `what` is the tag as typed."""
    ends = {m.start(): (m.end(), m.group(1)) for m in _TAG.finditer(surface.original) if not m.group(1).isdigit()}
    found: list[Match] = []
    for at, char in enumerate(surface.text if ends else ""):
        end, tag = ends.get(surface.origin(Match(at, at + 1)).start, (0, "")) if char == "#" else (0, "")
        if tag:
            stop = at + 1
            while stop < len(surface.text) and surface.origin(Match(stop, stop + 1)).start < end:
                stop += 1
            found.append(Match(at, stop, tag))
    return tuple(found)
