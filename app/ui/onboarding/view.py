"""First start: a few calm cards, and then the calendar."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import PrimumError
from app.domain.message import Message
from app.ui.context import Context
from app.ui.onboarding import actions
from app.ui.onboarding.dots import Brand, Dots
from app.ui.onboarding.key_step import KeyStep
from app.ui.onboarding.model import Answers, missing
from app.ui.onboarding.steps import GoalsStep, SampleStep, Step, WhereStep, WhoStep
from app.ui.onboarding.zone_step import ZoneStep
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, scrolled
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import label, relook
from app.words import words

WIDE, TALL, TALLEST = 560, 448, 640
MAY_SKIP = frozenset({"goals"})


class SetUp(QWidget):
    """`finished` says that Primum is ready. `recovery_key` is the key of a practice that was just made, or empty."""

    finished = Signal()

    def __init__(self, context: Context, recovery_key: str = "") -> None:
        super().__init__()
        self._context = context
        self.answers = Answers()
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words().text("onboarding-page"))
        self.steps: list[Step] = [WhoStep(), WhereStep(), ZoneStep(context.desk.clock.now())]
        self.steps += [GoalsStep(self.answers), SampleStep()]
        if recovery_key:
            self.steps.append(KeyStep(recovery_key, self._write))
        self.stack = QStackedWidget()
        self._dots = Dots(len(self.steps))
        self._title, self._sentence = label("", "page", wrap=True), label("", "muted", wrap=True)
        self.problem = label("", "block", wrap=True)
        self._buttons()
        self._lay_out()
        for step in self.steps:
            self.stack.addWidget(step)
            step.changed.connect(self._changed)
        self._show(0)

    @property
    def step(self) -> Step:
        """The card that is shown."""
        return self.steps[self.stack.currentIndex()]

    def showEvent(self, event: QShowEvent) -> None:
        """The first question has the focus."""
        super().showEvent(event)
        self.step.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from every field and box; on a button it presses that."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        held = self.focusWidget()
        (held if isinstance(held, QPushButton) else self.forward).click()

    def go_on(self) -> None:
        """Take the answer and show the next card; at the end, keep everything."""
        self.answers = self.step.take(self.answers)
        wrong = missing(self.answers, self.step.name)
        if wrong is not None:
            self._say(wrong)
        elif self.stack.currentIndex() + 1 < len(self.steps):
            self._show(self.stack.currentIndex() + 1)
        else:
            self._finish()

    def go_back(self) -> None:
        """Show the card before."""
        self._show(max(0, self.stack.currentIndex() - 1))

    def _finish(self) -> None:
        self.forward.setEnabled(False)
        operation = actions.finish(self._context.desk, self.answers)
        self._context.run(operation.then(lambda _: self.finished.emit()).failed(self._failed), self)

    def _failed(self, error: PrimumError) -> None:
        self._say(error.message)
        self.forward.setEnabled(True)

    def _show(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        say, step, last = words().text, self.step, number + 1 == len(self.steps)
        self._title.setText(step.title)
        self._sentence.setText(step.sentence)
        self._dots.show_step(number)
        self.problem.hide()
        self.back.setVisible(number > 0)
        self.skip.setVisible(step.name in MAY_SKIP)
        self.forward.setText(say("onboarding-finish" if last else "onboarding-next"))
        self.forward.setAccessibleName(self.forward.text())
        self._changed()
        step.begin()

    def _changed(self) -> None:
        self.problem.hide()
        step = self.step
        self.forward.setEnabled(not isinstance(step, KeyStep) or step.kept.isChecked())

    def _say(self, message: Message) -> None:
        relook(self.problem, "block")
        self.problem.setText(words().say(message))
        self.problem.show()

    def _write(self, path: Path, text: str) -> None:
        try:
            path.write_text(text, "utf-8")
        except OSError:
            self._say(Message.of("onboarding-key-not-saved", name=path.name))

    def _buttons(self) -> None:
        say = words().text
        self.back = button(say("onboarding-back"), do=self.go_back)
        self.skip = button(say("onboarding-skip"), "quiet", do=self.go_on)
        self.forward = button(say("onboarding-next"), "primary", do=self.go_on)
        self.forward.setDefault(True)
        self.forward.setShortcut("Ctrl+Return")

    def _lay_out(self) -> None:
        card = Card()
        card.setFixedWidth(theme().px(WIDE))
        card.setMinimumHeight(min(theme().px(TALL), TALLEST))
        card.column.setContentsMargins(8 * STEP, 7 * STEP, 8 * STEP, 6 * STEP)
        card.column.setSpacing(2 * STEP)
        for widget in (self._dots, self._title, self._sentence):
            card.column.addWidget(widget)
        card.column.addSpacing(3 * STEP)
        card.column.addWidget(self.stack, 1)
        card.column.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.forward)
        card.column.addLayout(row)
        # With large text the card may be taller than the screen.
        inner = QWidget()
        stacked(self).addWidget(scrolled(inner))
        column = QVBoxLayout(inner)
        column.addStretch(2)
        column.addWidget(Brand(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(3 * STEP)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(3 * STEP)
        note = label(words().text("onboarding-private"), "small")
        column.addWidget(note, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
