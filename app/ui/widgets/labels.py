"""Text: plain labels by look, and one that shortens itself to its width."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.tokens import BODY


def label(text: str, look: str = "body", *, wrap: bool = False) -> QLabel:
    """A label. Looks: body, bold, muted, small, tiny, section, page, good, warn, block, advise, key."""
    made = QLabel(text)
    made.setProperty("look", look)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made


def relook(widget: QWidget, look: str) -> None:
    """Give a widget another look."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Elided(QWidget):
    """One line that ends in “…” where there is no room; the whole text is its tool tip and accessible name."""

    def __init__(self, text: str = "", ink: str = "text", size: int = BODY, *, bold: bool = False) -> None:
        super().__init__()
        self._ink, self._size, self._bold = ink, size, bold
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(theme().px(40), self.fontMetrics().height() + 2)

    def event(self, event: QEvent) -> bool:
        """Take the size from the theme when it dresses the application."""
        if event.type() is QEvent.Type.Polish:
            self.setFont(theme().font(self._size, bold=self._bold))
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setFont(theme().font(self._size, bold=self._bold))
        painter.setPen(theme().color(self._ink))
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
