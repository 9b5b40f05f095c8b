"""Plan my week: what is proposed for each free slot, with the reason; ticks, dragging, and one button."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.pipeline.plan_week import Facts, Proposal, propose
from app.ui import dates
from app.ui.context import Context
from app.ui.ideas.week_model import Week
from app.ui.naming import goal_name
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, scrolled
from app.ui.widgets.clearing import clear
from app.ui.widgets.fields import Check
from app.ui.widgets.labels import Elided, label
from app.ui.widgets.sheet import Sheet
from app.words import words

WEEK_MIME = "application/x-primum-proposal"
WIDE, TALL = 620, 420
FRIDAY = 4
NOWHERE = QPointF(-1, -1)
Swap = Callable[[int, int], None]


class WeekSheet(Sheet):
    """`given` carries what is ticked; `turned` asks for another week's first day."""

    given = Signal(object)
    turned = Signal(object)

    def __init__(self, parent: QWidget, context: Context, facts: Facts) -> None:
        say = words().text
        super().__init__(parent, say("aims-week"), say("aims-week-what"), WIDE)
        self._zone = context.profile.zone
        self.week, self.lines = Week(self._zone), list[SlotLine]()
        inner = QWidget()
        self._lines = QVBoxLayout(inner)
        self._lines.setContentsMargins(0, 0, 3 * STEP, 0)
        self._lines.setSpacing(2 * STEP)
        area = scrolled(inner)
        area.setMinimumHeight(round(theme().px(TALL) / theme().scale))
        self.body.addLayout(self._turner())
        self.body.addWidget(area)
        self.add_button(say("window-cancel"), do=self.reject)
        self.take = self.add_button(say("aims-week-take", count=0), "primary", self._take)
        self.show_facts(facts)

    def show_facts(self, facts: Facts) -> None:
        """Propose anew, for the week of these facts."""
        self.first = facts.first
        self.span.setText(words().text("aims-week-of", day=dates.long_day(facts.first)))
        self.no_slots = not facts.slots
        self.week.set_rows(propose(facts))
        self._show()

    def _turner(self) -> QHBoxLayout:
        say, row = words().text, QHBoxLayout()
        row.setSpacing(2 * STEP)
        self.span = label("", "bold")
        self.back = button("", "icon", "ph.caret-left", lambda: self._turn(-1), tip=say("aims-week-before"))
        self.forward = button("", "icon", "ph.caret-right", lambda: self._turn(1), tip=say("aims-week-after"))
        row.addWidget(self.span, 1)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        return row

    def _turn(self, by: int) -> None:
        self.turned.emit(self.first + timedelta(days=7 * by))

    def _show(self) -> None:
        clear(self._lines)
        self.lines = []
        for day, numbers in self.week.days():
            self._lines.addWidget(label(dates.long_day(day), "bold"))
            for number in numbers:
                line = SlotLine(number, self.week.rows[number], self._zone, self._swap, on=self.week.ticked[number])
                line.check.toggled.connect(lambda on, at=number: self._tick(at, on=on))
                self.lines.append(line)
                self._lines.addWidget(line)
        if not self.week.rows:
            said = "aims-week-no-slots" if self.no_slots else "aims-week-full"
            self._lines.addWidget(label(words().text(said), "muted", wrap=True))
        self._lines.addStretch(1)
        self._judge()

    def _tick(self, number: int, *, on: bool) -> None:
        self.week.ticked[number] = on
        self._judge()

    def _swap(self, one: int, other: int) -> None:
        if 0 <= other < len(self.week.rows) and one != other:
            self.week.swap(one, other)
            self._show()
            self.lines[other].check.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self) -> None:
        count = len(self.week.chosen)
        self.take.setText(words().text("aims-week-take", count=count))
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(count > 0)

    def _take(self) -> None:
        self.accept()
        self.given.emit(self.week.chosen)


class SlotLine(Card):
    """One slot with what is proposed; dragged onto another, or moved with Alt and the arrows, the two change places."""

    def __init__(self, number: int, row: Proposal, zone: str, swap: Swap, *, on: bool) -> None:
        super().__init__(row.goal.value)
        self.number, self._swap = number, swap
        self._goal, self._press = row.goal.value, NOWHERE
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        say = words().text
        title = row.title or say("aims-week-empty", goal=row.goal.value)
        at = dates.clock(row.when, zone)
        self.check = MovingCheck(at, lambda by: swap(number, number + by))
        self.check.setAccessibleName(f"{at}, {title}")
        self.check.setChecked(on)
        self.check.setAccessibleDescription(say("aims-week-keys"))
        head = QHBoxLayout()
        head.setSpacing(2 * STEP)
        head.addWidget(self.check)
        head.addWidget(Elided(title), 1)
        head.addWidget(label(goal_name(row.goal), "small"))
        self.column.addLayout(head)
        self.column.addWidget(label(words().say(row.why), "small", wrap=True))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        self._press = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the proposal."""
        if self._press is NOWHERE:
            return
        if (event.position() - self._press).manhattanLength() >= QApplication.startDragDistance():
            self._press = NOWHERE
            drag, data = QDrag(self), QMimeData()
            data.setData(WEEK_MIME, QByteArray(str(self.number).encode()))
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Another proposal may be dropped here."""
        if event.mimeData().hasFormat(WEEK_MIME):
            event.acceptProposedAction()
            self.set_edge("primary")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """It went on."""
        self.set_edge(self._goal)

    def dropEvent(self, event: QDropEvent) -> None:
        """They change places, once the drop is over: the lines are made anew."""
        event.acceptProposedAction()
        other = int(bytes(event.mimeData().data(WEEK_MIME).data()))
        swap, here = self._swap, self.number
        QTimer.singleShot(0, lambda: swap(other, here))


class MovingCheck(Check):
    """A tick that Alt and the up and down arrows move."""

    def __init__(self, text: str, move: Callable[[int], None]) -> None:
        super().__init__(text)
        self._move = move

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move; the rest is the tick's."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(by)
        else:
            super().keyPressEvent(event)


def first_day(today: date) -> date:
    """The Monday of the week to plan: from Friday on the next one, for which this one is nearly over."""
    monday = dates.week_start(today)
    return monday + timedelta(days=7) if today.weekday() >= FRIDAY else monday
