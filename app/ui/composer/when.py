"""Another day and time: a sheet with a calendar, on the practice's clock."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QWidget

from app.ui import dates
from app.ui.composer.times import from_picker, is_past, to_picker
from app.ui.crowd_note import CrowdNote
from app.ui.theme import theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, relook
from app.ui.widgets.sheet import Sheet
from app.words import words

PICKED = {"en": "en_GB", "fr": "fr_FR"}
"""The dates that the picker writes, by language: the day before the month."""

TALL = 180


class WhenSheet(Sheet):
    """`picked` carries the instant (UTC)."""

    picked = Signal(object)

    def __init__(
        self, parent: QWidget, zone: str, start: datetime, now: datetime, note: CrowdNote | None = None
    ) -> None:
        say = words().text
        super().__init__(parent, say("composer-when"), say("composer-when-zone", place=dates.place(zone)), 380)
        self._zone, self._now = zone, now
        day, at = to_picker(start, zone)
        self.calendar = _calendar(day, to_picker(now, zone)[0])
        self._month = label("", "bold")
        self.time = QLineEdit(at)
        self.time.setFixedWidth(theme().px(84))
        self.time.setAccessibleName(say("composer-when-time"))
        self._said = label("", "muted")
        self.body.addLayout(self._months())
        self.body.addWidget(self.calendar)
        self.body.addLayout(self._clock())
        self.note = note
        if note is not None:
            self.body.addWidget(note)
        self.add_button(say("composer-cancel"), do=self.reject)
        self.take = self.add_button(say("composer-when-take"), "primary", self._take)
        self.calendar.selectionChanged.connect(self._judge)
        self.calendar.currentPageChanged.connect(lambda _year, _month: self._show_month())
        self.time.textChanged.connect(lambda _: self._judge())
        self._show_month()
        self._judge()

    def moment(self) -> datetime | None:
        """The instant that stands in the fields, or None."""
        return from_picker(self.calendar.selectedDate(), self.time.text(), self._zone)

    def _months(self) -> QHBoxLayout:
        say, row = words().text, QHBoxLayout()
        row.addWidget(self._month, 1)
        row.addWidget(button("‹", "icon", do=self.calendar.showPreviousMonth, tip=say("composer-month-before")))
        row.addWidget(button("›", "icon", do=self.calendar.showNextMonth, tip=say("composer-month-after")))
        return row

    def _clock(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(words().text("composer-when-time")))
        row.addWidget(self.time)
        row.addStretch(1)
        row.addWidget(self._said)
        return row

    def _show_month(self) -> None:
        self._month.setText(dates.month_year(date(self.calendar.yearShown(), self.calendar.monthShown(), 1)))

    def _judge(self) -> None:
        when = self.moment()
        wrong = "composer-when-unread" if when is None else "composer-when-past" if is_past(when, self._now) else ""
        said = words().text(wrong) if wrong or when is None else dates.relative(when, self._now, self._zone)
        self._said.setText(said)
        relook(self._said, "block" if wrong else "muted")
        self.take.setEnabled(not wrong)
        if self.note is not None:
            self.note.look(None if wrong else when)

    def _take(self) -> None:
        self.accept()
        self.picked.emit(self.moment())


def _calendar(day: QDate, first: QDate) -> QCalendarWidget:
    made = QCalendarWidget()
    made.setMinimumHeight(theme().px(TALL))
    made.setLocale(QLocale(PICKED[words().language]))
    made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setNavigationBarVisible(False)
    made.setMinimumDate(first)
    made.setSelectedDate(day)
    made.setAccessibleName(words().text("composer-when-day"))
    head = QTextCharFormat()
    head.setForeground(theme().color("muted"))
    made.setHeaderTextFormat(head)
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(weekday, QTextCharFormat())
    return made
