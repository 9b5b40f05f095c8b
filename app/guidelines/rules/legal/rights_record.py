"""What the library records of a file's rights: that they have ended, or that a Creative Commons record is not whole."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from app.domain.calendar import wall
from app.domain.checking import CheckRequest
from app.domain.context import Context
from app.domain.finding import Citation, Severity
from app.domain.library import RightsKind, lacking
from app.domain.media import Media, MediaFacts, Rights
from app.guidelines.kinds import Record
from app.guidelines.pictures import looked_at
from app.guidelines.rule import RECORD, Example, Hit, Rule
from app.words import words

LACKS = {"author": "legal-lacks-author", "source": "legal-lacks-source", "licence": "legal-lacks-licence"}


def _recorded(request: CheckRequest) -> Iterator[Hit]:
    day = _day(request.context)
    for _, media, facts in looked_at(request):
        rights, named = facts.rights, ("file", media.filename)
        if rights is None:
            continue
        if rights.until is not None and day is not None and rights.until < day:
            yield Hit(params=(("day", rights.until.isoformat()), named))
        missing = lacking(rights) if rights.kind == RightsKind.CC else ()
        if missing:
            what = ", ".join(words().text(LACKS[name]) for name in missing)
            yield Hit(severity=Severity.WARN, variant="incomplete", params=(named, ("what", what)))


def _day(context: Context) -> date | None:
    """The practice's day on which it goes out: as planned, or today where that has passed."""
    known = [moment for moment in (context.publish_at, context.now) if moment is not None]
    return wall(max(known), context.zone).date() if known else None


_PHOTO = Media("0" * 64, "lungs.jpg", "image/jpeg", 1000)
_LATER = datetime(2026, 3, 5, 9, tzinfo=UTC)
_CREDIT = "“Lungs” by A. Diaz, flickr.com/diaz, CC BY 4.0"
_CC = Rights("cc", "A. Diaz", "flickr.com/diaz", "CC BY 4.0", "Lungs")


def _case(rights: Rights | None, *, severity: Severity | None = None, at: datetime | None = None) -> Example:
    """An example: one photo, its record, and when it is to go out."""
    context = Context(now=datetime(2026, 3, 1, 9, tzinfo=UTC), publish_at=at)
    facts = (MediaFacts(rights=rights),)
    return Example(f"Breathe. {_CREDIT}", media=(_PHOTO,), media_facts=facts, context=context, severity=severity)


RULE = Rule(
    id="legal/rights-record",
    severity=Severity.BLOCK,
    confidence=0.95,
    timely=True,
    detect=(Record(_recorded),),
    looks=RECORD,
    source=Citation("Creative Commons, Recommended practices for attribution; licence terms of the file", "2024"),
    flag=(
        _case(Rights("licensed", reference="L-1", until=date(2026, 2, 28)), severity=Severity.BLOCK),
        _case(Rights("own", until=date(2026, 3, 4)), severity=Severity.BLOCK, at=_LATER),
        _case(Rights("cc", licence="CC BY 4.0"), severity=Severity.WARN),
        _case(Rights("cc", "A. Diaz", "flickr.com/diaz"), severity=Severity.WARN),
    ),
    leave=(
        _case(Rights("licensed", reference="L-1", until=date(2026, 3, 1))),
        _case(Rights("permission", reference="Mail of 3 March", until=date(2026, 3, 5)), at=_LATER),
        _case(_CC),
        _case(Rights("own")),
        _case(None),
        Example("Nobody has looked.", media=(_PHOTO,)),
    ),
)
