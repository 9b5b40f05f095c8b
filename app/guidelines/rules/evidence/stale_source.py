"""Guidance that is old on a topic that has moved."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.post import Evidence
from app.guidelines.kinds import Judged, Phrases
from app.guidelines.rule import RECORD, TEXT, Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

GENERAL, MOVING, FAST, STUDY = 10, 5, 2, 15
"""Years after which guidance is old: in general, on topics that move, on those that move fast; and an old study on one.

The catalogue has five years in general; but guidelines are renewed every five to ten, and at five many a good post that
names the guideline in force would be told.
"""

_YEAR = Rx(r"\b(?:19[5-9]\d|20[0-4]\d)\b(?!\s?(?:people|patients|runners|steps|kcal|calories|mg|ml|hours))")
_FAST = Phrases(
    """
    vaccin* ~ schedule|calendar|programme, immunis*|immuniz* ~ schedule, covid, mpox, bird flu, screening
    ages|age|from, breast|cervical|bowel|prostate|lung screening, wegovy|ozempic|mounjaro|glp, weight loss
    injection|injections, self isolation, isolation rules, long covid, rsv
    """
)
_MOVES = Phrases(
    """
    hrt, hormone replacement, opioid|opioids, resuscitation, cpr, chest compressions, concussion, aspirin,
    peanut|nut|egg allergy|allergies, mmr, hypertension ~ targets
    """
)
_GUIDANCE = Rx(
    r"\b(?:guid(?:elines?|ance)|recommend\w*|protocols?|schedules?|statement|leaflet|pdf|consensus|polic(?:y|ies)"
    r"|rules?"
    r"|government page|advice|ages?)\b"
)
_AUTHORITY = Rx(r"\b(?:NICE|SIGN|USPSTF|AAP|ACOG|RCOG|CDC|WHO|NHS|JCVI)\b")
_STUDY = Rx(r"\b(?:stud(?:y|ies)|trials?|initiative|lancet|bmj|jama|nejm|cochrane|papers?|showed|settled)\b")
_PAST = Rx(
    r"\b(?:landmark|histor\w+|retract\w*|withdrawn|struck off|used to|since then|since|no longer|long gone|updated?"
    r"|newer"
    r"|latest|current|today's|changed|replaced|paused|anniversary|founded|established|opened|born|graduated|qualified"
    r"|class of|first used|back in the day|outdated|out of date|old rule|years ago|rewritten|revis\w+|under review)\b"
)


def _stale(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    now = _now(scene)
    if surface.name == "record":
        yield from _kept(scene, now)
        return
    years = [Match(m.start(), m.end(), m.group()) for m in _YEAR.finditer(surface.low)]
    years = [m for m in years if int(m.what) <= now]
    if not years or _PAST.search(surface.low):
        return
    newest, limit = max(int(m.what) for m in years), _limit(surface)
    for match in years:
        hit = _judged(surface, match, now, limit)
        if hit and now - newest > limit:
            yield hit


def _limit(surface: Surface) -> int:
    """After how many years guidance on the text's topic is old."""
    if _FAST.matches(surface):
        return FAST
    return MOVING if _MOVES.matches(surface) else GENERAL


def _judged(surface: Surface, year: Match, now: int, limit: int) -> Hit | None:
    """Guidance of that year, or on a moving topic an old study told as if it had settled it."""
    sentence = surface.sentences[surface.sentence_at(year.start)]
    age = now - int(year.what)
    place = (sentence.start, sentence.end)
    named = _GUIDANCE.search(surface.low, *place) or _AUTHORITY.search(surface.text, *place)
    study = age > STUDY and limit < GENERAL and _STUDY.search(surface.low, *place)
    if not (named and age > limit) and not study:
        return None
    return Hit((year,), Severity.WARN if limit < GENERAL else None, params=(("age", age),))


def _kept(scene: Scene, now: int) -> Iterator[Hit]:
    """Guidance that is kept as the post's source, by its date."""
    dated = [(e, int(e.date[:4])) for e in scene.request.evidence if e.date[:4].isdigit()]
    if not any(e.kind in ("guideline", "agency") for e, _ in dated) or _PAST.search(scene.request.text.lower()):
        return
    limit = _limit(Surface("text", scene.request.text))
    age = now - max(year for _, year in dated)
    if age > limit:
        yield Hit((), Severity.WARN if limit < GENERAL else None, variant="kept", params=(("age", age),))


def _now(scene: Scene) -> int:
    """The year in which it goes out; where nobody says, that of the pack's last review, which is never too late."""
    context = scene.request.context
    moment = context.publish_at or context.now
    return moment.year if moment else int(scene.pack.reviewed[:4] or 0)


RULE = Rule(
    id="evidence/stale-source",
    severity=Severity.ADVISE,
    confidence=0.6,
    looks=(TEXT - {"location"}) | RECORD,
    detect=(Judged(_stale),),
    source=Citation("JAMA benchmarks (Silberg 1997): currency", date="1997", seen=False),
    flag=(
        Example("Vaccine schedule for parents, see the 2018 PDF.", severity=Severity.WARN),
        Example("Breast screening ages as in the 2016 leaflet: 50 to 70.", severity=Severity.WARN, jurisdiction="uk"),
        Example("HRT causes heart attacks, the Women's Health Initiative (2002) settled that.", severity=Severity.WARN),
        Example("For sore throats we follow the guideline of 2008.", severity=Severity.ADVISE),
        Example(
            "Mpox: who should get the vaccine.",
            evidence=(Evidence("https://www.cdc.gov/mpox", kind="agency", date="2022-08-01"),),
            severity=Severity.WARN,
        ),
    ),
    leave=(
        "Landmark: Framingham 1961 first used “risk factor”.",
        "Vaccine schedule: https://www.nhs.uk/vaccinations (2026).",
        "The 2020 isolation rules are long gone. Stay home while you feel ill.",
        "A Cochrane review of 2015 found fewer complications with ultrasound.",
        "Our clinic opened in 1998 and follows the advice of three good receptionists.",
        "In 2003 we had bed rest. Current guidance (NICE 2025) is to get moving.",
        Example(
            "Mpox: who should get it.", evidence=(Evidence("https://www.cdc.gov", kind="agency", date="2026-02-01"),)
        ),
    ),
)
