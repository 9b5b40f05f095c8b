"""A platform's mark on a round tint; the name beside it says the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.icons import brand, paint_glyph
from app.ui.theme import theme

SIDE = 36


class PlatformMark(QWidget):
    """Decoration."""

    def __init__(self, platform: str) -> None:
        super().__init__()
        self._platform = platform
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(theme().px(SIDE), theme().px(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc and mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("tint"))
        painter.drawEllipse(self.rect())
        inset = self.width() * 0.26
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        paint_glyph(painter, box, brand(self._platform), "primary")
