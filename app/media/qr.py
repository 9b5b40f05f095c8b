"""QR codes for links: made large and plain enough to be scanned, and read again before anybody is offered one."""

from io import BytesIO

import segno
import zxingcpp
from PIL import Image

from app.domain.errors import InputError
from app.media.cards.colours import colour_of, contrast

SIDE = 1080
"""Pixels at least; a module is a whole number of pixels."""
QUIET = 4
"""Modules of white around the code (ISO/IEC 18004:2015, 6.3.8)."""
SMALLEST = 300
"""It must still be read when a platform makes it this small."""
LEAST = 7.0
"""Contrast of dark on light; cameras in dim light need more than eyes."""
LONGEST = 300
"""Characters; beyond it the modules are too small to scan from a screen."""


def qr_code(url: str, dark: str = "#000000", light: str = "#ffffff") -> bytes:
    """A QR code as PNG, with its quiet zone.

    Raises InputError for what is no https link or too long, for colours that cameras cannot tell apart or that are the
    wrong way round, and where the code cannot be read again.
    """
    if not url.startswith("https://") or any(c.isspace() or not c.isprintable() for c in url) or len(url) < 12:
        raise InputError("qr-not-https", url=url[:80])
    if len(url) > LONGEST:
        raise InputError("qr-too-long", length=len(url), most=LONGEST)
    ink, paper = colour_of(dark), colour_of(light)
    if contrast(ink, paper) < LEAST or sum(ink) > sum(paper):
        raise InputError("qr-colours")
    code = segno.make_qr(url, error="m", boost_error=True)
    out = BytesIO()
    scale = -(-SIDE // code.symbol_size(border=QUIET)[0])
    code.save(out, kind="png", scale=scale, border=QUIET, dark=dark, light=light)
    if not all(_reads(out.getvalue(), side) == url for side in (0, SMALLEST)):
        raise InputError("qr-unread", url=url[:80])
    return out.getvalue()


def _reads(picture: bytes, side: int) -> str:
    """What a reader finds in the picture, made smaller where a side is given."""
    with Image.open(BytesIO(picture), formats=["PNG"]) as image:
        seen = image.convert("RGB")
    if side:
        seen = seen.resize((side, side), Image.Resampling.LANCZOS)
    found = zxingcpp.read_barcodes(seen)
    return found[0].text if found else ""
