"""Guards: reasons why a match is no problem. Each is a `Guard`: True where the match must be dropped.

The names are those of the catalogue: debunk, negation, generic patient, education, own story, fiction, event, public
figure, organisation, eponym, clinician. Each is made of one look at the surface, kept for all rules.
"""

from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_NOT = Rx(
    r"\b(?:not|no|never|without|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|shouldn't"
    r"|couldn't|haven't|hasn't|hadn't|nobody|none|neither|nor|ain't|nothing)\b"
)
_CLAUSE = Rx(r"[,;:()\n–—]| - |\b(?:but|because|so|although|though|while|whereas|however|and then)\b")
_DEBUNK = PhraseList(
    listed("""
    myth*, fact check*, factcheck*, debunk*, misinformation, disinformation, false|untrue claim*, no evidence,
    no proof, not supported by, contrary to, beware|wary of, be wary|careful|sceptical|skeptical,
    isn't|aren't|not true, claim* ~ wrong|false|untrue|misleading, is|are wrong|false|untrue, too good to be true,
    snake oil, hoax, scam*, red flag*, be suspicious, stop saying|believing|sharing, don't fall for, nope,
    anyone|someone|person|people|ads|adverts|posts|website|product ~ promis*|claim*|guarantee*
    """)
)
_FICTION = PhraseList(
    listed("""
    simulated|simulation|simulator|simulating, mannequin|manikin, actor|actress, stock photo|image, role play*,
    roleplay*, fictional|fictitious|imaginary|hypothetical|hypothetically|pretend, made up case|patient|story|name,
    invented case|patient|story|name, osce, not a real patient, not real patients|people|folks, no real patient*,
    composite case|patient|story, exam archetype*, teaching case, vignette*
    """)
)
_OWN = PhraseList(
    listed("""
    my own illness|story|surgery|diagnosis|experience|body|migraine*|cancer|depression|anxiety|birth|labour|labor
    |therapy|scan|smear|colonoscopy|mammogram|kids|child|family|mum|mom|dad|mother|father|journey|recovery|health
    |battle|pregnancy, i was diagnosed|admitted|born|ill|sick|pregnant, when i had|was, as a patient myself,
    my dad|father|mum|mom|mother|son|daughter|sister|brother|husband|wife|partner|gran|grandma|grandpa|grandmother,
    my grandfather|nan|aunt|uncle|baby|kid|kids|family|flatmate|friend|dog|cat, our dog|cat|puppy
    """)
)
_EVENT = PhraseList(
    listed("""
    webinar*, conference*, congress, symposium, talk|lecture|keynote|seminar|workshop|masterclass|meeting,
    speak|speaks|speaking|speaker|speakers, register|registration, sign up, rsvp, tickets, open day|house|doors,
    clinic|surgery|office|pharmacy|practice|session opens|open|closes|closed|starts, deadline, awareness,
    day|week|month is, world ~ day, published|publication|guideline*|since|founded|established|updated, join us,
    fundrais*, marathon|race|raffle, course|exam|interview*|faculty, grand rounds, flu|vaccin* ~ clinic*|session*,
    hiring|vacanc*, camp, launch*
    """)
)


_THEIR_WORLD = Rx(r"'?s?'? (?:school|teacher|class|coach|team|club|nursery|friends?|boss|neighbou?r)")


def negated(surface: Surface, match: Match) -> bool:
    """A word of negation stands before the match in the same clause: “there is no cure”."""
    start = surface.sentences[surface.sentence_at(match.start)].start if surface.sentences else 0
    before = surface.low[start : match.start]
    breaks = [m.end() for m in _CLAUSE.finditer(before)]
    return bool(_NOT.search(before, breaks[-1] if breaks else 0))


def debunked(surface: Surface, match: Match) -> bool:
    """The sentence, the one before it or the one after it calls it a myth, false or unproven."""
    return bool(surface.around(_DEBUNK.find, match, 1))


def fictional(surface: Surface, match: Match) -> bool:  # noqa: ARG001 -- every guard has this shape
    """The text says somewhere that nobody real is meant."""
    return bool(surface.of(_FICTION.find))


def own_story(surface: Surface, match: Match) -> bool:
    """The sentence is about the author or the author's family."""
    return any(not _THEIR_WORLD.match(surface.low, m.end) for m in surface.around(_OWN.find, match))


def own(surface: Surface) -> tuple[Match, ...]:
    """What tells that the author, or the author's family, is meant."""
    return surface.of(_OWN.find)


def event(surface: Surface, match: Match) -> bool:
    """The sentence announces something: a talk, a clinic's opening, an awareness day, a publication."""
    return bool(surface.around(_EVENT.find, match, 0))


def quoted(surface: Surface, match: Match) -> bool:
    """The match stands between double quotation marks in its sentence."""
    if not surface.sentences:
        return False
    sentence = surface.sentences[surface.sentence_at(match.start)]
    before = surface.low.count('"', sentence.start, match.start)
    return before % 2 == 1 and '"' in surface.low[match.end : sentence.end]
