"""The recovery key: shown once, to copy, print or save, and to keep in a safe place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel

from app.ui.onboarding.printing import ask_print
from app.ui.onboarding.steps import Step
from app.ui.theme import theme
from app.ui.tokens import SECTION
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Check
from app.ui.widgets.labels import label
from app.words import words


class KeyStep(Step):
    """The set-up ends only when the person says that the key is kept. `save_to` writes the file."""

    def __init__(self, key: str, save_to: Callable[[Path, str], None]) -> None:
        say = words().text
        super().__init__("key", say("onboarding-key"), say("onboarding-key-why"))
        self._key, self._save_to = key, save_to
        box = Card("primary")
        self.shown = QLabel(key)
        self.shown.setFont(theme().font(SECTION, bold=True))
        self.shown.setWordWrap(True)
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.shown.setAccessibleName(say("onboarding-key-name", recovery=key))
        box.column.addWidget(self.shown)
        self.column.addWidget(box)
        row = QHBoxLayout()
        self.copy = button(say("onboarding-key-copy"), "small", "ph.copy", self._copy)
        self.save = button(say("onboarding-key-save"), "small", "ph.floppy-disk", self._ask_where)
        paper = button(say("onboarding-key-print"), "small", "ph.printer", lambda: ask_print(self, self._text()))
        for made in (self.copy, self.save, paper):
            row.addWidget(made)
        row.addStretch(1)
        self.column.addLayout(row)
        self.said = label("", "small", wrap=True)
        self.column.addWidget(self.said)
        self.column.addStretch(1)
        self.kept = Check(say("onboarding-key-kept"))
        self.kept.toggled.connect(lambda _on: self.changed.emit())
        self.column.addWidget(self.kept)

    def begin(self) -> None:
        """Copying is the first thing to do."""
        self.copy.setFocus()

    def save_file(self, name: str) -> None:
        """Write the key, with what it is for, to a file of the person's choice."""
        self._save_to(Path(name), self._text())
        self.said.setText(words().text("onboarding-key-saved", name=Path(name).name))

    def _text(self) -> str:
        return words().text("onboarding-key-file", recovery=self._key)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        self.said.setText(words().text("onboarding-key-copied"))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, words().text("onboarding-key-save"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(words().text("onboarding-key-filename"))
        dialog.fileSelected.connect(self.save_file)
        dialog.open()
