"""A PDF (ISO 32000-1) of pictures, one a page, in a form that has room for nothing else: written, and read again."""

import re
from typing import NamedTuple

HEAD = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
IMAGE = re.compile(
    rb"\d+ 0 obj\n<</Type/XObject/Subtype/Image/Width (\d+)/Height (\d+)/ColorSpace/DeviceRGB/BitsPerComponent 8"
    rb"/Filter/DCTDecode/Length (\d+)>>\nstream\n"
)
BOX = re.compile(rb"/MediaBox\[0 0 (\d{1,6}) (\d{1,6})\]")
PER_PAGE = 3


class Page(NamedTuple):
    """A picture (JPEG, in RGB) with its size in pixels, and the size of its page in points (1/72 inch)."""

    jpeg: bytes
    pixels: tuple[int, int]
    points: tuple[int, int]


def written(pages: list[Page]) -> bytes:
    """The document. No date, no title, no identifier: the same pages give the same bytes."""
    kids = b" ".join(b"%d 0 R" % (3 + PER_PAGE * number) for number in range(len(pages)))
    bodies = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids)]
    for number, page in enumerate(pages):
        bodies += _objects(page, 3 + PER_PAGE * number)
    parts, places, at = [HEAD], list[int](), len(HEAD)
    for number, body in enumerate(bodies, 1):
        part = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        places.append(at)
        parts.append(part)
        at += len(part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(bodies) + 1
    end = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, at)
    return b"".join([*parts, b"xref\n0 %d\n0000000000 65535 f \n" % count, table, end])


def read(data: bytes) -> list[Page] | None:
    """The pages of a document in exactly this form; None for every other one."""
    if not data.startswith(HEAD):
        return None
    pages, at = list[Page](), 0
    while (box := BOX.search(data, at)) and (image := IMAGE.search(data, box.end())):
        width, height, length = (int(number) for number in image.groups())
        at = image.end() + length
        points = int(box[1]), int(box[2])
        pages.append(Page(data[image.end() : at], (width, height), points))
    return pages if pages and written(pages) == data else None


def _objects(page: Page, number: int) -> list[bytes]:
    """The page, what is drawn on it, and the picture."""
    (width, height), (across, down) = page.pixels, page.points
    drawing = b"q %d 0 0 %d 0 0 cm /P Do Q" % (across, down)
    return [
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Resources<</XObject<</P %d 0 R>>>>/Contents %d 0 R>>"
        % (across, down, number + 2, number + 1),
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(drawing), drawing),
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8"
        b"/Filter/DCTDecode/Length %d>>\nstream\n%s\nendstream" % (width, height, len(page.jpeg), page.jpeg),
    ]
