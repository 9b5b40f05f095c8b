"""The words in a picture: where they stand, what they say, how well they stand out."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from app.domain.media import Box, Lettering
from app.media.seeing.contrast import contrast_of
from app.media.seeing.lines import Corners, cut_out, find_lines
from app.media.seeing.reading import Line, read_lines

LONGEST = 2560
"""Pixels on the longer side at which it reads; below some ten pixels a letter nobody reads it on a platform either."""
SHORTEST, MOST_ENLARGED = 600, 2.0
"""A small picture is enlarged, at most twice, until its shorter side has so many pixels."""
FAINTEST, FAINTEST_FEW, FEW = 0.55, 0.85, 3
"""What the reader is less sure of is a pattern rather than words; a ring or a whisker is easily taken for a letter."""
SAME_ROW, GAP, LIKE = 0.6, 1.2, 1.6
"""Lines side by side are one: they share so much of their height, stand no further apart than so many heights, and
are of like height."""
UNSURE = 0.9
"""A line read with less may stand on its head, and is read once more the other way round."""
_ZERO = re.compile(r"(?<=[A-Z])0(?=[A-Z])|\b0(?=['’][A-Z])")
_NUMBER = re.compile(
    r"(?<![A-Za-z0-9])(?=[\dIlOo|/.:-]*\d[\dIlOo|/.:-]*\d)[\dIlOo|]+(?:[/.:-][\dIlOo|]+)*(?![A-Za-z0-9])"
)
_DIGITS = str.maketrans("IlOo|", "11001")


@dataclass(frozen=True, slots=True)
class _Piece:
    left: float
    top: float
    right: float
    low: float
    line: Line
    contrast: float

    @property
    def high(self) -> float:
        return self.low - self.top


def find_text(picture: Image.Image, step: Callable[[], None], longest: int = LONGEST) -> tuple[Lettering, ...]:
    """What can be read in an upright RGB picture, from top to bottom; `step` is called after each part of the work."""
    return tuple(
        _lettering(picture, piece) for piece in _rows(_pieces(picture, scale_for(picture.size, longest), step))
    )


def scale_for(size: tuple[int, int], longest: int) -> float:
    """How large the detector sees a picture of this size."""
    if max(size) > longest:
        return longest / max(size)
    return min(MOST_ENLARGED, max(1.0, SHORTEST / min(size)), longest / max(size))


def _pieces(picture: Image.Image, scale: float, step: Callable[[], None]) -> list[_Piece]:
    places = find_lines(picture, scale, step)
    cuts = [cut_out(picture, corners) for corners in places]
    lines = _read(cuts, step)
    return [
        _piece(corners, Line(_mended(line.text), line.score), contrast_of(cut))
        for corners, line, cut in zip(places, lines, cuts, strict=True)
        if line.score >= (FAINTEST if len(line.text) > FEW else FAINTEST_FEW)
    ]


def _read(cuts: list[Image.Image], step: Callable[[], None]) -> list[Line]:
    """What the lines say, each whichever way round the reader is surer of it."""
    lines = read_lines(cuts, step)
    unsure = [at for at, line in enumerate(lines) if line.score < UNSURE]
    turned = read_lines([cuts[at].transpose(Image.Transpose.ROTATE_180) for at in unsure], step)
    for at, line in zip(unsure, turned, strict=True):
        lines[at] = max(lines[at], line, key=lambda one: one.score)
    return lines


def _mended(said: str) -> str:
    """A zero between capitals is an O, and a letter between digits is a digit: many fonts hardly tell them apart."""
    return _NUMBER.sub(lambda found: found[0].translate(_DIGITS), _ZERO.sub("O", said))


def _piece(corners: Corners, line: Line, contrast: float) -> _Piece:
    (left, top), (right, low) = corners.min(0).tolist(), corners.max(0).tolist()
    return _Piece(left, top, right, low, line, contrast)


def _rows(pieces: list[_Piece]) -> list[_Piece]:
    """Pieces that stand side by side become one line: a label and what is written behind it are read together."""
    found: list[_Piece] = []
    for piece in sorted(pieces, key=lambda p: p.left):
        before = next((one for one in reversed(found) if _follows(one, piece)), None)
        if before is not None:
            found.remove(before)
        found.append(_one(before, piece) if before else piece)
    return _ordered(found)


def _ordered(pieces: list[_Piece]) -> list[_Piece]:
    """Row by row, each from left to right; what starts before the middle of the row's first piece is in that row."""
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda p: p.top + p.low):
        first = rows[-1][0] if rows else None
        if first and piece.top + piece.low < first.top + first.low + first.high:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [piece for row in rows for piece in sorted(row, key=lambda p: p.left)]


def _follows(one: _Piece, two: _Piece) -> bool:
    shared = min(one.low, two.low) - max(one.top, two.top)
    smaller, larger = sorted((one.high, two.high))
    near = -smaller < two.left - one.right < GAP * smaller
    return near and shared > SAME_ROW * smaller and larger < LIKE * smaller


def _one(one: _Piece, two: _Piece) -> _Piece:
    line = Line(f"{one.line.text} {two.line.text}", min(one.line.score, two.line.score))
    top, low = min(one.top, two.top), max(one.low, two.low)
    return _Piece(one.left, top, max(one.right, two.right), low, line, min(one.contrast, two.contrast))


def _lettering(picture: Image.Image, piece: _Piece) -> Lettering:
    wide, high = picture.size
    left, right = (min(1.0, max(0.0, at / wide)) for at in (piece.left, piece.right))
    top, low = (min(1.0, max(0.0, at / high)) for at in (piece.top, piece.low))
    box: Box = (round(left, 4), round(top, 4), round(right - left, 4), round(low - top, 4))
    return Lettering(piece.line.text, box, piece.line.score, piece.contrast)
