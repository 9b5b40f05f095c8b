"""The same thing done to many posts from the calendar: one step back for all of them, refusals told with reasons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.post import Post
from app.pipeline import bulk
from app.pipeline.bulk import Act, Outcome
from app.ui import dates
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.context import Context
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.card import scrolled
from app.ui.widgets.fields import DateField, Radio, Spin
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

YEAR = 365
ROW, MOST = 66, 330


@dataclass(frozen=True, slots=True)
class Deed:
    """An act with its name in the undo list, and the sentence that says it is done."""

    act: Act
    name: str
    done: str


def moved(act: Act) -> Deed:
    """A move by days or to a day."""
    return Deed(act, "cal-undo-move", "cal-done-move")


def tagged(act: Act) -> Deed:
    """Tags put on or taken off."""
    return Deed(act, "cal-undo-tag", "cal-done-tag")


PAUSED = Deed(bulk.PAUSE, "cal-undo-pause", "cal-done-pause")
ASKED = Deed(bulk.ASK, "cal-undo-ask", "cal-done-ask")
DELETED = Deed(bulk.DELETE, "cal-undo-delete", "cal-done-delete")


class Bulk(QUndoCommand):
    """Many posts changed; undone by taking all of it back. `tell` is given what refused."""

    def __init__(self, context: Context, deed: Deed, post_ids: Sequence[str], tell: Callable[[Outcome], None]) -> None:
        super().__init__(words().text(deed.name))
        self._context, self._deed, self._ids, self._tell = context, deed, tuple(post_ids), tell
        self._before: tuple[Post, ...] = ()

    def redo(self) -> None:
        """Do it."""
        desk, who = self._context.desk, self._context.who

        def work() -> Outcome:
            outcome = bulk.run(desk, self._deed.act, self._ids, who)
            self._before = outcome.done  # in the worker: an undo that stands in line behind needs it
            return outcome

        self._context.run(Operation(work, (Change.POSTS, "")).in_order().then(self._did))

    def undo(self) -> None:
        """Take it back."""
        desk, who = self._context.desk, self._context.who
        operation = Operation(lambda: bulk.take_back(desk, self._deed.act, self._before, who), (Change.POSTS, ""))
        self._context.run(operation.in_order().then(self._undid))

    def _did(self, outcome: Outcome) -> None:
        if outcome.done:
            text = words().text(self._deed.done, count=len(outcome.done))
            self._context.notices.say(text, words().text("window-undo"), self._context.undo.undo)
        else:
            self.setObsolete(True)
        self._undid(outcome)

    def _undid(self, outcome: Outcome) -> None:
        if outcome.refused:
            self._tell(outcome)


class RefusedSheet(Sheet):
    """The posts that stayed as they are, each with its reason."""

    def __init__(self, parent: QWidget, outcome: Outcome) -> None:
        say = words().text
        title = say("cal-refused-title", count=len(outcome.refused))
        super().__init__(parent, title, say("cal-refused-hint", done=len(outcome.done)), 480)
        self.lines = [
            say("cal-refused-line", title=one.title or say("palette-untitled"), why=words().error(one.error))
            for one in outcome.refused
        ]
        inner = QWidget()
        rows = stacked(inner)
        rows.setSpacing(2 * STEP)
        for text in self.lines:
            rows.addWidget(label(text, wrap=True))
        rows.addStretch(1)
        area = scrolled(inner)
        area.setFixedHeight(theme().px(min(ROW * len(self.lines), MOST)))
        self.body.addWidget(area)
        self.add_button(say("window-close"), "primary", self.accept)


class MoveManySheet(Sheet):
    """By days or to a day; `act` is what was chosen."""

    def __init__(self, parent: QWidget, count: int, today: date, zone: str) -> None:
        say = words().text
        super().__init__(parent, say("cal-move-title", count=count), say("cal-move-hint", zone=dates.place(zone)))
        self.by, self.to = Radio(say("cal-move-by")), Radio(say("cal-move-to"))
        self.days = Spin(say("cal-move-days"), -YEAR, YEAR, 7)
        self.day = DateField(say("cal-move-day"), today)
        self.by.setChecked(True)
        choices = QVBoxLayout()
        for radio, field in ((self.by, self.days), (self.to, self.day)):
            choices.addWidget(radio)
            choices.addWidget(field)
        self.body.addLayout(choices)
        self.by.toggled.connect(self._turn)
        self._turn(by_days=True)
        self.add_button(say("window-cancel"), "plain", self.reject)
        self.add_button(say("cal-move-here"), "primary", self.accept)

    @property
    def act(self) -> Act:
        """What was chosen."""
        return bulk.by_days(self.days.value()) if self.by.isChecked() else bulk.to_day(self.day.day)

    def _turn(self, by_days: bool) -> None:
        self.days.setEnabled(by_days)
        self.day.setEnabled(not by_days)


class TagSheet(Sheet):
    """Words to put on, or to take off; `act` is what was chosen."""

    def __init__(self, parent: QWidget, count: int, known: Sequence[str]) -> None:
        say = words().text
        super().__init__(parent, say("cal-tag-title", count=count), say("cal-tag-hint"))
        self.act = bulk.tag(())
        self.field = QLineEdit()
        self.field.setAccessibleName(say("cal-tag-field"))
        self.field.setPlaceholderText(", ".join(known[:3]) or say("cal-tag-field"))
        self.body.addWidget(label(say("cal-tag-field"), "muted"))
        self.body.addWidget(self.field)
        self.add_button(say("window-cancel"), "plain", self.reject)
        self.off = self.add_button(say("cal-tag-remove"), "plain", lambda: self._take(bulk.untag))
        self.on = self.add_button(say("cal-tag-add"), "primary", lambda: self._take(bulk.tag))
        self.field.textChanged.connect(lambda _text: self._judge())
        self._judge()

    def _judge(self) -> None:
        for button in (self.on, self.off):
            button.setEnabled(bool(self.field.text().strip(" ,#")))

    def _take(self, kind: Callable[[Sequence[str]], Act]) -> None:
        self.act = kind(self.field.text().split(","))
        self.accept()
