"""The sign of Primum."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.tokens import SMALL, STEP


class Badge(QWidget):
    """The sign of Primum: a letter on the primary colour; decoration."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(theme().px(5 * STEP), theme().px(5 * STEP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        paint_badge(QPainter(self), QRectF(self.rect()))


def paint_badge(painter: QPainter, rect: QRectF) -> None:
    """Draw the sign into a square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("primary"))
    painter.drawRoundedRect(rect, rect.width() * 0.3, rect.width() * 0.3)
    font = theme().font(SMALL, bold=True)
    font.setPixelSize(max(round(rect.width() * 0.6), 1))
    painter.setFont(font)
    painter.setPen(theme().color("on_primary"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "P")
