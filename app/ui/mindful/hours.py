"""Protected clinical hours in the settings: each with a cross, and a line to add some."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.context import Duty
from app.domain.profile import Profile
from app.pipeline import hours
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.context import Context
from app.ui.settings.slots_editor import day_name
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import rule
from app.ui.widgets.clearing import clear
from app.ui.widgets.fields import Combo, TimeField
from app.ui.widgets.labels import label
from app.words import words


class HoursEditor(QWidget):
    """Every change is kept at once."""

    def __init__(self, context: Context, duties: Sequence[Duty]) -> None:
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(label(words().text("aims-protected-what"), "muted", wrap=True))
        holder = QWidget()
        self._lines = QVBoxLayout(holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(STEP)
        column.addWidget(holder)
        column.addLayout(self._adder())
        self.show_duties(duties)

    def show_duties(self, duties: Sequence[Duty]) -> None:
        """Show these."""
        clear(self._lines)
        for duty in duties:
            self._lines.addLayout(self._line(duty))
            self._lines.addWidget(rule())

    def wanted(self) -> Duty:
        """What the line says."""
        return Duty(int(self.day.value), self.starts.at, self.ends.at)

    def _line(self, duty: Duty) -> QHBoxLayout:
        row, name = QHBoxLayout(), f"{day_name(duty.weekday)}, {duty.starts:%H:%M}–{duty.ends:%H:%M}"
        row.addWidget(label(name))
        row.addStretch(1)
        tip = words().text("aims-duty-remove", hours=name)
        row.addWidget(button("", "quiet", "ph.x", lambda: self._remove(duty), tip=tip))
        return row

    def _adder(self) -> QHBoxLayout:
        say, row = words().text, QHBoxLayout()
        row.setSpacing(2 * STEP)
        self.day = Combo(say("aims-duty-day"), ((str(n), day_name(n)) for n in range(7)))
        self.starts = TimeField(say("aims-duty-from"), time(9))
        self.ends = TimeField(say("aims-duty-until"), time(12, 30))
        self.add = button(say("aims-duty-add"), icon="ph.plus", do=self._add)
        for widget in (self.day, self.starts, self.ends, self.add):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _add(self) -> None:
        duty = self.wanted()
        self._keep(Operation(lambda: hours.add_duty(self._context.desk, duty, self._context.who), (Change.PROFILE, "")))

    def _remove(self, duty: Duty) -> None:
        desk, who = self._context.desk, self._context.who
        self._keep(Operation(lambda: hours.remove_duty(desk, duty, who), (Change.PROFILE, "")))

    def _keep(self, operation: Operation[Profile]) -> None:
        self._context.run(operation.in_order().then(lambda profile: self.show_duties(profile.duties)), self)
