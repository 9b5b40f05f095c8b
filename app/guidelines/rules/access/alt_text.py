"""A picture that a blind reader cannot see: no alt text, or one that says nothing."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind
from app.domain.media import Lettering, Media, MediaFacts
from app.guidelines.kinds import Judged
from app.guidelines.pictures import WHOLE
from app.guidelines.rule import Case, Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match

_FILENAME = Rx(
    r"(?:img|dsc|dcim|pxl|image|photo|picture|screenshot|untitled|whatsapp|signal|scan"
    r"|file)?[-_ ]?(?:\d[\d_ -]*)?(?:\.\w{3,4})?",
    re.IGNORECASE,
)
_LEAD = Rx(
    r"(?:this is )?(?:an? |the )?(?:image|picture|photo|photograph|pic|graphic|screenshot) (?:of|showing|shows) ",
    re.IGNORECASE,
)
_DECORATIVE = Rx(r"\W*decorative(?: (?:only|image|picture|divider|line|border))*\W*", re.IGNORECASE)
_FIGURE = Rx(r"\b(?:chart|graph|table|diagram|infographic|poster|figure|map|flyer|screenshot|leaflet)\b", re.IGNORECASE)
_SHORT, _LONG, _TOO_LONG = 10, 150, 1000
_KEY_WORD = Rx(r"[^\W\d_]{4,}|\d+(?:[.:/]\d+)*")
_FEWEST, _ENOUGH = 3, 0.6
"""Words in a picture that are worth repeating, and the share of them that must be told elsewhere."""
_BYWORK, _READ = 0.02, 0.5
"""Lettering lower than this share of the picture, or read less surely, is part of the scene."""
_MOST = 6
_REPEATED = ("text", "segment", "title", "caption", "first_comment")


def _described(scene: Scene) -> Iterator[Hit]:
    """On the record: which pictures have nothing. On an alt text: whether it helps, and repeats the picture's words."""
    surface = scene.surface
    if surface.family == "record":
        missing = [n for n, m in enumerate(scene.request.media, 1) if m.is_image and not m.alt_text.strip()]
        if missing:
            yield Hit(variant="missing", params=(("many", len(missing)), ("which", ", ".join(map(str, missing)))))
        return
    number = int(surface.name.partition(":")[2])
    if scene.request.media[number].is_image:
        hits = tuple(_worded(scene, scene.request.media[number], number + 1))
        yield from hits or _unread(scene, number)


def _unread(scene: Scene, number: int) -> Iterator[Hit]:
    """Words that stand in the picture and nowhere else: neither in its alt text nor in the post."""
    facts = scene.request.facts(number)
    if facts is None or facts.marks & {"logo", "decorative"}:
        return
    pieces = (p for p in facts.lettering or () if p.score >= _READ and (p.box == WHOLE or p.box[3] >= _BYWORK))
    inside = {word for piece in pieces for word in _KEY_WORD.findall(piece.text.lower())}
    told: set[str] = set(_KEY_WORD.findall(scene.surface.low))
    for other in scene.others:
        if other.family in _REPEATED:
            told.update(_KEY_WORD.findall(other.low))
    if len(inside) >= _FEWEST and len(inside & told) < _ENOUGH * len(inside):
        left = ", ".join(sorted(inside - told)[:_MOST])
        yield Hit(
            (Match(0, len(scene.surface.text)),),
            Severity.WARN,
            variant="unread",
            params=(("left", left), ("which", number + 1)),
        )


def _worded(scene: Scene, media: Media, number: int) -> Iterator[Hit]:
    surface = scene.surface
    said, which = surface.text.strip(), (("which", number),)
    everything = (Match(0, len(surface.text)),)
    if _DECORATIVE.fullmatch(said):
        return
    stem = media.filename.rsplit(".", 1)[0].lower()
    if said.lower() in (media.filename.lower(), stem) or _FILENAME.fullmatch(said):
        yield Hit(everything, variant="filename", params=which)
    elif len(said) < _SHORT:
        yield Hit(everything, severity=Severity.WARN, variant="short", params=which)
    elif len(said) > _TOO_LONG or (len(said) > _LONG and not _FIGURE.search(said)):
        severity = Severity.WARN if len(said) > _TOO_LONG else Severity.ADVISE
        yield Hit(everything, severity=severity, variant="long", params=which)
    elif lead := _LEAD.match(surface.text):
        match = Match(lead.start(), min(lead.end() + 1, len(surface.text)))
        better = surface.text[lead.end() : lead.end() + 1].upper()
        repair = Repair("shorten", ((match, better),))
        yield Hit(
            (Match(lead.start(), lead.end()),), severity=Severity.ADVISE, variant="lead", params=which, repair=repair
        )


def _lettered(alt: str, *lines: str, text: str = "See you there!") -> Example:
    """An example: a poster on which these lines stand."""
    facts = MediaFacts(lettering=tuple(Lettering(line) for line in lines))
    return Example(text, media=_picture(alt), media_facts=(facts,))


def _picture(alt: str, name: str = "IMG_2231.jpg") -> tuple[Media, ...]:
    return (Media("0" * 64, name, "image/jpeg", 900_000, 1080, 1350, alt),)


RULE = Rule(
    id="access/alt-text",
    severity=Severity.WARN,
    cases=(Case(Severity.BLOCK, account=AccountKind.PRACTICE),),
    confidence=0.95,
    detect=(Judged(_described),),
    looks=frozenset({"record", "alt_text"}),
    source=Citation("WCAG 2.2, success criterion 1.1.1: text alternatives", date="2023"),
    flag=(
        Example("Alt text: “IMG_2231.jpg”", media=_picture("IMG_2231.jpg"), severity=Severity.WARN),
        Example("A poster without alt text", media=_picture(""), severity=Severity.WARN),
        Example(
            "A practice's poster without alt text",
            media=_picture(""),
            account=AccountKind.PRACTICE,
            severity=Severity.BLOCK,
        ),
        Example("Alt text: “chart”", media=_picture("chart"), severity=Severity.WARN),
        Example(
            "Alt text: “Picture of a nurse …”",
            media=_picture("Picture of a nurse with a spacer"),
            severity=Severity.ADVISE,
        ),
        Example("An alt text of 200 characters", media=_picture("A nurse and a boy " * 12), severity=Severity.ADVISE),
        Example("Alt text: “photo 3”", media=_picture("photo 3")),
        _lettered("A poster with a syringe on it.", "Flu clinic", "12 October 9:00", "Harbour Hall"),
        _lettered("Decorative border", "Closed on Monday", "Call 111 instead"),
    ),
    leave=(
        Example("A described picture", media=_picture("Nurse showing a boy how to use a spacer.")),
        Example("A decorative divider", media=_picture("Decorative divider")),
        Example("A chart told in full", media=_picture("Bar chart: flu jabs given in October by age. " * 5)),
        Example("A film", media=(Media("2" * 64, "film.mp4", "video/mp4", 9_000_000),)),
        _lettered(
            "Poster: flu clinic in Harbour Hall.",
            "Flu clinic",
            "12 October 9:00",
            "Harbour Hall",
            text="12 October, 9:00",
        ),
        _lettered("A nurse in front of the clinic.", "EXIT"),
        "No pictures at all.",
    ),
)
