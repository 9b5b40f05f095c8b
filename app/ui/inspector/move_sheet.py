"""Choosing another day and time for a post."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.calendar import instant, wall
from app.ui import dates
from app.ui.crowd_note import CrowdNote
from app.ui.tokens import STEP
from app.ui.widgets.fields import DateField, TimeField
from app.ui.widgets.sheet import Sheet
from app.words import words


class MoveSheet(Sheet):
    """Day and time on the practice's wall; `when` is the UTC instant that was chosen, None for the backlog."""

    def __init__(self, parent: QWidget, when: datetime, zone: str, note: CrowdNote) -> None:
        super().__init__(
            parent, words().text("inspector-move"), words().text("inspector-move-hint", zone=dates.place(zone))
        )
        self._zone = zone
        self.when: datetime | None = when
        at = wall(when, zone)
        self.day = DateField(words().text("inspector-day"), at.date())
        self.time = TimeField(words().text("inspector-time"), at.time())
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.day, 2)
        row.addWidget(self.time, 1)
        self.body.addLayout(row)
        self.note = note
        self.body.addWidget(note)
        self.day.dateChanged.connect(lambda _day: note.look(self.chosen))
        self.time.timeChanged.connect(lambda _time: note.look(self.chosen))
        note.look(when)
        self.add_button(words().text("inspector-to-backlog"), "plain", self._to_backlog)
        self.add_button(words().text("window-cancel"), "plain", self.reject)
        self.add_button(words().text("inspector-move-here"), "primary", self._take)

    @property
    def chosen(self) -> datetime:
        """The instant that stands in the fields."""
        return instant(self.day.day, self.time.at, self._zone)

    def _take(self) -> None:
        self.when = self.chosen
        self.accept()

    def _to_backlog(self) -> None:
        self.when = None
        self.accept()
