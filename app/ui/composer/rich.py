"""A segment's text as the little HTML that a label shows: links, hashtags and mentions coloured, the fold marked."""

from collections.abc import Callable, Iterator
from html import escape

from app.domain.variant import Facet, Segment


def rich(segment: Segment, fold: int, more: str, link: str, muted: str) -> str:
    """HTML of a segment. `fold` is a code point (0: none); `link` and `muted` are colours, `more` the fold's word."""
    if not 0 < fold < len(segment.text):
        return _run(segment, 0, len(segment.text), link)
    fold = _not_inside(segment.facets, fold)
    shown, hidden = _run(segment, 0, fold, link), _run(segment, fold, len(segment.text), muted)
    return f'{shown}<span style="color:{muted}">… <b>{escape(more)}</b><br>{hidden}</span>'


def fold_at(text: str, limit: int, measure: Callable[[str], int]) -> int:
    """The code point at which a platform folds the text (0: it does not), cut at a word."""
    if not limit or measure(text) <= limit:
        return 0
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(text[:middle]) <= limit else (low, middle - 1)
    word = max(text.rfind(" ", 0, low), text.rfind("\n", 0, low))
    return word if word > low // 2 else low


def _run(segment: Segment, start: int, end: int, colour: str) -> str:
    return "".join(_pieces(segment, start, end, colour)).replace("\n", "<br>")


def _pieces(segment: Segment, start: int, end: int, colour: str) -> Iterator[str]:
    at = start
    for facet in sorted(segment.facets, key=lambda f: f.start):
        if facet.start < at or facet.end > end:
            continue
        yield escape(segment.text[at : facet.start])
        yield f'<span style="color:{colour}">{escape(segment.text[facet.start : facet.end])}</span>'
        at = facet.end
    yield escape(segment.text[at:end])


def _not_inside(facets: tuple[Facet, ...], fold: int) -> int:
    return next((f.start for f in facets if f.start < fold < f.end), fold)
