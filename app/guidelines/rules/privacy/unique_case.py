"""A one-of-a-kind or newsworthy case."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import lexicon, patients
from app.guidelines.consents import consent_stated
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface
from app.guidelines.tied import lowered, told

_MOST = r"(?:first|only|rarest|youngest|oldest|smallest|tiniest|heaviest|biggest|largest|longest|worst|last surviving)"
_HERE = (
    r"(?:hospital|clinic|unit|county|country|state|region|district|province|city|island|continent|world"
    r"|department|practice"
    r"|centre|center|trust|network|records?|literature|decades|history)"
)
_SINGULAR = Rx(
    rf"\b{_MOST}[ -](?:[\w'-]+ ){{0,6}}?(?:ever\b|on record|worldwide|in the literature|in (?:our|the|this"
    rf"|my)(?: [\w']+){{0,2}}"
    rf" {_HERE}\b|in decades|in (?:\d+|\w+) years|in (?:\w+ )?history|of (?:its|his|her|their) kind|outside [a-z]+)"
    rf"|\b(?:the|our|a) (?:first|only|rarest) (?:known |confirmed |recorded |reported |documented |local )?case of\b"
    r"|\b(?:world|national|country|state|uk|us|hospital)(?:'s)?[ -]first\b|\bfirst of (?:its|their) kind\b"
    r"|\bnever (?:been )?(?:seen|reported|described|done|attempted)(?: \w+){0,2} before\b|\bonce in a (?:career"
    r"|lifetime)\b"
    r"|\bone in (?:a|several|\d+) (?:million|billion)s?\b|\b1 in (?:a|\d+) (?:million|billion)\b"
    r"|\b(?:only|just|fewer than|less than) (?:a )?(?:few|handful|dozen|few dozen|couple|\d+|two|three|four|five|ten)"
    r"(?: of)?(?: \w+)? (?:cases|people|patients|babies)(?: \w+){0,4} (?:ever|reported|worldwide|in the world"
    r"|in history|described"
    r"|in the literature|known|survived?)\b"
    r"|\b(?:there are|are) only a (?:few|handful|couple)(?: dozen)?(?: of)? (?:cases|reports|survivors)\b"
)
_FIRST_IN = Rx(rf"\b{_MOST}(?: [\w'-]+){{0,5}}? (?:in|in all of|in the whole of) (?P<where>[a-z]+(?: [a-z]+){{0,2}})")
_RARELY = Rx(
    r"\b(?:never|haven't|have not|hadn't|i've never|nobody (?:here )?(?:has|had) (?:ever )?)(?: \w+)? (?:seen"
    r"|met|treated|had|heard"
    r" of) (?:one|this|that|it|such|anything|a case|another|him|her|its)\b|\b(?:only )?the (?:second|2nd|third"
    r"|3rd) (?:one |case )?"
    r"(?:i've|i have|we've|we have) (?:ever )?seen\b|\b(?:my|our)(?: \w+)? (?:youngest|oldest|smallest"
    r"|heaviest)(?: ever)? \w+"
    r"|\bnever thought i'd (?:see|treat|meet)\b|\bcase of (?:the|a) (?:year|decade|lifetime|century)\b"
    r"|\bfirst one here in\b|\bi (?:always )?said i would never\b"
)
_NEWS = Rx(
    r"\b(?:made|making|hit|was in|were in|been in|on|in|all over|seen on|saw (?:it )?on"
    r"|heard on) (?:the )?(?:\w+ )?(?:news|papers"
    r"|headlines|front page|tv|telly|evening news)\b|\b(?:went|going|gone) viral\b|\bas seen on\b"
    r"|\byou(?:'ve| have)?(?: all| probably| may have| must have)? (?:saw|seen|heard"
    r"|read)\b[^.!?\n]{0,60}\b(?:news|papers|tv"
    r"|headlines|crash|shooting|stabbing|fire|accident)\b|\b(?:everyone|everybody|whole town"
    r"|whole school) (?:is|was|'s)"
    r" talking about\b|\bwhat the (?:reporters|papers|press|media)\b|\byou(?:'ll)? all know (?:who|the one|which)\b"
    r"|\bthe (?:[\w-]+ ){0,3}(?:crash|shooting|stabbing|derailment|explosion|collapse|massacre"
    r"|bombing)(?: victim| survivor"
    r"| driver)?(?: on| at| in| from| last| yesterday|:)"
)
_MYSELF = Rx(r"\b(?:i|i'll|we|me|us|i'm)(?: \w+){0,2} $")
_PAPER = Rx(r"\b(?:doi\b|10\.\d{4,}/|case report|bmj case|published|journal)")
_EVERYDAY = Rx(
    r"\b(?:first|only) (?:time|day|shift|patient i|patient of the day|thing|visit|step|steps|word|words|night)\b"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if scene.request.consents or not told(surface).is_specific:
        return
    if surface.of(consent_stated) and _PAPER.search(surface.low):
        return
    for finder, variant, severity in (
        (_single, "", Severity.BLOCK),
        (_known, "news", Severity.BLOCK),
        (_rare, "", Severity.WARN),
    ):
        found = tuple(m for m in finder(surface) if told(surface).touches(surface, m, 1))
        if found:
            yield Hit(found, severity=lowered(scene, severity), variant=variant)
            return


def _single(surface: Surface) -> Iterator[Match]:
    for m in _SINGULAR.finditer(surface.low):
        if not _EVERYDAY.match(surface.low, m.start()):
            yield Match(m.start(), m.end())
    for m in _FIRST_IN.finditer(surface.low):
        words = m["where"].split()
        where = (" ".join(words[:n]) for n in range(len(words), 0, -1))
        if any(lexicon.is_region(name) for name in where) and not _EVERYDAY.match(surface.low, m.start()):
            yield Match(m.start(), m.start("where") + len(words[0]))


def _known(surface: Surface) -> Iterator[Match]:
    for m in _NEWS.finditer(surface.low):
        if not _MYSELF.search(surface.low, max(0, m.start() - 24), m.start()):
            yield Match(m.start(), m.end())
    unique = (m for m in surface.of(patients.references) if m.what == "unique")
    yield from (m for m in unique if surface.low[m.start : m.end].endswith(_WELL_KNOWN))


_WELL_KNOWN = ("well known", "famous", "celebrity", "prominent")


def _rare(surface: Surface) -> Iterator[Match]:
    return (Match(m.start(), m.end()) for m in _RARELY.finditer(surface.low))


RULE = Rule(
    id="privacy/unique-case",
    severity=Severity.BLOCK,
    confidence=0.8,
    detect=(Judged(_judge),),
    source=Citation(
        "45 CFR 164.514(b)(2)(i)(R) and (ii); a nurse dismissed in Texas in 2018 over a measles case", "2018"
    ),
    flag=(
        "First case of rabies our county has ever had, and I was her intensivist.",
        "You saw the stadium stabbing on the news: we had him on the table in nine minutes.",
        "We delivered the smallest baby ever born in our hospital, and she went home today.",
        "My patient is one of only a handful of people ever reported with this. I treated her for a year.",
        "So it made the evening news: our patient with the arrow in his neck went home on foot.",
        Example(
            "I have never seen anything like it: I treated a man who had swallowed a live eel.", severity=Severity.WARN
        ),
        Example(
            "With her written permission: my patient was the first in Wales to get this valve.",
            jurisdiction="uk",
            severity=Severity.WARN,
        ),
    ),
    leave=(
        "Rabies is rare in the US: about 1 to 3 human cases a year (cdc.gov).",
        "New case report from our team, with written consent: doi.org/10.1136/bcr-2024-000001",
        "My patient took her first steps after six weeks, and I cried.",
        "The only thing my patient wanted was a cup of tea, so I made her one.",
        "The first heart transplant was done in 1967 in Cape Town.",
        "I was on the news last night talking about flu jabs. Wash your hands.",
        Example("First patient in Wales with this valve, and she walked out.", consents=("c1",), jurisdiction="uk"),
    ),
)
