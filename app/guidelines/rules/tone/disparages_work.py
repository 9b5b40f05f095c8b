"""Venting about an employer, colleagues or the job."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import guards
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.tone.grievance import grievances, names_somebody
from app.guidelines.rules.tone.stance import in_lesson


def _vents(scene: Scene) -> Iterator[Hit]:
    found = tuple(grievances(scene.surface))
    if found:
        severity = Severity.BLOCK if names_somebody(scene.surface) else Severity.WARN
        yield Hit(found, severity=severity, variant="named" if severity is Severity.BLOCK else "")


RULE = Rule(
    id="tone/disparages-work",
    severity=Severity.WARN,
    confidence=0.65,
    weighed=True,
    detect=(Judged(_vents, unless=(in_lesson, guards.fictional)),),
    source=Citation(
        "CPSO, Social Media policy: constructive criticism in good faith is exempt; Strom v SRNA, 2020 SKCA 112", "2022"
    ),
    flag=(
        Example("My hospital is a death trap run by clowns.", severity=Severity.WARN),
        Example("Worst team I've ever worked with, thanks Sister Kim.", severity=Severity.BLOCK),
        "Management cut two of us and sent a webinar on resilience.",
        "Sick of this place. The rota is a joke again.",
        "Our board couldn't care less about nights.",
    ),
    leave=(
        "Our unit needs two more nurses at night; here's the RCN data.",
        "Hard shift. I cried in the car. Grateful for my team.",
        "Our rota came out eight weeks early. Whoever did it deserves a parade.",
        "My grandpa's last weeks showed me that training in palliative care matters. Please speak up.",
        "Our department is hiring: kind people, bad coffee, good breaks.",
    ),
)
