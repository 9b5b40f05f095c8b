"""The library's page: the files in a grid, one of them at the side, and every way in: drop, paste, files, folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.domain.calendar import wall
from app.domain.errors import PrimumError
from app.domain.library import Asset, Shelved
from app.ui.changes import Change
from app.ui.composer.editor import png
from app.ui.composer.files import file_dialog
from app.ui.composer.pictures import Pictures
from app.ui.context import Context
from app.ui.frame import Page
from app.ui.library import actions
from app.ui.library.captioning import Captioning
from app.ui.library.detail import Around, AssetDetail
from app.ui.library.filters import Filters
from app.ui.library.grid import Grid
from app.ui.library.importing import Importing, Refusals
from app.ui.library.model import ROW_ROLE, LibraryModel
from app.ui.library.paper import Paper
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import scrolled
from app.ui.widgets.clearing import clear
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.ground import ground
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

SIDE = 350
LAST_FOLDER = "library/folder"


class LibraryPage(Page):
    """Find, add, describe and remove the practice's pictures, films and documents."""

    def __init__(self, context: Context) -> None:
        super().__init__(words().text("library-page"))
        self._context = context
        self.pictures = Pictures(context, self, small=True)
        self.model, self.filters = LibraryModel(), Filters()
        self.grid, self.refusals = Grid(self.model, self.pictures), Refusals()
        self.importing, self.captioning = Importing(context, self), Captioning(context, self)
        self.paper = Paper(context, self)
        self.shown: AssetDetail | None = None
        self.sheet: Sheet | None = None
        self._wanted, self._consents = "", actions.Shelf((), ()).consents
        self._make_bar()
        self.set_body(self._body(), self._side_area())
        self.splitter.setSizes([theme().px(820), theme().px(SIDE)])
        self._connect()
        self.setAcceptDrops(True)

    def opened(self, argument: str) -> None:
        """An argument is a file's SHA-256."""
        self._wanted = argument or self._wanted
        self._read()

    def leaving(self) -> None:
        """Keep what was typed."""
        self._keep_typed()

    def _make_bar(self) -> None:
        say = words().text
        self.count = label("", "muted")
        self.stop = button(say("library-stop"), "small", do=self.importing.stop)
        self.stop.hide()
        self.bar.addWidget(self.count)
        self.bar.addWidget(self.stop)
        self.bar.addStretch(1)
        self.add_folder = button(say("library-add-folder"), icon="ph.folder-open", do=self._ask_folder)
        self.add_files = button(say("library-add-files"), "primary", "ph.plus", self._ask_files)
        self.bar.addWidget(self.add_folder)
        self.bar.addWidget(self.add_files)

    def _body(self) -> QWidget:
        say, area = words().text, QWidget()
        column = QVBoxLayout(area)
        column.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        title, what, add = say("library-empty-title"), say("library-empty-what"), say("library-add-files")
        self.empty = EmptyState("ph.stack", title, what, add, self._ask_files)
        self.nothing = EmptyState("ph.magnifying-glass", say("library-nothing-title"), say("library-nothing-what"))
        column.addWidget(self.filters)
        column.addWidget(self.refusals)
        for part in (self.grid, self.empty, self.nothing):
            column.addWidget(part, 1)
        return area

    def _side_area(self) -> QWidget:
        inner = QWidget()
        self._detail = QVBoxLayout(inner)
        self._detail.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 4 * STEP)
        self.side = ground("surface")
        holder = QVBoxLayout(self.side)
        holder.setContentsMargins(0, 0, 0, 0)
        self.area = scrolled(inner)
        holder.addWidget(self.area)
        self.side.setMinimumWidth(theme().px(280))
        self.side.setMaximumWidth(theme().px(460))
        self.side.hide()
        return self.side

    def _connect(self) -> None:
        self.filters.changed.connect(self._find)
        self.grid.selectionModel().currentChanged.connect(self._chosen)
        self.importing.told.connect(self._say_progress)
        self.importing.ended.connect(self._added)
        self.paper.failed.connect(self._failed)
        self._context.changes.happened.connect(self._heard)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.importing.begin([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste takes pictures and files; Delete asks whether the file may go."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and self.shown is not None:
            self._ask_remove()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Take the files, or the picture, that the clipboard holds."""
        given = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()]
        if files:
            self.importing.begin(files)
        elif given.hasImage():
            self.importing.begin_with(png(given.imageData()), f"{words().text('composer-pasted-name')}.png")

    def _ask_files(self) -> None:
        dialog = file_dialog(self, str(self._context.memory.value(LAST_FOLDER, "")))
        dialog.filesSelected.connect(self._have_files)
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, words().text("library-choose-folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self._have_files)
        dialog.open()

    def _have_files(self, names: list[str]) -> None:
        self._context.memory.setValue(LAST_FOLDER, str(Path(names[0]).parent))
        self.importing.begin([Path(name) for name in names])

    def _say_progress(self, done: int, of: int) -> None:
        self.count.setText(words().text("library-adding", done=done + 1, of=of))
        self.stop.show()

    def _added(self, kept: list[Asset], refused: list[str]) -> None:
        self.stop.hide()
        self.refusals.show_sentences(refused)
        if kept:
            self._wanted = kept[-1].id
            self._context.notices.say(words().text("library-added", many=len(kept)))
        self._read()

    def _read(self) -> None:
        self._context.run(actions.load(self._context.desk).then(self._have), self)

    def _have(self, shelf: actions.Shelf) -> None:
        self._consents = shelf.consents
        self.model.set_rows(shelf.files)
        self.filters.offer(self.model.tags)
        if not self.importing.busy:
            self.count.setText(words().text("library-count", count=self.model.count))
        self._show_rows()

    def _find(self) -> None:
        self.model.find(self.filters.wanted)
        self._show_rows()

    def _show_rows(self) -> None:
        self.empty.setVisible(self.model.is_empty)
        self.filters.setVisible(not self.model.is_empty)
        self.grid.setVisible(bool(self.model.rows))
        self.nothing.setVisible(not self.model.is_empty and not self.model.rows)
        row = max(self.model.row_of(self._wanted), 0)
        if row < len(self.model.rows):
            self.grid.setCurrentIndex(self.model.index(row, 0))
        else:
            self._show(None)

    def _chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        one = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(one, Shelved):
            self._show(one)

    def _show(self, one: Shelved | None) -> None:
        """Show a file at the side; what was typed about it is neither lost nor overwritten by a refresh."""
        before = self.shown
        if before is not None and one is not None and before.one.asset == one.asset and before.one.uses == one.uses:
            return
        if before is not None and before.edited:
            if one is not None and one.asset.id == before.one.asset.id:
                return  # changed elsewhere while something is typed here: saving will say so
            self._keep_typed()
        clear(self._detail)
        self.shown = None
        self.side.setVisible(one is not None)
        if one is None:
            return
        self._wanted = one.asset.id
        zone = self._context.profile.zone
        around = Around(wall(self._context.desk.clock.now(), zone).date(), zone, self._consents)
        self.shown = made = AssetDetail(one, around, self.pictures)
        made.asked.connect(self._do)
        made.post_asked.connect(lambda post_id: self._context.go("compose", post_id))
        self._detail.addWidget(made)
        if before is None or before.one.asset.id != one.asset.id:
            self.area.verticalScrollBar().setValue(0)

    def _do(self, what: str) -> None:
        if self.shown is None:
            return
        asset = self.shown.one.asset
        do: dict[str, Callable[[], None]] = {
            "save": self._keep_typed,
            "remove": self._ask_remove,
            "captions": lambda: self.captioning.open(asset),
            "attach": lambda: self._attach(asset),
            "permission": lambda: self.paper.ask_save(asset),
        }
        do[what]()

    def _keep_typed(self) -> None:
        if self.shown is None or not self.shown.edited:
            return
        detail = self.shown
        detail.show_trouble("")
        operation = actions.keep(self._context.desk, detail.asset, self._context.who)
        operation.then(lambda asset: self._kept(detail, asset)).failed(lambda error: self._not_kept(detail, error))
        self._context.run(operation, self)

    def _kept(self, detail: AssetDetail, asset: Asset) -> None:
        if detail is self.shown:
            detail.kept(asset)

    def _not_kept(self, detail: AssetDetail, error: PrimumError) -> None:
        if detail is self.shown:
            detail.show_trouble(words().error(error))
        else:
            self._context.notices.error(error)

    def _attach(self, asset: Asset) -> None:
        self._keep_typed()  # the paper belongs to the kind of rights that is chosen now
        self.paper.ask_attach(asset)

    def _failed(self, error: PrimumError) -> None:
        if self.shown is not None:
            self.shown.show_trouble(words().error(error))
        else:
            self._context.notices.error(error)

    def _ask_remove(self) -> None:
        if self.shown is None:
            return
        say, asset = words().text, self.shown.one.asset
        used = "library-remove-used" if self.shown.one.uses else "library-remove-what"
        sheet = Sheet(self, say("library-remove-title", name=asset.media.filename), say(used))
        sheet.add_button(say("window-cancel"), do=sheet.reject)
        sheet.add_button(say("library-remove"), "danger", sheet.accept)
        sheet.accepted.connect(lambda: self._remove(asset))
        self.sheet = sheet
        sheet.open()

    def _remove(self, asset: Asset) -> None:
        said = words().text("library-removed", name=asset.media.filename)
        operation = actions.remove(self._context.desk, asset.id, self._context.who)

        def gone(_erased: bool) -> None:
            self.shown = None  # nothing of it is to be kept any more
            self._context.notices.say(said)

        self._context.run(operation.then(gone).failed(self._failed), self)

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind in (Change.LIBRARY, Change.POSTS, Change.CONSENTS) and self.isVisible():
            self._read()
