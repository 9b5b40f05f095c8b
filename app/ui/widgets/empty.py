"""What a page shows while it has nothing: what belongs here, and the one action that fills it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.icons import paint_glyph
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label


class EmptyState(QWidget):
    """An icon, a title, a sentence and a button, in the middle of its room."""

    def __init__(
        self, icon: str, title: str, sentence: str, action: str = "", do: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(2 * STEP)
        column.addStretch(2)
        column.addWidget(Picture(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(STEP)
        column.addWidget(label(title, "section"), 0, Qt.AlignmentFlag.AlignHCenter)
        words = label(sentence, "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMinimumWidth(320)
        words.setMaximumWidth(theme().px(420))
        # In a row of its own, not aligned: an aligned label is given the height that it needs at the whole width.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(words, 100)
        row.addStretch(1)
        column.addLayout(row)
        if action:
            column.addSpacing(2 * STEP)
            self.button = button(action, "primary", do=do)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class Picture(QWidget):
    """A large icon on a round tint; decoration."""

    def __init__(self, icon: str, side: int = 64) -> None:
        super().__init__()
        self._icon, self._side = icon, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(theme().px(self._side), theme().px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc and the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("tint"))
        painter.drawEllipse(self.rect())
        inset = self.width() * 0.28
        paint_glyph(painter, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self._icon, "primary")
