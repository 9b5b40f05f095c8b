"""A file into which Primum could not look, and nobody has looked at it instead."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.media import SEEN_BY_PERSON, Face, Media, MediaFacts
from app.guidelines.kinds import Judged
from app.guidelines.pictures import looked_at
from app.guidelines.rule import RECORD, Example, Hit, Rule, Scene


def _judge(scene: Scene) -> Iterator[Hit]:
    """For each file of which only its own tags are known: the look for faces and words failed."""
    for number, _, facts in looked_at(scene.request):
        if _was_tried(facts) and SEEN_BY_PERSON not in facts.marks:
            yield Hit(params=(("which", number),))


def _was_tried(facts: MediaFacts) -> bool:
    """Whether the file was opened, and what it shows is not known; faces may be a person's word alone."""
    return facts.tags is not None and facts.lettering is None and facts.codes is None


def _case(facts: MediaFacts | None) -> Example:
    """An example: one picture with these facts."""
    return Example("What recovery looks like.", media=(_PHOTO,), media_facts=(facts,))


_PHOTO = Media("0" * 64, "recovery.jpg", "image/jpeg", 900_000, 1080, 1350, "A woman smiles at a nurse.")
_STAFF = (Face((0.4, 0.2, 0.2, 0.3), 1.0, "staff"),)

RULE = Rule(
    id="media/not-looked-at",
    severity=Severity.BLOCK,
    hard=True,
    confidence=1.0,
    detect=(Judged(_judge),),
    looks=RECORD,
    source=Citation("45 CFR 164.514(b)(2)(i): names, numbers, dates and full-face photographs identify", "2013"),
    flag=(
        _case(MediaFacts(tags=())),
        _case(MediaFacts(tags=(), faces=_STAFF)),
        _case(MediaFacts(tags=(), marks=frozenset({"stock"}))),
        Example(
            "The second picture is the one.",
            media=(_PHOTO, _PHOTO),
            media_facts=(MediaFacts((), (), (), ()), MediaFacts(tags=())),
        ),
    ),
    leave=(
        _case(MediaFacts((), (), (), ())),
        _case(MediaFacts(tags=(), marks=frozenset({SEEN_BY_PERSON}))),
        _case(MediaFacts((), (), (), (), frozenset({"blank"}))),
        _case(None),
        Example("No picture at all."),
    ),
)
