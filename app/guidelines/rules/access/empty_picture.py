"""A picture in which nothing can be seen: one even colour, or far too few pixels."""

from collections.abc import Iterator

from app.domain.checking import CheckRequest
from app.domain.finding import Citation, Severity
from app.domain.media import Media, MediaFacts
from app.guidelines.kinds import Record
from app.guidelines.pictures import looked_at
from app.guidelines.rule import RECORD, Example, Hit, Rule

_MEANT = frozenset({"decorative", "logo"})


def _empty(request: CheckRequest) -> Iterator[Hit]:
    """Files that show nothing, or too little for anybody to see."""
    for number, _, facts in looked_at(request):
        if facts.marks & _MEANT:
            continue
        if "blank" in facts.marks:
            yield Hit(params=(("which", number),))
        elif "tiny" in facts.marks:
            yield Hit(severity=Severity.ADVISE, variant="tiny", params=(("which", number),))


_PICTURE = Media("0" * 64, "scan.png", "image/png", 9_000, 640, 480, alt_text="A leaflet about hand washing.")
_TEXT = "Our new leaflet about hand washing."


def _case(marks: str, severity: Severity | None = None) -> Example:
    """An example: one picture with these marks."""
    facts = MediaFacts(marks=frozenset(marks.split()))
    return Example(_TEXT, media=(_PICTURE,), media_facts=(facts,), severity=severity)


RULE = Rule(
    id="access/empty-picture",
    severity=Severity.WARN,
    confidence=0.9,
    detect=(Record(_empty),),
    looks=RECORD,
    source=Citation("WCAG 2.2, success criterion 1.1.1: what a picture is for", date="2023"),
    flag=(
        _case("blank", Severity.WARN),
        _case("tiny", Severity.ADVISE),
        _case("blank tiny", Severity.WARN),
        Example(
            _TEXT,
            media=(_PICTURE, _PICTURE),
            media_facts=(MediaFacts(), MediaFacts(marks=frozenset({"blank"}))),
            severity=Severity.WARN,
        ),
    ),
    leave=(
        _case(""),
        _case("chart"),
        _case("tiny logo"),
        _case("blank decorative"),
        Example(_TEXT, media=(_PICTURE,)),
        Example(_TEXT),
    ),
)
