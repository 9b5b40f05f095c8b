"""Words in a picture that are hard to read: too pale, or too small."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.media import Box, Lettering, Media, MediaFacts
from app.guidelines.kinds import Judged
from app.guidelines.pictures import WHOLE, lettered, shown
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.text import Match

_PLAIN, _LARGE = 4.5, 3.0
"""Contrast that WCAG asks for, and for large letters."""
_SMALL_SHARE, _LARGE_SHARE = 0.025, 0.06
"""Height of a line as a share of the picture's: below the first it is small, from the second on large."""
_SEEN = 0.5
_NOT_TO_READ = frozenset({"decorative", "logo", "screen"})


def _judge(scene: Scene) -> Iterator[Hit]:
    """At most one finding for each of: hardly any contrast, too little, small letters."""
    number, facts = shown(scene)
    if facts.marks & _NOT_TO_READ:
        return
    found: dict[str, list[Match]] = {}
    for at, piece in lettered(scene.surface, facts):
        state = _state(piece)
        if state and at.end > at.start:
            found.setdefault(state, []).append(at)
    for state, matches in found.items():
        severity = Severity.WARN if state == "pale" else None
        yield Hit(tuple(matches), severity, variant=state, params=(("which", number),))


def _state(piece: Lettering) -> str:
    """What makes it hard to read: pale (below 3:1), faint (below 4.5:1), small; empty where nothing does."""
    if piece.score < _SEEN or not any(c.isalnum() for c in piece.text):
        return ""
    height = _line_height(piece)
    if 0 < piece.contrast < _LARGE:
        return "pale"
    if 0 < piece.contrast < _PLAIN and not height >= _LARGE_SHARE:
        return "faint"
    return "small" if 0 < height < _SMALL_SHARE else ""


def _line_height(piece: Lettering) -> float:
    """The share of the picture's height that one line takes; 0 where nobody knows where the words stand."""
    return 0.0 if piece.box == WHOLE else piece.box[3] / (1 + piece.text.strip().count("\n"))


_SLIDE = Media("0" * 64, "slide.png", "image/png", 90_000, 1080, 1350, "A table of doses by weight.")


def _case(*pieces: tuple[str, float, Box], marks: str = "", severity: Severity | None = None) -> Example:
    """An example: a slide with lettering of such a contrast in such a box."""
    lettering = tuple(Lettering(text, box, contrast=contrast) for text, contrast, box in pieces)
    return Example(
        "Doses by weight, on one slide.",
        media=(_SLIDE,),
        media_facts=(MediaFacts(lettering=lettering, marks=frozenset(marks.split())),),
        severity=severity,
    )


_LINE, _TINY, _HEADLINE = (0.1, 0.4, 0.8, 0.04), (0.1, 0.9, 0.3, 0.011), (0.1, 0.1, 0.8, 0.09)

RULE = Rule(
    id="access/contrast",
    severity=Severity.ADVISE,
    confidence=0.7,
    detect=(Judged(_judge),),
    looks=frozenset({"picture"}),
    source=Citation("WCAG 2.2, success criterion 1.4.3: contrast", date="2023"),
    flag=(
        _case(("Children 10 kg: 5 ml", 2.1, _LINE), severity=Severity.WARN),
        _case(("Children 10 kg: 5 ml", 4.1, _LINE), severity=Severity.ADVISE),
        _case(("Ask your pharmacist first", 12.0, _TINY), severity=Severity.ADVISE),
        _case(("Flu season", 2.8, _HEADLINE), severity=Severity.WARN),
        _case(("Dose table", 9.0, _HEADLINE), ("5 ml\n10 ml", 1.9, _LINE), severity=Severity.WARN),
    ),
    leave=(
        _case(("Flu season", 14.2, _HEADLINE)),
        _case(("Flu season", 3.6, _HEADLINE)),
        _case(("Children 10 kg: 5 ml", 4.6, _LINE)),
        _case(("HARBOUR GP", 2.0, _LINE), marks="logo"),
        _case(("Nobody measured this", 0.0, WHOLE)),
        Example("A photograph without words.", media=(_SLIDE,), media_facts=(MediaFacts(lettering=()),)),
        Example("Nobody has looked.", media=(_SLIDE,)),
    ),
)
