"""The sheet a card is drawn on: shapes with smooth edges, words that can be read on what lies below them."""

from io import BytesIO

from PIL import Image, ImageDraw

from app.media.cards.colours import Colour, contrast, legible
from app.media.cards.setting import LABEL, Lines, fitted

FINER = 2
"""Everything is drawn so much larger and made smaller at the end: Pillow's shapes have no smooth edges."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Canvas:
    """A sheet of `wide` by `high` units of 1/1080 of the picture's shorter side (or of its own pixels, where wider)."""

    def __init__(self, size: tuple[int, int], ground: Colour) -> None:
        """An empty sheet of one colour."""
        self._size = size
        self.unit = FINER * min(size[0], size[1]) / 1080
        self.wide, self.high = size[0] * FINER / self.unit, size[1] * FINER / self.unit
        self._sheet = Image.new("RGB", (size[0] * FINER, size[1] * FINER), ground)
        self._draw = ImageDraw.Draw(self._sheet)
        self.least = 21.0
        """The lowest contrast of any words so far."""

    def rectangle(self, box: Box, fill: Colour, radius: float = 0.0) -> None:
        """A filled rectangle with round corners."""
        self._draw.rounded_rectangle(self._at(box), self._to(radius), fill)

    def disc(self, middle: tuple[float, float], radius: float, fill: Colour) -> None:
        """A filled circle."""
        across, down = middle
        self._draw.ellipse(self._at((across - radius, down - radius, across + radius, down + radius)), fill)

    def stroke(self, points: list[tuple[float, float]], fill: Colour, width: float) -> None:
        """A line with round ends and corners."""
        places = [(across * self.unit, down * self.unit) for across, down in points]
        self._draw.line(places, fill, self._to(width), joint="curve")
        for across, down in (points[0], points[-1]):
            self.disc((across, down), width / 2, fill)

    def fit(self, said: str, font: str, room: tuple[float, float], sizes: tuple[float, float], leading: float) -> Lines:
        """Words as they fit into a room; see `fitted`. Raises InputError as that does."""
        pixels = (self._to(room[0]), self._to(room[1]))
        return fitted(said, font, pixels, (self._to(sizes[0]), self._to(sizes[1])), leading)

    def tall(self, lines: Lines) -> float:
        """The height of lines in units."""
        return lines.high / self.unit

    def across(self, lines: Lines) -> float:
        """The width of lines in units."""
        return lines.wide / self.unit

    def write(self, lines: Lines, place: tuple[float, float], ink: Colour, ground: Colour) -> float:
        """Draw lines from their left top; the ink is moved until it can be read on the ground. The bottom, in units."""
        seen = legible(ink, ground)
        self.least = min(self.least, contrast(seen, ground))
        left, top = self._to(place[0]), place[1] * self.unit
        up, down = lines.font.getmetrics()
        for number, line in enumerate(lines.lines):
            base = top + number * lines.step + (lines.step - up - down) / 2 + up
            self._draw.text((left, base), line, seen, lines.font, anchor="ls")
        return place[1] + self.tall(lines)

    def pill(self, said: str, place: tuple[float, float], fill: Colour, ink: Colour) -> float:
        """A label on a round ground; its bottom."""
        lines = self.fit(said, LABEL, (600, 40), (30, 22), 1.2)
        left, top = place
        right, bottom = left + self.across(lines) + 56, top + 62
        self.rectangle((left, top, right, bottom), fill, 31)
        self.write(lines, (left + 28, top + (62 - self.tall(lines)) / 2), ink, fill)
        return bottom

    def png(self) -> bytes:
        """The finished picture."""
        out = BytesIO()
        self._sheet.resize(self._size, Image.Resampling.LANCZOS).save(out, "PNG", optimize=True)
        return out.getvalue()

    def _to(self, units: float) -> int:
        return round(units * self.unit)

    def _at(self, box: Box) -> tuple[int, int, int, int]:
        return self._to(box[0]), self._to(box[1]), self._to(box[2]), self._to(box[3])
