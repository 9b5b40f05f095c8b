"""“Details changed” is not a consent."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines.consents import consent_stated
from app.guidelines.kinds import Judged, Phrases
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.privacy.identifier_combination import points
from app.guidelines.story import story
from app.guidelines.text import Match, Surface
from app.guidelines.tied import told

_STATED = Phrases(
    """
    detail|details|name|names|identity|identities|identifier|identifiers|particulars|facts|demographics ~
    changed|altered |removed|modified|tweaked|disguised|anonymised|anonymized|blurred|redacted|fudged|swapped,
    i|we've|have changed|altered|tweaked|modified|removed|swapped|disguised|anonymised|anonymized|fudged, i|we
    changed|altered|tweaked|modified|removed|swapped|disguised|anonymised|anonymized|fudged
    the|all|some|a|any|her|his|their|names|details|identifying, changed|altered|tweaked|disguised|fudged ~
    name|names|details|age|sex|gender|identity|identifiers, not his|her|their real name, name|names
    changed|withheld, anonymised|anonymized|deidentified|anonymous
    case|patient|pt|story|image|images|scan|photo|pic|pics|x, de identified|identify
    case|patient|pt|story|image|images|scan |photo|x, case|story|patient|pt ~ anonymised|anonymized|deidentified,
    fully|properly|completely anonymised|anonymized |deidentified, no phi|identifiers|identifying, hipaa
    compliant|friendly|safe|approved version|story|case|post|retelling, eyes blacked|blurred out,
    can't|cannot|nobody|no one|won't ~ identify|recognise|recognize her|him|them, no names|name no|so no, no names
    mentioned|given|used|so
    """,
)
_RECORDS = Phrases(
    """
    data|dataset|datasets|records|cohort|registry|database|participants|interviews|transcripts|respondents|survey|samples,
    audit, focus group|groups, study|trial|researchers
    """
)
_FOR_BLOCK = 2.0


def _dataset(surface: Surface, match: Match) -> bool:
    """A study's material is spoken of in the sentence."""
    return bool(surface.around(_RECORDS.matches, match))


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    stated = tuple(m for m in _STATED.matches(surface) if not _dataset(surface, m))
    if not stated or scene.request.consents or surface.of(consent_stated):
        return
    # Who says that details were changed has somebody in mind: here the lists need no second opinion.
    if told(surface).is_specific or surface.of(story).is_specific:
        identified = points(scene) >= _FOR_BLOCK
        yield Hit(stated[:1], severity=Severity.BLOCK if identified else None, variant="details" if identified else "")


RULE = Rule(
    id="privacy/deidentified-not-enough",
    severity=Severity.WARN,
    confidence=0.8,
    detect=(Judged(_judge),),
    source=Citation("45 CFR 164.514(b)(2)(ii): actual knowledge that what is left could identify", "2013"),
    flag=(
        "Details changed for privacy, but this lady last week had me in tears.",
        Example("Anonymised case! 34M, rigger, lost two fingers offshore.", severity=Severity.BLOCK),
        "I've changed the age and sex. My patient, a pastor, came in with something you would not believe.",
        "Names have been changed. My patient cried in clinic when I told her the scan was clear.",
        Example(
            "No names, so no harm: my patient came in drunk and proposed to the registrar.", severity=Severity.WARN
        ),
        "HIPAA friendly version: we intubated a man last night who had eaten a whole chess set.",
    ),
    leave=(
        "We analysed de-identified records of 40,000 adults.",
        "Teaching case, fictional patient, made for this quiz. All details changed.",
        "Details have changed: the clinic now opens at eight on Saturdays.",
        "Removing the name is not enough. Anonymised cases can still be recognised by family.",
        "Our study used anonymised transcripts of 31 interviews with nurses.",
        "We have changed the name of our practice. Same team, new sign.",
        Example("Details changed and consent on file: my patient walked out of our ICU.", consents=("c1",)),
    ),
)
