"""QR and bar codes in a picture, by zxing-cpp (Apache-2.0), which looks at several sizes and turns by itself."""

import zxingcpp
from PIL import Image

from app.domain.media import Box, Code

LONGEST = 2560


def find_codes(picture: Image.Image) -> tuple[Code, ...]:
    """Each code with what it holds; an empty payload is a QR code that is there and cannot be read."""
    seen = picture
    if max(picture.size) > LONGEST:
        seen = picture.copy()
        seen.thumbnail((LONGEST, LONGEST))
    found = zxingcpp.read_barcodes(seen, return_errors=True)
    return tuple(
        Code(code.text if code.valid else "", _box(code.position, seen.size))
        for code in found
        if code.valid or code.format == zxingcpp.BarcodeFormat.QRCode
    )


def _box(position: zxingcpp.Position, size: tuple[int, int]) -> Box:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    across, down = ([getattr(corner, axis) / side for corner in corners] for axis, side in zip("xy", size, strict=True))
    left, top = max(0.0, min(across)), max(0.0, min(down))
    return (
        round(left, 4),
        round(top, 4),
        round(min(1.0, max(across)) - left, 4),
        round(min(1.0, max(down)) - top, 4),
    )
