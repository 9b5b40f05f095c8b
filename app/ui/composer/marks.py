"""How findings are drawn in the editor: a wavy line in the severity's colour and, beside the line, its shape."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.domain.finding import Severity
from app.ui.composer.findings import Card
from app.ui.composer.spans import Offsets
from app.ui.theme import theme

Selection = QTextEdit.ExtraSelection


def selections(cards: tuple[Card, ...], current: Card | None, editor: QTextEdit, offsets: Offsets) -> list[Selection]:
    """One underline for each stretch of words; the chosen card's words also get a tinted ground."""
    return [
        _selection(card, card == current, editor, offsets.to_qt(span.start), offsets.to_qt(span.end))
        for card in cards
        for span in card.finding.spans
    ]


def paint_shape(painter: QPainter, rect: QRectF, severity: Severity, colour: QColor) -> None:
    """A square stops, a triangle warns, a ring advises: the shape says it without the colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    if severity is Severity.BLOCK:
        path.addRoundedRect(rect, 1.5, 1.5)
    elif severity is Severity.WARN:
        path.addPolygon(QPolygonF([QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()]))
    else:
        path.addEllipse(rect)
        path.addEllipse(rect.adjusted(1.5, 1.5, -1.5, -1.5))
    painter.fillPath(path, colour)
    painter.restore()


def _selection(card: Card, chosen: bool, editor: QTextEdit, start: int, end: int) -> Selection:
    selection = Selection()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    style = QTextCharFormat()
    token = card.finding.severity.value
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(theme().color(token))
    if chosen:
        style.setBackground(theme().color(f"{token}_tint"))
    selection.cursor, selection.format = cursor, style
    return selection
