"""A sign in a reply that its reader was in care: a shape made of word classes, and what it is worth."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape, and what it is worth. `firm` ones count in full where a stranger asks about their own health too."""

    name: str
    points: float
    shape: re.Pattern[str]
    firm: bool


def sign(name: str, points: float, *shapes: str, firm: bool = False) -> Sign:
    """A sign of several shapes, of which each begins with a word."""
    return Sign(name, points, re.compile("|".join(rf"\b{shape}" for shape in shapes)), firm)
