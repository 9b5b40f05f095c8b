"""PDF documents, drawn anew page by page with PDFium. Loaded when one is met.

A black box over words only hides them; in a picture of the page they are gone, and so are layers, notes, scripts and
attached files. What a platform shows of a document are pictures of its pages anyway.
"""

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import pypdfium2
from pypdfium2 import internal, raw

from app.media import jpeg, pages
from app.media.bare import Bare, Broken, Removed, What

MOST_PAGES = 300
"""LinkedIn takes no more (Ayrshare's media guidelines, read 2026-11-22)."""
SIDE = 1920
"""Pixels of a page's longer side."""
QUALITY = 88
MOST_SECONDS = 120.0
LONGEST_POINTS = 14_400
"""The largest page that PDF 1.7 knows (ISO 32000-1, annex C)."""
TROUBLE = (pypdfium2.PdfiumError, ValueError, TypeError, ArithmeticError, OSError, MemoryError)
ABOUT = {
    "Title": What.COMMENT,
    "Subject": What.COMMENT,
    "Keywords": What.COMMENT,
    "Author": What.AUTHOR,
    "CreationDate": What.TIME,
    "ModDate": What.TIME,
    "Creator": What.PROGRAM,
    "Producer": What.PROGRAM,
}
XMP = b"<x:xmpmeta"
XMP_LONGEST = 65_536


def strip(data: bytes, seconds: float = MOST_SECONDS) -> Bare:
    """The document as pictures of its pages; one that is nothing else already stays as it is, bit by bit.

    Raises Broken for what is damaged, locked, has too many pages or takes longer than `seconds` to draw.
    """
    own = pages.read(data)
    if own is not None:
        fresh = [page._replace(jpeg=jpeg.strip(page.jpeg).data) for page in own]
        return Bare(pages.written(fresh), own[0].pixels, len(own))
    until = time.monotonic() + seconds
    with _opened(data) as document:
        count = len(document)
        if count > MOST_PAGES:
            raise Broken("media-document-pages", pages=count, most=MOST_PAGES)
        drawn = [_drawn(document[number], until) for number in range(count)]
        if not drawn:
            raise Broken
        return Bare(pages.written(drawn), drawn[0].pixels, count, tuple(_hidden(document, data)))


@contextmanager
def _opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    try:
        document = pypdfium2.PdfDocument(data)
        try:
            yield document
        finally:
            document.close()
    except TROUBLE as error:
        if isinstance(error, Broken):
            raise
        locked = getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise Broken("media-document-locked" if locked else "media-damaged") from error


def _drawn(page: pypdfium2.PdfPage, until: float) -> pages.Page:
    """A picture of the page as it is shown: notes and boxes drawn over it stand in it."""
    across, down = page.get_size()
    if not (0 < across <= LONGEST_POINTS and 0 < down <= LONGEST_POINTS):
        raise Broken
    scale = SIDE / max(across, down)
    width, height = max(round(across * scale), 1), max(round(down * scale), 1)
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    pause = raw.IFSDK_PAUSE(version=1)
    internal.set_callback(pause, "NeedToPauseNow", lambda _pause: time.monotonic() > until)
    status = raw.FPDF_RenderPageBitmap_Start(bitmap, page, 0, 0, width, height, 0, raw.FPDF_ANNOT, pause)
    raw.FPDF_RenderPage_Close(page)
    if status != raw.FPDF_RENDER_DONE:
        raise Broken("media-document-slow") if time.monotonic() > until else Broken
    out = BytesIO()
    bitmap.to_pil().save(out, "JPEG", quality=QUALITY, subsampling=0, optimize=True)
    return pages.Page(jpeg.strip(out.getvalue()).data, (width, height), (math.ceil(across), math.ceil(down)))


def _hidden(document: pypdfium2.PdfDocument, data: bytes) -> Iterator[Removed]:
    for key, value in document.get_metadata_dict(skip_empty=True).items():
        yield Removed(ABOUT.get(key, What.OTHER), value.encode("utf-8", "replace"), key)
    at = data.find(XMP)
    if at >= 0:
        yield Removed(What.XMP, data[at : at + XMP_LONGEST])
    for number in range(document.count_attachments()):
        yield Removed(What.BEHIND, b"", document.get_attachment(number).get_name())
    if raw.FPDFDoc_GetJavaScriptActionCount(document) > 0:
        yield Removed(What.SCRIPT, b"")
