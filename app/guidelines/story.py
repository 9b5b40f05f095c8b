"""Is this about one real person in somebody's care? The question behind every privacy rule.

A reference to somebody (`patients.py`), an encounter near it (`encounters.py`), and no sign that nobody real is meant:
that is a story. The weight grows with what points to a real event: the author's own part, dates, clinical detail.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.guidelines import ages, dates, details, encounters, guards, names, patients, places
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.text import Match, Surface

_FORM = {
    "own": 2.0,
    "shorthand": 2.5,
    "unique": 2.0,
    "clinical": 1.5,
    "the patient": 1.0,
    "person": 1.0,
    "named": 1.0,
    "pronoun": 0.5,
}
_ENOUGH = 3.5
_FAINT = 2.0

_SUPPOSED = PhraseList(
    listed("""
    if, whenever, suppose, supposing, imagine, hypothetical*, unless, in case, what if, say a, picture this, let's say,
    how do|to|would, would you, should i|you|we, what would, do you, can you, could you, never ask
    """)
)
_USUALLY = PhraseList(
    listed("""
    should|may|might|must|can|could|would|needs|deserves|will, usually|often|sometimes|always|typically|generally, every,
    ask your, your patient|patients, many|most|some people|patients|women|men|adults|children|parents|kids, typical, average
    """)
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|didn't|went|came|said|told|asked|gave|took|made|got|felt|knew|found|left|lost|died|saw|sat|wrote|ran|fell|drove"
    r"|broke|bit|slept|ate|drank|spoke|rang|brought|thought|held|kept|put|sent|stood|woke|(?!need|feed|bleed|speed|indeed|seed|bed|red|med)\w{2,}ed)\b"
)
_HERE = re.compile(r"\b(?:i|we|me|us|my|our|i'm|we're|i've|we've|i'd|we'd|y'all)\b")
_THIRD = PhraseList(
    listed("""
    a|an|the|my|our|this|another|one resident|student|intern|registrar|colleague|consultant|nurse|doctor|surgeon|midwife|paramedic|mentor
    |boss|professor|gp|receptionist|pharmacist|examiner|friend|teacher|trainee|volunteer|hygienist|physio|supervisor|author|chaplain,
    a|an|the|my|our|this _ resident|student|intern|registrar|colleague|consultant|nurse|doctor|surgeon|midwife|paramedic|mentor|professor
    |teacher|trainee|friend|therapist|dentist|pharmacist, dr|prof|professor|nurse _, named|called after, spoken|spoke about|out,
    retire|retires|retired|retirement|farewell, joins|joined our|us|the, my|our dad|father|mum|mom|mam|mother|son|daughter|sister|brother
    |husband|wife|partner|gran|grandma|grandpa|grandmother|grandfather|nan|aunt|uncle|baby|kid|kids|family|cousin|niece|nephew|dog|cat|puppy
    """)
)
_LONG_AGO = re.compile(r"\b(?:in |on this day in |\w+ )(?:1[6-9]\d\d)\b")
_WHEN = PhraseList(("when a|an|your|you|someone|the", "as a|an"))
_ANIMAL = PhraseList(
    listed(
        """
    neutered, spayed, puppy, therapy dog, dog|cat with|in|on, wagging, kitten, service dog, teddy, houseplant, vet said|says,
    clinic|ward|office|practice|our|my|hospital|unit|resident cat|dog|hamster|parrot|goldfish|tortoise|budgie|rabbit
    """
    )
)
_TRAINING = PhraseList(
    listed("""
    student|intern|interns|registrar|resident|trainee|colleague|mentor|junior|juniors|mentee|learner
    asked|told|said|said|taught|ran|passed, examiner|examiners, viva, mentor*
    """)
)
_CONSENTED = PhraseList(
    listed("""
    signed authorization|authorisation|consent|release, signed ~ authorization|authorisation|consent|release|form,
    with|has|have|gave|given|got|giving her|his|their|the|patient|full|written|explicit|kind ~ permission|consent|blessing,
    with permission|consent, written|informed consent, authorization|authorisation|consent on file, consented to,
    shared|posted|sharing|published with ~ permission|consent, permission|consent to share|post|publish|tell|use,
    asked me|us to share|post|tell, happy for me|us to share|post|tell, wanted me|us to share|tell|post,
    hipaa authorization|authorisation|release, agreed to share|be|let|have, consent form signed, wants me|us to share|tell
    """)
)
_NO_CONSENT = PhraseList(
    listed("""
    without|no|need|needs|requires|require|get|ask|obtain|always|never|lack ~ consent|permission|authorization|authorisation,
    consent|permission is|was required|needed|essential|not|withdrawn|refused|pending|later, haven't|hasn't|didn't ~ consent|permission,
    will|must|should|going ~ consent|permission, hope she|he|they, no consent, forgot
    """)
)
_OUTSIDE = PhraseList(
    listed("""
    said|shared|announced|revealed|tweeted|told in|on|that|reporters|bbc|cnn|fans, according to, reported|reports by|that|a|an,
    king|queen|prince|princess|president|pope|duchess, cdc|who|nhs|nhsuk reports|says|confirmed, case report|series, journal,
    study|trial|paper|cohort|review|participants, doi, published, novel|film|movie|book|series|episode|podcast|documentary,
    watched|starring|stars, plays a|an|the, textbook*, historical*, history of medicine, in 18|19
    """)
)


@dataclass(frozen=True, slots=True)
class Story:
    """What a text tells about somebody in care. `weight` 0 is nothing, `is_specific` a case, `is_faint` a memory.

    `people` and `happenings` are what gave it away; `sentences` are the numbers of the sentences it runs through.
    """

    weight: float = 0.0
    people: tuple[Match, ...] = ()
    happenings: tuple[Match, ...] = ()
    sentences: frozenset[int] = frozenset()
    pretended: bool = False
    consented: Match | None = None
    detail: int = 0

    @property
    def is_specific(self) -> bool:
        """Somebody real, and something that happened to them."""
        return self.weight >= _ENOUGH and not self.pretended

    @property
    def is_faint(self) -> bool:
        """Somebody is meant, and next to nothing is said."""
        return _FAINT <= self.weight < _ENOUGH and not self.pretended

    def touches(self, surface: Surface, match: Match, reach: int = 1) -> bool:
        """Whether a match lies in the story, or so many sentences from it."""
        here = surface.sentence_at(match.start)
        return any(abs(here - s) <= reach for s in self.sentences)


NO_STORY = Story()


def story(surface: Surface) -> Story:
    """Read the surface for a story; the heaviest reference with what stands around it decides."""
    people = [m for m in surface.of(patients.references) if not _is_general(surface, m)]
    people += _others(surface, people)
    if not people:
        return NO_STORY
    happened = _happenings(surface)
    weights = {person: _weight(surface, person, happened) for person in people}
    best = max(weights.values())
    if best < _FAINT:
        return NO_STORY
    return _told(surface, tuple(p for p in people if weights[p] >= _FAINT), happened, best)


def _told(surface: Surface, meant: tuple[Match, ...], happened: Sequence[Match], weight: float) -> Story:
    near = tuple(h for h in happened if any(surface.within(p, h, 1) for p in meant))
    sentences = {surface.sentence_at(m.start) for m in (*meant, *near)}
    for m in surface.of(patients.pronouns):
        if any(abs(surface.sentence_at(m.start) - s) <= 1 for s in sentences):
            sentences.add(surface.sentence_at(m.start))
    return Story(
        weight=weight,
        people=meant,
        happenings=near,
        sentences=frozenset(sentences),
        pretended=_is_pretended(surface),
        consented=consent_stated(surface),
        detail=sum(surface.sentence_at(m.start) in sentences for m in surface.of(encounters.care)),
    )


def _happenings(surface: Surface) -> tuple[Match, ...]:
    found = (
        *surface.of(encounters.authored),
        *surface.of(encounters.events),
        *surface.of(encounters.announced),
        *surface.of(patients.slots),
    )
    return tuple(sorted(m for m in found if not _is_supposed(surface, m) and not _is_elses(surface, m)))


def _is_elses(surface: Surface, happened: Match) -> bool:
    """It happened between the author and a colleague: “a resident asked me…”, “I told her…”."""
    if _in_sentence(surface, happened, _TRAINING):
        return True
    to_them = surface.low[: happened.end].endswith((" her", " him", " me"))
    before = any(
        p.what not in ("the patient", "pronoun") and p.start < happened.start for p in surface.of(patients.references)
    )
    return to_them and not before and _is_third(surface, happened)


def _others(surface: Surface, people: Sequence[Match]) -> list[Match]:
    """Names and pronouns: somebody, unless a colleague, the author's family or history is spoken of just before."""
    named = [m for m in surface.of(names.names) if m.what != "initials" and not names.credited(surface, m)]
    found = [Match(m.start, m.end, "named") for m in named]
    if not people and not any(names.credited(surface, m) for m in surface.of(names.names)):
        found += [m for m in surface.of(patients.pronouns) if not guards.quoted(surface, m)]
    return [m for m in found if not _is_third(surface, m) and not _is_general(surface, m)]


def _is_third(surface: Surface, person: Match) -> bool:
    here = surface.sentence_at(person.start)
    others = (*surface.of(_THIRD.find), *surface.of(_ANIMAL.find))
    return any(0 <= here - surface.sentence_at(m.start) <= 2 for m in others) or long_ago(surface)


def long_ago(surface: Surface) -> bool:
    """Whether the text is about history: a year before 2000."""
    return _LONG_AGO.search(surface.low) is not None


def _weight(surface: Surface, person: Match, happened: Sequence[Match]) -> float:
    """What speaks for a real person in care; 0 where nothing happened and nothing is said of care."""
    if guards.own_story(surface, person) and person.what not in ("own", "shorthand"):
        return 0.0
    near = [h for h in happened if surface.within(person, h, 2 if person.what == "pronoun" else 1)]
    same = [h for h in near if surface.within(person, h, 0)]
    care = [c for c in surface.of(encounters.care) if surface.within(person, c, 1)]
    if not near and not care:
        return 0.0
    weight = _FORM[person.what]
    told = person.what in ("shorthand", "unique")
    if near and not told and all(h.what == "words" for h in near) and not _details(surface, person):
        return min(weight + 0.5, _FAINT)
    weight += 2.0 if any(h.what == "clinical" for h in same) else 1.5 if same else (1.0 if near else 0.0)
    weight += min(1.0, 0.5 * max(0, len(near) - 1)) + min(1.0, 0.5 * len(care))
    return weight + 0.5 * _signs(surface, person)


def _details(surface: Surface, person: Match) -> bool:
    """Whether anything is told of the person beyond what was asked or said."""
    told = (ages.ages, dates.days, places.towns, details.jobs, details.origins, details.relations, details.publicity)
    return any(surface.within(person, d, 1) for fact in told for d in surface.of(fact))


def _signs(surface: Surface, person: Match) -> int:
    """How many of these stand near: the past, the author, a moment, an age."""
    sentence = surface.sentences[surface.sentence_at(person.start)]
    moments = (*surface.of(dates.recent), *surface.of(dates.loose), *surface.of(dates.days))
    return (
        (_PAST.search(surface.low, sentence.start, sentence.end) is not None)
        + any(surface.within(person, m, 1) for m in surface.of(_mentions))
        + any(surface.within(person, m, 1) for m in moments)
        + any(surface.within(person, m, 0) for m in surface.of(ages.ages))
        + any(surface.within(person, m, 0) for m in (*surface.of(places.towns), *surface.of(patients.jobs)))
    )


def _mentions(surface: Surface) -> tuple[Match, ...]:
    """Where the author speaks of “I” or “we”."""
    return tuple(Match(m.start(), m.end()) for m in _HERE.finditer(surface.low))


def _is_general(surface: Surface, person: Match) -> bool:
    """Nobody in particular, somebody made up, somebody known from the news, or an animal."""
    return (
        _is_supposed(surface, person)
        or (person.what not in ("own", "unique", "shorthand", "named") and _is_usual(surface, person))
        or (person.what == "named" and _is_announced(surface, person))
        or _in_sentence(surface, person, _ANIMAL)
        or _in_sentence(surface, person, _TRAINING)
        or (person.what != "own" and (_in_sentence(surface, person, _OUTSIDE) or long_ago(surface)))
    )


def is_outside(surface: Surface, person: Match) -> bool:
    """Somebody from the news, a film, a study or an animal tale: not somebody in the author's care."""
    return _in_sentence(surface, person, _OUTSIDE) or _in_sentence(surface, person, _ANIMAL)


def _is_announced(surface: Surface, person: Match) -> bool:
    """A name in an announcement, with nothing that happened to anybody."""
    happened = (*surface.of(encounters.authored), *surface.of(encounters.events))
    return guards.event(surface, person) and not any(surface.within(person, h, 0) for h in happened)


def _is_supposed(surface: Surface, match: Match) -> bool:
    """A supposition stands before it in the same sentence."""
    return any(surface.within(match, m, 0) and m.start < match.start for m in surface.of(_SUPPOSED.find))


def _is_usual(surface: Surface, person: Match) -> bool:
    """What people do as a rule, with nothing in the sentence that the author did or that took place."""
    if any(surface.within(person, h, 0) for h in surface.of(encounters.authored)):
        return False
    when = [m for m in surface.of(_WHEN.find) if surface.within(person, m, 0) and m.start < person.start]
    happened = any(surface.within(person, h, 0) for h in surface.of(encounters.events))
    return bool(when) or (_in_sentence(surface, person, _USUALLY) and not happened)


def _is_pretended(surface: Surface) -> bool:
    return guards.fictional(surface, Match(0, 0))


def _in_sentence(surface: Surface, match: Match, phrases: PhraseList) -> bool:
    return any(surface.within(match, m, 0) for m in surface.of(phrases.find))


def consent_stated(surface: Surface) -> Match | None:
    """Where the text says that the person agreed; None where it speaks of consent in general or of its lack."""
    found = [
        m
        for m in surface.of(_CONSENTED.find)
        if not _in_sentence(surface, m, _NO_CONSENT) and not _is_family(surface, m)
    ]
    return found[0] if found else None


def _is_family(surface: Surface, match: Match) -> bool:
    """“With her blessing” after “my mum”: the author's own family."""
    here = Match(match.start, match.end)
    before = surface.sentence_at(match.start)
    return guards.own_story(surface, here) or (before > 0 and guards.own_story(surface, surface.sentences[before - 1]))
