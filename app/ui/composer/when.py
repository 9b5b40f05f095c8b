"""Another day and time: a sheet with a calendar, on the practice's clock."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QTimeEdit, QWidget

from app.ui import dates
from app.ui.composer.times import from_picker, is_past, to_picker
from app.ui.theme import theme
from app.ui.widgets.labels import label, relook
from app.ui.widgets.sheet import Sheet
from app.words import words


class WhenSheet(Sheet):
    """`picked` carries the instant (UTC)."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, zone: str, start: datetime, now: datetime) -> None:
        say = words().text
        super().__init__(parent, say("composer-when"), say("composer-when-zone", place=dates.place(zone)), 380)
        self._zone, self._now = zone, now
        shown = to_picker(start, zone)
        self.calendar = _calendar(shown.date(), to_picker(now, zone).date())
        self.time = QTimeEdit(shown.time())
        self.time.setDisplayFormat("HH:mm")
        self.time.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self.time.setAccessibleName(say("composer-when-time"))
        self._said = label("", "muted")
        row = QHBoxLayout()
        row.addWidget(label(say("composer-when-time")))
        row.addWidget(self.time)
        row.addStretch(1)
        row.addWidget(self._said)
        self.body.addWidget(self.calendar)
        self.body.addLayout(row)
        self.add_button(say("composer-cancel"), do=self.reject)
        self.take = self.add_button(say("composer-when-take"), "primary", self._take)
        self.calendar.selectionChanged.connect(self._judge)
        self.time.timeChanged.connect(lambda _: self._judge())
        self._judge()

    def show_moment(self, day: QDate, at: QTime) -> None:
        """Stand on a day and time of the practice's wall."""
        self.calendar.setSelectedDate(day)
        self.time.setTime(at)

    def moment(self) -> datetime:
        """The instant that stands in the fields."""
        shown = to_picker(self._now, self._zone)
        shown.setDate(self.calendar.selectedDate())
        shown.setTime(self.time.time())
        return from_picker(shown, self._zone)

    def _judge(self) -> None:
        past = is_past(self.moment(), self._now)
        said = words().text("composer-when-past") if past else dates.relative(self.moment(), self._now, self._zone)
        self._said.setText(said)
        relook(self._said, "block" if past else "muted")
        self.take.setEnabled(not past)

    def _take(self) -> None:
        self.accept()
        self.picked.emit(self.moment())


def _calendar(day: QDate, first: QDate) -> QCalendarWidget:
    made = QCalendarWidget()
    made.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setMinimumDate(first)
    made.setSelectedDate(day)
    made.setAccessibleName(words().text("composer-when-day"))
    plain, head = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(theme().color("text"))
    head.setForeground(theme().color("muted"))
    made.setHeaderTextFormat(head)
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(weekday, plain)
    return made
