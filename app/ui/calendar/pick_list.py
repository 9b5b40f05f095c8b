"""A list of posts in which several can be picked; agenda and board are made of them."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip

from app.ui.calendar.agenda_model import TIP_ROLE, AgendaModel, post_id_of
from app.ui.calendar.picking import CTRL, SHIFT, Picked

WALK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})


class PickList(QListView):
    """`deleted` carries the id of the post on which Delete was pressed."""

    deleted = Signal(str)

    def __init__(self, picked: Picked) -> None:
        super().__init__()
        self.picked, self.rows = picked, AgendaModel(picked)
        self.setModel(self.rows)
        self.setProperty("look", "plain")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ctrl and Shift pick; a plain click chooses and lets go of what was picked."""
        post_id = post_id_of(self.indexAt(event.position().toPoint()))
        held = event.modifiers()
        if event.button() is Qt.MouseButton.LeftButton and post_id:
            if self.picked.press(post_id, self.rows.order(), self.chosen, held):
                return
            self.picked.clear()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a picking click chooses nothing."""
        if not event.modifiers() & (CTRL | SHIFT):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space picks, Shift with arrows picks on, Ctrl+A everything, Escape lets go, Delete deletes."""
        if not self._pick(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def _pick(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        chosen = self.chosen
        if key in WALK and held & SHIFT:
            self._walk(1 if key in {Qt.Key.Key_Down, Qt.Key.Key_End} else -1)
            self.picked.reach(self.rows.order(), self.chosen, chosen)
        elif key == Qt.Key.Key_A and held & CTRL:
            self.picked.put(self.rows.order())
        elif key == Qt.Key.Key_Space and chosen:
            self.picked.toggle(chosen)
        elif key == Qt.Key.Key_Escape and len(self.picked):
            self.picked.clear()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and chosen:
            self.deleted.emit(chosen)
        else:
            return False
        return True

    @property
    def chosen(self) -> str:
        """The post on which the keyboard stands."""
        return post_id_of(self.currentIndex())

    def viewportEvent(self, event: QEvent) -> bool:
        """A tool tip with all that the row says."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), str(index.data(TIP_ROLE) or "") if index.isValid() else "", self)
            return True
        return super().viewportEvent(event)

    def _walk(self, by: int) -> None:
        order = self.rows.order()
        if not order:
            return
        at = order.index(self.chosen) + by if self.chosen in order else 0
        self.setCurrentIndex(self.rows.index(self.rows.row_of(order[min(max(at, 0), len(order) - 1)]), 0))


def choose_row(view: QListView, rows: AgendaModel, post_id: str) -> None:
    """Mark a post's row, or none, without saying so."""
    index = rows.index(rows.row_of(post_id), 0)
    if view.currentIndex() != index:
        selection = view.selectionModel()
        selection.blockSignals(True)
        view.setCurrentIndex(index)
        if not index.isValid():
            selection.clear()
        selection.blockSignals(False)
        view.viewport().update()
