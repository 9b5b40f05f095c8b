"""Painting of the tick before a row, which styles draw too faintly on dark grounds."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.icons import paint_glyph
from app.ui.theme import theme
from app.ui.tokens import ICON, STEP

CHECK = Qt.ItemDataRole.CheckStateRole


class TickDelegate(QStyledItemDelegate):
    """A box with or without a tick, then the words; nothing before a row that cannot be ticked."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, box and words."""
        self.initStyleOption(option, index)
        state, text = index.data(CHECK), option.text
        option.text = ""
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        option.widget.style().drawControl(option.widget.style().ControlElement.CE_ItemViewItem, option, painter)
        side, area = theme().px(ICON), QRectF(option.rect)
        box = QRectF(area.left() + theme().px(STEP), area.center().y() - side / 2, side, side)
        on = state is not None and Qt.CheckState(state) == Qt.CheckState.Checked
        if state is not None:
            paint_glyph(painter, box, "ph.check-square" if on else "ph.square", "primary" if on else "muted")
        painter.setPen(theme().color("text"))
        room = area.adjusted(side + theme().px(3 * STEP), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
