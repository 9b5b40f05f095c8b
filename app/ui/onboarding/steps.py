"""The cards of the set-up, one question each. A step has `title`, `sentence`, and `take(answers)` for its part."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.goal import Goal
from app.ui.naming import goal_name
from app.ui.onboarding.model import JURISDICTIONS, Answers, balance
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.fields import Check
from app.ui.widgets.labels import label
from app.ui.widgets.meter import GoalMeter
from app.words import words

PLACES = {
    "us": "onboarding-place-us",
    "ca": "onboarding-place-ca",
    "ca-on": "onboarding-place-ca-on",
    "uk": "onboarding-place-uk",
    "eu": "onboarding-place-eu",
    "ie": "onboarding-place-ie",
    "au": "onboarding-place-au",
    "nz": "onboarding-place-nz",
    "in": "onboarding-place-in",
}
GOAL_ABOUT = {
    Goal.EDUCATION: "onboarding-about-education",
    Goal.ADVOCACY: "onboarding-about-advocacy",
    Goal.NETWORKING: "onboarding-about-networking",
}
STRIDE = 5


class Step(QWidget):
    """One card. `changed` says that the answer is another now."""

    changed = Signal()

    def __init__(self, name: str, title: str, sentence: str) -> None:
        super().__init__()
        self.name, self.title, self.sentence = name, title, sentence
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * STEP)

    def take(self, answers: Answers) -> Answers:
        """The answers with this step's part."""
        return answers

    def begin(self) -> None:
        """Put the focus where the answer goes."""


class WhoStep(Step):
    """Who uses this Primum."""

    def __init__(self) -> None:
        say = words().text
        super().__init__("who", say("onboarding-who"), say("onboarding-who-why"))
        self.person, self.practice = QLineEdit(), QLineEdit()
        for key, field, hint in (
            ("onboarding-person", self.person, "onboarding-person-hint"),
            ("onboarding-practice", self.practice, "onboarding-practice-hint"),
        ):
            field.setAccessibleName(say(key))
            field.setPlaceholderText(say(hint))
            field.textChanged.connect(self.changed)
            self.column.addWidget(label(say(key), "bold"))
            self.column.addWidget(field)
        self.column.addStretch(1)

    def take(self, answers: Answers) -> Answers:
        """Name and practice."""
        return replace(answers, person=self.person.text(), practice=self.practice.text())

    def begin(self) -> None:
        """The name comes first."""
        self.person.setFocus()


class WhereStep(Step):
    """Whose rules apply; several may."""

    def __init__(self) -> None:
        say = words().text
        super().__init__("where", say("onboarding-where"), say("onboarding-where-why"))
        self.boxes = {key: Check(say(PLACES[key])) for key in JURISDICTIONS}
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * STEP)
        half = (len(self.boxes) + 1) // 2
        for number, box in enumerate(self.boxes.values()):
            box.toggled.connect(lambda _on: self.changed.emit())
            grid.addWidget(box, number % half, number // half)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def take(self, answers: Answers) -> Answers:
        """The places that are ticked."""
        return replace(answers, jurisdictions=tuple(key for key, box in self.boxes.items() if box.isChecked()))

    def begin(self) -> None:
        """The first box."""
        self.boxes[JURISDICTIONS[0]].setFocus()


class GoalsStep(Step):
    """How posts should divide over the goals."""

    def __init__(self, answers: Answers) -> None:
        say = words().text
        super().__init__("goals", say("onboarding-goals"), say("onboarding-goals-why"))
        self.targets = dict(answers.targets)
        self.rows = {goal: GoalRow(goal) for goal in Goal}
        self._meter = GoalMeter(240)
        for goal, row in self.rows.items():
            row.moved.connect(self._mover(goal))
            self.column.addWidget(row)
        self.column.addSpacing(2 * STEP)
        self.column.addWidget(self._meter)
        self.column.addStretch(1)
        self._show()

    def take(self, answers: Answers) -> Answers:
        """The shares."""
        return replace(answers, targets=dict(self.targets))

    def shift(self, goal: Goal, by: int) -> None:
        """Change one share; the others give way."""
        self.targets = balance(self.targets, goal, self.targets[goal] + by)
        self._show()
        self.changed.emit()

    def _mover(self, goal: Goal) -> Callable[[int], None]:
        return lambda by: self.shift(goal, by)

    def _show(self) -> None:
        for goal, row in self.rows.items():
            row.show_share(self.targets[goal])
        self._meter.show_shares(self.targets)


class GoalRow(QWidget):
    """A goal, what it means, its share, and buttons for less and more."""

    moved = Signal(int)

    def __init__(self, goal: Goal) -> None:
        super().__init__()
        say, name = words().text, goal_name(goal)
        self._name = name
        self.share = label("", "bold")
        self.share.setMinimumWidth(44)
        less = button("−", "icon", do=lambda: self.moved.emit(-STRIDE), tip=say("onboarding-less", goal=name))
        more = button("+", "icon", do=lambda: self.moved.emit(STRIDE), tip=say("onboarding-more", goal=name))
        for made, key in ((less, "onboarding-less"), (more, "onboarding-more")):
            made.setAccessibleName(say(key, goal=name))
        about = QVBoxLayout()
        about.setSpacing(0)
        about.addWidget(label(name, "bold"))
        about.addWidget(label(say(GOAL_ABOUT[goal]), "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(2 * STEP)
        row.addLayout(about, 1)
        for widget in (less, self.share, more):
            row.addWidget(widget)
        self.less, self.more = less, more

    def show_share(self, percent: int) -> None:
        """Show the share."""
        self.share.setText(words().text("onboarding-percent", percent=percent))
        self.share.setAccessibleName(words().text("onboarding-share", goal=self._name, percent=percent))
        self.less.setEnabled(percent > 0)
        self.more.setEnabled(percent < 100)


class SampleStep(Step):
    """Whether there is something to look at."""

    def __init__(self) -> None:
        say = words().text
        super().__init__("sample", say("onboarding-sample"), say("onboarding-sample-why"))
        self.box = Check(say("onboarding-sample-yes"))
        self.box.setChecked(True)
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self.column.addWidget(self.box)
        self.column.addWidget(label(say("onboarding-sample-rehearsal"), "small", wrap=True))
        self.column.addStretch(1)

    def take(self, answers: Answers) -> Answers:
        """Yes or no."""
        return replace(answers, sample_week=self.box.isChecked())

    def begin(self) -> None:
        """The one box."""
        self.box.setFocus()
