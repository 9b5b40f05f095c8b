"""Plan and history as a PDF: a table of what is planned or went out, laid out by Qt."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.message import Message
from app.media.files import write_whole
from app.pipeline.exchange.exporting import PLAN, Gathered, Wish, gather
from app.pipeline.says import DELIVERY_STATE, POST_STATE
from app.ui import dates
from app.ui.background import Operation
from app.ui.tokens import INK, PAPER, PAPER_RULE
from app.words import words

DOTS, MARGIN = 300, 18.0
SIZE, HEAD = 9, 15


def write_pdf(desk: Desk, wish: Wish, out: Path) -> Operation[int]:
    """Write the table; the result is how many rows it has. Fails with InputError where it cannot be written."""

    def work() -> int:
        gathered = gather(desk)
        rows = list(_planned(gathered, wish) if wish.what == PLAN else _sent(gathered, wish))
        try:
            write_whole(out, as_pdf(as_html(gathered, wish, rows)))
        except OSError as error:
            raise InputError("exchange-cannot-write", file=str(out), why=error.strerror or "") from error
        return len(rows)

    return Operation(work)


def as_pdf(html: str) -> bytes:
    """A4 pages."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setCreator("Primum")
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    room = writer.pageLayout().paintRectPoints()
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", SIZE))
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(room.width(), room.height()))
    document.setHtml(html)
    document.print_(writer)
    buffer.close()
    return bytes(data.data())


def as_html(gathered: Gathered, wish: Wish, rows: list[tuple[str, str, str]]) -> str:
    """Heading and rows: when, what, and where it stands."""
    title = words().text("exchange-what-plan" if wish.what == PLAN else "exchange-what-history")
    line = f'style="border-bottom: 1px solid {PAPER_RULE}; padding: 4px 8px 4px 0"'
    body = "".join(f"<tr>{''.join(f'<td {line}>{_cell(cell)}</td>' for cell in row)}</tr>" for row in rows)
    heading = f'<p style="font-size: {HEAD}pt; font-weight: 600">{escape(title)} · {escape(gathered.practice)}</p>'
    zone = f"<p>{escape(words().text('exchange-zone', zone=gathered.zone))}</p>"
    table = f'<table width="100%" cellspacing="0">{body}</table>'
    return f'<body style="color: {INK}; background: {PAPER}">{heading}{zone}{table}</body>'


def _cell(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _planned(gathered: Gathered, wish: Wish) -> Iterator[tuple[str, str, str]]:
    for post in gathered.posts:
        when = dates.moment(post.planned_for, gathered.zone) if post.planned_for else words().text("exchange-backlog")
        where = ", ".join(gathered.handles.get(one, one) for one in post.accounts)
        yield when, _told(post.title, post.text, wish), _where(POST_STATE[post.state], where)


def _sent(gathered: Gathered, wish: Wish) -> Iterator[tuple[str, str, str]]:
    for one in gathered.deliveries:
        when = dates.moment(one.receipts[0].at if one.receipts else one.due, gathered.zone)
        places = "\n".join((gathered.handles.get(one.account_id, ""), *(receipt.url for receipt in one.receipts)))
        text = "\n\n".join(part.text for part in one.variant.segments)
        yield when, _told("", text, wish), _where(DELIVERY_STATE[one.state], places)


def _told(title: str, text: str, wish: Wish) -> str:
    return "—" if wish.redacted else "\n".join(part for part in (title, text) if part)


def _where(state: Message, places: str) -> str:
    return f"{words().say(state)}\n{places}".strip()
