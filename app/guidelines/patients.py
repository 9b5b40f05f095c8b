"""Who is meant: references to one particular person in somebody's care.

The form of a reference says how much it tells by itself: `own` (“my patient”), `shorthand` (“54F”), `unique` (“the
mayor's daughter”), `clinical` (“a patient”), `the patient`, `person` (“a farmer”), `pronoun` (“she”).
"""

from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface, Token
from app.guidelines.vocabulary import (
    ASKED,
    BARE,
    BEING,
    CLINICAL,
    CLINICAL_MANY,
    COMPOUND,
    FAMILY,
    GENERAL,
    HEADLESS,
    KINDLY,
    LEARNING,
    NUMBER,
    OCCUPATIONS,
    OWN,
    PERSON,
    POINTING,
    PRONOUN,
    STAFF,
    STOP,
    THEN,
    TOGETHER,
    VERY,
)

_UNIQUE = PhraseList(
    listed("""
    the|our only|last|first|oldest|youngest|tallest|heaviest|smallest ~ in|of|from|ever|surviving|outside,
    first in the, last surviving, only surviving, sole survivor, the|a well known, a|the famous, a|the celebrity,
    a|the prominent,
    the|our mayor|governor|vicar|sheriff|principal|headmaster|headmistress|headteacher|coach|quarterback|landlord
    |priest,
    the mayor|governor|vicar|sheriff|president|principal|coach|minister|judge|priest|imam|owner|mp|senator|ceo
    daughter|son|wife|husband|mother|mum|mom|father|dad|brother|sister,
    lighthouse keeper ~ widow|wife|son|daughter,
    the guy|man|lady|woman|girl|boy|one|kid|person|bloke|dude|driver|actor|singer|player|couple who|that,
    you|y'all saw|heard|read ~ news, as seen on, on|in the news, made the news|papers|headlines, went viral,
    guess who, a certain _, first case|time ~ in|ever, only case, never seen before, never thought i'd see,
    case of the year|decade, once in a career|lifetime, rarest, first ~ recipient, topper of,
    only ~ vet|doctor|teacher|farmer in
    """)
)
_SLOT = Rx(
    r"\b(?:my|your) \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)\b(?! (?:talk|webinar|session|meeting|lecture"
    r"|train|flight|coffee|class"
    r"|slot|start|alarm|workshop|zoom|run|tea|shift|call))|\bmy (?:next|last|first|final) (?:appointment"
    r"|consult|case)\b"
    r"|\bone of (?:ours|mine)\b"
    r"|\b(?:bed|cubicle|chair|bay|room) \d{1,2}(?= (?:is|was|has|had|just|who|in|'s|keeps|wants|asked"
    r"|told|bit|went|came|needs|someone|with)|'s|,| \()"
)
_DEMOGRAPHIC = Rx(
    r"(?<![\w$£€₹.,#@/°%-])(?P<age>\d{1,3})[ -]?"
    r"(?:(?:[Yy]/?[Oo]|[Yy][Rr]s?|[Yy])[ -]?(?:old )?(?:[FfMm]|[Mm]ale|[Ff]emale|[Ww]oman|[Mm]an|[Gg]irl|[Bb]oy)?|[FM])"
    r"(?![\w%°])"
)
_NOT_PERSON = Rx(
    r"\s?(?:people|followers|doses|views|deaths|users|subscribers|americans|adults|children|cases|heat"
    r"|outside|degrees|fever"
    r"|in funding|dollars|steps|cells|patients|lives|years|boost|vaccin|shield|n95|mask|warranty|experience|of)"
)
_HOT = Rx(
    r"(?:temp(?:erature)?s?|fever|it's|degrees?|heat|weather|reach(?:ed|es)?|above|over|below|at|of|to) (?:of )?$"
)


def references(surface: Surface) -> tuple[Match, ...]:
    """Every reference to a particular person, in order."""
    tokens = surface.tokens
    found = [Match(m.start, m.end, "unique") for m in surface.of(_UNIQUE.find)]
    found += surface.of(shorthand)
    found += surface.of(slots)
    for number, token in enumerate(tokens):
        form = _form(tokens, number)
        if form:
            found.append(Match(token.start, token.start + len(token.bare), form))
    return tuple(sorted(found))


def pronouns(surface: Surface) -> tuple[Match, ...]:
    """He, she, his, her: somebody in particular, said elsewhere."""
    return tuple(Match(t.start, t.end, "pronoun") for t in surface.tokens if t.low in PRONOUN)


def shorthand(surface: Surface) -> tuple[Match, ...]:
    """“54F”, “72 y/o M”, “3yo”: how clinicians write people to each other. `what` is `shorthand`."""
    found = []
    for m in _DEMOGRAPHIC.finditer(surface.text):
        before = surface.low[max(0, m.start() - 18) : m.start()]
        if int(m["age"]) <= 120 and not _NOT_PERSON.match(surface.low, m.end()) and not _HOT.search(before):
            found.append(Match(m.start(), m.end(), "shorthand"))
    return tuple(found)


def jobs(surface: Surface) -> tuple[Match, ...]:
    """Occupations, whoever has them."""
    return tuple(Match(t.start, t.end, "job") for t in surface.tokens if t.bare in OCCUPATIONS)


def slots(surface: Surface) -> tuple[Match, ...]:
    """“my 2 pm”, “bed 14 is…”: somebody, and an encounter, in two words."""
    return tuple(
        Match(m.start(), m.end(), "own" if m.group()[0] in "myo" else "clinical") for m in _SLOT.finditer(surface.low)
    )


def _form(tokens: tuple[Token, ...], number: int) -> str:
    word = tokens[number].bare
    if word in CLINICAL:
        return _clinical_form(tokens, number)
    if word in CLINICAL_MANY:
        return _some_of_many(tokens, number)
    aged = word == "old" and _is_age_noun(tokens, number)
    if word in PERSON or word in OCCUPATIONS or aged or _is_somebody(tokens, number):
        return _person_form(tokens, number)
    return ""


def _is_somebody(tokens: tuple[Token, ...], number: int) -> bool:
    """“a trawlerman”, “a retired X”, “the bride who fainted”: a person, whatever the word is."""
    word = tokens[number].bare
    if word in STAFF or word in STOP or word.endswith(("human", "ones")):
        return False
    follows = tokens[number + 1].low if number + 1 < len(tokens) else ""
    then = tokens[number + 2].low if number + 2 < len(tokens) else ""
    told = follows == "who" and (then.endswith("ed") or then in THEN)
    if word in ("student", "pupil") and number and tokens[number - 1].low in LEARNING:
        return True
    man = word.endswith(("man", "woman")) and len(word) > 6
    return told or man or (number > 0 and tokens[number - 1].low in ("retired", "elderly"))


def _clinical_form(tokens: tuple[Token, ...], number: int) -> str:
    after = tokens[number + 1].bare if number + 1 < len(tokens) else ""
    if after in COMPOUND or (number and tokens[number - 1].low in VERY):
        return ""
    if after == "of" and number + 2 < len(tokens) and tokens[number + 2].low in ("mine", "ours"):
        return "own"
    word = _determiner(tokens, number)
    if word in OWN:
        return "own"
    if word == "the":
        return "the patient"
    if word in POINTING:
        return "clinical"
    starts = number == 0 or tokens[number - 1].sentence != tokens[number].sentence
    short = tokens[number].bare in ("pt", "px")
    return "clinical" if not word and after in ASKED and (starts or short) else ""


def _some_of_many(tokens: tuple[Token, ...], number: int) -> str:
    """“one of our patients”, “two of my ladies”, “three pts”."""
    before = [t.bare for t in tokens[max(0, number - 6) : number] if t.sentence == tokens[number].sentence]
    if "of" in before and before[-1:] != ["of"]:
        owner = set(before[before.index("of") + 1 :]) & (OWN | {"the", "these"})
        if owner and set(before[: before.index("of")]) & (NUMBER | {"one", "another", "some"}):
            return "own" if owner & OWN else "clinical"
    few = before[-1:] and before[-1] in NUMBER
    return "clinical" if few and tokens[number].bare in ("patients", "pts", "residents", "clients") else ""


def _person_form(tokens: tuple[Token, ...], number: int) -> str:
    word = tokens[number].bare
    if word in ("someone", "somebody"):
        return "" if tokens[number].low.endswith("'s") else "person"
    owner = _determiner(tokens, number)
    if _is_author(tokens, number) or (number and tokens[number - 1].low in ("tea", "dinner", "lollipop", "cleaning")):
        return ""
    if owner in OWN:
        return "" if word in FAMILY or word in OCCUPATIONS else "person"
    meant = owner in POINTING or (not owner and _is_note(tokens, number))
    return "person" if meant else ""


def _is_note(tokens: tuple[Token, ...], number: int) -> bool:
    """Somebody without an article, as notes have it: “Lady swears…”, “mum was amazing”, “Nine-year-old with…”."""
    word = tokens[number].bare
    follows = tokens[number + 1].low if number + 1 < len(tokens) else ""
    return (
        (word == "old" and number >= 2 and _starts(tokens, number - 2))
        or (word in HEADLESS and _opens(tokens, number))
        or (word in BARE and follows in BEING)
    )


def _touches(tokens: tuple[Token, ...], number: int) -> bool:
    """“a family physician”: nothing but a space before the next word."""
    return tokens[number + 1].start - tokens[number].end == 1


def _is_author(tokens: tuple[Token, ...], number: int) -> bool:
    """“I'm a 52-year-old GP”: the author, or somebody of the trade."""
    before = [t.low for t in tokens[max(0, number - 5) : number] if t.sentence == tokens[number].sentence]
    follows = tokens[number + 1].bare if number + 1 < len(tokens) else ""
    return "i'm" in before or before[:2] == ["i", "am"] or (follows in STAFF and _touches(tokens, number))


def _starts(tokens: tuple[Token, ...], number: int) -> bool:
    """Whether a token stands first in its sentence."""
    return number == 0 or tokens[number - 1].sentence != tokens[number].sentence


def _opens(tokens: tuple[Token, ...], number: int) -> bool:
    """“Lady swears…”, “man tried…”: note style, at the start of a sentence or after a colon."""
    if number and tokens[number - 1].low in KINDLY:
        return _starts(tokens, number - 1)
    before = tokens[number - 1] if number else None
    starts = before is None or before.sentence != tokens[number].sentence or tokens[number].start - before.end >= 2
    return starts and number + 1 < len(tokens) and tokens[number + 1].low in TOGETHER


def _is_age_noun(tokens: tuple[Token, ...], number: int) -> bool:
    """“a 16 year old”: nobody else is named after it."""
    before = [t.low for t in tokens[max(0, number - 2) : number]]
    after = tokens[number + 1].bare if number + 1 < len(tokens) else ""
    aged = len(before) == 2 and before[1] in ("year", "yr", "month", "week", "day", "years", "months")
    return aged and after not in CLINICAL and after not in PERSON


def _determiner(tokens: tuple[Token, ...], number: int) -> str:
    """The word that points at the noun, seen through its adjectives; empty where there is none."""
    sentence = tokens[number].sentence
    for token in reversed(tokens[max(0, number - 7) : number]):
        if token.sentence != sentence or token.low in STOP or token.bare in STAFF:
            return ""
        if token.low in OWN or token.low in POINTING or token.low in GENERAL:
            return token.low
    return ""
