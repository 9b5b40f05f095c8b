"""The words for a picture: required, counted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.widgets.labels import label, relook
from app.words import words

LINES = 2.6


class AltField(QWidget):
    """A field of two lines with its count; Tab leaves it."""

    wrote = Signal(str)

    def __init__(self, filename: str) -> None:
        super().__init__()
        say = words().text
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(say("composer-alt-hint"))
        self.field.setAccessibleName(say("composer-alt-name", name=filename))
        self._state, self._count = label("", "small"), label("", "small")
        foot = QHBoxLayout()
        foot.addWidget(self._state, 1)
        foot.addWidget(self._count, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addLayout(foot)
        self._longest = 0
        self.field.textChanged.connect(self._changed)
        theme().changed.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText()

    def show_words(self, text: str, longest: int) -> None:
        """Show another text, and the limit it is counted against."""
        self._longest = longest
        if text != self.text():
            self.field.blockSignals(True)
            self.field.setPlainText(text)
            self.field.blockSignals(False)
        self._judge()

    def _changed(self) -> None:
        self._judge()
        self.wrote.emit(self.text())

    def _judge(self) -> None:
        used, limit = len(self.text()), self._longest
        missing, over = not self.text().strip(), bool(limit) and used > limit
        key = "composer-alt-missing" if missing else "composer-alt-long" if over else "composer-alt-there"
        relook(self._state, "warn" if missing or over else "good")
        self._state.setText(words().text(key))
        self._count.setText(words().text("composer-alt-count", used=used, limit=limit) if limit else str(used))

    def _fit(self) -> None:
        line = self.field.fontMetrics().lineSpacing()
        self.field.setFixedHeight(int(line * LINES) + theme().px(12))
