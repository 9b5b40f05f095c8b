"""Sentences and words that ask for more years of school than the public can be expected to have."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience
from app.guidelines.kinds import Judged
from app.guidelines.readability import Reading, hardest, reading
from app.guidelines.rule import Example, Hit, Rule, Scene

ADVISED, TOO_HARD = 8.0, 12.0
"""School grades above which it is said, and above which it wants a look (CDC: eighth grade at most)."""

ENOUGH = 40
"""Words below which a grade says little; then only hard words are counted."""

FEWEST, LONG, HARD, MOST = 12, 0.33, 0.12, 0.45
"""In a short text: words at least, the share of long words and of unusual ones at which it is said, and is too much."""

_LOOKED_AT = frozenset({"text", "segment", "caption", "picture", "first_comment"})


def _judge(scene: Scene) -> Iterator[Hit]:
    counted = scene.surface.of(reading)
    severity = _of_grade(counted) if counted.words >= ENOUGH else None
    if severity:
        shown = (("grade", round(counted.grade)),)
        yield Hit(scene.surface.of(hardest), severity=severity, params=shown)
    elif severity := _of_words(counted):
        yield Hit(scene.surface.of(hardest), severity=severity, variant="words", params=(("many", counted.long),))


def _of_grade(counted: Reading) -> Severity | None:
    if counted.grade > TOO_HARD:
        return Severity.WARN
    return Severity.ADVISE if counted.grade > ADVISED else None


def _of_words(counted: Reading) -> Severity | None:
    if counted.words < FEWEST or counted.long < LONG * counted.words or counted.hard < HARD * counted.words:
        return None
    return Severity.WARN if counted.long >= MOST * counted.words else Severity.ADVISE


RULE = Rule(
    id="clarity/reading-grade",
    severity=Severity.ADVISE,
    confidence=0.7,
    detect=(Judged(_judge),),
    looks=_LOOKED_AT,
    audiences=frozenset({Audience.PUBLIC}),
    source=Citation(
        "Kincaid et al. 1975 and McLaughlin 1969, the formulas; AMA: sixth grade, NIH: sixth to eighth, CDC: eighth",
        "2024",
    ),
    flag=(
        Example(
            "Pharmacotherapeutic intervention necessitates longitudinal haemodynamic surveillance, with particular"
            " consideration of individual contraindications.",
            severity=Severity.WARN,
        ),
        Example(
            "When deciding who is invited for bowel screening, the programme uses an algorithm that combines"
            " age, the result"
            " of the last test, family history and earlier findings, and it then calculates an interval after"
            " which the next"
            " invitation is sent automatically to the address that your practice has registered, unless you have"
            " asked to be"
            " left out of the programme altogether.",
            severity=Severity.WARN,
        ),
        "Psychotherapeutic engagement facilitates interpersonal functioning, notwithstanding considerable"
        " methodological heterogeneity in the available literature.",
        "It is incumbent upon recipients of pharmaceutical prescriptions to communicate discontinuation intentions to"
        " the multidisciplinary team.",
        "Our multidisciplinary clinic offers comprehensive assessment of persistent abdominal symptoms. Investigation"
        " typically includes biochemical evaluation and abdominal imaging, followed by nutritional consultation."
        " Patients"
        " receive individualised recommendations and a written summary of the consultation, with follow-up arranged"
        " according to clinical necessity.",
    ),
    leave=(
        "High blood pressure often has no signs. Get it checked.",
        Example(
            "SGLT2 inhibitors reduce hospitalisation in symptomatic HFpEF irrespective of glycaemic status and"
            " background pharmacotherapy in contemporary randomised evaluations.",
            audience=Audience.PROFESSIONALS,
        ),
        "Thank you to our physiotherapist, occupational therapist and dietitian. What a team!",
        "Vaccination, hand washing, ventilation: three things that keep our community safe. #ImmunisationSavesLives"
        " #PublicHealthMatters #CommunityWellbeing",
        "A colonoscopy looks at the inside of your bowel with a thin camera. You drink a strong laxative the day"
        " before,"
        " so stay near a toilet. On the day we give you medicine to make you sleepy. Most people remember little. You"
        " need somebody to take you home. We tell you the same day what we saw. Ring us if you have questions.",
        "Dr Anastasia Papadopoulou joins us from Thessaloniki University Hospital on Monday.",
        "AF (atrial fibrillation) is when the top of the heart beats out of time.",
    ),
)
