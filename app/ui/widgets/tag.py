"""A small coloured word: a status, a count."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.tokens import CHIP_RADIUS, SMALL
from app.ui.widgets.status import TOKENS, Mark

TINTS = {"primary": "tint", "muted": "bg"}


def tint_of(token: str) -> str:
    """The quiet ground that goes with a colour."""
    return TINTS.get(token, f"{token}_tint")


class Tag(QWidget):
    """Words in a token's colour on its tint."""

    def __init__(self, text: str = "", ink: str = "primary") -> None:
        super().__init__()
        self._text, self._token = text, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_words(self, text: str, token: str) -> None:
        """Change words and colour."""
        self._text, self._token = text, token
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def show_mark(self, text: str, mark: Mark) -> None:
        """Change words, with the colour of a mark."""
        self.show_words(text, TOKENS[mark])

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        metrics = QFontMetrics(theme().font(SMALL))
        return QSize(metrics.horizontalAdvance(self._text) + theme().px(14), metrics.height() + theme().px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(tint_of(self._token)))
        painter.drawRoundedRect(QRectF(self.rect()), CHIP_RADIUS, CHIP_RADIUS)
        painter.setFont(theme().font(SMALL))
        painter.setPen(theme().color(self._token))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
