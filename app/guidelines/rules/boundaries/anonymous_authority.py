"""Health claims with the weight of “a doctor”, and nobody who says who that is."""

import re
from collections.abc import Iterator

from app.domain.context import Author, Context
from app.domain.finding import Citation, Severity
from app.guidelines import guards, names
from app.guidelines.health import asked, causes, outcomes
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.text import Match, Surface

_ROLE = (
    r"(?:doctor|doc|physician|gp|consultant|surgeon|nurse|midwife|pharmacist|dentist|psychiatrist|psychologist"
    r"|paramedic"
    r"|medic|registrar|anaesthetist|anesthesiologist|dermatologist|cardiologist|oncologist|paediatrician|pediatrician"
    r"|radiologist|clinician|healthcare (?:professional|worker)|hcp|rn|md|immunologist|virologist|insider)"
)
_CLAIMS = re.compile(
    rf"\b(?:(?:speaking )?as an? (?:\w+ ){{0,3}}?{_ROLE}\b|(?:trust|believe|listen to) me,? i(?:'m"
    rf"| am) an? (?:\w+ )?{_ROLE}\b"
    rf"|i(?:'m| am) an? (?:\w+ ){{0,3}}?{_ROLE} (?:and|so|who|of)\b|(?:anonymous|undercover|whistleblowing) {_ROLE}\b"
    rf"|{_ROLE} here\b|{_ROLE} speaking\b|i can't (?:say|tell you|give) (?:who i am|my name)"
    rf"|(?:(?:won't|can't) (?:say|tell|give) (?:you )?(?:my name|who i am|where i work)))"
)
_HIDES = re.compile(
    r"\b(?:anonymous(?:ly)?|undercover|whistleblow\w+|(?:won't|can't|cannot|not going to|rather not) (?:say|tell"
    r"|give)"
    r" (?:you )?(?:my name|who i am|where i work)|no names|don't ask (?:my name|who i am|where i work)|name withheld|"
    r"(?:they'd|they would) (?:sack|fire) me|i'd lose my (?:job|licence|license))\b"
)
_OWN_FEELINGS = re.compile(
    r"\b(?:i (?:love|hate|cried|feel|felt|need|think|learned|learnt|miss|wish)|my (?:coffee|shift|feet|back))\b"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface, author = scene.surface, scene.request.context.author
    claim = _CLAIMS.search(surface.low)
    if claim is None:
        return
    match = Match(claim.start(), claim.end())
    if asked(surface, match) or guards.own_story(surface, match) or guards.quoted(surface, match):
        return
    hides = _HIDES.search(surface.low)
    unnamed = bool(author.handle) and not (author.name or author.registration)
    if not (hides or unnamed) or not _is_about_health(surface) or _is_signed(surface):
        return
    yield Hit((match,))


def _is_about_health(surface: Surface) -> bool:
    """A cause or an outcome, and no word of the author's own feelings."""
    if "ask me anything" in surface.low:
        return True
    found = surface.of(causes) or surface.of(outcomes)
    return bool(found) and not _OWN_FEELINGS.search(surface.low)


def _is_signed(surface: Surface) -> bool:
    """A name or a registration number in the text."""
    return bool(re.search(r"\b(?:gmc|nmc|ahpra|npi|gdc|gphc|mrcgp|frcs)\b", surface.low)) or any(
        n.what in ("titled", "full") for n in surface.of(names.names)
    )


_UNKNOWN = Context(author=Author(handle="@medtruth99"))
_KNOWN = Context(author=Author(handle="@drnair", name="Priya Nair", registration="GMC 7123456"))

RULE = Rule(
    id="boundaries/anonymous-authority",
    severity=Severity.WARN,
    confidence=0.7,
    detect=(Judged(_judge),),
    source=Citation("GMC, Using social media as a medical professional: usually say who you are", "2024"),
    flag=(
        Example("As a consultant I can tell you that vaccines fail.", jurisdiction="uk", context=_UNKNOWN),
        Example("Nurse here: half of all antibiotics do nothing for a cough.", context=_UNKNOWN),
        "Anonymous doctor here, ask me anything about statins.",
        "I'm a GP and I can't give my name, but HRT is safe for everyone with migraine.",
    ),
    leave=(
        Example("As a GP I see a lot of coughs. Most get better by themselves.", context=_KNOWN),
        "Dr Priya Nair, GP, GMC 7123456: three flu facts.",
        "As a runner, I love mornings.",
        Example("As a nurse I cried in the car today.", context=_UNKNOWN),
        Example("Nurse here! My feet hurt and my coffee is cold.", context=_UNKNOWN),
        "As a doctor I am often asked about sleep. Here is what the sleep guideline says.",
    ),
)
