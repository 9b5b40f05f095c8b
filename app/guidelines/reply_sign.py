"""A sign in a reply that its reader was in care: a shape made of word classes, and what it is worth."""

from dataclasses import dataclass

from app.guidelines.rx import Rx


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape, and what it is worth. `firm` ones count in full where a stranger asks about their own health too."""

    name: str
    points: float
    shape: Rx
    firm: bool


def sign(name: str, points: float, *shapes: str, firm: bool = False) -> Sign:
    """A sign of several shapes, of which each begins with a word."""
    return Sign(name, points, Rx("|".join(rf"\b{shape}" for shape in shapes)), firm)
