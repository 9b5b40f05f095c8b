"""A date of care tied to a person."""

from collections.abc import Iterator, Sequence

from app.domain.finding import Citation, Severity
from app.guidelines import dates
from app.guidelines.charted import in_chart
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.taking_out import taken_out
from app.guidelines.text import Match
from app.guidelines.tied import in_story, lowered

_BORN = Rx(
    r"\b(?:d\.?o\.?b\.?|date of birth|birth ?date|(?:she|he|patient|pt|,) (?:was |is )?born(?: on)?"
    r"|[a-z], born)[\s:]{0,3}"
    r"(?:is |was )?"
    r"(?P<it>\d{1,4}[/. -](?:\d{1,2}|[a-z]{3,9})[/. -]\d{2,4}|[a-z]{3,9} \d{1,2},? \d{4})"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    born = tuple(Match(m.start("it"), m.end("it")) for m in _BORN.finditer(surface.low) if "1900" not in m["it"])
    if born:
        yield Hit(born, severity=lowered(scene), variant="born")
    days = (*surface.of(dates.days), *surface.of(dates.recent))
    noted = (*days, *surface.of(dates.noted))
    exact = tuple(sorted({*in_story(surface, days), *(m for m in noted if in_chart(surface, m))}))
    if exact:
        yield _hit(scene, exact, lowered(scene), "")
        return
    rough = in_story(surface, surface.of(dates.loose))
    if rough:
        yield _hit(scene, rough, Severity.WARN, "relative")


def _hit(scene: Scene, found: Sequence[Match], severity: Severity, variant: str) -> Hit:
    edits = tuple(taken_out(scene.surface, m) for m in found)
    return Hit(tuple(found), severity=severity, variant=variant, repair=Repair("fix", edits))


RULE = Rule(
    id="privacy/care-date",
    severity=Severity.BLOCK,
    confidence=0.8,
    detect=(Judged(_judge),),
    source=Citation("45 CFR 164.514(b)(2)(i)(C); JMIR 2020;22:e19746 (12.6 % of care stories gave the time)", "2020"),
    flag=(
        "Anyone seen the notes for J Petrov, DOB 04/11/1958? She is due at noon.",
        "Tonight in the ED my patient coded twice. Still shaking.",
        "She was admitted on 12 October and died on the 14th.",
        "54F s/p chole, d/c'd Tues, back with fever.",
        "We delivered twins on Christmas Eve, mum was amazing.",
        "Operated on a young man yesterday who fell off a roof.",
        "My patient from bed 9 went home this morning, tears all round.",
        Example("I treated a lady with sepsis last month who had been sent home twice.", severity=Severity.WARN),
        Example(
            "With her permission: my patient was admitted on 3 March and walked out on 1 April.", severity=Severity.WARN
        ),
    ),
    leave=(
        "Our flu clinic opens on 12 October; walk in from 9 am.",
        "World Diabetes Day is 14 November. Know the signs.",
        "Patients admitted on a Saturday do worse in some studies. We looked into why.",
        "Today I start as a nurse educator. Step 42 is to pay it forward.",
        "I was born on 4 May in the hospital where I now work.",
        "A patient once taught me to sit down before giving bad news.",
        "If your child was seen today and gets worse tonight, come back to the ED.",
        "The guideline was published on 3 June. Our talk is on Thursday.",
    ),
)
