"""A dialog of ours: a title, a sentence, room for fields, buttons at the end."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label

FRAME = 40


class Sheet(QDialog):
    """Add fields to `body`, buttons with `add_button`; the last primary one answers Enter. Escape closes it."""

    def __init__(self, parent: QWidget | None, title: str, sentence: str = "", width: int = 440) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(theme().px(width))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        column.setSpacing(3 * STEP)
        column.addWidget(label(title, "section", wrap=True))
        if sentence:
            column.addWidget(label(sentence, "muted", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(3 * STEP)
        column.addLayout(self.body)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2 * STEP)
        self._buttons.addStretch(1)
        column.addSpacing(STEP)
        column.addLayout(self._buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Open without gaps."""
        super().showEvent(event)
        self.resize(self.width(), self._fit())

    def event(self, event: QEvent) -> bool:
        """Follow what is shown or hidden in the sheet."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return done

    def _fit(self) -> int:
        """The height the wrapped words need at this width; Qt's own guess is taller and leaves gaps between them."""
        need = min(self._column.totalHeightForWidth(self.width()), self.screen().availableSize().height() - FRAME)
        self.setMinimumHeight(need)
        return need

    def add_button(self, text: str, look: str = "plain", do: Callable[[], object] | None = None) -> QPushButton:
        """Add a button at the end."""
        made = button(text, look, do=do)
        made.setAutoDefault(False)
        made.setDefault(look == "primary")
        self._buttons.addWidget(made)
        return made
