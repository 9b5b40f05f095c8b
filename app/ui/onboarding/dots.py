"""How far one is, and whose house this is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.tokens import BODY
from app.ui.widgets.labels import label
from app.words import words

DOT, GAP = 6, 6


class Dots(QWidget):
    """A row of dots, the present one long."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._now = count, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, number: int) -> None:
        """Show where one is."""
        self._now = number
        self.setAccessibleName(words().text("onboarding-step", number=number + 1, count=self._count))
        self.update()

    def sizeHint(self) -> QSize:
        """A thin row."""
        return QSize(theme().px(120), theme().px(DOT + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots."""
        painter, px = QPainter(self), theme().px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0
        for number in range(self._count):
            wide = px(DOT * 3 if number == self._now else DOT)
            painter.setBrush(theme().color("primary" if number <= self._now else "line"))
            painter.drawRoundedRect(QRectF(left, 0, wide, px(DOT)), px(DOT) / 2, px(DOT) / 2)
            left += wide + px(GAP)


class Brand(QWidget):
    """Mark and name."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(Sign())
        row.addWidget(label(words().text("window-app"), "section"))


class Sign(QWidget):
    """The letter on its ground; decoration."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(theme().px(24), theme().px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("primary"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setFont(theme().font(BODY, bold=True))
        painter.setPen(theme().color("on_primary"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words().text("window-app")[:1])
