"""How warm or sour a text is: who is spoken of, and how many kind, harsh, angry and matter-of-fact words there are.

Counts for the model of rules (`bearing.py`); beside them stand the turns of phrase of `manner.py`.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from app.guidelines import lexicon
from app.guidelines.manner import manners
from app.guidelines.rules.tone.groups import GROUP
from app.guidelines.rules.tone.heat import anger, shouted
from app.guidelines.rules.tone.insults import insults, slights
from app.guidelines.rules.tone.mockery import JEERS
from app.guidelines.rules.tone.people import CARED, WORKPLACE
from app.guidelines.rules.tone.sides import sides
from app.guidelines.rules.tone.stance import received
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface
from app.guidelines.traits import Window

SIGN, EACH = 0.4, 0.3
"""What a turn of phrase counts for, and each word of a class, beside a trait of the words."""

_FORMS: Mapping[str, tuple[int, Rx]] = {
    "work": (1, WORKPLACE),
    "group": (1, Rx(rf"(?<![\w'])(?:{GROUP})\b")),
    "people": (1, Rx(rf"\b{CARED}\b")),
    "heart": (1, Rx("[❤💛💙💚🥹😭🥰😍💜🧡🫶🙏🎂🎉😊🌷🌸✨💪👏🐶]")),
    "informs": (
        2,
        Rx(
            r"https?:|www\.|\b\w+\.(?:org|gov|com|uk|ca|au|ie|in)\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b"
            r"|\b(?:19|20)\d\d\b|\b(?:call|ring|text) \d|\b999|\b911|\b111|\b000\b|\d ?%"
            r"|\b\d+ ?(?:mg|ml|weeks|months|minutes|hours)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
        ),
    ),
    "advises": (
        3,
        Rx(
            r"\b(?:ask your|talk to|see (?:a|your)|if you|please|tips?|how to|you can|guide|helpline|free|book|join"
            r"|register|fact|myth|study|trial|evidence|guideline|according|research|source|dose|symptoms?|signs|risk"
            r"|vaccin\w+|screen\w+|treatment|can cause|can help|may help)\b"
        ),
    ),
    "denies": (3, Rx(r"\b(?:not|no|never|\w+n't|nothing|without|zero)\b")),
    "you": (2, Rx(r"\b(?:you|your|you're|u|ur|yourself)\b")),
    "they": (3, Rx(r"\b(?:he|she|they|him|her|them|his|their|he's|she's|they're)\b")),
    "me": (3, Rx(r"\b(?:i|i'm|i've|me|my|mine|myself)\b")),
    "we": (2, Rx(r"\b(?:we|our|us|we're|we've)\b")),
}
_LISTS: Mapping[str, int] = {"harsh": 4, "warm": 4}
"""The files of words, `harsh-words.txt`, and how many of each count at most."""


def tempers(surface: Surface, window: Window) -> Iterator[tuple[str, float, int]]:
    """Every sign in a window with its measure and the token where it shows first."""
    for name, start in manners(surface, window.start, window.end):
        yield f"m={name}", SIGN, _token(surface, start)
    for name, (most, pattern) in _FORMS.items():
        found = _first(pattern, surface.low, window, most)
        if found:
            yield f"m={name}", EACH * len(found), _token(surface, found[0])
    for name, most, positions in surface.of(_counted):
        inside = [at for at in positions if window.start <= at < window.end][:most]
        if inside:
            yield f"m={name}", EACH * len(inside), _token(surface, inside[0])


def _token(surface: Surface, position: int) -> int:
    return max(0, surface.token_at(position))


def _first(pattern: Rx, low: str, window: Window, most: int) -> list[int]:
    found = []
    for match in pattern.finditer(low, window.start, window.end):
        found.append(match.start())
        if len(found) == most:
            break
    return found


def _counted(surface: Surface) -> tuple[tuple[str, int, tuple[int, ...]], ...]:
    """What other facts find: a name, how many count at most, and where they are."""
    rows: list[tuple[str, int, Iterable[int]]] = [
        (name, most, sorted(_listed(surface, f"{name}-words.txt"))) for name, most in _LISTS.items()
    ]
    rows += [
        ("illness", 2, (start for start, _, _ in lexicon.terms("disease", surface.low))),
        ("anger", 2, (m.start for m in surface.of(anger))),
        ("shouted", 3, (m.start for m in surface.of(shouted))),
        ("sides", 2, (m.start for m in surface.of(sides))),
        ("jeer", 2, (m.start for m in JEERS.matches(surface))),
        ("slight", 2, (m.start for m in _meant(surface, surface.of(slights), ("you", "them")))),
        ("insult", 2, (m.start for m in _meant(surface, surface.of(insults), ("you", "them", "heap", "")))),
    ]
    return tuple((name, most, tuple(positions)) for name, most, positions in rows)


def _meant(surface: Surface, found: Iterable[Match], whom: tuple[str, ...]) -> Iterator[Match]:
    """What is said of somebody else, and was not said to the author."""
    return (m for m in found if m.what in whom and not received(surface, m))


@cache
def _words(name: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """A list's words, and the beginnings of those with a star."""
    listed = lexicon.entries(name)
    return frozenset(w for w in listed if "*" not in w), tuple(w[:-1] for w in listed if w.endswith("*"))


def _listed(surface: Surface, name: str) -> Iterator[int]:
    exact, begins = _words(name)
    for word, numbers in surface.places.items():
        if word in exact or word.startswith(begins):
            yield from (surface.tokens[number].start for number in numbers)
