"""When an idea is to become a post: a free slot, or another day and time."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.calendar import instant, wall
from app.domain.ports import PostRow
from app.ui import dates
from app.ui.context import Context
from app.ui.tokens import STEP
from app.ui.widgets.fields import DateField, Radio, TimeField
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words


class PlanSheet(Sheet):
    """`picked` carries the instant (UTC)."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, idea: PostRow, free: Sequence[datetime], context: Context) -> None:
        say, zone = words().text, context.profile.zone
        super().__init__(parent, say("aims-plan-title"), idea.title, 420)
        self._zone, self._now = zone, context.desk.clock.now()
        self.slots = {when: Radio(dates.moment(when, zone)) for when in free}
        self.other = Radio(say("aims-plan-other"))
        for radio in (*self.slots.values(), self.other):
            self.body.addWidget(radio)
        start = wall(free[0] if free else self._now + timedelta(days=1), zone)
        self.day = DateField(say("inspector-day"), start.date())
        self.time = TimeField(say("inspector-time"), start.time())
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.day, 2)
        row.addWidget(self.time, 1)
        self.body.addLayout(row)
        self._said = label("", "block", wrap=True)
        self._said.hide()
        self.body.addWidget(self._said)
        self.add_button(say("window-cancel"), do=self.reject)
        self.take = self.add_button(say("aims-plan-take"), "primary", self._take)
        next(iter((*self.slots.values(), self.other))).setChecked(True)
        for field in (self.day.dateChanged, self.time.timeChanged):
            field.connect(lambda _: self.other.setChecked(True))

    @property
    def when(self) -> datetime:
        """What is chosen, as an instant."""
        slot = next((when for when, radio in self.slots.items() if radio.isChecked()), None)
        return slot or instant(self.day.day, self.time.at, self._zone)

    def _take(self) -> None:
        if self.when <= self._now:
            self._said.setText(words().text("aims-past"))
            self._said.show()
            return
        self.accept()
        self.picked.emit(self.when)
