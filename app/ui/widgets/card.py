"""Boxes: a card, a thin line, a scroll area without a frame."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.tokens import RADIUS, STEP
from app.ui.widgets.labels import Elided, label

EDGE = 3


class Card(QWidget):
    """A rounded box with a layout `column`; `edge` is the token of a coloured left side, or empty."""

    def __init__(self, edge: str = "") -> None:
        super().__init__()
        self._edge = edge
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3 * STEP + (EDGE if edge else 0), 10, 3 * STEP, 10)
        self.column.setSpacing(STEP)

    def set_edge(self, token: str) -> None:
        """Change the colour of the left side."""
        self._edge = token
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, line and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(shape, theme().color("surface"))
        painter.setPen(QPen(theme().color("line"), 1))
        painter.drawPath(shape)
        if self._edge:
            painter.setClipPath(shape)
            painter.fillRect(QRectF(0, 0, EDGE, self.height()), theme().color(self._edge))


def saying(name: str, text: str, act: QPushButton, look: str = "text") -> Card:
    """A card of one line: what it is called, what it says, and the button at its end."""
    made, row, words_of = Card(), QHBoxLayout(), QVBoxLayout()
    row.setSpacing(2 * STEP)
    words_of.setSpacing(0)
    words_of.addWidget(label(name, "small"))
    words_of.addWidget(Elided(text, look))
    row.addLayout(words_of, 1)
    row.addWidget(act)
    made.column.addLayout(row)
    return made


def rule() -> QFrame:
    """A thin line across."""
    made = QFrame()
    made.setProperty("look", "rule")
    return made


def scrolled(widget: QWidget) -> QScrollArea:
    """The widget in a scroll area without a frame; it scrolls down, never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    # setWidget turns the filling on; the ground is that of the area's parent.
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area


def section(title: str, *trailing: QWidget) -> QHBoxLayout:
    """A section's title with what belongs at the right end of its line."""
    row = QHBoxLayout()
    row.setSpacing(2 * STEP)
    row.addWidget(label(title, "bold"))
    row.addStretch(1)
    for widget in trailing:
        row.addWidget(widget)
    return row


def page_column(widest: int, gap: int) -> tuple[QScrollArea, QVBoxLayout]:
    """The column of a page that is read from top to bottom, at most so wide; `gap` in steps lies between its parts."""
    inner = QWidget()
    inner.setMaximumWidth(theme().px(widest))
    column = QVBoxLayout(inner)
    column.setContentsMargins(5 * STEP, 5 * STEP, 5 * STEP, 5 * STEP)
    column.setSpacing(gap * STEP)
    return scrolled(inner), column
