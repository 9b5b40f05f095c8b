"""Picking files of the library for a post."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.library import Asset
from app.ui.composer.pictures import Pictures
from app.ui.context import Context
from app.ui.library import actions
from app.ui.library.filters import Filters
from app.ui.library.grid import Grid
from app.ui.library.model import LibraryModel
from app.ui.theme import theme
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import FRAME, Sheet
from app.words import words

WIDE, TALL = 830, 400


class LibrarySheet(Sheet):
    """The library in a sheet; one or several may be chosen. `picked` carries them, in the order of the grid."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, context: Context) -> None:
        say = words().text
        room = round((parent.screen().availableSize().width() - FRAME) / theme().scale)
        super().__init__(parent, say("library-pick-title"), say("library-pick-what"), min(WIDE, room))
        self.model, self.filters = LibraryModel(), Filters()
        self.grid = Grid(self.model, Pictures(context, self, small=True))
        self.grid.setSelectionMode(Grid.SelectionMode.ExtendedSelection)
        self.grid.setMinimumHeight(theme().px(TALL))
        self.nothing = label("", "muted", wrap=True)
        self.nothing.hide()
        for part in (self.filters, self.grid, self.nothing):
            self.body.addWidget(part)
        self.add_button(say("window-cancel"), do=self.reject)
        self.take = self.add_button(say("library-pick"), "primary", self._take)
        self.take.setEnabled(False)
        self.filters.changed.connect(self._find)
        self.grid.selectionModel().selectionChanged.connect(lambda _on, _off: self._refresh())
        self.grid.activated.connect(lambda _index: self._take())
        context.run(actions.load(context.desk).then(self._have), self)

    @property
    def chosen(self) -> tuple[Asset, ...]:
        """The files that are chosen."""
        rows = sorted(index.row() for index in self.grid.selectedIndexes())
        return tuple(self.model.rows[row].asset for row in rows)

    def _have(self, shelf: actions.Shelf) -> None:
        self.model.set_rows(shelf.files)
        self.filters.offer(self.model.tags)
        self._say()

    def _find(self) -> None:
        self.model.find(self.filters.wanted)
        self._say()
        self._refresh()

    def _say(self) -> None:
        key = "library-pick-empty" if self.model.is_empty else "library-nothing-what"
        self.nothing.setText(words().text(key))
        self.nothing.setVisible(not self.model.rows)
        self.grid.setVisible(bool(self.model.rows))

    def _refresh(self) -> None:
        self.take.setEnabled(bool(self.grid.selectedIndexes()))

    def _take(self) -> None:
        if self.chosen:
            self.picked.emit(self.chosen)
            self.accept()
