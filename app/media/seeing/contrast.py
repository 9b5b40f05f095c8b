"""Contrast of words in a picture, as WCAG 2.2 counts it (1 to 21)."""

import numpy as np
from PIL import Image

from app.media.seeing.models import Numbers

EDGE = 2
STRONGEST = 95
"""Letters fill a tenth to a quarter of their line; this percentile of the differences is well inside a stroke."""


def contrast_of(line: Image.Image) -> float:
    """The contrast between the letters of a line and what is around them.

    The edge of the cut-out is ground; the letters are what differs most from it.
    """
    light = _luminance((np.asarray(line, np.float32) / 255).astype(np.float32))
    edge = np.concatenate([part.ravel() for part in (light[:EDGE], light[-EDGE:], light[:, :EDGE], light[:, -EDGE:])])
    ground = float(np.median(edge))
    apart = (np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)
    return round(float(np.percentile(apart, STRONGEST)), 2)


def _luminance(colours: Numbers) -> Numbers:
    straight = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    light: Numbers = straight @ np.array((0.2126, 0.7152, 0.0722), np.float32)
    return light
