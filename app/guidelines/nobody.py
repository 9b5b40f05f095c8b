"""Who is not meant: somebody supposed, somebody from the news or from history, a colleague, the family, an animal."""

from app.guidelines import encounters, guards, patients
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_SUPPOSED = PhraseList(
    listed("""
    if, whenever, suppose, supposing, imagine, hypothetical*, unless, in case, what if, say a, picture this,
    let's say, how do|to|would, would you, should i|you|we, what would, do you, can you, could you, never ask
    """)
)
_USUALLY = PhraseList(
    listed("""
    should|may|might|must|can|could|would|needs|deserves|will, usually|often|sometimes|always|typically|generally,
    every, ask your, your patient|patients, many|most|some people|patients|women|men|adults|children|parents|kids,
    typical, average
    """)
)
_WHEN = PhraseList(("when a|an|your|you|someone|the", "as a|an"))
_ANIMAL = PhraseList(
    listed("""
    neutered, spayed, puppy, therapy dog, dog|cat with|in|on, wagging, kitten, service dog, teddy, houseplant,
    spaniel|labrador|cockapoo|retriever|poodle|terrier|collie|greyhound|whippet|dachshund, vet said|says,
    clinic|ward|office|practice|our|my|hospital|unit|resident cat|dog|hamster|parrot|goldfish|tortoise|budgie|rabbit
    """)
)
_TRAINING = PhraseList(
    listed("""
    student|intern|interns|registrar|resident|trainee|colleague|mentor|junior|juniors|mentee|learner asked|told
    |said|said|taught|ran|passed, examiner|examiners, viva, mentor*
    """)
)
_THIRD = PhraseList(
    listed("""
    a|an|the|my|our|this|another|one resident|student|intern|registrar|colleague|consultant|nurse|doctor|surgeon
    |midwife|paramedic|mentor|boss|professor|gp|receptionist|pharmacist|examiner|friend|teacher|trainee|volunteer
    |hygienist|physio|supervisor|author|chaplain,
    a|an|the|my|our|this _ resident|student|intern|registrar|colleague|consultant|nurse|doctor|surgeon|midwife
    |paramedic|mentor|professor|teacher|trainee|friend|therapist|dentist|pharmacist, dr|prof|professor|nurse _,
    named|called after, spoken|spoke about|out, retire|retires|retired|retirement|farewell,
    joins|joined our|us|the,
    my|our dad|father|mum|mom|mam|mother|son|daughter|sister|brother|husband|wife|partner|gran|grandma|grandpa
    |grandmother|grandfather|nan|aunt|uncle|baby|kid|kids|family|cousin|niece|nephew|dog|cat|puppy
    """)
)
_OUTSIDE = PhraseList(
    listed("""
    said|shared|announced|revealed|tweeted|told in|on|that|reporters|bbc|cnn|fans, according to,
    reported|reports by|that|a|an, king|queen|prince|princess|president|pope|duchess,
    cdc|who|nhs|nhsuk reports|says|confirmed, case report|series, journal,
    study|trial|paper|cohort|review|participants, doi, published,
    novel|film|movie|book|series|episode|podcast|documentary, starring, plays a|an|the, textbook*, historical*,
    history of medicine, in 18|19
    """)
)
_KNOWN = Rx(r"if (?:you (?:were|saw|know|knew|heard|remember|recognise|recognize|think|wonder)|anyone)")
_LONG_AGO = Rx(
    r"(?<!born )\b(?:in|of|by|since|until|from|around|circa|january|february|march|april|may|june|july"
    r"|august|september|october|november|december) 1[5-9]\d\d\b(?! ?(?:ml|mg|h|hrs|hours|kcal|steps))"
)


def is_general(surface: Surface, person: Match) -> bool:
    """Nobody in particular, somebody made up, somebody known from the news, or an animal."""
    near = surface.around
    if is_supposed(surface, person) or near(_ANIMAL.find, person) or near(_TRAINING.find, person):
        return True
    if person.what not in ("own", "unique", "shorthand", "named") and _is_usual(surface, person):
        return True
    if person.what == "named" and _is_announced(surface, person):
        return True
    return person.what != "own" and (bool(near(_OUTSIDE.find, person)) or long_ago(surface))


def is_supposed(surface: Surface, match: Match) -> bool:
    """A supposition stands before it in the same sentence."""
    before = (m for m in surface.around(_SUPPOSED.find, match) if m.start < match.start)
    return any(not _KNOWN.match(surface.low, m.start) for m in before)


def is_outside(surface: Surface, person: Match) -> bool:
    """Somebody from the news, a film, a study or an animal tale: not somebody in the author's care."""
    return bool(surface.around(_OUTSIDE.find, person)) or bool(surface.of(_ANIMAL.find))


def is_third(surface: Surface, person: Match) -> bool:
    """A colleague, the author's family or an animal is spoken of here or in the two sentences before."""
    others = (_THIRD.find, _ANIMAL.find)
    return long_ago(surface) or any(surface.around(fact, person, before=2, after=0) for fact in others)


def is_elses(surface: Surface, happened: Match) -> bool:
    """It happened between the author and a colleague: “a resident asked me…”, “I told her…”."""
    if surface.around(_TRAINING.find, happened):
        return True
    if not surface.low[happened.start : happened.end].endswith((" her", " him", " me")):
        return False
    known = (p for p in surface.of(patients.references) if p.what != "the patient" and p.start < happened.start)
    return all(surface.around(_TRAINING.find, p) for p in known) and is_third(surface, happened)


def long_ago(surface: Surface) -> bool:
    """Whether the text is about history: a year before 2000."""
    return surface.of(_history)


def _history(surface: Surface) -> bool:
    return _LONG_AGO.search(surface.low) is not None


def _is_usual(surface: Surface, person: Match) -> bool:
    """What people do as a rule, with nothing in the sentence that the author did or that took place."""
    if surface.around(encounters.authored, person):
        return False
    when = any(m.start < person.start for m in surface.around(_WHEN.find, person))
    rule = surface.around(_USUALLY.find, person) and not surface.around(encounters.events, person)
    return when or bool(rule)


def _is_announced(surface: Surface, person: Match) -> bool:
    """A name in an announcement, with nothing that happened to anybody."""
    happened = surface.around(encounters.authored, person) or surface.around(encounters.events, person)
    return guards.event(surface, person) and not happened


SIGNS = {
    "supposed": _SUPPOSED.find,
    "usually": _USUALLY.find,
    "when": _WHEN.find,
    "third": _THIRD.find,
    "outside": _OUTSIDE.find,
    "training": _TRAINING.find,
}
"""What each list finds, for those who weigh it with other signs."""
