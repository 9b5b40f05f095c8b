"""What month and week have in common: choosing, dragging and moving posts by mouse and keyboard."""

from abc import abstractmethod
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip

from app.ui.calendar.chip_paint import measures, paint_chip, paint_more, paint_slot
from app.ui.calendar.dropping import PictureTarget
from app.ui.calendar.layout import Box, Layout, Measures, PlacedChip
from app.ui.calendar.model import CalendarModel, Chip
from app.ui.calendar.spoken import chip_words, day_words
from app.ui.theme import theme
from app.words import words

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


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

    def __init__(self, model: CalendarModel) -> None:
        super().__init__()
        self.model = model
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
            paint_chip(painter, placed, selected=placed.chip.row.id == self.chosen)
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
        if self._pressed:
            # Said on release: the inspector must not open, and move the days, under a drag that begins.
            self.chosen, self.here = self._pressed.chip.row.id, self._pressed.chip.day
            self.update()
            return
        self._press_ground(at)

    def _press_ground(self, at: QPointF) -> None:
        more = next(((box, day) for box, day, _ in self.placed.more if box.holds(at.x(), at.y())), None)
        slot = next((when for box, when in self.placed.slots if box.holds(at.x(), at.y())), None)
        if more:
            corner = QPointF(more[0].x, more[0].y + more[0].h)
            self.wanted_day.emit(more[1], self.mapToGlobal(corner.toPoint()))
        elif slot:
            self.wanted_new.emit(slot)
        else:
            self.here = self.placed.day_at(at.x(), at.y()) or self.here
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
        boxes = (*(b for b, _, _ in self.placed.more), *(b for b, _ in self.placed.slots))
        live = self.placed.chip_at(at.x(), at.y()) or any(box.holds(at.x(), at.y()) for box in boxes)
        self.setCursor(Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """A tool tip with the whole title."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            placed = self.placed.chip_at(event.pos().x(), event.pos().y())
            day = self.placed.day_at(event.pos().x(), event.pos().y())
            said = chip_words(placed.chip) if placed else self.model.bars.spoken(day) if day else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Alt and arrows move, Enter opens, N begins, Delete deletes, Escape lets go."""
        self.by_keys = True
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in ARROWS and alt:
            self._nudge(*ARROWS[key])
        elif key in ARROWS:
            self._walk(*ARROWS[key])
        elif not self._act(key):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self._stop_drag()
            self.choose("")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen:
            self.deleted.emit(self.chosen)
        elif key == Qt.Key.Key_N:
            box = self.placed.cells.get(self.here)
            when = self.new_time(box.x + 1, box.y + 1) if box else None
            self.wanted_new.emit(when)
        else:
            return False
        return True

    def _nudge(self, right: int, down: int) -> None:
        chip = self.model.find(self.chosen)
        if chip is not None and chip.movable:
            self.moved.emit(chip.row.id, self.nudge(chip, right, down))

    def _walk(self, right: int, down: int) -> None:
        chips = self.model.chips(self.here)
        at = next((n for n, chip in enumerate(chips) if chip.row.id == self.chosen), -1)
        if down and 0 <= at + down < len(chips):
            self.choose(chips[at + down].row.id)
            return
        day = self.here + timedelta(days=right + 7 * down)
        self.here = day
        if day not in self.placed.cells:
            self.turned.emit(day)
        there = self.model.chips(day)
        self.choose(there[-1 if down < 0 else 0].row.id if there else "")

    def _describe(self) -> None:
        chip = self.model.find(self.chosen)
        name = chip_words(chip) if chip else day_words(self.model, self.here)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
