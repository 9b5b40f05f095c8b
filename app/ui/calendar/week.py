"""The week: hours down the side, in the practice's time zone."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from app.domain.calendar import instant, wall
from app.ui.calendar.bar_paint import paint_bars
from app.ui.calendar.canvas_keys import KeyCanvas
from app.ui.calendar.chip_paint import paint_note
from app.ui.calendar.layout import Box, Layout, Measures, week_layout
from app.ui.calendar.model import CalendarModel, Chip, week_days
from app.ui.calendar.picking import Picked
from app.ui.calendar.spoken import note_line, note_tip
from app.ui.dates import weekday
from app.ui.theme import theme
from app.ui.tokens import RADIUS, SMALL, TINY
from app.ui.widgets.card import scrolled
from app.ui.widgets.ground import stacked

HOUR, SIDE, HEADER, STEP_MINUTES = 44, 52, 44, 30
NOTE = 18
"""Room for the line of what a day is, where the shown days have one."""
FIRST_SHOWN = 6
NARROWEST = 400
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WeekCanvas(KeyCanvas):
    """The hours; dragging goes in steps of half an hour."""

    def sizeHint(self) -> QSize:
        """A whole day tall."""
        return QSize(theme().px(700), 24 * theme().px(HOUR) + 1)

    def minimumSizeHint(self) -> QSize:
        """As tall as the day, as narrow as the room is."""
        return QSize(NARROWEST, self.sizeHint().height())

    def arrange(self, m: Measures) -> Layout:
        """Columns after the hours."""
        return week_layout(self.model, self.days, theme().px(SIDE), self.width(), theme().px(HOUR), m)

    def drop_time(self, _chip: Chip, x: float, y: float) -> datetime | None:
        """The half hour at which the chip's top edge is dropped."""
        day = self.placed.day_at(x, y)
        held = self._press.y() - (self._pressed.box.y if self._pressed else self._press.y())
        return self._at(day, y - held) if day else None

    def nudge(self, chip: Chip, right: int, down: int) -> datetime:
        """A day, or half an hour."""
        at = chip.at.replace(tzinfo=None) + timedelta(days=right, minutes=down * STEP_MINUTES)
        return instant(at.date(), at.time(), self.model.zone)

    def new_time(self, x: float, y: float) -> datetime | None:
        """The half hour below the mouse."""
        day = self.placed.day_at(x, y)
        return self._at(day, y - theme().px(HOUR) / 4) if day else None

    def drop_box(self, x: float, y: float) -> Box | None:
        """The day's column."""
        day = self.placed.day_at(x, y)
        return self.placed.cells[day] if day else None

    def paint_ground(self, painter: QPainter) -> None:
        """Draw ground, hours, columns, and the line of the present moment."""
        px = theme().px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(self.rect(), theme().color("surface"))
        today = self.placed.cells.get(self.model.today)
        if today:
            painter.fillRect(QRectF(today.x, 0, today.w, self.height()), theme().color("tint", 0.45))
        for hour in range(24):
            self._paint_hour(painter, hour, hour * px(HOUR))
        painter.setPen(theme().color("line"))
        for cell in self.placed.cells.values():
            painter.drawLine(round(cell.x), 0, round(cell.x), self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if today:
            self._paint_now(painter, today)

    def _paint_hour(self, painter: QPainter, hour: int, top: int) -> None:
        side = theme().px(SIDE)
        painter.setPen(theme().color("line"))
        painter.drawLine(side, top, self.width(), top)
        if hour:
            painter.setFont(theme().font(TINY))
            painter.setPen(theme().color("muted"))
            painter.drawText(QRectF(0, top - 10, side - 8, 20), RIGHT, f"{hour:02}:00")

    def _paint_now(self, painter: QPainter, today: Box) -> None:
        now = wall(self.model.now, self.model.zone)
        y = (now.hour + now.minute / 60) * theme().px(HOUR)
        painter.setPen(QPen(theme().color("primary"), 2))
        painter.drawLine(round(today.x), round(y), round(today.x + today.w), round(y))
        painter.setBrush(theme().color("primary"))
        painter.drawEllipse(QRectF(today.x - 4, y - 4, 8, 8))

    def _at(self, day: date, y: float) -> datetime:
        steps = round(y / theme().px(HOUR) * 60 / STEP_MINUTES)
        minutes = min(max(steps * STEP_MINUTES, 0), 24 * 60 - STEP_MINUTES)
        return instant(day, time(minutes // 60, minutes % 60), self.model.zone)


class WeekHeader(QWidget):
    """The names and numbers of the days above the hours, and what they are."""

    def __init__(self, canvas: WeekCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        theme().changed.connect(self.update)

    @property
    def _noted(self) -> list[date]:
        return [day for day in self._canvas.days if self._canvas.model.notes.get(day)]

    def refresh(self) -> None:
        """Other days, or other news of them."""
        self.updateGeometry()
        self.update()

    def note_box(self, day: date) -> QRectF:
        """Where the line of a day stands."""
        cell, px = self._canvas.placed.cells[day], theme().px
        return QRectF(cell.x + px(8), px(HEADER - 6), cell.w - px(12), px(NOTE))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the line begins a post about it."""
        for day in self._noted:
            if self.note_box(day).contains(event.position()):
                self._canvas.wanted_note.emit(day, event.globalPosition().toPoint())

    def event(self, event: QEvent) -> bool:
        """A tool tip with the whole line."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = next((d for d in self._noted if self.note_box(d).contains(QPointF(event.pos()))), None)
            QToolTip.showText(event.globalPos(), note_tip(self._canvas.model, day) if day else "", self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """One line of days, and one of what they are where there is something."""
        return QSize(NARROWEST, theme().px(HEADER + (NOTE - 4 if self._noted else 0)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw “Tue 24” above each column, today on a pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for day, cell in self._canvas.placed.cells.items():
            self._paint_day(painter, day, cell)
            paint_bars(painter, self._canvas.model.bars, day, cell)
        for day in self._noted:
            box = self.note_box(day)
            line = Box(box.x(), box.y(), box.width(), box.height())
            paint_note(painter, line, *note_line(self._canvas.model, day))

    def _paint_day(self, painter: QPainter, day: date, cell: Box) -> None:
        px, name = theme().px, weekday(day)
        painter.setFont(theme().font(SMALL))
        painter.setPen(theme().color("muted"))
        wide = painter.fontMetrics().horizontalAdvance(name)
        if wide + px(44) <= cell.w:
            painter.drawText(QRectF(cell.x + px(8), 0, cell.w, px(HEADER)), Qt.AlignmentFlag.AlignVCenter, name)
            number = QRectF(cell.x + px(12) + wide, (px(HEADER) - px(20)) / 2, px(26), px(20))
        else:
            top = QRectF(cell.x, 0, cell.w, px(HEADER) / 2)
            painter.drawText(top, Qt.AlignmentFlag.AlignCenter, name)
            number = QRectF(cell.x + (cell.w - px(26)) / 2, px(HEADER) / 2, px(26), px(20))
        self._paint_number(painter, number, day)

    def _paint_number(self, painter: QPainter, number: QRectF, day: date) -> None:
        today = day == self._canvas.model.today
        painter.setFont(theme().font(SMALL, bold=True))
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("primary"))
            painter.drawRoundedRect(number, RADIUS + 2, RADIUS + 2)
        painter.setPen(theme().color("on_primary" if today else "text"))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))


class WeekView(QWidget):
    """Header and hours; opens at the start of the working day."""

    kind = WeekCanvas

    def __init__(self, model: CalendarModel, picked: Picked | None = None) -> None:
        super().__init__()
        self.canvas = self.kind(model, picked)
        self.header = WeekHeader(self.canvas)
        self.area: QScrollArea = scrolled(self.canvas)
        self.area.setProperty("look", "framed")
        column = stacked(self)
        column.addWidget(self.header)
        column.addWidget(self.area, 1)
        self._scrolled = False

    def show_week(self, anchor: date) -> None:
        """Show the week of a day."""
        self.show_days(week_days(anchor, self.canvas.model.first_weekday), anchor)

    def show_days(self, days: list[date], anchor: date) -> None:
        """Show these days."""
        self.canvas.show_days(days, anchor)
        self.header.refresh()
        if not self._scrolled:
            self._scrolled = True
            self.canvas.resize(self.canvas.width(), self.canvas.sizeHint().height())
            self.area.verticalScrollBar().setMaximum(self.canvas.height())
            self.area.verticalScrollBar().setValue(FIRST_SHOWN * theme().px(HOUR) - 8)
