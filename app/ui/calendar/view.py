"""The calendar page: five views of the same posts, filters above, the goals' mix or the bulk bar below."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.calendar import instant, wall
from app.pipeline.bulk import by_days
from app.pipeline.occasions import Occasion
from app.ui.background import Operation
from app.ui.calendar import actions, saved, spans
from app.ui.calendar.bulk import DELETED, moved
from app.ui.calendar.bulk_bar import BulkBar
from app.ui.calendar.canvas import Canvas
from app.ui.calendar.filters import FilterBar
from app.ui.calendar.model import CalendarModel, Filters
from app.ui.calendar.page_commands import SHOWN, add_commands
from app.ui.calendar.panes import Panes
from app.ui.calendar.paper import Paper
from app.ui.calendar.picking import Picked
from app.ui.calendar.popover import DayPopover, begin_about
from app.ui.calendar.risk import RiskLine
from app.ui.calendar.saved import ViewsPill
from app.ui.calendar.zone import ZoneBadge, zone_here
from app.ui.changes import Change
from app.ui.context import Context
from app.ui.exchange.entry import Exchange
from app.ui.frame import Page
from app.ui.ideas.beside import Beside
from app.ui.inspector.view import Inspector
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.find import FindField
from app.ui.widgets.mix import Mix
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.sheet import Sheet
from app.words import words


class CalendarPage(Page):
    """Shows what is planned and says what the person wants done with it; the work is in actions.py."""

    def __init__(self, context: Context) -> None:
        super().__init__(words().text("window-page-calendar"))
        self._context = context
        self._loading: Operation[actions.Loaded] | None = None
        self._noting: Operation[Mapping[date, Sequence[Occasion]]] | None = None
        self.model = CalendarModel(context.profile.zone, context.desk.clock.now())
        self.anchor, self._turned = self.model.today, True
        self.model.viewer = zone_here()
        self.picked = Picked()
        self.panes = Panes(self.model, self.picked, self._empty())
        self.month, self.week, self.day = self.panes.month, self.panes.week, self.panes.day
        self.agenda, self.board, self.stack = self.panes.agenda, self.panes.board, self.panes.stack
        self.filters, self.mix, self.bulk = FilterBar(), Mix(), BulkBar(context, self.picked)
        self.kept, self.zone, self.paper = ViewsPill(context.memory), ZoneBadge(), Paper(context, self)
        self.sheet: Sheet | None = None
        self.risk = RiskLine(lambda: context.go("accounts", ""))
        self.inspector = Inspector(context, self._ask_move, self._delete)
        self.views = Segmented(words().text("calendar-views"), tuple((k, words().text(t)) for k, t in SHOWN))
        self.exchange = Exchange(context, self)
        self.ideas = Beside(self, context)
        self._fill_bar()
        self.set_body(self._body(), self.inspector)
        self.ideas.join(self.month, self.week.canvas)
        self._connect()
        add_commands(self, self._context, self)
        self._recall()

    def opened(self, argument: str) -> None:
        """Show today's news; an argument is the id of a post to select."""
        self.reload()
        if argument:
            self.select(argument)

    def leaving(self) -> None:
        """Remember view and filters."""
        memory = self._context.memory
        saved.leave(memory, self.views.value, self.model.filters)
        if self.inspector.isVisible():
            memory.setValue("calendar/inspector", self.inspector.width())

    def reload(self) -> None:
        """Read the shown days again."""
        first, last = spans.to_read(self.anchor, self.model.first_weekday)
        zone = self._context.profile.zone
        since = instant(first, datetime.min.time(), zone)
        until = instant(last + timedelta(days=1), datetime.min.time(), zone)
        for reading in (self._loading, self._noting):
            if reading is not None:
                reading.cancel()
        self._loading = actions.load(self._context.desk, since, until).then(self._show)
        self._noting = actions.occasions(self._context.desk, first, last).then(self._show_occasions)
        self._context.run(self._loading, self)
        self._context.run(self._noting, self)

    def go_to(self, anchor: date) -> None:
        """Show the month, week or day of a day."""
        self.anchor, self._turned = anchor, True
        self._arrange()
        self.reload()

    def step(self, by: int) -> None:
        """A month, a week or a day on, or back."""
        self.go_to(spans.step(self.views.value, self.anchor, by))

    def select(self, post_id: str) -> None:
        """Select a post in every view, and show it at the side."""
        self.panes.choose(post_id)
        self.inspector.show_post(post_id)

    def reschedule(self, post_id: str, when: datetime) -> None:
        """Move a post, undoably; one of several that are picked takes all of them along by as many days."""
        chip = self.model.find(post_id)
        if chip is None:
            return
        days = (wall(when, self.model.zone).date() - chip.day).days
        if days and post_id in self.picked and len(self.picked) > 1:
            self.bulk.do(moved(by_days(days)))
        else:
            actions.move(self._context, post_id, chip.row.when, when).push()

    def _show(self, loaded: actions.Loaded) -> None:
        self.model.zone, self.model.now = self._context.profile.zone, self._context.desk.clock.now()
        self.model.first_weekday = loaded.first_weekday
        self.model.pace, self.model.labels = loaded.pace, {a.id: a.label for a in loaded.accounts}
        self.model.set_slots(loaded.slots)
        self.model.bars = loaded.bars
        self.model.set_rows(loaded.rows)
        self.filters.offer(loaded.accounts, loaded.campaigns, loaded.rows)
        self.bulk.known = sorted({tag for tags in {row.tags for row in loaded.rows} for tag in tags})
        self.risk.show_risks(loaded.at_risk, self.model.now, self.model.zone)
        self._arrange()
        if self._turned:
            self._turned = False
            self.agenda.bring_up(self.month.chosen, self.model.today)

    def _show_occasions(self, found: Mapping[date, Sequence[Occasion]]) -> None:
        if found != self.model.notes:
            self.model.notes = found
            self.panes.arrange(self.views.value, self.anchor)

    def _arrange(self) -> None:
        view, fit = self.views.value, self.model.first_weekday
        self.title.setText(spans.title(view, self.anchor, fit))
        self.zone.show_zones(self.model.zone, self.model.viewer, self.anchor)
        self.panes.arrange(view, self.anchor)
        first, last = spans.counted(view, self.anchor, fit)
        self.filters.show_counts(self.model.counts(first, last))
        shares, targets = self.model.shares(first, last), self._context.profile.targets
        self.mix.show_shares(spans.about(view, self.anchor), shares, targets)

    def _empty(self) -> QWidget:
        say = words().text
        hints = say("calendar-empty"), say("calendar-empty-hint"), say("calendar-new")
        return EmptyState("ph.calendar-blank", *hints, lambda: self._new(None))

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(5 * STEP, 2 * STEP, 5 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(self.risk)
        column.addWidget(self.filters)
        column.addWidget(self.stack, 1)
        column.addSpacing(STEP)
        column.addWidget(self.mix)
        column.addWidget(self.bulk)
        self.filters.row.addWidget(self.zone)
        self.filters.row.addWidget(self.kept)
        return body

    def _fill_bar(self) -> None:
        say = words().text
        self.back = button("", "icon", "ph.caret-left", lambda: self.step(-1), tip=say("calendar-back"))
        self.today = button(say("calendar-today"), do=lambda: self.go_to(self.model.today))
        self.forward = button("", "icon", "ph.caret-right", lambda: self.step(1), tip=say("calendar-forward"))
        find = FindField(say("calendar-find"), "Ctrl+K", lambda: self._context.commands.run("palette"))
        self.reply = button("", "icon", "ph.chat-circle-text", self._reply, tip=say("calendar-new-reply"))
        self.new = button(say("calendar-new"), "primary", do=lambda: self._new(None))
        for widget in (self.back, self.today, self.forward, self.views):
            self.bar.addWidget(widget)
        self.bar.addStretch()
        for at_end in (find, self.ideas.button, self.exchange.button(), self.reply, self.new):
            self.bar.addWidget(at_end)

    def _connect(self) -> None:
        panes = self.panes
        for canvas in panes.canvases:
            self._connect_canvas(canvas)
        panes.selected.connect(self.select)
        panes.opened.connect(lambda post_id: self._context.go("compose", post_id))
        panes.deleted.connect(self._delete_chosen)
        self.picked.changed.connect(lambda: self.mix.setVisible(not len(self.picked)))
        self.kept.wanted.connect(self.show_kept)
        self.kept.keeping.connect(self.ask_keep)
        self.views.chosen.connect(self._turn_view)
        self.filters.changed.connect(self._filter)
        self._context.changes.happened.connect(self._heard)

    def _connect_canvas(self, canvas: Canvas) -> None:
        canvas.moved.connect(self.reschedule)
        canvas.wanted_new.connect(self._new)
        canvas.wanted_with.connect(self._new)
        canvas.wanted_day.connect(self._pop_day)
        canvas.wanted_note.connect(self._pop_note)
        canvas.turned.connect(self.go_to)

    def show_kept(self, kept: saved.Kept) -> None:
        """Show a view that was kept, with its filters."""
        self.filters.set_filters(kept.filters)
        self.views.choose(kept.view)

    def ask_keep(self) -> None:
        """Keep the view as it is now, under a name."""
        self.sheet = saved.KeepSheet(self.window(), self._context, self.views.value, self.model.filters)
        self.sheet.open()

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

    def _reply(self) -> None:
        self._context.commands.run("new-reply")

    def _new(self, when: datetime | None, pictures: Sequence[Path] = ()) -> None:
        argument = f"day:{when.astimezone(UTC).isoformat()}" if when else "new"
        self._context.go("compose", "\0".join((argument, *map(str, pictures))))

    def _delete_chosen(self, post_id: str) -> None:
        """The Delete key: all that are picked where there are some."""
        if len(self.picked):
            self.bulk.do(DELETED)
        else:
            self._delete(post_id)

    def _delete(self, post_id: str) -> None:
        actions.delete(self._context, post_id).push()

    def _ask_move(self, post_id: str, before: datetime | None, after: datetime | None) -> None:
        actions.move(self._context, post_id, before, after).push()

    def _pop_day(self, day: date, at: QPoint) -> None:
        DayPopover(self, day, self.model.chips(day), self.select).open_at(at)

    def _pop_note(self, day: date, at: QPoint) -> None:
        begin_about(self, self.model.notes.get(day, ()), at, lambda title: self._begin(day, title))

    def _begin(self, day: date, title: str) -> None:
        """A post on a day, titled for what the day is; without a time where that has passed."""
        when = self.month.new_on(day)
        iso = when.astimezone(UTC).isoformat() if when > self.model.now else ""
        self._context.go("compose", f"day:{iso}|{title}")

    def print_month(self) -> None:
        """Print the month that is shown, as it is filtered."""
        self.paper.ask_print(self.paper.month(self.model, self.anchor))

    def save_month(self) -> None:
        """Save the same as a PDF."""
        self.paper.ask_save(self.paper.month(self.model, self.anchor))

    def show_view(self, view: str) -> None:
        """Show the calendar in a view."""
        self._context.go("calendar", "")
        self.views.choose(view)

    def go_today(self) -> None:
        """Show today."""
        self._context.go("calendar", "")
        self.go_to(self.model.today)

    def _recall(self) -> None:
        memory = self._context.memory
        kept = saved.last(memory)
        if kept is not None:
            self.model.set_filters(kept.filters)
            self.filters.show_filters(kept.filters)
            self.views.blockSignals(True)
            self.views.choose(kept.view)
            self.views.blockSignals(False)
        self.inspector.wide = int(str(memory.value("calendar/inspector", 0)))
        self.setFocusProxy(self.month)
        self.month.setFocus(Qt.FocusReason.OtherFocusReason)
