"""The weekly slots: when posts usually go out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.calendar import Slot
from app.domain.goal import Goal
from app.ui.dates import LONG, weekday
from app.ui.naming import goal_name
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import rule
from app.ui.widgets.fields import Combo, TimeField
from app.ui.widgets.labels import label
from app.words import words

A_MONDAY = date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A slot before it has an id."""

    weekday: int
    at: time
    goal: Goal | None


class SlotsEditor(QWidget):
    """The slots, each with a cross, and a line to add one."""

    def __init__(self, slots: Sequence[Slot], add: Callable[[Wanted], None], remove: Callable[[str], None]) -> None:
        super().__init__()
        self._add, self._remove = add, remove
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        if not slots:
            column.addWidget(label(words().text("prefs-no-slots"), "muted", wrap=True))
        for slot in slots:
            column.addLayout(self._line(slot))
            column.addWidget(rule())
        column.addSpacing(STEP)
        column.addLayout(self._adder())

    def _line(self, slot: Slot) -> QHBoxLayout:
        row = QHBoxLayout()
        name = f"{day_name(slot.weekday)}, {slot.at:%H:%M}"
        goal = goal_name(slot.goal) if slot.goal else words().text("prefs-any-goal")
        row.addWidget(label(name))
        row.addWidget(label(goal, "muted"))
        row.addStretch(1)
        tip = words().text("prefs-remove-slot", slot=name)
        row.addWidget(button("", "quiet", "ph.x", lambda: self._remove(slot.id), tip=tip))
        return row

    def _adder(self) -> QHBoxLayout:
        say, row = words().text, QHBoxLayout()
        row.setSpacing(2 * STEP)
        self.day = Combo(say("prefs-slot-day"), ((str(n), day_name(n)) for n in range(7)))
        self.time = TimeField(say("prefs-slot-time"), time(7, 30))
        goals = (("", say("prefs-any-goal")), *((goal.value, goal_name(goal)) for goal in Goal))
        self.goal = Combo(say("prefs-slot-goal"), goals)
        self.add = button(say("prefs-add-slot"), icon="ph.plus", do=lambda: self._add(self.wanted()))
        for widget in (self.day, self.time, self.goal, self.add):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def wanted(self) -> Wanted:
        """What the line says."""
        goal = Goal(self.goal.value) if self.goal.value else None
        return Wanted(int(self.day.value), self.time.at, goal)


def day_name(number: int) -> str:
    """“Tuesday”; 0 is Monday."""
    return weekday(A_MONDAY + timedelta(days=number), LONG)
