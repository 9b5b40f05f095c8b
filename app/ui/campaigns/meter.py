"""How far a campaign's posts are, as a bar; the words beside it say the same."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.pipeline.campaigns import Stage
from app.ui.theme import theme

INKS = {Stage.SENT: "good", Stage.PLANNED: "primary", Stage.HELD: "block", Stage.OPEN: "line"}
HEIGHT, NARROWEST = 6, 80


class StageMeter(QWidget):
    """Out, planned, held and open, in this order."""

    def __init__(self, counts: Mapping[Stage, int]) -> None:
        super().__init__()
        self._counts = counts
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A thin bar."""
        return QSize(theme().px(NARROWEST), theme().px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts side by side."""
        painter, total = QPainter(self), sum(self._counts.values())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), theme().color("line"))
        left = 0.0
        for stage, token in INKS.items():
            wide = self.width() * self._counts.get(stage, 0) / total if total else 0
            painter.fillRect(QRectF(left, 0, wide, self.height()), theme().color(token))
            left += wide
