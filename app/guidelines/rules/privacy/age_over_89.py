"""An exact age over 89."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import ages, encounters, guards, patients
from app.guidelines.blur import all_blurred
from app.guidelines.kinds import Judged
from app.guidelines.likelihood import likelihood
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.text import Match, Surface
from app.guidelines.tied import lowered, told


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found = tuple(m for m in surface.of(ages.ages) if int(m.what) >= 90 and _is_somebodys(surface, m))
    if found:
        edits = all_blurred(surface, found)
        yield Hit(found, severity=lowered(scene), repair=Repair("fix", edits) if edits else None)


def _is_somebodys(surface: Surface, age: Match) -> bool:
    """Said of somebody in care: in the story, of “my patient”, or of a person to whom something happened."""
    tale = told(surface)
    if tale.pretended or guards.own_story(surface, age):
        return False
    if tale.is_specific and tale.touches(surface, age):
        return True
    if any(p.what in ("own", "shorthand") for p in surface.around(patients.references, age)):
        return True
    if surface.of(likelihood).is_unlikely:
        return False
    happened = surface.around(encounters.events, age) or surface.around(encounters.authored, age)
    return bool(happened) and surface.low[age.end : age.end + 1] != "s"


RULE = Rule(
    id="privacy/age-over-89",
    severity=Severity.BLOCK,
    confidence=0.85,
    detect=(Judged(_judge),),
    source=Citation("45 CFR 164.514(b)(2)(i)(C): ages over 89 identify", "2013"),
    flag=(
        "My 97-year-old patient danced out of rehab.",
        "Delivered good news to a 92yo on my ward.",
        "94F with a hip fracture, home in four days. Legend.",
        "Our resident turned 101 and still beats me at cards.",
        "I operated on a ninety-three-year-old and he sent me flowers.",
        Example("Our 95-year-old patient went home to his garden.", jurisdiction="uk", severity=Severity.WARN),
    ),
    leave=(
        "Adults aged 90 and over need an annual medication review.",
        "The study followed 1,300 people until a mean age of 91.",
        "My gran is 96 and was admitted with a stroke last year. She taught me patience.",
        "One in ten people over 90 lives with atrial fibrillation.",
        "My patient in mid-life asked about statins. So do many of you.",
        "It's 98F outside today: drink water and check on older neighbours.",
        "Congratulations to Dr Amara Obi, who retired at 92 after sixty years in practice.",
    ),
)
