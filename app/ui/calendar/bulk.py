"""The same thing done to many posts from the calendar: one step back for all of them, refusals told with reasons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.pipeline import bulk
from app.pipeline.bulk import Act, Outcome
from app.ui import dates
from app.ui.context import Context
from app.ui.steps import Step
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


def many(context: Context, deed: Deed, post_ids: Sequence[str], tell: Callable[[Outcome], None]) -> Step[Outcome]:
    """Many posts changed; undone by taking all of it back. `tell` is given what refused, both ways."""
    desk, who, say = context.desk, context.who, words().text

    def refused(outcome: Outcome) -> None:
        if outcome.refused:
            tell(outcome)

    step = Step(
        context,
        say(deed.name),
        lambda: bulk.run(desk, deed.act, post_ids, who),
        lambda outcome: bulk.take_back(desk, deed.act, outcome.done, who),
    )
    step.say(lambda outcome: say(deed.done, count=len(outcome.done)) if outcome.done else "")
    return step.then(lambda outcome: step.setObsolete(not outcome.done)).then(refused).back(refused)


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
