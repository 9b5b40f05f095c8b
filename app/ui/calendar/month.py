"""The month."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.ui.calendar.bar_paint import paint_bars, paint_quiet
from app.ui.calendar.canvas_keys import KeyCanvas
from app.ui.calendar.chip_paint import measures, paint_note
from app.ui.calendar.layout import Box, Layout, Measures, month_layout
from app.ui.calendar.model import CalendarModel, Chip, at_day, month_days
from app.ui.calendar.picking import Picked
from app.ui.calendar.spoken import note_line
from app.ui.dates import weekday
from app.ui.theme import theme
from app.ui.tokens import RADIUS, SMALL

HEADER = 28
NARROWEST = 64
NOTE = 36
"""Where the line of what a day is begins: right of the day's number, on its pill or not."""


class MonthView(KeyCanvas):
    """Seven columns of days, four to six rows; the names of the weekdays above."""

    def __init__(self, model: CalendarModel, picked: Picked | None = None) -> None:
        super().__init__(model, picked)
        self.anchor = model.today
        self.show_month(model.today)

    def show_month(self, anchor: date) -> None:
        """Show the month of a day."""
        self.anchor = anchor
        self.show_days(month_days(anchor, self.model.first_weekday), anchor)

    def minimumSizeHint(self) -> QSize:
        """Room for a short line in every day."""
        m = measures()
        tall = 2 * m.pad + m.number + m.small
        return QSize(7 * NARROWEST, round(theme().px(HEADER) + tall * len(self.days) / 7))

    def arrange(self, m: Measures) -> Layout:
        """Lay out below the weekdays' names."""
        top = theme().px(HEADER)
        made = month_layout(self.model, self.days, self.width() - 1, self.height() - top - 1, m)
        made.slots = [(box, at) for box, at in made.slots if at.month == self.anchor.month]
        _lowered(made, top)
        px = theme().px
        made.notes = [
            (Box(cell.x + px(NOTE), cell.y + px(6), cell.w - px(NOTE + 6), px(18)), day)
            for day, cell in made.cells.items()
            if self.model.notes.get(day)
        ]
        return made

    def drop_time(self, chip: Chip, x: float, y: float) -> datetime | None:
        """The same time on the day below."""
        day = self.placed.day_at(x, y)
        return at_day(chip, day, self.model.zone) if day else None

    def nudge(self, chip: Chip, right: int, down: int) -> datetime:
        """A day or a week on."""
        return at_day(chip, chip.day + timedelta(days=right + 7 * down), self.model.zone)

    def new_time(self, x: float, y: float) -> datetime | None:
        """The day's first free slot, or its morning."""
        day = self.placed.day_at(x, y)
        return self.new_on(day) if day else None

    def drop_box(self, x: float, y: float) -> Box | None:
        """The day below."""
        day = self.placed.day_at(x, y)
        return self.placed.cells[day] if day else None

    def paint_ground(self, painter: QPainter) -> None:
        """Draw weekdays, the grid, and the days' numbers."""
        self._paint_weekdays(painter)
        top = theme().px(HEADER)
        frame = QPainterPath()
        box = QRectF(0.5, top + 0.5, self.width() - 1, self.height() - top - 1)
        frame.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(frame, theme().color("surface"))
        painter.save()
        painter.setClipPath(frame)
        for day, cell in self.placed.cells.items():
            if day.month != self.anchor.month:
                painter.fillRect(QRectF(cell.x, cell.y, cell.w, cell.h), theme().color("bg"))
        for day, cell in self.placed.cells.items():
            self._paint_cell(painter, day, cell)
        for line, day in self.placed.notes:
            paint_note(painter, line, *note_line(self.model, day))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().color("line"), 1))
        painter.drawPath(frame)

    def _paint_cell(self, painter: QPainter, day: date, cell: Box) -> None:
        area = QRectF(cell.x, cell.y, cell.w, cell.h)
        painter.setPen(QPen(theme().color("line"), 1))
        right, bottom = round(area.right()) + 0.5, round(area.bottom()) + 0.5
        painter.drawLine(QPointF(right, area.top()), QPointF(right, bottom))
        painter.drawLine(QPointF(area.left(), bottom), QPointF(right, bottom))
        if day == self.here and self.by_keys and self.hasFocus() and not self.chosen:
            painter.setPen(QPen(theme().color("primary"), 2))
            painter.drawRect(area.adjusted(2, 2, -1, -1))
        self._paint_number(painter, day, cell)
        m, bars = measures(), self.model.bars
        paint_bars(painter, bars, day, cell)
        paint_quiet(painter, bars.lines(day, self.days[0]), cell, cell.y + m.pad + m.number - 2, m.quiet)

    def _paint_number(self, painter: QPainter, day: date, cell: Box) -> None:
        px, font = theme().px, theme().font(SMALL, bold=True)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(str(day.day))
        box = QRectF(cell.x + px(7), cell.y + px(6), wide, px(18))
        today = day == self.model.today
        if today:
            pill = box.adjusted(-px(1), 0, px(13), 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("primary"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            box.translate(px(6), 0)
        painter.setPen(theme().color("on_primary" if today else "muted"))
        painter.drawText(box.adjusted(0, 0, px(4), 0), Qt.AlignmentFlag.AlignVCenter, str(day.day))

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setFont(theme().font(SMALL))
        painter.setPen(theme().color("muted"))
        px = theme().px
        for day in self.days[:7]:
            cell = self.placed.cells[day]
            box = QRectF(cell.x + px(8), 0, cell.w - px(8), px(HEADER - 6))
            painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, weekday(day))


def _lowered(made: Layout, by: float) -> None:
    def down(box: Box) -> Box:
        return Box(box.x, box.y + by, box.w, box.h)

    made.cells = {day: down(box) for day, box in made.cells.items()}
    made.chips = [type(p)(down(p.box), p.chip, p.lines) for p in made.chips]
    made.more = [(down(box), day, count) for box, day, count in made.more]
    made.slots = [(down(box), at) for box, at in made.slots]
