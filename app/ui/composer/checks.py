"""The right column: what stands between the post and the world."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.composer.finding_card import IN_PICTURES, FindingCard, picture_of
from app.ui.composer.findings import Card, Verdict
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.card import scrolled
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import label
from app.ui.widgets.status import Mark, StatusMark
from app.ui.widgets.tag import Tag
from app.words import words


class ChecksPanel(QWidget):
    """Counts, a card for each finding, and one honest line about the rest."""

    chosen = Signal(object)
    pointed = Signal(object)
    fix_asked = Signal(object)
    why_asked = Signal(object)
    silence_asked = Signal(object)
    picture_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[FindingCard] = []
        self._stop, self._warn, self._clear = Tag("", "block"), Tag("", "warn"), Tag("", "good")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        column.setSpacing(3 * STEP)
        column.addLayout(self._head())
        self._list = QVBoxLayout()
        self._list.setSpacing(3 * STEP)
        column.addLayout(self._list)
        column.addLayout(self._quiet_line())
        column.addStretch(1)
        self._area = scrolled(inner)
        stacked(self).addWidget(self._area)
        self.setMinimumWidth(theme().px(260))
        self.fix_asked.connect(self._ask_picture)

    def show_verdict(self, found: Verdict, current: Card | None, idle: str = "") -> None:
        """Show the cards; `idle` is the key of what is said instead where there is nothing to check."""
        self._count(self._stop, "composer-stops", found.stops)
        self._count(self._warn, "composer-warnings", found.warnings)
        self._clear.show_words(words().text("composer-clear"), "good")
        self._clear.setVisible(found.was_checked and not idle and not found.stops and not found.warnings)
        self._grow(len(found.cards))
        for widget, card in zip(self.cards, found.cards, strict=False):
            widget.show_card(card, current=card == current)
        for number, widget in enumerate(self.cards):
            widget.setVisible(number < len(found.cards))
        self._mark.setVisible(found.was_checked and not idle)
        self._quiet.setText(_quiet(found, idle))

    def bring_into_view(self, card: Card) -> None:
        """Scroll to a card."""
        widget = next((w for w in self.cards if w.card == card and w.isVisible()), None)
        if widget is not None:
            self._area.ensureWidgetVisible(widget, 0, 2 * STEP)

    def _ask_picture(self, card: Card) -> None:
        if card.finding.rule in IN_PICTURES:
            self.picture_asked.emit(picture_of(card.finding))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label(words().text("composer-checks"), "bold", wrap=True), 1)
        for tag in (self._stop, self._warn, self._clear):
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _quiet_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        self._mark = StatusMark(Mark.DONE)
        self._quiet = label("", "small", wrap=True)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._quiet, 1)
        return row

    def _count(self, tag: Tag, key: str, count: int) -> None:
        tag.show_words(words().text(key, count=count), "block" if tag is self._stop else "warn")
        tag.setVisible(count > 0)

    def _grow(self, count: int) -> None:
        while len(self.cards) < count:
            made = FindingCard()
            for name in ("chosen", "pointed", "fix_asked", "why_asked", "silence_asked"):
                getattr(made, name).connect(getattr(self, name))
            self.cards.append(made)
            self._list.addWidget(made)


def _quiet(found: Verdict, idle: str) -> str:
    if idle:
        return words().text(idle)
    if not found.was_checked:
        return words().text("composer-cannot-checking")
    key = "composer-quiet-others" if found.cards else "composer-quiet-all"
    return words().text(key, count=found.quiet)
