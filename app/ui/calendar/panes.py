"""The five ways to see the same posts, and what they all say: chosen, opened, moved, wanted."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.calendar import spans
from app.ui.calendar.agenda import AgendaView
from app.ui.calendar.agenda_model import AgendaModel
from app.ui.calendar.board import BoardView
from app.ui.calendar.canvas import Canvas
from app.ui.calendar.day import DayView
from app.ui.calendar.model import CalendarModel
from app.ui.calendar.month import MonthView
from app.ui.calendar.picking import Picked
from app.ui.calendar.spoken import note_words, tight_words, tip_words
from app.ui.calendar.week import WeekView
from app.ui.widgets.card import scrolled


class Panes(QObject):
    """Holds the views; only the one that is shown is laid out, so that a change of month costs one of them."""

    selected = Signal(str)
    opened = Signal(str)
    deleted = Signal(str)

    def __init__(self, model: CalendarModel, picked: Picked, empty: QWidget) -> None:
        super().__init__()
        self.model, self.picked, self.stack = model, picked, QStackedWidget()
        self.month, self.week, self.day = MonthView(model, picked), WeekView(model, picked), DayView(model, picked)
        self.agenda, self.board = AgendaView(picked), BoardView(picked)
        self.canvases: tuple[Canvas, ...] = (self.month, self.week.canvas, self.day.canvas)
        for view in (scrolled(self.month), self.week, self.day, self.agenda, self.board, empty):
            self.stack.addWidget(view)
        for rows in (self.agenda.rows, *(column.rows for column in self.board.columns)):
            self._explain(rows)
        for one in (*self.canvases, self.agenda, self.board):
            one.selected.connect(self.selected.emit)
            one.opened.connect(self.opened.emit)
            one.deleted.connect(self.deleted.emit)

    @property
    def chosen(self) -> str:
        """The post that is chosen."""
        return self.month.chosen

    def arrange(self, view: str, anchor: date) -> None:
        """Show the days around the anchor in a view, and let go of what is picked elsewhere."""
        fit = self.model.first_weekday
        days = spans.shown(view, anchor, fit)
        chips = [chip for day in days for chip in self.model.chips(day)]
        self.picked.keep(chip.row.id for chip in chips)
        show: dict[str, Callable[[], None]] = {
            "month": lambda: self.month.show_month(anchor),
            "week": lambda: self.week.show_week(anchor),
            "day": lambda: self.day.show_day(anchor),
            "agenda": lambda: self.agenda.show_chips(chips, self.chosen),
            "board": lambda: self.board.show_chips(chips, self.chosen),
        }
        show[view]()
        empty = view in spans.LISTS and not chips
        self.stack.setCurrentIndex(len(spans.VIEWS) if empty else spans.VIEWS.index(view))

    def choose(self, post_id: str) -> None:
        """Mark a post as chosen in every view."""
        for canvas in self.canvases:
            if canvas.chosen != post_id:
                canvas.blockSignals(True)
                canvas.choose(post_id)
                canvas.blockSignals(False)
        self.agenda.choose(post_id)
        self.board.choose(post_id)

    def _explain(self, rows: AgendaModel) -> None:
        rows.note = lambda day: note_words(self.model, day)
        rows.tip = lambda chip: tip_words(self.model, chip)
        rows.tight = lambda chip: tight_words(self.model, chip)
