"""Painting of the list of rules: a heading, or a rule with the shape of its severity."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.guidance.model import RULE_ROLE, RuleText
from app.ui.theme import theme
from app.ui.tokens import BODY, CHIP_RADIUS, MARK, SMALL
from app.ui.widgets.status import paint_mark

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RuleDelegate(QStyledItemDelegate):
    """Paints from tokens."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Headings are a little taller."""
        rule = isinstance(index.data(RULE_ROLE), RuleText)
        return QSize(theme().px(200), theme().px(32 if rule else 38))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        row, px = index.data(RULE_ROLE), theme().px
        area = QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, RuleText):
            _paint_rule(painter, area, row, chosen=chosen)
        else:
            painter.setFont(theme().font(SMALL, bold=True))
            painter.setPen(theme().color("muted"))
            painter.drawText(area.adjusted(px(10), px(8), 0, 0), LEFT, str(row))
        painter.restore()


def _paint_rule(painter: QPainter, area: QRectF, row: RuleText, *, chosen: bool) -> None:
    px = theme().px
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("tint"))
        painter.drawRoundedRect(area, CHIP_RADIUS, CHIP_RADIUS)
    side = px(MARK)
    paint_mark(painter, QRectF(area.left() + px(10), area.center().y() - side / 2, side, side), row.mark)
    painter.setFont(theme().font(BODY, bold=chosen))
    painter.setPen(theme().color("primary" if chosen else "text"))
    room = area.adjusted(px(30), 0, -px(6), 0)
    shown = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, LEFT, shown)
