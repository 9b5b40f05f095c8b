"""The file says who made it, when, with what, or still holds what was cut away."""

import re
from collections.abc import Iterator

from app.domain.checking import CheckRequest
from app.domain.context import Context
from app.domain.finding import Citation, Severity
from app.domain.media import Media, MediaFacts, Tag
from app.guidelines import contacts, identifiers, names
from app.guidelines.kinds import Record
from app.guidelines.pictures import looked_at
from app.guidelines.rule import RECORD, Example, Hit, Rule
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_HARMLESS = frozenset(
    [
        "orientation",
        "colorspace",
        "xresolution",
        "yresolution",
        "resolutionunit",
        "exifversion",
        "pixelxdimension",
        "pixelydimension",
        "exifimagewidth",
        "exifimageheight",
        "imagewidth",
        "imagelength",
        "bitspersample",
        "compression",
        "componentsconfiguration",
        "flashpixversion",
        "ycbcrpositioning",
        "exifoffset",
        "interlace",
        "gamma",
        "dpi",
    ]
)
"""What a decoder needs, and what says nothing of anybody."""
_FAR = 12
"""Bits of 64 in which the preview's fingerprint may differ before it shows something else than the picture."""
_BORN = Rx(r"\b(?:d\.?o\.?b|date of birth|born)\b")
_FACTS = (identifiers.national, identifiers.records, contacts.emails, contacts.phones)


def _hidden(request: CheckRequest) -> Iterator[Hit]:
    """For each file the gravest of: a preview of something else, words about a patient, or tags at all."""
    staff = {w for name in (*request.staff_names, *request.context.directory) for w in name.lower().split()}
    for number, _, facts in looked_at(request):
        tags = [tag for tag in facts.tags or () if _tells(tag, staff)]
        leaks = [tag for tag in tags if _leaks(tag, staff)]
        if facts.thumbnail_distance > _FAR:
            yield Hit(severity=Severity.BLOCK, variant="preview", params=(("which", number),))
        elif leaks:
            yield Hit(severity=Severity.BLOCK, variant="leak", params=(("tags", _listed(leaks)), ("which", number)))
        elif tags:
            yield Hit(params=(("tags", _listed(tags)), ("which", number)))


def _listed(tags: list[Tag]) -> str:
    return ", ".join(dict.fromkeys(tag.name for tag in tags))


def _tells(tag: Tag, staff: set[str]) -> bool:
    """Whether a tag says something that nobody needs; places have a rule of their own, colleagues may be named."""
    if tag.kind == "location" or tag.name.lower() in _HARMLESS:
        return False
    said = set(re.findall(r"[\w']+", tag.value.lower()))
    return not (tag.kind == "person" and said and said <= staff | {"dr", "prof"})


def _leaks(tag: Tag, staff: set[str]) -> bool:
    """Whether its words name somebody, or hold a number that does."""
    if tag.kind not in ("text", "person"):
        return False
    surface = Surface("tag", tag.value)
    if _BORN.search(surface.low) or any(surface.of(fact) for fact in _FACTS):
        return True
    return tag.kind == "text" and any(_is_patients(surface, name, staff) for name in surface.of(names.names))


def _is_patients(surface: Surface, name: Match, staff: set[str]) -> bool:
    return name.what in ("titled", "full") and not set(surface.low[name.start : name.end].split()) <= staff


_PHOTO = Media("0" * 64, "knee.jpg", "image/jpeg", 900_000, 1080, 1350, "A knee with a brace.")


def _case(*tags: Tag, distance: int = 0, severity: Severity | None = None, staff: tuple[str, ...] = ()) -> Example:
    """An example: one file with these tags, and a preview so far from the picture."""
    return Example(
        "What a brace does.",
        media=(_PHOTO,),
        media_facts=(MediaFacts(tags=tags, thumbnail_distance=distance),),
        severity=severity,
        context=Context(directory=staff),
    )


RULE = Rule(
    id="media/hidden-metadata",
    severity=Severity.WARN,
    confidence=0.95,
    detect=(Record(_hidden),),
    looks=RECORD,
    source=Citation("45 CFR 164.514(b)(2)(i)(C), (M), (R): dates, device numbers, any other code", "2013"),
    flag=(
        _case(Tag("thumbnail", "preview"), distance=23, severity=Severity.BLOCK),
        _case(Tag("person", "Author", "Ward 5B"), Tag("text", "Title", "Mrs Jones biopsy"), severity=Severity.BLOCK),
        _case(Tag("text", "ImageDescription", "MRN 00482913"), severity=Severity.BLOCK),
        _case(Tag("time", "DateTimeOriginal", "2025:10:12 09:14:00"), severity=Severity.WARN),
        _case(Tag("device", "BodySerialNumber", "1234567"), severity=Severity.WARN),
        _case(Tag("person", "Artist", "Karen Doyle"), severity=Severity.WARN),
    ),
    leave=(
        _case(Tag("text", "ColorSpace", "1"), Tag("text", "Orientation", "6")),
        _case(),
        _case(Tag("person", "Artist", "Dr Ada Example"), staff=("Ada Example",)),
        _case(Tag("location", "GPSLatitude", "39.78")),
        _case(distance=4),
        Example("Nobody has looked into the file.", media=(_PHOTO,), media_facts=(MediaFacts(),)),
    ),
)
