"""The few signs on cards: a tick, a cross, a person, a clock, a place."""

from math import cos, pi, sin

from app.media.cards.canvas import Canvas
from app.media.cards.colours import Colour

Place = tuple[float, float]


def tick(canvas: Canvas, middle: Place, radius: float, fill: Colour, ink: Colour) -> None:
    """A tick in a disc."""
    across, down = middle
    canvas.disc(middle, radius, fill)
    points = [(-0.42, 0.04), (-0.12, 0.34), (0.44, -0.3)]
    canvas.stroke([(across + x * radius, down + y * radius) for x, y in points], ink, radius * 0.2)


def cross(canvas: Canvas, middle: Place, radius: float, fill: Colour, ink: Colour) -> None:
    """A cross in a disc."""
    across, down = middle
    canvas.disc(middle, radius, fill)
    for way in (1, -1):
        points = [(-0.32, -0.32 * way), (0.32, 0.32 * way)]
        canvas.stroke([(across + x * radius, down + y * radius) for x, y in points], ink, radius * 0.2)


def person(canvas: Canvas, left: float, top: float, wide: float, fill: Colour) -> None:
    """A person from the front, twice as tall as wide."""
    canvas.disc((left + wide / 2, top + wide * 0.36), wide * 0.32, fill)
    canvas.rectangle((left + wide * 0.08, top + wide * 0.8, left + wide * 0.92, top + wide * 2), fill, wide * 0.4)


def clock(canvas: Canvas, middle: Place, radius: float, ink: Colour, ground: Colour) -> None:
    """A clock at ten past ten."""
    canvas.disc(middle, radius, ink)
    canvas.disc(middle, radius * 0.8, ground)
    for turn, length in ((-0.3, 0.42), (0.12, 0.56)):
        tip = (middle[0] + sin(turn * pi) * length * radius, middle[1] - cos(turn * pi) * length * radius)
        canvas.stroke([middle, tip], ink, radius * 0.18)


def pin(canvas: Canvas, middle: Place, radius: float, ink: Colour, ground: Colour) -> None:
    """The sign for a place."""
    across, down = middle[0], middle[1] - radius * 0.25
    for step in range(24):
        share = step / 24
        canvas.disc((across, down + share * radius * 1.2), radius * 0.74 * (1 - share) ** 0.8, ink)
    canvas.disc((across, down), radius * 0.3, ground)
