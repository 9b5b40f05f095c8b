"""What looks like a search field and opens the palette."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.icons import paint_glyph
from app.ui.theme import theme
from app.ui.tokens import BODY, CHIP_RADIUS, RADIUS, TINY

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FindField(QAbstractButton):
    """A glass, words, and the keys that do the same."""

    def __init__(self, text: str, keys: str, do: Callable[[], None]) -> None:
        super().__init__()
        self.setText(text)
        self._keys = keys
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: do())

    def sizeHint(self) -> QSize:
        """As the mock has it."""
        return QSize(theme().px(118), theme().px(30))

    def minimumSizeHint(self) -> QSize:
        """Room for the glass and a word."""
        return QSize(theme().px(40), theme().px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter, px = QPainter(self), theme().px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(theme().color("primary" if focus else "line"), 2 if focus else 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        paint_glyph(
            painter, QRectF(px(9), (self.height() - px(14)) / 2, px(14), px(14)), "ph.magnifying-glass", "muted"
        )
        painter.setFont(theme().font(TINY))
        keys = painter.fontMetrics().horizontalAdvance(self._keys) + px(10)
        box = QRectF(self.width() - keys - px(9), (self.height() - px(17)) / 2, keys, px(17))
        left = px(30)
        keys_fit = box.left() > left + px(60)
        if keys_fit:
            painter.setPen(theme().color("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, CHIP_RADIUS, CHIP_RADIUS)
            painter.setPen(theme().color("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)
        painter.setFont(theme().font(BODY))
        painter.setPen(theme().color("muted"))
        end = box.left() if keys_fit else self.width() - px(9)
        painter.drawText(QRectF(left, 0, end - left, self.height()), LEFT, self.text())
