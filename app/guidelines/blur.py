"""Exact ages made rough in correct English: “a 54-year-old teacher” becomes “a teacher in her fifties”."""

import re

from app.guidelines import patients
from app.guidelines.phrases import word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface, Token
from app.guidelines.vocabulary import CLINICAL, OCCUPATIONS, PERSON, STAFF, STOP

Edit = tuple[Match, str]

_DECADES = ("teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_NOUNS = PERSON | OCCUPATIONS | CLINICAL | STAFF | {"swimmer", "student", "pupil", "player", "mother-to-be"}
_HER = word_set(
    "she her hers she's she'd woman lady girl female mum mom mother wife daughter widow grandmother actress"
)
_HIS = word_set("he him his he's he'd man gentleman boy guy male dad father husband son widower grandfather bloke chap")
_CHILD, _TEEN, _YOUNG, _MIDDLE, _MID_LIFE, _OLDEST = 13, 20, 40, 65, 60, 90
_LETTER = Rx(r"(?:^|[\d\s-])(?:yo|y/o|yrs?|y)?[ -]?(?:old )?(f|m|female|male|woman|man|girl|boy)$")
_IS = Rx(r"^(?:she|he)(?:'s| is| was|'d be) ")
_YEARS_OLD = Rx(r" years (?:old|of age|young)")
_TURNED = {"turned": "celebrated", "turning": "celebrating", "turns": "celebrates"}
_BEFORE_AN_AGE = Rx(r"\bat (?:the )?$")
_SPOKEN_OF = Rx(r"\b(?:my|our|the|this|that|another|one|your|her|his|their)(?: \w+)? $")
_AN = Rx(r"\b(?P<it>an?) $")


def blurred(surface: Surface, age: Match) -> tuple[Edit, ...] | None:
    """The edits that make an age rough; None where no correct sentence can be promised. `age` is one of `ages.ages`."""
    said = surface.low[age.start : age.end]
    years = int(age.what)
    if said.startswith(tuple(_TURNED)):
        return ((age, f"{_TURNED[said.split()[0]]} a birthday"),)
    if said.endswith("birthday"):
        return (_with_article(surface, age, "birthday"),)
    if said.startswith((",", "(")):
        mark = said[: len(said) - len(said.lstrip(", ("))]
        return ((age, f"{mark}{_standing(surface, age, years)}{')' if mark == '(' else ''}"),)
    if said.startswith("age"):
        lead = _BEFORE_AN_AGE.search(surface.low, max(0, age.start - 8), age.start)
        return ((Match(lead.start() if lead else age.start, age.end), _standing(surface, age, years)),)
    if head := _IS.match(said):
        rough = _standing(surface, age, years, "her" if said.startswith("s") else "his")
        tail = _YEARS_OLD.match(surface.low, age.end)
        return ((Match(age.start + head.end(), tail.end() if tail else age.end), rough),)
    return _before_a_noun(surface, age, years)


def sex_of(surface: Surface, age: Match) -> str:
    """`her`, `his` or nothing: told by a letter (54F), the noun, or pronouns that agree in the sentences around."""
    whole = _whole(surface, age)
    if letter := _LETTER.search(surface.low[whole.start : whole.end]):
        return "her" if letter[1] in ("f", "female", "woman", "girl") else "his"
    here = surface.sentence_at(age.start)
    next_word = surface.token_at(age.end)
    near = {t.low for t in surface.tokens[next_word + 1 : next_word + 3] if t.sentence == here}
    if near & _HER or near & _HIS:
        return "her" if near & _HER else "his"
    around = {t.low for t in surface.tokens if abs(t.sentence - here) <= 1}
    if bool(around & _HER) == bool(around & _HIS):
        return ""
    return "her" if around & _HER else "his"


def decade(years: int, owner: str) -> str:
    """“in her fifties”, “in mid-life”, “over 89”; `owner` is her, his or nothing."""
    if years >= _OLDEST:
        return "over 89"
    if years < _CHILD:
        return "very young"
    if not owner and _YOUNG <= years < _MID_LIFE:
        return "in mid-life"
    return f"in {owner or 'their'} {_DECADES[years // 10 - 1]}"


def _standing(surface: Surface, age: Match, years: int, owner: str = "") -> str:
    return decade(years, owner or sex_of(surface, age))


def _adjective(years: int) -> str:
    """An age before a noun, roughly."""
    if years == 0:
        return "very young"
    bounds = ((_CHILD, "young"), (_TEEN, "teenage"), (_YOUNG, "young"), (_MIDDLE, "middle-aged"))
    return next((word for bound, word in bounds if years < bound), "older")


def _noun(years: int, owner: str) -> str:
    """Somebody of that age, roughly, where the age stood for the person."""
    person = {"her": "woman", "his": "man"}.get(owner, "patient")
    if years < _CHILD:
        young = {"her": "girl", "his": "boy"}.get(owner, "child")
        return f"baby {young}" if years == 0 and young != "child" else ("baby" if years == 0 else f"young {young}")
    if years < _TEEN:
        return {"her": "teenage girl", "his": "teenage boy"}.get(owner, "teenager")
    return f"older {person}" if years >= _OLDEST else f"{person} {decade(years, owner)}"


def _before_a_noun(surface: Surface, age: Match, years: int) -> tuple[Edit, ...]:
    """“54-year-old” before its noun, as a noun, or after a verb; “54F”."""
    whole = _whole(surface, age)
    noun = _noun_after(surface, whole)
    said = surface.low[whole.start : whole.end]
    if noun is None and re.search(r"(?:years|yrs|months|weeks|days) (?:old|of age)$", said):
        return ((whole, _standing(surface, age, years)),)
    if noun is None:
        return (_with_article(surface, whole, _person(surface, whole, years)),)
    if _TEEN <= years < _OLDEST and _ends_its_phrase(surface, noun):
        after = noun.start + len(noun.bare)
        out = _with_article(surface, Match(whole.start, whole.end + 1), "")
        return (out, (Match(after, after), f" {_standing(surface, age, years)}"))
    return (_with_article(surface, whole, _adjective(years)),)


def _person(surface: Surface, age: Match, years: int) -> str:
    """Who stands where the age alone stood: “woman in her fifties”, and after “our” or “the” a patient."""
    owner = sex_of(surface, age)
    before = surface.low[max(0, age.start - 24) : age.start]
    if owner and not (_TEEN <= years < _OLDEST and _SPOKEN_OF.search(before)):
        return _noun(years, owner)
    if years < _TEEN or years >= _OLDEST:
        return _noun(years, "")
    return f"patient {decade(years, owner)}"


def _whole(surface: Surface, age: Match) -> Match:
    """The age with the letter that belongs to it: “72 y/o M”."""
    longer = [m for m in surface.of(patients.shorthand) if m.start == age.start and m.end > age.end]
    return longer[0] if longer else age


def _noun_after(surface: Surface, age: Match) -> Token | None:
    """The noun that an age stands before, with two words between them at most; a capitalised name counts too."""
    if surface.text[age.end : age.end + 1] != " ":
        return None
    first = surface.token_at(age.end) + 1
    here = surface.sentence_at(age.start)
    for token in surface.tokens[first : first + 3]:
        if token.sentence != here or token.low in STOP:
            return None
        if token.bare in _NOUNS or surface.text[token.start].isupper():
            return token
        if surface.text[token.end : token.end + 1] not in (" ", "-"):
            return None
    return None


def _ends_its_phrase(surface: Surface, noun: Token) -> bool:
    """A known noun with no possessive and no second noun behind it: “patient from…”, never “patient's scan”."""
    if noun.low != noun.bare or noun.bare not in _NOUNS or surface.text[noun.end : noun.end + 1] == "-":
        return False
    behind = surface.low[noun.end : noun.end + 24].split()
    return not (behind and surface.low[noun.end : noun.end + 1] == " " and behind[0].strip(".,;:!?") in _NOUNS | {"of"})


def _with_article(surface: Surface, match: Match, words: str) -> Edit:
    """Put words in the place of a match, with the article that fits them and a capital where a sentence begins.

    Without words the match goes, and article and capital are those of the word after it.
    """
    article = _AN.search(surface.low, max(0, match.start - 3), match.start)
    start, end = (article.start("it") if article else match.start), match.end
    if not words:
        words, end = surface.text[end : end + 1], end + 1
    said = f"{'an' if words[:1].lower() in set('aeiou') else 'a'} {words}" if article else words
    if surface.text[start].isupper() or (not article and _opens(surface, start)):
        said = said[:1].upper() + said[1:]
    return Match(start, end), said


def _opens(surface: Surface, start: int) -> bool:
    """Whether a sentence begins here."""
    return surface.sentences[surface.sentence_at(start)].start == start


def all_blurred(surface: Surface, found: tuple[Match, ...]) -> tuple[Edit, ...] | None:
    """The edits for several ages, or None where one of them cannot be made rough."""
    edits: list[Edit] = []
    for age in found:
        made = blurred(surface, age)
        if made is None:
            return None
        edits += made
    return tuple(edits)
