"""A picture, film or document that goes with a post, and what is known of what it shows.

The bytes live in the media store, found by their SHA-256. `MediaFacts` is what somebody or something saw in them.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.captions import spoken

Box = tuple[float, float, float, float]
"""Left, top, width, height as shares of the picture (0 to 1)."""
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
SEEN_BY_PERSON = "looked"
"""Label of the word that somebody looked at the whole file where Primum could not."""


@dataclass(frozen=True, slots=True)
class Vouch:
    """Somebody's word about the file it is kept with: who the face in the box is, or that they looked at all of it.

    `label` is that of a `Face`, or SEEN_BY_PERSON. `at` is a UTC instant.
    """

    label: str
    by: str
    at: datetime
    box: Box = WHOLE
    consent_id: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it is about the whole file, not a face in it."""
        return self.label == SEEN_BY_PERSON


@dataclass(frozen=True, slots=True)
class Media:
    """One file as it is sent. `sha256` is of the cleaned bytes; width and height in pixels, 0 where unknown.

    `seconds` is how long it moves, 0 for what stands still. `vouched` is what people said of just these bytes. It goes
    with the file, so that the composer, the terminal and the gate check with the same words, and it is part of the
    approval's fingerprint. `captions` is a film's WebVTT, empty for none; `captions_drawn` says that they stand in its
    pictures, so that no platform is to show them a second time.
    """

    sha256: str
    filename: str
    mime: str
    size: int
    width: int = 0
    height: int = 0
    alt_text: str = ""
    consent_id: str = ""
    seconds: float = 0.0
    vouched: tuple[Vouch, ...] = ()
    captions: str = ""
    captions_drawn: bool = False

    @property
    def is_image(self) -> bool:
        """Whether the platform gets it as a picture."""
        return self.mime.startswith("image/")

    @property
    def is_video(self) -> bool:
        """Whether the platform gets it as a film."""
        return self.mime.startswith("video/")

    @property
    def is_document(self) -> bool:
        """Whether the platform gets it as a document to leaf through."""
        return self.mime == "application/pdf"

    @property
    def is_animation(self) -> bool:
        """Whether it is a picture that moves."""
        return self.is_image and self.seconds > 0


@dataclass(frozen=True, slots=True)
class Face:
    """A face, and who that is.

    `label` is empty while nobody has said, or staff, self, model, stock, actor, simulation, patient, crowd or covered.
    `second` is when a film first shows it.
    """

    box: Box
    score: float = 1.0
    label: str = ""
    consent_id: str = ""
    second: float = 0.0


@dataclass(frozen=True, slots=True)
class Lettering:
    """Words read in the picture; `contrast` as WCAG counts it (1 to 21), 0 where it was not measured.

    `second` is when a film first shows them.
    """

    text: str
    box: Box = (0.0, 0.0, 1.0, 1.0)
    score: float = 1.0
    contrast: float = 0.0
    second: float = 0.0


@dataclass(frozen=True, slots=True)
class Code:
    """A QR or bar code; an empty payload is one that could not be read."""

    payload: str
    box: Box = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Tag:
    """Something written in the file beside its pixels; `kind` is location, person, device, time, text or thumbnail."""

    kind: str
    name: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Rights:
    """Why it may be used.

    `kind` is own, licensed, cc (with `licence` such as CC BY-NC 4.0), public-domain, permission or platform-library.
    `until` is the last day of its use, None for ever. `file` names the paper that allows it, kept sealed, by SHA-256.
    """

    kind: str
    author: str = ""
    source: str = ""
    licence: str = ""
    title: str = ""
    reference: str = ""
    changed: bool = False
    until: date | None = None
    file: str = ""
    file_mime: str = ""


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """What is known of one file. None: nobody has looked, which is not the same as an empty list.

    `marks` are what a person or a detector says of it: clinical, wound, before-after, simulation, demo, filtered,
    ai-made, decorative, chart, stock, theatre, screen, logo, dance, blank, tiny, looked (at all of it, by a person).
    `skin` is the share of skin-toned pixels. `thumbnail_distance` counts the bits in which the embedded preview differs
    from the picture.
    """

    faces: tuple[Face, ...] | None = None
    lettering: tuple[Lettering, ...] | None = None
    codes: tuple[Code, ...] | None = None
    tags: tuple[Tag, ...] | None = None
    marks: frozenset[str] = frozenset()
    rights: Rights | None = None
    skin: float = 0.0
    thumbnail_distance: int = 0
    seconds: float = 0.0
    has_speech: bool = False
    hears_patient: bool = False
    captions: str = ""
    burned_captions: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says of a file: whose faces these are, what kind of picture it is, what is said in it.

    `rights` is why it may be used, None where nobody has written that down.
    """

    faces: tuple[Face, ...] = ()
    marks: frozenset[str] = frozenset()
    captions: str = ""
    burned_captions: bool = False
    rights: Rights | None = None


def said_of(media: Media) -> Said:
    """The words that are kept with a file, as they are put beside what was seen in it."""
    faces = tuple(Face(word.box, 1.0, word.label, word.consent_id) for word in media.vouched if not word.is_whole)
    whole = any(word.is_whole for word in media.vouched)
    marks = frozenset({SEEN_BY_PERSON}) if whole else frozenset[str]()
    return Said(faces, marks, spoken(media.captions), media.captions_drawn)


SAME_FACE = 0.3


def with_said(facts: MediaFacts, said: Said) -> MediaFacts:
    """The facts with a person's words: each face takes the label and consent of the one said of that place.

    A face that was found and of which nothing is said stays without a label. One that only the person saw is added.
    """
    found = tuple(_named(face, said.faces) for face in facts.faces or ())
    added = tuple(f for f in said.faces if not any(overlap(f.box, face.box) > SAME_FACE for face in found))
    faces = None if facts.faces is None and not said.faces else (*found, *added)
    return replace(
        facts,
        faces=faces,
        marks=facts.marks | said.marks,
        captions=said.captions or facts.captions,
        burned_captions=said.burned_captions or facts.burned_captions,
        rights=said.rights or facts.rights,
    )


def _named(face: Face, said: tuple[Face, ...]) -> Face:
    nearest = max(said, key=lambda other: overlap(face.box, other.box), default=None)
    if nearest is None or overlap(face.box, nearest.box) <= SAME_FACE:
        return face
    return replace(face, label=nearest.label, consent_id=nearest.consent_id)


def overlap(one: Box, other: Box) -> float:
    """Shared area over joint area of two boxes."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    shared = max(0.0, across) * max(0.0, down)
    both = one[2] * one[3] + other[2] * other[3] - shared
    return shared / both if both else 0.0
