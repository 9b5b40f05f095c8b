"""What a line of text says, by the reader of PP-OCRv6 (CTC), in RapidOCR's 3.10 settings."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from PIL import Image

from app.media.seeing.models import LETTERS, Numbers, model

HIGH = 48
NARROWEST, WIDEST = 96, 3200
BATCH = 6
BLANK = 0


@dataclass(frozen=True, slots=True)
class Line:
    """Words, and how sure the reader is of its letters on average."""

    text: str
    score: float


def read_lines(lines: Sequence[Image.Image], step: Callable[[], None]) -> list[Line]:
    """What each line says, in the order given; those of like length are read together. `step` follows each batch."""
    order = sorted(range(len(lines)), key=lambda at: lines[at].width / lines[at].height)
    found: dict[int, Line] = {}
    for start in range(0, len(order), BATCH):
        some = order[start : start + BATCH]
        found.update(zip(some, _read([lines[at] for at in some]), strict=True))
        step()
    return [found[at] for at in range(len(lines))]


def _read(lines: Sequence[Image.Image]) -> list[Line]:
    widths = [min(WIDEST, max(8, -(-HIGH * line.width // line.height))) for line in lines]
    batch = np.zeros((len(lines), 3, HIGH, max(NARROWEST, *widths)), np.float32)
    for at, (line, width) in enumerate(zip(lines, widths, strict=True)):
        pixels = np.asarray(line.resize((width, HIGH), Image.Resampling.BICUBIC), np.float32)
        batch[at, :, :, :width] = pixels.transpose(2, 0, 1)[::-1] / 127.5 - 1
    return [_decoded(chances) for chances in model(LETTERS)(batch)[0]]


@cache
def _alphabet() -> tuple[str, ...]:
    return ("", *model(LETTERS).alphabet.split("\n"), " ")


def _decoded(chances: Numbers) -> Line:
    """CTC: the likeliest letter of each column; repeats and blanks are nothing. Wide forms become plain ones."""
    letters = chances.argmax(1)
    kept = letters != BLANK
    kept[1:] &= letters[1:] != letters[:-1]
    if not kept.any():
        return Line("", 0.0)
    alphabet = _alphabet()
    said = "".join(alphabet[letter] for letter in letters[kept])
    score = float(chances[kept, letters[kept]].mean())
    return Line(unicodedata.normalize("NFKC", said).strip(), round(score, 3))
