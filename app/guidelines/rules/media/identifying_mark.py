"""A tattoo, a scar, a ring or a room number may say who is in a clinical picture."""

from collections.abc import Iterator

from app.domain.checking import CheckRequest
from app.domain.consent import Consent
from app.domain.context import Context
from app.domain.finding import Citation, Severity
from app.domain.media import Face, Media, MediaFacts
from app.guidelines import dates
from app.guidelines.kinds import Judged
from app.guidelines.pictures import CLINICAL, PRETENDED, looked_at
from app.guidelines.rule import RECORD, Example, Hit, Rule, Scene

_NOBODYS = PRETENDED | {"stock", "chart", "decorative", "logo"}
_MOSTLY_SKIN = 0.35
_OWN = frozenset({"staff", "self", "model", "actor"})


def _judge(scene: Scene) -> Iterator[Hit]:
    """Pictures that are clinical, or show mostly skin, and no consent that says which part of the body they show."""
    for number, media, facts in looked_at(scene.request):
        clinical = bool(facts.marks & CLINICAL)
        if facts.marks & _NOBODYS or not (clinical or _is_somebodys_skin(scene, facts)):
            continue
        if not _is_described(scene.request, media):
            yield Hit(variant=_variant(scene, clinical=clinical), params=(("which", number),))


def _is_somebodys_skin(scene: Scene, facts: MediaFacts) -> bool:
    """Mostly skin, and not only that of people who are known to be no patients."""
    share = scene.thresholds.get("mostly_skin", _MOSTLY_SKIN)
    faces = facts.faces or ()
    return facts.skin > share and not (faces and all(face.label in _OWN for face in faces))


def _is_described(request: CheckRequest, media: Media) -> bool:
    """A consent that is linked with the picture or the post, covers this file and names the part of the body."""
    linked = {media.consent_id, *request.consents} - {""}
    return any(c.id in linked and c.body_part and media.sha256 in c.media for c in request.context.consents)


def _variant(scene: Scene, *, clinical: bool) -> str:
    """A day in the text makes it easier to find out who was there."""
    if any(s.of(dates.recent) or s.of(dates.days) for s in scene.others if s.family in ("text", "title", "location")):
        return "dated"
    return "" if clinical else "skin"


_PHOTO = Media("a" * 64, "back.jpg", "image/jpeg", 900_000, 1080, 1350, "A healed wound on a back.", consent_id="c1")


def _case(text: str, marks: str = "", skin: float = 0.0, faces: tuple[Face, ...] = (), part: str = "") -> Example:
    """An example: one picture, and a consent that names the part of the body where one is given."""
    consent = Consent("c1", "K-7", media=("a" * 64,), body_part=part)
    return Example(
        text,
        media=(_PHOTO,),
        media_facts=(MediaFacts(marks=frozenset(marks.split()), skin=skin, faces=faces),),
        consents=("c1",),
        context=Context(consents=(consent,)),
    )


RULE = Rule(
    id="media/identifying-mark",
    severity=Severity.WARN,
    confidence=0.6,
    detect=(Judged(_judge),),
    looks=RECORD,
    source=Citation(
        "45 CFR 164.514(b)(2)(i)(Q), (R): comparable images and any other identifying characteristic", "2013"
    ),
    flag=(
        _case("How a deep wound closes in six weeks.", marks="wound"),
        _case("An X-ray from today: would you have seen the fracture?", marks="clinical"),
        _case("What eczema looks like on different skin.", skin=0.52),
        _case("Two pictures, one knee.", marks="before-after"),
        _case("Cupping marks, explained.", skin=0.6, faces=(Face((0, 0, 1, 1)),)),
    ),
    leave=(
        _case("Our favourite stethoscope.", marks="stock clinical"),
        _case("Hand washing, step by step.", marks="chart", skin=0.4),
        _case("What a healed wound looks like.", marks="wound", part="lower back, without the tattoo"),
        _case("New badge photo!", skin=0.45, faces=(Face((0, 0, 1, 1), label="self"),)),
        _case("We practise on a mannequin first.", marks="clinical simulation"),
        _case("The corridor at dawn.", skin=0.1),
        Example("Nobody has looked.", media=(_PHOTO,)),
    ),
)
