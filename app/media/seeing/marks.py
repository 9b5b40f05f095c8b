"""What kind of picture it is, as far as its layout tells: a screen, a drawn chart, an empty or tiny picture."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from PIL import Image

from app.domain.media import Lettering

TINY = 200
"""Pixels on the shorter side; platforms enlarge such a picture, and nobody can read it."""
EVEN = 3.0
"""Standard deviation of brightness (of 256) of a picture that shows nothing."""
DENSE, SMALL, COLUMNS, ALIGNED = 12, 0.045, 4, 0.6
"""A screen or a page: so many lines, most of them lower than this share, most beginning in one of a few columns."""
COLUMN = 50
FLAT, COLOURS = 0.8, 8
"""Something drawn: so much of it is in a few colours."""
SMALLER = (160, 160)


def marks_of(picture: Image.Image, lettering: Sequence[Lettering]) -> frozenset[str]:
    """Marks as `MediaFacts` knows them: screen, chart, blank, tiny."""
    small = picture.copy()
    small.thumbnail(SMALLER, Image.Resampling.NEAREST)
    told = {
        "tiny": min(picture.size) < TINY,
        "blank": float(np.asarray(small.convert("L")).std()) < EVEN and not lettering,
        "screen": _is_dense(lettering),
        "chart": bool(lettering) and not _is_dense(lettering) and _flatness(small) > FLAT,
    }
    return frozenset(name for name, true in told.items() if true)


def _is_dense(lettering: Sequence[Lettering]) -> bool:
    """Many small lines in a few columns: a screen, a form, a page."""
    small = [piece for piece in lettering if piece.box[3] < SMALL]
    if len(small) < max(DENSE, len(lettering) / 2):
        return False
    columns = Counter(round(piece.box[0] * COLUMN) for piece in lettering)
    return sum(many for _, many in columns.most_common(COLUMNS)) > ALIGNED * len(lettering)


def _flatness(small: Image.Image) -> float:
    """The share of the picture in its most frequent colours, told apart in steps of sixteen."""
    levels = (np.asarray(small).reshape(-1, 3) // 16).astype(np.int32)
    counts = np.bincount(levels @ np.array((256, 16, 1)))
    return float(np.sort(counts)[-COLOURS:].sum() / counts.sum())
