"""What month, week and day have in common: drawing posts, choosing, picking, dragging and moving them by mouse."""

from abc import abstractmethod
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip

from app.domain.calendar import instant
from app.ui.calendar.chip_paint import measures, paint_chip, paint_more, paint_said, paint_slot
from app.ui.calendar.dropping import PictureTarget
from app.ui.calendar.layout import Box, Layout, Measures, PlacedChip
from app.ui.calendar.model import CalendarModel, Chip
from app.ui.calendar.picking import Picked
from app.ui.calendar.spoken import chip_words, crowd_lines, day_words, note_tip, picked_words, tight_words, tip_words
from app.ui.theme import theme
from app.words import words

MORNING = time(9, 0)


class Canvas(PictureTarget):
    """Paints the model's posts. Moves nothing itself: it says what the person wants."""

    selected = Signal(str)
    opened = Signal(str)
    moved = Signal(str, object)
    wanted_new = Signal(object)
    wanted_with = Signal(object, list)
    wanted_day = Signal(object, object)
    wanted_idea = Signal(str, object)
    deleted = Signal(str)
    turned = Signal(object)
    wanted_note = Signal(object, object)

    def __init__(self, model: CalendarModel, picked: Picked | None = None) -> None:
        super().__init__()
        self.model, self.picked = model, Picked() if picked is None else picked
        self.days: list[date] = []
        self.here = model.today
        self.chosen = ""
        self.placed = Layout()
        self._pressed: PlacedChip | None = None
        self._press, self._drag = QPointF(), QPointF()
        self._dragging = self.by_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(words().text("calendar-canvas-hint"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.refresh)
        self.given.connect(self._take_pictures)
        self.idea_given.connect(lambda idea, at: self.wanted_idea.emit(idea, self.new_time(at.x(), at.y())))
        self.picked.changed.connect(self._picked_others)

    @abstractmethod
    def arrange(self, m: Measures) -> Layout:
        """The layout for the widget's size."""

    @abstractmethod
    def drop_time(self, chip: Chip, x: float, y: float) -> datetime | None:
        """The UTC instant a chip dropped here would have, or None outside."""

    @abstractmethod
    def nudge(self, chip: Chip, right: int, down: int) -> datetime:
        """The UTC instant for a step with Alt and an arrow key."""

    @abstractmethod
    def new_time(self, x: float, y: float) -> datetime | None:
        """The UTC instant for a new post here."""

    def new_on(self, day: date) -> datetime:
        """The instant for a new post on a day: its first free slot, else its morning."""
        free = self.model.free(day)
        return free[0] if free else instant(day, MORNING, self.model.zone)

    def order(self) -> list[str]:
        """The ids of the posts on the days that are shown, soonest first."""
        return [chip.row.id for day in self.days for chip in self.model.chips(day)]

    @abstractmethod
    def paint_ground(self, painter: QPainter) -> None:
        """Draw what lies below the chips."""

    @abstractmethod
    def drop_box(self, x: float, y: float) -> Box | None:
        """What to highlight while a chip hovers here."""

    def minimumSizeHint(self) -> QSize:
        """Room for seven narrow days."""
        return QSize(theme().px(7 * 72), theme().px(280))

    def show_days(self, days: list[date], here: date) -> None:
        """Show these days; the keyboard stands on `here`."""
        self.days, self.here = days, here
        self.refresh()

    def refresh(self) -> None:
        """Lay out and draw again: the model, the size or the theme has changed."""
        self.placed = self.arrange(measures())
        self._describe()
        self.update()

    def choose(self, post_id: str) -> None:
        """Select a post, or none."""
        chip = self.model.find(post_id)
        self.chosen = post_id if chip else ""
        if chip:
            self.here = chip.day
        self._describe()
        self.update()
        self.selected.emit(self.chosen)

    # --- drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw everything; the chip being dragged last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        for box, at in self.placed.slots:
            paint_slot(painter, box, f"{at:%H:%M}")
        for placed in self.placed.chips:
            post_id = placed.chip.row.id
            ringed = post_id == self.chosen or post_id in self.picked
            paint_chip(painter, placed, selected=ringed, tight=post_id in self.model.tight)
        for box, _day, count in self.placed.more:
            paint_more(painter, box, count)
        if self.over is not None:
            self._paint_target(painter, self.over)
        if self._dragging and self._pressed:
            self._paint_drag(painter, self._pressed)

    def _paint_target(self, painter: QPainter, at: QPointF) -> None:
        target = self.drop_box(at.x(), at.y())
        if target is not None:
            painter.setPen(theme().color("primary"))
            painter.setBrush(theme().color("primary", 0.08))
            painter.drawRect(QRectF(target.x + 0.5, target.y + 0.5, target.w - 1, target.h - 1))

    def _paint_drag(self, painter: QPainter, placed: PlacedChip) -> None:
        self._paint_target(painter, self._drag)
        by = self._drag - self._press
        box = placed.box
        ghost = PlacedChip(Box(box.x + by.x(), box.y + by.y(), box.w, box.h), placed.chip, placed.lines)
        paint_chip(painter, ghost, selected=True, ghost=True)
        said = self.drag_words(placed.chip, self._drag)
        if said:
            paint_said(painter, Box(ghost.box.x, ghost.box.y + ghost.box.h + 4, self.width(), self.height()), said)

    def drag_words(self, chip: Chip, at: QPointF) -> str:
        """What a chip dropped here would be too close to; empty where nothing is."""
        when = self.drop_time(chip, at.x(), at.y())
        return "\n".join(crowd_lines(self.model, chip, when)[:2]) if when is not None else ""

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay out for the new size."""
        self.refresh()

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark what is under the mouse; a drag may begin."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        self.by_keys = False
        self._press = self._drag = at
        self._pressed = self.placed.chip_at(at.x(), at.y())
        if self._pressed and self._pick(self._pressed.chip, event.modifiers()):
            self._pressed = None
            return
        if self._pressed:
            # Said on release: the inspector must not open, and move the days, under a drag that begins.
            self.chosen, self.here = self._pressed.chip.row.id, self._pressed.chip.day
            self.update()
            return
        self._press_ground(at)

    def _pick(self, chip: Chip, held: Qt.KeyboardModifier) -> bool:
        picking = self.picked.press(chip.row.id, self.order(), self.chosen, held)
        if picking:
            self.chosen, self.here = chip.row.id, chip.day
            self._describe()
        return picking

    def _press_ground(self, at: QPointF) -> None:
        note = next((day for box, day in self.placed.notes if box.holds(at.x(), at.y())), None)
        if note is not None:
            self.wanted_note.emit(note, self.mapToGlobal(at.toPoint()))
            return
        more = next(((box, day) for box, day, _ in self.placed.more if box.holds(at.x(), at.y())), None)
        slot = next((when for box, when in self.placed.slots if box.holds(at.x(), at.y())), None)
        if more:
            corner = QPointF(more[0].x, more[0].y + more[0].h)
            self.wanted_day.emit(more[1], self.mapToGlobal(corner.toPoint()))
        elif slot:
            self.wanted_new.emit(slot)
        else:
            self.here = self.placed.day_at(at.x(), at.y()) or self.here
            self.picked.clear()
            self.choose("")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a chip that may move."""
        at = event.position()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._point(at)
            return
        far = (at - self._press).manhattanLength() >= QApplication.startDragDistance()
        if self._pressed.chip.movable and (self._dragging or far):
            self._dragging, self._drag = True, at
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop, or select what was clicked."""
        pressed, at, dragged = self._pressed, event.position(), self._dragging
        when = self.drop_time(pressed.chip, at.x(), at.y()) if pressed and dragged else None
        self._stop_drag()
        if pressed and not dragged:
            self.picked.clear()
            self.choose(pressed.chip.row.id)
        if pressed and when is not None and when != pressed.chip.row.when:
            self.moved.emit(pressed.chip.row.id, when)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a post, or begin one on empty ground."""
        at = event.position()
        placed = self.placed.chip_at(at.x(), at.y())
        when = self.new_time(at.x(), at.y())
        if placed:
            self.opened.emit(placed.chip.row.id)
        elif when is not None:
            self.wanted_new.emit(when)

    def _take_pictures(self, files: list[Path], at: QPointF) -> None:
        when = self.new_time(at.x(), at.y())
        if when is not None:
            self.wanted_with.emit(when, files)

    def _stop_drag(self) -> None:
        self._pressed, self._dragging = None, False
        self.unsetCursor()
        self.update()

    def _point(self, at: QPointF) -> None:
        boxes = (*(b for b, _, _ in self.placed.more), *(b for b, _ in (*self.placed.slots, *self.placed.notes)))
        live = self.placed.chip_at(at.x(), at.y()) or any(box.holds(at.x(), at.y()) for box in boxes)
        self.setCursor(Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """A tool tip with the whole title."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def tip_at(self, x: float, y: float) -> str:
        """What a tool tip says here: a post with all that there is to say of it, or what the day is."""
        placed = self.placed.chip_at(x, y)
        if placed:
            return tip_words(self.model, placed.chip)
        note = next((day for box, day in self.placed.notes if box.holds(x, y)), None)
        if note is not None:
            return note_tip(self.model, note)
        day = self.placed.day_at(x, y)
        return self.model.bars.spoken(day) if day else ""

    def _picked_others(self) -> None:
        self._describe()
        self.update()

    def _describe(self) -> None:
        chip = self.model.find(self.chosen)
        name = chip_words(chip) if chip else day_words(self.model, self.here)
        tight = tight_words(self.model, chip) if chip else ""
        name = f"{name}. {tight}" if tight else name
        name = picked_words(name, len(self.picked) if self.chosen in self.picked else 0)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
