"""Month, week and day by keyboard: walking, picking, moving, opening, beginning."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from app.ui.calendar.canvas import Canvas
from app.ui.calendar.picking import CTRL, SHIFT

ALT = Qt.KeyboardModifier.AltModifier
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KeyCanvas(Canvas):
    """A canvas that the keyboard works whole. `row`: how many days lie between one and the one below it."""

    row = 7

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, with Shift pick, with Alt move; Space picks, Ctrl+A all; Enter, N, O, Delete, Escape."""
        self.by_keys = True
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in ARROWS and held & ALT:
            self._nudge(*ARROWS[key])
        elif key in ARROWS:
            self._go(*ARROWS[key], picking=bool(held & SHIFT))
        elif key == Qt.Key.Key_A and held & CTRL:
            self.picked.put(self.order())
        elif held & CTRL or not self._act(key):
            super().keyPressEvent(event)

    def _go(self, right: int, down: int, *, picking: bool) -> None:
        start = self.chosen
        self._walk(right, down)
        if picking:
            self.picked.reach(self.order(), self.chosen, start)
        else:
            self.picked.clear()

    def _act(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self._let_go_of()
        elif key == Qt.Key.Key_Space and self.chosen:
            self.picked.toggle(self.chosen)
        elif key == Qt.Key.Key_O and self.model.notes.get(self.here):
            self.wanted_note.emit(self.here, self._here_corner())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen:
            self.deleted.emit(self.chosen)
        elif key == Qt.Key.Key_N:
            self.wanted_new.emit(self.new_on(self.here))
        else:
            return False
        return True

    def _let_go_of(self) -> None:
        """Of what is picked; where nothing is, of what is chosen."""
        self._stop_drag()
        if len(self.picked):
            self.picked.clear()
        else:
            self.choose("")

    def _here_corner(self) -> QPoint:
        box = self.placed.cells.get(self.here)
        return self.mapToGlobal(QPoint(round(box.x + box.w / 4), round(box.y + box.h / 4)) if box else QPoint())

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
        day = self.here + timedelta(days=right + self.row * down)
        self.here = day
        if day not in self.placed.cells:
            self.turned.emit(day)
        there = self.model.chips(day)
        self.choose(there[-1 if down < 0 else 0].row.id if there else "")
