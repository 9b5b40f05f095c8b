"""Painting of the register: the key, and below it what the consent is worth, with a shape before it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.consents.model import ROW_ROLE, Row
from app.ui.theme import theme
from app.ui.tokens import BODY, CHIP_RADIUS, MARK, SMALL
from app.ui.widgets.status import paint_mark

HEIGHT = 50


class ConsentDelegate(QStyledItemDelegate):
    """Paints from tokens."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines."""
        return QSize(theme().px(200), theme().px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(0, 1, 0, -1)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("tint"))
            painter.drawRoundedRect(area, CHIP_RADIUS, CHIP_RADIUS)
        _paint_words(painter, area, row, chosen=chosen)
        painter.restore()


def _paint_words(painter: QPainter, area: QRectF, row: Row, *, chosen: bool) -> None:
    px = theme().px
    side, half = px(MARK), area.height() / 2
    paint_mark(painter, QRectF(area.left() + px(10), area.top() + half - side / 2, side, side), row.mark)
    room = area.adjusted(px(30), px(5), -px(8), -px(5))
    upper, lower = room.adjusted(0, 0, 0, -room.height() / 2), room.adjusted(0, room.height() / 2, 0, 0)
    for box, text, size, ink in (
        (upper, row.consent.key, BODY, "primary" if chosen else "text"),
        (lower, row.said, SMALL, "text" if chosen else "muted"),
    ):
        painter.setFont(theme().font(size, bold=size == BODY))
        painter.setPen(theme().color(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
