"""Is this about one real person in somebody's care? The question behind every privacy rule.

A reference to somebody (`patients.py`), an encounter near it (`encounters.py`), and no sign that nobody real is meant:
that is a story. The weight grows with what points to a real event: the author's own part, dates, clinical detail.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.guidelines import encounters, guards, patients
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.text import Match, Surface

_FORM = {"own": 2.0, "shorthand": 2.5, "unique": 2.0, "clinical": 1.5, "person": 1.0, "pronoun": 0.5, "named": 1.5}
_ENOUGH = 3.0
_FAINT = 2.0

_SUPPOSED = PhraseList(
    listed("""
    if, whenever, suppose, supposing, imagine, hypothetical*, unless, in case, what if, say a, picture this, let's say,
    how do|to|would, would you, should i|you|we, what would, do you, can you, could you, ever, never ask
    """)
)
_USUALLY = PhraseList(
    listed("""
    should|may|might|must|can|could|would|needs|deserves|will, usually|often|sometimes|always|typically|generally, every,
    ask your, your patient|patients, many|most|some people|patients|women|men|adults|children|parents|kids, typical, average
    """)
)
_WHEN = PhraseList(("when a|an|your|you|someone|the", "as a|an"))
_ANIMAL = PhraseList(
    listed(
        "neutered, spayed, puppy, therapy dog, dog|cat with|in|on, wagging, kitten, service dog, teddy|bear|doll, houseplant"
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
    textbook*, historical*, history of medicine, in 18|19
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
    """Read the surface for a story; the heaviest pair of reference and encounter decides."""
    people = [m for m in surface.of(patients.references) if not _is_general(surface, m)]
    happened = _happenings(surface)
    if not happened and not any(m.what == "shorthand" for m in people):
        return NO_STORY if not people else _memory(surface, people)
    people += _pronouns(surface, people, happened)
    weights = {person: _weight(surface, person, happened) for person in people}
    best = max(weights.values(), default=0.0)
    if best < _FAINT:
        return NO_STORY
    meant = tuple(p for p in people if weights[p] >= _FAINT)
    return _told(surface, meant, happened, best)


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


def _memory(surface: Surface, people: list[Match]) -> Story:
    """A reference without an encounter: enough for a faint story where the author says “my patient”."""
    own = tuple(p for p in people if p.what in ("own", "unique"))
    if not own:
        return NO_STORY
    care = surface.of(encounters.care)
    near = any(surface.within(p, c, 1) for p in own for c in care)
    return _told(surface, own, (), _FORM[own[0].what] + (0.5 if near else 0.0))


def _happenings(surface: Surface) -> tuple[Match, ...]:
    found = (*surface.of(encounters.authored), *surface.of(encounters.events), *surface.of(encounters.announced))
    return tuple(sorted(m for m in found if not _is_supposed(surface, m)))


def _pronouns(surface: Surface, people: Sequence[Match], happened: Sequence[Match]) -> list[Match]:
    """“She was admitted…”: a pronoun stands for somebody where nobody else is named and something happened to her."""
    if people:
        return []
    events = [h for h in happened if h in surface.of(encounters.events)]
    return [p for p in surface.of(patients.pronouns) if any(surface.within(p, e, 0) for e in events)]


def _weight(surface: Surface, person: Match, happened: Sequence[Match]) -> float:
    if guards.own_story(surface, person) and person.what not in ("own", "shorthand"):
        return 0.0
    near = [h for h in happened if surface.within(person, h, 1)]
    same = [h for h in near if surface.within(person, h, 0)]
    care = [c for c in surface.of(encounters.care) if surface.within(person, c, 1)]
    weight = _FORM[person.what]
    weight += 2.0 if any(h.what == "clinical" for h in same) else 1.5 if same else (1.0 if near else 0.0)
    weight += min(1.0, 0.5 * max(0, len(near) - 1))
    weight += min(1.0, 0.5 * len(care))
    return weight


def _is_general(surface: Surface, person: Match) -> bool:
    """Nobody in particular, somebody made up, somebody known from the news, or an animal."""
    return (
        _is_supposed(surface, person)
        or (person.what not in ("own", "unique", "shorthand") and _is_usual(surface, person))
        or _in_sentence(surface, person, _ANIMAL)
        or _in_sentence(surface, person, _TRAINING)
        or (person.what != "own" and _in_sentence(surface, person, _OUTSIDE))
    )


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
    found = [m for m in surface.of(_CONSENTED.find) if not _in_sentence(surface, m, _NO_CONSENT)]
    return found[0] if found else None
