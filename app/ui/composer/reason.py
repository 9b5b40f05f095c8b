"""Warnings do not stop a post; they ask once for a reason, which is kept with the approval."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from app.ui.composer.findings import Card
from app.ui.composer.rules import title_of
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.card import Card as Box
from app.ui.widgets.card import scrolled
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

WIDE, TALLEST = 440, 290


class ReasonSheet(Sheet):
    """`given` carries the reason; it cannot be empty."""

    given = Signal(str)

    def __init__(self, parent: QWidget, warnings: tuple[Card, ...]) -> None:
        say = words().text
        super().__init__(parent, say("composer-reason-title", count=len(warnings)), say("composer-reason-why"), WIDE)
        self.body.addWidget(findings_area(warnings, WIDE))
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


def findings_area(cards: tuple[Card, ...], wide: int) -> QScrollArea:
    """Findings as a sheet of that width shows them; many of them are scrolled, so that the fields stay in sight."""
    inner = QWidget()
    column = stacked(inner)
    column.setSpacing(2 * STEP)
    for card in cards:
        column.addWidget(_finding_box(card))
    column.addStretch(1)
    area = scrolled(inner)
    need = column.totalHeightForWidth(theme().px(wide) - 2 * 6 * STEP)
    area.setFixedHeight(min(need, round(TALLEST / theme().scale)))
    return area


def _finding_box(card: Card) -> Box:
    box = Box(card.finding.severity.value)
    box.column.addWidget(label(title_of(card.finding), "bold", wrap=True))
    box.column.addWidget(label(words().say(card.finding.message), "small", wrap=True))
    return box
