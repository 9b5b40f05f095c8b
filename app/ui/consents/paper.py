"""The consent form on paper: laid out by Qt, the same for printer and PDF."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.pipeline.consent_form import Block, Kind
from app.ui.tokens import INK, PAPER, PAPER_RULE

DOTS = 300
MARGIN = 18.0
"""Millimetres at every side."""

TEXT, TITLE, HEADING, SMALL = 10.0, 17.0, 11.5, 8.0
"""Points."""

BOX = "☐"


def as_pdf(blocks: Sequence[Block]) -> bytes:
    """The form as a PDF of A4 pages. Needs a QGuiApplication."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(blocks[0].text)
    writer.setCreator("Primum")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    put_on(writer, blocks)
    buffer.close()
    return bytes(data.data())


def put_on(device: QPagedPaintDevice, blocks: Sequence[Block]) -> None:
    """Lay the form out on a PDF or a printer."""
    page = device.pageLayout().paintRectPoints()
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", round(TEXT)))
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(page.width(), page.height()))
    document.setHtml(as_html(blocks))
    document.print_(device)


def as_html(blocks: Sequence[Block]) -> str:
    """The form as Qt's rich text: black on white, whatever the theme."""
    body = "".join(_html(block) for block in blocks)
    return f'<body style="color: {INK}; background: {PAPER}; font-size: {TEXT}pt">{body}</body>'


HTML = {
    Kind.TITLE: f'<p style="font-size: {TITLE}pt; font-weight: 600; margin-bottom: 10px">{{}}</p>',
    Kind.HEADING: f'<p style="font-size: {HEADING}pt; font-weight: 600; margin: 14px 0 4px 0">{{}}</p>',
    Kind.TEXT: '<p style="margin: 4px 0">{}</p>',
    Kind.TICK: f'<p style="margin: 3px 0">{BOX}&nbsp; {{}}</p>',
    Kind.SMALL: f'<p style="font-size: {SMALL}pt; margin-top: 14px">{{}}</p>',
}


def _html(block: Block) -> str:
    text = escape(block.text)
    if block.kind in HTML:
        return HTML[block.kind].format(text)
    box = f"{BOX}&nbsp; " if block.kind is Kind.TICK_LINE else ""
    return _to_write_on(box + text, more=2 if block.kind is Kind.LINES else 0)


def _to_write_on(text: str, more: int = 0) -> str:
    """Words with a line under them; each row is one cell, so that no page break parts them."""
    row = f'<tr><td style="border-bottom: 1px solid {PAPER_RULE}; padding-top: 4px">{{}}<br>&nbsp;</td></tr>'
    rows = row.format(text) + row.format("") * more
    return f'<table width="100%" cellspacing="0" style="margin-top: 2px">{rows}</table>'
