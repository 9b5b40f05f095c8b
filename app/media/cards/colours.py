"""A practice's colour and what goes with it: tints, and inks that can be read on each ground (WCAG 2.2, 1.4.3)."""

import re
from dataclasses import dataclass

from app.domain.errors import InputError

Colour = tuple[int, int, int]
LEAST = 4.5
"""The contrast that every word on a card has at least."""
WHITE: Colour = (255, 255, 255)
BLACK: Colour = (10, 16, 22)
_HEX = re.compile(r"#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")
_STEPS = 40


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one card: `deep` is a dark ground, `tint` a pale one; `ink`, `soft` for words on pale ones."""

    main: Colour
    deep: Colour
    tint: Colour
    ink: Colour
    soft: Colour


def colour_of(written: str) -> Colour:
    """A colour from #RRGGBB. Raises InputError for anything else."""
    found = _HEX.fullmatch(written.strip())
    if not found:
        raise InputError("card-no-colour", colour=written)
    red, green, blue = (int(part, 16) for part in found.groups())
    return red, green, blue


def palette(colour: str) -> Palette:
    """The palette of a practice's colour (#RRGGBB). Raises InputError for what is no colour."""
    main = colour_of(colour)
    return Palette(
        main=main,
        deep=legible(mixed(main, BLACK, 0.55), WHITE, 9.0),
        tint=mixed(main, WHITE, 0.91),
        ink=legible(mixed(main, BLACK, 0.8), WHITE, 12.0),
        soft=legible(mixed(main, BLACK, 0.55), mixed(main, WHITE, 0.91), 6.0),
    )


def contrast(one: Colour, two: Colour) -> float:
    """The contrast of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def legible(colour: Colour, ground: Colour, least: float = LEAST) -> Colour:
    """The colour, made darker or lighter until it can be read on the ground; the nearest one that can."""
    goal = max((WHITE, (0, 0, 0)), key=lambda end: contrast(end, ground))
    for step in range(_STEPS + 1):
        moved = mixed(colour, goal, step / _STEPS)
        if contrast(moved, ground) >= least:
            return moved
    return goal


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """One colour with a share of another."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _luminance(colour: Colour) -> float:
    red, green, blue = (_straight(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _straight(part: float) -> float:
    straight: float = part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
    return straight
