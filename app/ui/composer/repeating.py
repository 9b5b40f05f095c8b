"""The sheet that lets a post come back: how often, until when, what that means, and what comes back already."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from app.domain.calendar import wall
from app.domain.errors import InputError
from app.domain.post import Post
from app.domain.repeat import Repeat
from app.pipeline.repeat import rule_for
from app.ui import dates
from app.ui.composer.coming import Coming, following
from app.ui.composer.layouts import clear
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import scrolled
from app.ui.widgets.fields import Check, Combo, DateField, Spin, TimeField, form_row
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import Elided, label
from app.ui.widgets.sheet import Sheet
from app.words import words

WIDE, KNOWN_TALL = 560, 64
UNITS = (("day", "handy-repeat-day"), ("week", "handy-repeat-week"), ("month", "handy-repeat-month"))
ENDS = (("never", "handy-repeat-never"), ("until", "handy-repeat-until"), ("count", "handy-repeat-count"))
MONDAY, HALF_A_YEAR = date(2024, 1, 1), timedelta(weeks=26)


class RepeatSheet(Sheet):
    """`picked` carries the repeat without an id, `stopped` the one that is to end."""

    picked = Signal(object)
    stopped = Signal(object)

    def __init__(self, parent: QWidget, post: Post, zone: str, now: datetime, calendar: str) -> None:
        """`calendar` names the public holidays of the practice's place, or is empty."""
        say = words().text
        super().__init__(parent, say("handy-repeat-title"), say("handy-repeat-why"), WIDE)
        self._post, self._zone, self._now, self._calendar = post, zone, now, calendar
        self._make_fields(wall(post.planned_for or now + timedelta(days=1), zone))
        self.next, self.said = label("", "body", wrap=True), label("", "block", wrap=True)
        inner = QWidget()
        self.known = stacked(inner)
        self._known_area = scrolled(inner)
        self._known_area.setFixedHeight(theme().px(KNOWN_TALL))
        self._known_area.hide()
        self._known_head = label(say("handy-repeat-all"), "bold")
        self._known_head.hide()
        self.body.addLayout(self._form())
        self.body.addWidget(label(say("handy-repeat-next"), "bold"))
        for part in (self.next, self.said, self._known_head):
            self.body.addWidget(part)
        self.body.addWidget(self._known_area)
        self.add_button(say("composer-close"), do=self.reject)
        self.take = self.add_button(say("handy-repeat-take"), "primary", self._take)
        self._connect()
        self._judge()

    def repeat(self) -> Repeat:
        """What stands in the fields. Raises InputError where it makes no sense."""
        starts = self.starts.day
        until = self.last.day if self.ends.value == "until" else None
        count = self.times.value() if self.ends.value == "count" else 0
        on = [day for day, box in enumerate(self.weekdays) if box.isChecked()]
        rule = rule_for(self.unit.value, self.interval.value(), starts, until, count, on)
        calendar = self._calendar if self.skip.isChecked() else ""
        return Repeat("", self._post.id, rule, starts, self.at.at, calendar)

    def show_known(self, known: Sequence[Coming]) -> None:
        """List what comes back already."""
        clear(self.known)
        self._known_head.setVisible(bool(known))
        self._known_area.setVisible(bool(known))
        for one in known:
            self.known.addWidget(self._row(one))

    def _make_fields(self, start: datetime) -> None:
        say = words().text
        units = [(unit, say(key)) for unit, key in UNITS]
        ends = [(end, say(key)) for end, key in ENDS]
        self.interval, self.unit = Spin(say("handy-repeat-every"), 1, 365, 4), Combo(say("handy-repeat-unit"), units)
        self.unit.choose("week")
        self.weekdays = [Check(dates.weekday(MONDAY + timedelta(days=n))) for n in range(7)]
        self.weekdays[start.weekday()].setChecked(True)
        self.starts = DateField(say("handy-repeat-starts"), start.date())
        self.last = DateField(say("handy-repeat-last"), start.date() + HALF_A_YEAR)
        self.at = TimeField(say("handy-repeat-at"), start.time())
        self.ends, self.times = Combo(say("handy-repeat-ends"), ends), Spin(say("handy-repeat-times"), 2, 500, 10)
        self.skip = Check(say("handy-repeat-holidays", calendar=self._calendar))
        self.skip.setVisible(bool(self._calendar))

    def _form(self) -> QFormLayout:
        say, form = words().text, QFormLayout()
        self._days = _in_a_row(*self.weekdays)
        form_row(form, say("handy-repeat-every"), _in_a_row(self.interval, self.unit))
        form_row(form, say("handy-repeat-on"), self._days)
        form_row(form, say("handy-repeat-starts"), _in_a_row(self.starts, label(say("handy-repeat-at")), self.at))
        form_row(form, say("handy-repeat-ends"), _in_a_row(self.ends, self.last, self.times))
        form.addRow(self.skip)
        self._rows = form
        return form

    def _connect(self) -> None:
        self.interval.valueChanged.connect(self._judge)
        self.times.valueChanged.connect(self._judge)
        for combo in (self.unit, self.ends):
            combo.currentIndexChanged.connect(self._judge)
        for field in (self.starts, self.last):
            field.dateChanged.connect(self._judge)
        self.at.timeChanged.connect(self._judge)
        for box in (*self.weekdays, self.skip):
            box.toggled.connect(self._judge)

    def _judge(self) -> None:
        self._rows.setRowVisible(self._days, self.unit.value == "week")
        self.last.setVisible(self.ends.value == "until")
        self.times.setVisible(self.ends.value == "count")
        wrong = ""
        times: tuple[datetime, ...] = ()
        try:
            times = following(self.repeat(), self._post, self._zone, self._now)
        except InputError as error:
            wrong = words().say(error.message)
        if not wrong and not times:
            wrong = words().text("handy-repeat-no-next")
        self.next.setText("\u00a0· ".join(dates.moment(at, self._zone).replace(" ", "\u00a0") for at in times))
        self.next.setVisible(bool(times))
        self.said.setText(wrong)
        self.said.setVisible(bool(wrong))
        self.take.setEnabled(not wrong)

    def _take(self) -> None:
        self.accept()
        self.picked.emit(self.repeat())

    def _row(self, one: Coming) -> QWidget:
        say = words().text
        when = dates.moment(one.next, self._zone) if one.next else ""
        text = say("handy-repeat-next-of", when=when) if when else say("handy-repeat-over")
        stop = button(say("handy-repeat-stop"), "small", do=lambda: self.stopped.emit(one))
        stop.setAccessibleName(f"{say('handy-repeat-stop')}: {one.title}")
        return _in_a_row(Elided(one.title), label(text, "small"), stop, stretch=False)


def _in_a_row(*widgets: QWidget, stretch: bool = True) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * STEP)
    for widget in widgets:
        row.addWidget(widget, 0 if stretch else int(isinstance(widget, Elided)))
    if stretch:
        row.addStretch(1)
    return holder
