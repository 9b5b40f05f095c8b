"""Hashtags and addresses: words that stand in a text and are no prose."""

import re
from bisect import bisect_left

from app.domain.finding import Span
from app.guidelines.text import Match, Surface

_TAG = re.compile(r"(?<![\w&/#])[#＃]([^\W_][\w]*)")
_NO_PROSE = re.compile(
    r"(?:https?://|www\.)\S+|[@#＃]\w+|\S+@\S+\.\w+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|uk|ca|au|nz|ie|in|eu|example)\b(?:/\S*)?"
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
