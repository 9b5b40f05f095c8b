"""The sheet of one entry: a meeting, a milestone, or a note on learning."""

from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.entry import Entry, EntryKind, Role
from app.pipeline.entries import OFFSETS
from app.ui.consents.fields import paragraph, roomy
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.fields import Check, DateField, Spin, TimeField, form_row
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

EVENING, AHEAD = time(18, 30), timedelta(days=14)
QUARTER, MOST_MINUTES, MOST_HOURS = 15, 10_080, 24 * 60
TITLES = {EntryKind.MEETING: "aims-meeting", EntryKind.MILESTONE: "aims-milestone", EntryKind.CPD: "aims-cpd"}
HINTS = {
    EntryKind.MEETING: "aims-meeting-hint",
    EntryKind.MILESTONE: "aims-milestone-hint",
    EntryKind.CPD: "aims-cpd-hint",
}
ROLES = {Role.ANNOUNCE: "aims-role-announce", Role.REMIND: "aims-role-remind", Role.RECAP: "aims-role-recap"}


class EntrySheet(Sheet):
    """`given` carries the entry and, of a new meeting, the hours from it at which its drafts stand."""

    given = Signal(object, object)

    def __init__(self, parent: QWidget, entry: Entry) -> None:
        say, kind = words().text, entry.kind
        super().__init__(parent, say(TITLES[kind]), say(HINTS[kind]), 500)
        self._entry = entry
        self._form = roomy()
        self.name = QLineEdit(entry.title)
        self.day = DateField(say("aims-entry-day"), entry.day)
        self.time = TimeField(say("aims-entry-time"), entry.at or EVENING)
        self.spent = Spin(say("aims-entry-minutes-field"), 0, MOST_MINUTES, entry.minutes, say("aims-minutes"))
        self.spent.setSingleStep(QUARTER)
        self.where = QLineEdit(entry.where)
        self.note = paragraph(entry.note, say("aims-note-example"))
        self.offers = {role: Offer(role, hours) for role, hours in OFFSETS.items()}
        self._add_rows()
        self.body.addLayout(self._form)
        self.trouble = label("", "block", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.add_button(say("window-cancel"), do=self.reject)
        self.take = self.add_button(say("aims-keep"), "primary", self._take)
        self.name.setFocus()

    def entry(self) -> Entry:
        """What the fields say."""
        kind = self._entry.kind
        return replace(
            self._entry,
            title=self.name.text(),
            day=self.day.day,
            at=self.time.at if kind is EntryKind.MEETING else None,
            minutes=self.spent.value() if kind is EntryKind.CPD else 0,
            where=self.where.text(),
            note=self.note.toPlainText(),
        )

    def show_trouble(self, sentence: str) -> None:
        """Say why it was not kept; the sheet stays."""
        self.trouble.setText(sentence)
        self.trouble.show()

    def _add_rows(self) -> None:
        say, form, kind = words().text, self._form, self._entry.kind
        form_row(form, say("aims-entry-title"), self.name)
        form_row(form, say("aims-entry-day"), self.day)
        if kind is EntryKind.MEETING:
            form_row(form, say("aims-entry-time"), self.time)
        if kind is EntryKind.CPD:
            form_row(form, say("aims-entry-minutes-field"), self.spent)
        form_row(form, say("aims-entry-link" if kind is EntryKind.MEETING else "aims-entry-where"), self.where)
        if kind is EntryKind.MEETING and not self._entry.id:
            for role, offer in self.offers.items():
                form_row(form, say("aims-drafts") if role is Role.ANNOUNCE else "", offer)
        form_row(form, say("aims-reflection" if kind is EntryKind.CPD else "aims-note"), self.note)

    def _take(self) -> None:
        chosen = {role: offer.hours for role, offer in self.offers.items() if offer.check.isChecked()}
        self.given.emit(self.entry(), chosen)


class Offer(QWidget):
    """A draft that a meeting may have: a tick, and how many hours before or after it stands."""

    def __init__(self, role: Role, hours: int) -> None:
        super().__init__()
        say = words().text
        self._sign = -1 if hours < 0 else 1
        self.check = Check(say(ROLES[role]))
        self.check.setChecked(True)
        suffix = say("aims-hours-before" if hours < 0 else "aims-hours-after")
        self.field = Spin(say("aims-offset", post=say(ROLES[role])), 1, MOST_HOURS, abs(hours), suffix)
        self.field.setSingleStep(24)
        self.check.toggled.connect(self.field.setEnabled)
        self.setAccessibleName(say(ROLES[role]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        row.addWidget(self.check)
        row.addStretch(1)
        row.addWidget(self.field)
        self.field.setFixedWidth(theme().px(160))

    @property
    def hours(self) -> int:
        """Hours after the meeting; before it where negative."""
        return self._sign * self.field.value()


def blank(kind: EntryKind, today: date) -> Entry:
    """A new entry, before it has an id."""
    return Entry("", kind, "", today + AHEAD if kind is EntryKind.MEETING else today)
