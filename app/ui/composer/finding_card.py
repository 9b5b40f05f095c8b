"""A finding as a card: what, why, where it comes from, and what can be done about it."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.domain.finding import Finding, Severity
from app.domain.waiver import can_be_waived
from app.ui.composer.findings import Card
from app.ui.composer.rules import said_source, title_of
from app.ui.theme import theme
from app.ui.tokens import RADIUS, STEP
from app.ui.widgets.buttons import button, elastic
from app.ui.widgets.card import Card as Box
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label, relook
from app.words import words

IN_PICTURES = frozenset(
    {
        "media/face-no-consent",
        "media/not-looked-at",
        "media/burned-in-text",
        "media/screen-record",
        "media/identifying-mark",
        "media/qr-target",
    }
)
"""Rules about what a picture shows: the editor answers them."""

ANSWERS = dict.fromkeys(IN_PICTURES, "composer-answer-picture") | {
    "evidence/unsourced-claim": "composer-answer-source",
    "evidence/unsourced-number": "composer-answer-source",
    "access/alt-text": "composer-answer-alt",
}
"""Rules that no edit can satisfy, but a field can: the button leads there."""

BETTER_SILENT = frozenset({"privacy/confirms-patient"})
"""Rules about replies where not to reply is a good answer too."""


class FindingCard(Box):
    """Shows one card at a time; typing changes its words, not the widget."""

    chosen = Signal(object)
    pointed = Signal(object)
    fix_asked = Signal(object)
    why_asked = Signal(object)
    silence_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__("block")
        self.card: Card | None = None
        self._current = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._where = label("", "tiny")
        self._title = label("", "bold", wrap=True)
        self._says = label("", "small", wrap=True)
        self._source = label("", "tiny", wrap=True)
        self._no_way = label(words().text("composer-no-way-round"), "tiny", wrap=True)
        for part in (self._where, self._title, self._says, self._source, self._no_way):
            self.column.addWidget(part)
        self.column.addSpacing(STEP)
        self._fix = elastic("", "small-primary", lambda: self.fix_asked.emit(self.card))
        why = button(words().text("composer-why"), "small", do=lambda: self.why_asked.emit(self.card))
        silence = words().text("composer-no-reply")
        self._silence = button(silence, "small", do=lambda: self.silence_asked.emit(self.card))
        row = QWidget()
        flow = Flow(row, 6)
        for made in (self._fix, self._silence, why):
            flow.addWidget(made)
        self.column.addWidget(row)

    def show_card(self, card: Card, *, current: bool) -> None:
        """Show another finding, or the same one with its words moved."""
        if current != self._current:
            self._current = current
            self.update()
        if card == self.card:
            return
        self.card = card
        found = card.finding
        self.set_edge(found.severity.value)
        self._where.setText(card.platform_name)
        self._where.setVisible(bool(card.platform_name))
        self._title.setText(title_of(found))
        self._says.setText(_sentences(found))
        self._source.setText(said_source(found.source))
        self._no_way.setVisible(found.severity is Severity.BLOCK and not can_be_waived(found))
        self._show_fix(found)
        self._silence.setVisible(found.rule in BETTER_SILENT)
        self.setAccessibleName(words().text("composer-card-name", severity=found.severity.value, title=title_of(found)))
        self.setAccessibleDescription(_sentences(found))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click selects the words it is about."""
        super().mousePressEvent(event)
        self.chosen.emit(self.card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.card)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer on a card shows its words in the text."""
        super().enterEvent(event)
        self.pointed.emit(self.card)

    def leaveEvent(self, event: QEvent) -> None:
        """And away again."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and a ring while it is chosen or has the focus."""
        super().paintEvent(event)
        if self._current or self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().color("primary" if self.hasFocus() else "muted"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _show_fix(self, found: Finding) -> None:
        answer = ANSWERS.get(found.rule, "")
        text = words().say(found.fix.label) if found.fix else words().text(answer) if answer else ""
        look = "small-primary" if found.fix else "small"
        if self._fix.property("look") != look:
            relook(self._fix, look)
        self._fix.setText(text)
        self._fix.setAccessibleName(text)
        self._fix.setVisible(bool(text))


def picture_of(found: Finding) -> int:
    """The number, from 1, of the picture that a finding is about; 0 where it names none."""
    number = found.message.values.get("which", 0)
    return number if isinstance(number, int) else 0


def _sentences(found: Finding) -> str:
    """What it says, and what to do unless a button says that already."""
    said = words().say(found.message)
    return said if found.fix else f"{said} {words().say(found.advice)}"
