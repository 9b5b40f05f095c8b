"""Captions drawn into the pictures of a film: white on a dark box, at the foot, within the middle nine tenths."""

from collections.abc import Sequence
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from app.domain.captions import Cue
from app.domain.errors import InputError
from app.media.cards.setting import LABEL, font, refuse_unknown

SHARE = 0.055
"""Of the shorter side, for a letter: what can be read on a telephone at arm's length."""
SMALLEST = 10
ROOM = 0.9
FOOT = 0.05
LEADING = 1.28
GROUND, INK = (0, 0, 0, 200), (255, 255, 255, 255)


def refuse_letters(cues: Sequence[Cue]) -> None:
    """Raise InputError for letters that the font does not have: they would be drawn as empty boxes."""
    try:
        refuse_unknown(" ".join(cue.text for cue in cues), LABEL)
    except InputError as error:
        raise InputError("captions-letters", **error.message.values) from error


def cue_at(cues: Sequence[Cue], second: float) -> str:
    """The words that are shown at that second, in the order in which they began."""
    return "\n".join(cue.text for cue in cues if cue.start <= second < cue.end)


def lettered(picture: Image.Image, words: str) -> Image.Image:
    """The picture with words at its foot. Raises InputError where they do not fit into half of it."""
    if not words:
        return picture
    lines, face, step = set_in(words, picture.size)
    sheet = picture.convert("RGBA")
    over = Image.new("RGBA", sheet.size, (0, 0, 0, 0))
    draw, pad = ImageDraw.Draw(over), max(2, step // 6)
    top = round(sheet.height * (1 - FOOT)) - step * len(lines)
    for number, line in enumerate(lines):
        wide = face.getlength(line)
        left, y = (sheet.width - wide) / 2, top + number * step
        draw.rectangle((left - pad * 2, y, left + wide + pad * 2, y + step), fill=GROUND)
        draw.text((left, y + pad), line, font=face, fill=INK)
    return Image.alpha_composite(sheet, over).convert(picture.mode)


@lru_cache(maxsize=8)
def set_in(words: str, size: tuple[int, int]) -> tuple[tuple[str, ...], ImageFont.FreeTypeFont, int]:
    """The words in lines, their font, and the pixels from line to line. Raises InputError where they do not fit."""
    height = max(SMALLEST, round(min(size) * SHARE))
    face = font(LABEL, height)
    lines = [line for told in words.split("\n") for line in _wrapped(told, face, size[0] * ROOM)]
    step = round(height * LEADING)
    if step * len(lines) > size[1] / 2:
        raise InputError("captions-too-much", words=words.replace("\n", " ")[:40])
    return tuple(lines), face, step


def _wrapped(told: str, face: ImageFont.FreeTypeFont, wide: float) -> list[str]:
    """A line in as many lines as it needs; a word that is wider than the picture stands alone."""
    lines: list[str] = []
    for word in told.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and face.getlength(longer) <= wide:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
