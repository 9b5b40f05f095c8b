"""What a sentence does, whatever it is about: promises, blames, vouches, frightens, offers, passes on.

Each sign is a class of everyday words in `resources/lexicons/claim-signs.toml`, or a fact that others find (a medicine,
a name, a price). Posts that make the same kind of claim share few words but nearly all of their signs, and the order in
which these stand: that is what the model of `bearing.py` learns from here.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from app.guidelines import guards, names, promotion
from app.guidelines.health import asked, causes, cites, drugs, interventions, outcomes
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rx import Rx
from app.guidelines.stance import corrected
from app.guidelines.text import Match, Surface
from app.guidelines.traits import Window

ALONE, PAIR = 0.2, 0.1
"""What a sign, and two of them one after the other, count for beside a word."""

_REACH = 6
"""Signs that follow a sign and are paired with it."""

_FOUND: Mapping[str, Callable[[Surface], Sequence[Match]]] = {
    "CAUSE": causes,
    "OUTCOME": outcomes,
    "NAME": names.names,
    "CALL": promotion.calls,
    "DRUG": drugs,
    "CARE": interventions,
}
_MARKS = {
    "NUMBER": Rx(r"\d[\d.,]*"),
    "SHARE": Rx(r"%|\bper\s?cent\b"),
    "PRICE": Rx(r"[$£€₹]\s?\d"),
    "HANDLE": Rx(r"(?<!\w)@\w"),
}


def signs(surface: Surface) -> Mapping[int, tuple[Match, ...]]:
    """The signs of every sentence in their order, by its number; `what` is the class."""
    by_sentence: dict[int, list[Match]] = {}
    for match in sorted(_all(surface)):
        by_sentence.setdefault(surface.sentence_at(match.start), []).append(match)
    return {number: tuple(found) for number, found in by_sentence.items()}


def _all(surface: Surface) -> Iterator[Match]:
    for name, phrases in _classes().items():
        yield from (Match(m.start, m.end, name) for m in phrases.find(surface))
    for name, fact in _FOUND.items():
        yield from (Match(m.start, m.end, name) for m in surface.of(fact))
    for name, mark in _MARKS.items():
        yield from (Match(m.start(), m.end(), name) for m in mark.finditer(surface.low))


def sign_traits(surface: Surface, window: Window) -> Iterator[tuple[str, float, int]]:
    """Each sign in a window, and each two in their order, with what it counts for and the token where it shows."""
    seen: set[str] = set()
    if surface.of(cites):
        yield "s=cites", ALONE, window.first
    for number, found in surface.of(signs).items():
        if not window.start <= surface.sentences[number].start < window.end:
            continue
        for name, measure, at in _of_sentence(surface, number, found):
            if name not in seen:
                seen.add(name)
                yield name, measure, max(0, surface.token_at(at))


def _of_sentence(surface: Surface, number: int, found: tuple[Match, ...]) -> Iterator[tuple[str, float, int]]:
    stance = _stance(surface, surface.sentences[number])
    for place, first in enumerate(found):
        yield f"s{stance}={first.what}", ALONE, first.start
        for second in found[place + 1 : place + 1 + _REACH]:
            if second.start > first.start:
                yield f"o={first.what}>{second.what}", PAIR, first.start


def _stance(surface: Surface, sentence: Match) -> str:
    """Whether the sentence asks, and whether it or what stands beside it calls something wrong."""
    wrong = guards.debunked(surface, sentence) or corrected(surface, sentence)
    return "?" * asked(surface, sentence) + "~" * wrong


@cache
def _classes() -> Mapping[str, PhraseList]:
    raw = tomllib.loads((files("resources") / "lexicons" / "claim-signs.toml").read_text("utf-8"))
    return {name: PhraseList(listed(words)) for name, words in raw.items()}
