"""Is this about one real person in somebody's care? The question behind every privacy rule.

A reference to somebody (`patients.py`), an encounter near it (`encounters.py`), and no sign that nobody real is meant
(`nobody.py`): that is a story. The weight grows with what points to a real event: the author's own part, the past, a
moment, an age, words of illness.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.guidelines import ages, dates, details, encounters, guards, names, patients, places
from app.guidelines.nobody import is_elses, is_general, is_supposed, is_third
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_FORM = {
    "own": 2.0,
    "shorthand": 3.0,
    "unique": 2.0,
    "clinical": 1.5,
    "the patient": 1.0,
    "person": 1.0,
    "named": 1.0,
    "pronoun": 0.5,
}
ENOUGH = 3.0
PLAIN = 3.5
_SHORT = 60
FAINT = 2.0
_PAST = Rx(
    r"(?<!\bis )(?<!\bare )\b(?:was|were|had|did|didn't|went|came|said|told|asked|gave|took|made|got|felt"
    r"|knew|found|left|lost|died|saw|sat|wrote|ran|fell|drove"
    r"|broke|bit|slept|ate|drank|spoke|rang|brought|thought|held|kept|put|sent|stood|woke|(?!need|feed"
    r"|bleed|speed|indeed|seed|bed|red|med)\w{2,}ed)\b"
)
_INITIAL = Rx(r"^(?:Mrs?|Ms|Miss)\.? [A-Z]$")
_HERE = Rx(r"\b(?:i|we|me|us|my|our|i'm|we're|i've|we've|i'd|we'd|y'all)\b")


@dataclass(frozen=True, slots=True)
class Story:
    """What a text tells about somebody in care. `weight` 0 is nothing, `is_specific` a case.

    `people` and `happenings` are what gave it away; `sentences` are the numbers of the sentences it runs through.
    `pretended`: the text says that nobody real is meant.
    """

    weight: float = 0.0
    people: tuple[Match, ...] = ()
    happenings: tuple[Match, ...] = ()
    sentences: frozenset[int] = frozenset()
    pretended: bool = False

    @property
    def is_plain(self) -> bool:
        """A story that leaves little doubt."""
        return self.weight >= PLAIN and not self.pretended

    @property
    def is_specific(self) -> bool:
        """Somebody real, and something that happened to them."""
        return self.weight >= ENOUGH and not self.pretended

    def touches(self, surface: Surface, match: Match, reach: int = 1) -> bool:
        """Whether a match lies in the story, or so many sentences from it."""
        here = surface.sentence_at(match.start)
        return any(number in self.sentences for number in range(here - reach, here + reach + 1))


NO_STORY = Story()


def story(surface: Surface) -> Story:
    """Read the surface for a story; the heaviest reference with what stands around it decides."""
    people = [m for m in surface.of(patients.references) if not is_general(surface, m)]
    people += _others(surface, people)
    weights = {person: _weight(surface, person) for person in people}
    best = max(weights.values(), default=0.0)
    if best < FAINT:
        return NO_STORY
    return _told(surface, tuple(p for p in people if weights[p] >= FAINT), best)


def happenings(surface: Surface) -> tuple[Match, ...]:
    """Encounters that took place, and not between the author and a colleague."""
    found = (
        *surface.of(encounters.authored),
        *surface.of(encounters.events),
        *surface.of(encounters.announced),
        *surface.of(patients.slots),
    )
    return tuple(sorted(m for m in found if not is_supposed(surface, m) and not is_elses(surface, m)))


def _told(surface: Surface, meant: tuple[Match, ...], weight: float) -> Story:
    near = {h for person in meant for h in surface.around(happenings, person, 1)}
    sentences = {surface.sentence_at(m.start) for m in (*meant, *near)}
    for m in surface.of(patients.pronouns):
        here = surface.sentence_at(m.start)
        if not sentences.isdisjoint((here - 1, here, here + 1)):
            sentences.add(here)
    pretended = guards.fictional(surface, meant[0])
    return Story(weight, meant, tuple(sorted(near)), frozenset(sentences), pretended)


def _others(surface: Surface, people: Sequence[Match]) -> list[Match]:
    """Names and pronouns: somebody, unless a colleague, the author's family or history is spoken of just before.

    A name behind a quotation is a testimonial's, with a rule of its own; its pronouns are too.
    """
    named = surface.of(names.names)
    credited = [m for m in named if names.credited(surface, m)]
    found = [
        Match(m.start, m.end, "named")
        for m in named
        if m not in credited and (m.what != "initials" or surface.around(ages.ages, m))
    ]
    if not people and not credited:
        found += [m for m in surface.of(patients.pronouns) if not guards.quoted(surface, m)]
    return [m for m in found if not is_third(surface, m) and not is_general(surface, m)]


def _weight(surface: Surface, person: Match) -> float:
    """What speaks for a real person in care; 0 where nothing happened and nothing is said of care."""
    if guards.own_story(surface, person) and person.what not in ("own", "shorthand"):
        return 0.0
    if _is_vignette(surface, person):
        return 0.0
    short = len(surface.tokens) <= _SHORT
    near = surface.around(happenings, person, 2 if short or person.what == "pronoun" else 1)
    care = surface.around(encounters.care, person, 1)
    if not near and not care:
        return 0.0
    weight = _FORM["clinical" if _INITIAL.search(surface.text[person.start : person.end]) else person.what]
    if _is_only_talk(near) and person.what not in ("shorthand", "unique") and not _has_details(surface, person):
        return min(weight + 0.5, FAINT)
    weight += _nearest(surface, person, near)
    weight += min(1.0, 0.5 * max(0, len(near) - 1)) + min(1.0, 0.5 * len(care))
    return weight + 0.5 * _signs(surface, person)


def _is_vignette(surface: Surface, person: Match) -> bool:
    """“A 34-year-old woman presents with fatigue.”: a textbook's case, with no author, no past, no day and no place."""
    if person.what not in ("person", "clinical") or not surface.of(ages.ages) or surface.of(_mentions):
        return False
    sentence = surface.sentences[surface.sentence_at(person.start)]
    if _PAST.search(surface.low, sentence.start, sentence.end):
        return False
    told = (dates.recent, dates.loose, dates.days, places.towns, details.jobs, encounters.announced)
    return not any(surface.of(fact) for fact in told)


def _is_only_talk(near: Sequence[Match]) -> bool:
    """“A patient asked me whether…”: a question worth an answer, and no story."""
    return bool(near) and all(h.what == "words" for h in near)


def _nearest(surface: Surface, person: Match, near: Sequence[Match]) -> float:
    """What the encounter adds: most in the same sentence, and with a verb that only a clinician has."""
    here = surface.sentence_at(person.start)
    same = [h for h in near if surface.sentence_at(h.start) == here]
    if any(h.what == "clinical" for h in same):
        return 2.0
    return 1.5 if same else (1.0 if near else 0.0)


def _has_details(surface: Surface, person: Match) -> bool:
    """Whether anything is told of the person beyond what was asked or said."""
    told = (
        ages.ages,
        dates.days,
        places.towns,
        details.jobs,
        details.origins,
        details.relations,
        details.publicity,
    )
    return any(surface.around(fact, person, 1) for fact in told)


def _signs(surface: Surface, person: Match) -> int:
    """How many of these stand near: the past, the author, a moment, an age, a place or job."""
    sentence = surface.sentences[surface.sentence_at(person.start)]
    moments = (dates.recent, dates.loose, dates.days)
    return (
        (_PAST.search(surface.low, sentence.start, sentence.end) is not None)
        + bool(surface.around(_mentions, person, 1))
        + any(surface.around(fact, person, 1) for fact in moments)
        + bool(surface.around(ages.ages, person))
        + bool(surface.around(places.towns, person) or surface.around(patients.jobs, person))
    )


def _mentions(surface: Surface) -> tuple[Match, ...]:
    """Where the author speaks of “I” or “we”."""
    return tuple(Match(m.start(), m.end()) for m in _HERE.finditer(surface.low))
