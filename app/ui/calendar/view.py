"""The calendar page: month, week and agenda of the same posts, filters above, the goals' mix below."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.calendar import instant
from app.domain.goal import Goal
from app.ui import dates
from app.ui.background import Operation
from app.ui.calendar import actions
from app.ui.calendar.agenda import AgendaView
from app.ui.calendar.board import BoardView
from app.ui.calendar.canvas import Canvas
from app.ui.calendar.filters import FilterBar
from app.ui.calendar.mix import Mix
from app.ui.calendar.model import CalendarModel, Filters, month_days, month_end, month_step, week_days
from app.ui.calendar.month import MonthView
from app.ui.calendar.popover import DayPopover
from app.ui.calendar.risk import RiskLine
from app.ui.calendar.week import WeekView
from app.ui.changes import Change
from app.ui.commands import Command
from app.ui.context import Context
from app.ui.exchange.entry import Exchange
from app.ui.frame import Page
from app.ui.ideas.beside import Beside
from app.ui.inspector.view import Inspector
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import scrolled
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.find import FindField
from app.ui.widgets.segmented import Segmented
from app.words import words

VIEWS = ("month", "week", "agenda", "board")
SHOWN = (
    ("month", "calendar-view-month"),
    ("week", "calendar-view-week"),
    ("agenda", "calendar-view-agenda"),
    ("board", "calendar-view-board"),
)


class CalendarPage(Page):
    """Shows what is planned and says what the person wants done with it; the work is in actions.py."""

    def __init__(self, context: Context) -> None:
        super().__init__(words().text("window-page-calendar"))
        self._context = context
        self._loading: Operation[actions.Loaded] | None = None
        self.model = CalendarModel(context.profile.zone, context.desk.clock.now())
        self.anchor, self._turned = self.model.today, True
        self.month, self.week = MonthView(self.model), WeekView(self.model)
        self.agenda, self.board = AgendaView(), BoardView()
        self.filters, self.mix, self.stack = FilterBar(), Mix(), QStackedWidget()
        self.risk = RiskLine(lambda: context.go("accounts", ""))
        self.inspector = Inspector(context, self._ask_move, self._delete)
        self.views = Segmented(words().text("calendar-views"), tuple((k, words().text(t)) for k, t in SHOWN))
        self.exchange = Exchange(context, self)
        self.ideas = Beside(self, context)
        self._fill_bar()
        self.set_body(self._body(), self.inspector)
        self.ideas.join(self.month, self.week.canvas)
        self._connect()
        self._add_commands()
        self._recall()

    def opened(self, argument: str) -> None:
        """Show today's news; an argument is the id of a post to select."""
        self.reload()
        if argument:
            self.select(argument)

    def leaving(self) -> None:
        """Remember view and filters."""
        memory, filters = self._context.memory, self.model.filters
        memory.setValue("calendar/view", self.views.value)
        memory.setValue("calendar/goals", ",".join(sorted(filters.goals)))
        memory.setValue("calendar/account", filters.account)
        if self.inspector.isVisible():
            memory.setValue("calendar/inspector", self.inspector.width())

    def reload(self) -> None:
        """Read the shown days again."""
        first, last = self._span()
        zone = self._context.profile.zone
        since = instant(first, datetime.min.time(), zone)
        until = instant(last + timedelta(days=1), datetime.min.time(), zone)
        if self._loading is not None:
            self._loading.cancel()
        self._loading = actions.load(self._context.desk, since, until).then(self._show)
        self._context.run(self._loading, self)

    def go_to(self, anchor: date) -> None:
        """Show the month or week of a day."""
        self.anchor, self._turned = anchor, True
        self._arrange()
        self.reload()

    def step(self, by: int) -> None:
        """A month or a week on, or back."""
        week = self.views.value == "week"
        self.go_to(self.anchor + timedelta(days=7 * by) if week else month_step(self.anchor, by))

    def select(self, post_id: str) -> None:
        """Select a post in every view, and show it at the side."""
        for canvas in (self.month, self.week.canvas):
            if canvas.chosen != post_id:
                canvas.blockSignals(True)
                canvas.choose(post_id)
                canvas.blockSignals(False)
        self.agenda.choose(post_id)
        self.board.choose(post_id)
        self.inspector.show_post(post_id)

    def reschedule(self, post_id: str, when: datetime) -> None:
        """Move a post, undoably."""
        chip = self.model.find(post_id)
        if chip is not None:
            self._context.undo.push(actions.Move(self._context, post_id, chip.row.when, when))

    def _show(self, loaded: actions.Loaded) -> None:
        self.model.zone, self.model.now = self._context.profile.zone, self._context.desk.clock.now()
        self.model.first_weekday = loaded.first_weekday
        self.model.set_slots(loaded.slots)
        self.model.bars = loaded.bars
        self.model.set_rows(loaded.rows)
        self.filters.show_accounts(loaded.accounts)
        self.risk.show_risks(loaded.at_risk, self.model.now, self.model.zone)
        self._arrange()
        if self._turned:
            self._turned = False
            self.agenda.bring_up(self.month.chosen, self.model.today)

    def _arrange(self) -> None:
        week = self.views.value == "week"
        self.title.setText(self._week_title() if week else dates.month_year(self.anchor))
        self.month.show_month(self.anchor)
        self.week.show_week(self.anchor)
        first, last = self._shown_span()
        chips = [chip for chip in self.model.shown() if first <= chip.day <= last]
        for view in (self.agenda, self.board):
            view.show_chips(chips, self.month.chosen)
        lists = self.views.value in {"agenda", "board"}
        shown = "empty" if lists and not chips else self.views.value
        self.stack.setCurrentIndex((*VIEWS, "empty").index(shown))
        self.filters.show_counts(self.model.counts(first, last))
        span = words().text("calendar-this-week" if week else "calendar-this-month", month=dates.month(self.anchor))
        self.mix.show_shares(span, self.model.shares(first, last), self._context.profile.targets)

    def _week_title(self) -> str:
        days = week_days(self.anchor, self.model.first_weekday)
        return words().text("calendar-week-of", day=f"{days[0].day} {dates.month_year(days[0])}")

    def _span(self) -> tuple[date, date]:
        """The days to read: the month's page and the week together."""
        days = month_days(self.anchor, self.model.first_weekday) + week_days(self.anchor, self.model.first_weekday)
        return min(days), max(days)

    def _shown_span(self) -> tuple[date, date]:
        if self.views.value == "week":
            days = week_days(self.anchor, self.model.first_weekday)
            return days[0], days[-1]
        return self.anchor.replace(day=1), month_end(self.anchor)

    def _body(self) -> QWidget:
        say = words().text
        empty = EmptyState(
            "ph.calendar-blank",
            say("calendar-empty"),
            say("calendar-empty-hint"),
            say("calendar-new"),
            lambda: self._new(None),
        )
        for view in (scrolled(self.month), self.week, self.agenda, self.board, empty):
            self.stack.addWidget(view)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(5 * STEP, 2 * STEP, 5 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(self.risk)
        column.addWidget(self.filters)
        column.addWidget(self.stack, 1)
        column.addSpacing(STEP)
        column.addWidget(self.mix)
        return body

    def _fill_bar(self) -> None:
        say = words().text
        self.back = button("", "icon", "ph.caret-left", lambda: self.step(-1), tip=say("calendar-back"))
        self.today = button(say("calendar-today"), do=lambda: self.go_to(self.model.today))
        self.forward = button("", "icon", "ph.caret-right", lambda: self.step(1), tip=say("calendar-forward"))
        find = FindField(say("palette-open"), "Ctrl+K", lambda: self._context.commands.run("palette"))
        self.reply = button("", "icon", "ph.chat-circle-text", self._new_reply, tip=say("calendar-new-reply"))
        self.new = button(say("calendar-new"), "primary", do=lambda: self._new(None))
        for widget in (self.back, self.today, self.forward, self.views):
            self.bar.addWidget(widget)
        self.bar.addStretch()
        for at_end in (find, self.ideas.button, self.exchange.button(), self.reply, self.new):
            self.bar.addWidget(at_end)

    def _connect(self) -> None:
        for canvas in (self.month, self.week.canvas):
            self._connect_canvas(canvas)
        for view in (self.agenda, self.board):
            view.selected.connect(self.select)
            view.opened.connect(lambda post_id: self._context.go("compose", post_id))
        self.views.chosen.connect(self._turn_view)
        self.filters.changed.connect(self._filter)
        self._context.changes.happened.connect(self._heard)

    def _connect_canvas(self, canvas: Canvas) -> None:
        canvas.selected.connect(self.select)
        canvas.opened.connect(lambda post_id: self._context.go("compose", post_id))
        canvas.moved.connect(self.reschedule)
        canvas.wanted_new.connect(self._new)
        canvas.wanted_with.connect(self._new)
        canvas.wanted_day.connect(self._pop_day)
        canvas.deleted.connect(self._delete)
        canvas.turned.connect(self._turn)

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind in {Change.POSTS, Change.SLOTS, Change.ACCOUNTS, Change.PROFILE, Change.SETTINGS, Change.CAMPAIGNS}:
            self.reload()

    def _filter(self, filters: Filters) -> None:
        self.model.set_filters(filters)
        self._arrange()

    def _turn_view(self, _view: str) -> None:
        """The week of the chosen post, else of today where today was in sight."""
        chip, today = self.model.find(self.month.chosen), self.model.today
        seen = (self.anchor.year, self.anchor.month) == (today.year, today.month)
        self.go_to(chip.day if chip else today if seen else self.anchor)

    def _turn(self, day: date) -> None:
        self.go_to(day)

    def _new(self, when: datetime | None, pictures: Sequence[Path] = ()) -> None:
        argument = f"day:{when.astimezone(UTC).isoformat()}" if when else "new"
        self._context.go("compose", "\0".join((argument, *map(str, pictures))))

    def _new_reply(self) -> None:
        self._context.go("compose", "reply")

    def _delete(self, post_id: str) -> None:
        self._context.undo.push(actions.Delete(self._context, post_id))

    def _ask_move(self, post_id: str, before: datetime | None, after: datetime | None) -> None:
        self._context.undo.push(actions.Move(self._context, post_id, before, after))

    def _pop_day(self, day: date, at: QPoint) -> None:
        DayPopover(self, day, self.model.chips(day), self.select).open_at(at)

    def _add_commands(self) -> None:
        say, commands = words().text, self._context.commands
        commands.add(
            Command("new-post", say("calendar-new"), lambda: self._new(None), "ph.plus", "Ctrl+N"), self.window()
        )
        commands.add(
            Command("new-reply", say("calendar-new-reply"), self._new_reply, "ph.chat-circle-text", "Ctrl+R"),
            self.window(),
        )
        commands.add(Command("today", say("calendar-go-today"), self._go_today, "ph.calendar-check", "Ctrl+T"), self)
        for view, key in SHOWN:
            self._add_view_command(view, words().text(key))

    def _add_view_command(self, view: str, title: str) -> None:
        def show() -> None:
            self._context.go("calendar", "")
            self.views.choose(view)

        self._context.commands.add(
            Command(f"view-{view}", words().text("calendar-show", view=title), show, "ph.squares-four")
        )

    def _go_today(self) -> None:
        self._context.go("calendar", "")
        self.go_to(self.model.today)

    def _recall(self) -> None:
        memory = self._context.memory
        goals = frozenset(Goal(g) for g in str(memory.value("calendar/goals", "")).split(",") if g in set(Goal))
        filters = replace(Filters(), goals=goals, account=str(memory.value("calendar/account", "")))
        self.model.set_filters(filters)
        self.filters.show_filters(filters)
        self.inspector.wide = int(str(memory.value("calendar/inspector", 0)))
        view = str(memory.value("calendar/view", "month"))
        self.views.blockSignals(True)
        self.views.choose(view)
        self.views.blockSignals(False)
        self.setFocusProxy(self.month)
        self.month.setFocus(Qt.FocusReason.OtherFocusReason)
