"""What a card says; `draw` turns it into a picture."""

from dataclasses import dataclass
from enum import Enum


class Size(Enum):
    """Pixels that the platforms show without cutting."""

    SQUARE = (1080, 1080)
    PORTRAIT = (1080, 1350)
    LANDSCAPE = (1200, 675)


@dataclass(frozen=True, slots=True)
class Tip:
    """One thing to do, and why or how."""

    headline: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Myth:
    """What people say, and what is true."""

    myth: str
    fact: str


@dataclass(frozen=True, slots=True)
class Statistic:
    """A figure such as “1 in 5” or “72%”, what it means, and where it comes from."""

    figure: str
    meaning: str
    source: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that takes place. `day` and `month` stand on the calendar leaf."""

    title: str
    day: str
    month: str
    time: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said, who it was, and what they are."""

    words: str
    who: str
    role: str = ""


Card = Tip | Myth | Statistic | Event | Quote


@dataclass(frozen=True, slots=True)
class Labels:
    """The card's own words, in the person's language."""

    tip: str
    myth: str
    fact: str
    source: str


@dataclass(frozen=True, slots=True)
class Style:
    """The practice's colour (#RRGGBB), its name for the foot of the card, and the labels."""

    colour: str
    practice: str
    labels: Labels
