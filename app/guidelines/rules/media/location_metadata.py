"""The file says where the picture was taken."""

from collections.abc import Iterator

from app.domain.checking import CheckRequest
from app.domain.finding import Citation, Severity
from app.domain.media import Media, MediaFacts, Tag
from app.guidelines.kinds import Record
from app.guidelines.pictures import looked_at
from app.guidelines.rule import RECORD, Example, Hit, Rule


def _placed(request: CheckRequest) -> Iterator[Hit]:
    """Each file with a tag of a place in it: coordinates, a town, the name of a building."""
    for number, _, facts in looked_at(request):
        told = dict.fromkeys(tag.name for tag in facts.tags or () if tag.kind == "location")
        if told:
            yield Hit(params=(("tags", ", ".join(told)), ("which", number)))


_PHOTO = Media("0" * 64, "ward.jpg", "image/jpeg", 900_000, 1080, 1350, "A corridor at dawn.")


def _case(*tags: Tag) -> Example:
    """An example: one file with these tags."""
    return Example("Our corridor at dawn.", media=(_PHOTO,), media_facts=(MediaFacts(tags=tags),))


RULE = Rule(
    id="media/location-metadata",
    severity=Severity.BLOCK,
    confidence=1.0,
    detect=(Record(_placed),),
    looks=RECORD,
    source=Citation("45 CFR 164.514(b)(2)(i)(B): all geographic subdivisions smaller than a state", "2013"),
    flag=(
        _case(Tag("location", "GPSLatitude", "39.78")),
        _case(Tag("location", "com.apple.quicktime.location.ISO6709", "+39.7800-089.6500/")),
        _case(Tag("location", "photoshop:City", "Springfield"), Tag("time", "DateTimeOriginal")),
        _case(Tag("location", "IPTC 2:92", "Ward 5B")),
    ),
    leave=(
        _case(),
        _case(Tag("device", "Software", "Primum")),
        _case(Tag("text", "Orientation", "6"), Tag("text", "ColorSpace", "1")),
        Example("Nobody has looked into the file.", media=(_PHOTO,), media_facts=(MediaFacts(),)),
        Example("Nobody has looked at all.", media=(_PHOTO,)),
    ),
)
