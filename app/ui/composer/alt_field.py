"""The words for a picture: required, counted, with a short guide to writing them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, relook
from app.words import words

LINES = 2.6
GUIDE = ("altguide-what", "altguide-whom", "altguide-text", "altguide-lead", "altguide-decorative")
"""After the W3C's images tutorial (w3.org/WAI/tutorials/images, read 2026-11)."""


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
        self._add_guide(column)
        self._longest = 0
        self.field.textChanged.connect(self._changed)
        theme().changed.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText()

    def _add_guide(self, column: QVBoxLayout) -> None:
        """Opened by the person: it need not be read every time."""
        say = words().text
        self.guide = label("\n".join(f"• {say(key)}" for key in GUIDE), "small", wrap=True)
        self.guide.hide()
        self.ask = button(say("altguide-ask"), "link", do=lambda: self.guide.setVisible(self.guide.isHidden()))
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.guide)

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
