"""Words set into a box: as large as they fit, in lines of even length, never clipped."""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import BytesIO

from PIL import ImageFont

from app.domain.errors import InputError

HEADLINE, BODY, LABEL, QUOTE = (
    "InterDisplay-Bold.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "Vollkorn-MediumItalic.ttf",
)
STEP = 0.94
"""From one size that is tried to the next."""
NOWHERE = "\U0010fffd"
"""A character that no font has: it is drawn as the box that stands for missing ones."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Words as they are drawn. `step` is from line to line, `high` all of it, in pixels."""

    lines: tuple[str, ...]
    font: ImageFont.FreeTypeFont
    step: int
    wide: int

    @property
    def high(self) -> int:
        """The height of all lines."""
        return self.step * len(self.lines)


@lru_cache(maxsize=64)
def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """A shipped font at a size in pixels."""
    content = (files("resources") / "fonts" / name).read_bytes()
    return ImageFont.truetype(BytesIO(content), size, layout_engine=ImageFont.Layout.BASIC)


def fitted(said: str, name: str, room: tuple[int, int], sizes: tuple[int, int], leading: float = 1.2) -> Lines:
    """The words at the largest of the sizes (largest, smallest) at which they fit into the room (width, height).

    Raises InputError where they do not fit at the smallest, or hold letters that the font does not have.
    """
    said = " ".join(said.split())
    refuse_unknown(said, name)
    size, smallest = float(sizes[0]), sizes[1]
    while True:
        face = font(name, round(size))
        lines, step = _wrapped(said, face, room[0]), round(size * leading)
        if lines and step * len(lines) <= room[1]:
            even = _even(said, face, lines, room[0])
            return Lines(even, face, step, max(round(face.getlength(line)) for line in even))
        if size <= smallest:
            raise InputError("card-too-long", words=said[:60])
        size = max(float(smallest), size * STEP)


def refuse_unknown(said: str, name: str) -> None:
    """Raise InputError for letters that the font does not have: they would be drawn as empty boxes."""
    face = font(name, 40)
    nothing = bytes(face.getmask(NOWHERE))
    missing = {c for c in said if not c.isspace() and bytes(face.getmask(c)) == nothing}
    if missing:
        raise InputError("card-letters", letters=" ".join(sorted(missing)[:8]))


def _wrapped(said: str, face: ImageFont.FreeTypeFont, wide: int) -> tuple[str, ...]:
    """The words in lines; nothing where a word by itself is too wide."""
    lines: list[str] = []
    for word in said.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and face.getlength(longer) <= wide:
            lines[-1] = longer
        elif face.getlength(word) <= wide:
            lines.append(word)
        else:
            return ()
    return tuple(lines)


def _even(said: str, face: ImageFont.FreeTypeFont, lines: tuple[str, ...], wide: int) -> tuple[str, ...]:
    """The same number of lines, as narrow as can be: no word stands alone at the end."""
    least, most = 1, wide
    while least < most:
        middle = (least + most) // 2
        narrow = _wrapped(said, face, middle)
        if narrow and len(narrow) <= len(lines):
            most = middle
        else:
            least = middle + 1
    return _wrapped(said, face, most) or lines
