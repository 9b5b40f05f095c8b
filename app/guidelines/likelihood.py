"""How likely it is that a text tells about one particular person in care: a small linear model over its traits.

The lists of words in `patients.py` and `encounters.py` know what they were written from; this weighs everything else.
`resources/lexicons/story-weights.tsv` holds a weight for each trait (made by tools/train_story.py from labelled posts);
the answer is their sum, in log-odds where 0 is even. The same text always gets the same answer.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import sqrt

from app.guidelines.aside import asides_in
from app.guidelines.reported import points
from app.guidelines.text import Match, Surface
from app.guidelines.traits import Window, signs, traits, whole, windows

SIGN, ASIDE = 0.1, 0.5
"""What a sign and an aside count for, beside a trait of the words."""

LEAST = 4.0
"""Traits of a text of n words count 1/√n, and never more than 1 in this."""

AGAINST = {
    "exam": 1.5,
    "made up": 1.5,
    "past": 1.5,
    "own": 1.0,
    "animal": 1.0,
    "paper": 1.0,
    "book": 0.5,
    "farewell": 0.5,
    "kin": 0.5,
    "staff": 0.8,
    "trade": 0.3,
}
"""What else is taken off where a text is plainly about something else: too few posts show each to learn it well."""

REPORTED = (0.0, 0.0, 1.0, 3.0, 6.0)
"""What is taken off for so many points of a report from outside: of posts on patients, one in 300 has three."""

LIKELY, SURE, UNLIKELY = 0.3, 0.5, 0.0
"""Odds at which a text is said to tell about somebody, at which it is stopped, and below which the lists are overruled.

Set on posts that the model had not seen (tools/train_story.py --check).
"""

_SHOWN = 2
_FEWEST = 8
_ALONE = 1.1


@dataclass(frozen=True, slots=True)
class Likelihood:
    """`odds` is the sum, and `tells` are the words that spoke for it the most."""

    odds: float = 0.0
    tells: tuple[Match, ...] = ()

    @property
    def is_likely(self) -> bool:
        """Likely enough to say so."""
        return self.odds >= LIKELY

    @property
    def is_sure(self) -> bool:
        """Likely enough to stop the post."""
        return self.odds >= SURE

    @property
    def is_unlikely(self) -> bool:
        """So unlikely that what the lists found must be something else."""
        return self.odds < UNLIKELY


def likelihood(surface: Surface) -> Likelihood:
    """Weigh a surface, a long one window by window: a story between two pages of advice is still a story.

    Where the whole tells of nobody, a window must be the surer: an advertisement may quote a happy voice.
    """
    parts = surface.of(windows)
    best = max((weighed(surface, part) for part in parts), key=lambda found: found.odds)
    if len(parts) == 1 or not best.is_likely or (all_ := weighed(surface, whole(surface)).odds) >= 0:
        return best
    return Likelihood(max(all_, best.odds - _ALONE), best.tells)


def against(surface: Surface, window: Window) -> float:
    """What is taken off for all that the window is plainly about instead."""
    asides = sum(AGAINST.get(name, 0.0) for name in asides_in(surface, window.start, window.end))
    return asides + REPORTED[min(surface.of(points), len(REPORTED) - 1)]


def weighed(surface: Surface, window: Window) -> Likelihood:
    """The sum; a text of fewer than eight words says too little, and the lists decide alone."""
    if window.last - window.first < _FEWEST:
        return Likelihood((LIKELY + UNLIKELY) / 2)
    weights = _weights()
    odds = weights["(start)"] - against(surface, window)
    by_token: dict[int, float] = {}
    for name, (measure, at) in measured(surface, window).items():
        weight = weights.get(name)
        if weight:
            odds += weight * measure
            by_token[at] = by_token.get(at, 0.0) + weight * measure
    return Likelihood(round(odds, 4), _told(surface, by_token))


def measured(surface: Surface, window: Window) -> dict[str, tuple[float, int]]:
    """Each trait's measure, and the token where it shows: what the weights are multiplied with."""
    return surface.of(_measures).setdefault(window, _measure(surface, window))


def _measures(_surface: Surface) -> dict[Window, dict[str, tuple[float, int]]]:
    """The windows of a surface that were measured, so that two models read them once."""
    return {}


def _measure(surface: Surface, window: Window) -> dict[str, tuple[float, int]]:
    words = traits(surface, window)
    share = 1 / max(sqrt(len(words)), LEAST)
    found = {name: (share, at) for name, at in words.items()}
    if surface.reply:
        found.update({f"r:{name}": (share, at) for name, at in words.items()})
        found["reply"] = (1.0, window.first)
    for name, at in signs(surface, window).items():
        found[name] = (ASIDE if name.startswith("aside=") else SIGN, at)
    return found


def _told(surface: Surface, by_token: dict[int, float]) -> tuple[Match, ...]:
    """The tokens that weighed most, in their order."""
    best = sorted(by_token, key=lambda at: (-by_token[at], at))[:_SHOWN]
    tokens = surface.tokens
    return tuple(Match(tokens[at].start, tokens[at].end) for at in sorted(best) if by_token[at] > 0 and tokens)


@cache
def _weights() -> dict[str, float]:
    lines = (files("resources") / "lexicons" / "story-weights.tsv").read_text("utf-8").splitlines()
    pairs = (line.rsplit("\t", 1) for line in lines if line and not line.startswith("# "))
    return {name: float(weight) for name, weight in pairs}
