"""Warnings do not stop a post; they ask once for a reason, which is kept with the approval."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.composer.findings import Card
from app.ui.composer.rules import title_of
from app.ui.theme import theme
from app.ui.widgets.card import Card as Box
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

MOST_SHOWN = 6


class ReasonSheet(Sheet):
    """`given` carries the reason; it cannot be empty."""

    given = Signal(str)

    def __init__(self, parent: QWidget, warnings: tuple[Card, ...]) -> None:
        say = words().text
        super().__init__(parent, say("composer-reason-title", count=len(warnings)), say("composer-reason-why"))
        for card in warnings[:MOST_SHOWN]:
            self.body.addWidget(_warning(card))
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(theme().px(72))
        self.field.setPlaceholderText(say("composer-reason-hint"))
        self.field.setAccessibleName(say("composer-reason-name"))
        self.body.addWidget(label(say("composer-reason-name"), "bold"))
        self.body.addWidget(self.field)
        self.add_button(say("composer-reason-back"), do=self.reject)
        self.take = self.add_button(say("composer-reason-take"), "primary", self._take)
        self.take.setEnabled(False)
        self.field.textChanged.connect(lambda: self.take.setEnabled(bool(self.text())))

    def text(self) -> str:
        """The reason as typed."""
        return self.field.toPlainText().strip()

    def _take(self) -> None:
        self.accept()
        self.given.emit(self.text())


def _warning(card: Card) -> Box:
    box = Box(card.finding.severity.value)
    box.column.addWidget(label(title_of(card.finding), "bold", wrap=True))
    box.column.addWidget(label(words().say(card.finding.message), "small", wrap=True))
    return box
