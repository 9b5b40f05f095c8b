"""The ways in and out on a page: its menu, the palette, and a file dropped on it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.pipeline.exchange.feed import refresh
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.commands import Command
from app.ui.context import Context
from app.ui.exchange.export_sheet import ExportSheet
from app.ui.exchange.view import ENDINGS, ImportSheet
from app.ui.widgets.buttons import menu_button
from app.words import words

DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
QUIET = 3000
"""Milliseconds without a change before the calendar file is written again."""


class Exchange(QObject):
    """Opens the sheets over a page, and keeps the calendar file up to date while the window is open."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.sheet: ImportSheet | ExportSheet | None = None
        say = words().text
        self.menu = QMenu(page)
        for id_, key, do, icon in (
            ("import", "exchange-import", self.open_import, "ph.download-simple"),
            ("export", "exchange-export", self.open_export, "ph.upload-simple"),
        ):
            context.commands.add(Command(id_, say(key), do, icon))
            self.menu.addAction(say(key), do)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        self._feed = QTimer(self, singleShot=True, interval=QUIET)
        self._feed.timeout.connect(self.write_feed)
        context.changes.happened.connect(self._heard)

    def button(self) -> QPushButton:
        """The button that opens the menu."""
        return menu_button("", self.menu, "icon", icon="ph.arrows-down-up", tip=words().text("exchange-menu"))

    def open_import(self) -> None:
        """Ask for a file."""
        self._context.go("calendar", "")
        self.sheet = ImportSheet(self._page, self._context)
        self.sheet.open()

    def open_export(self) -> None:
        """Ask what to write."""
        self.sheet = ExportSheet(self._page, self._context)
        self.sheet.open()

    def take(self, path: Path) -> None:
        """Import a file that was dropped."""
        self.sheet = ImportSheet(self._page, self._context)
        self.sheet.open()
        self.sheet.take(path)

    def write_feed(self) -> None:
        """Write the calendar file where its plan has changed."""
        desk = self._context.desk
        self._context.run(Operation(lambda: refresh(desk)), self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take one file that can be imported; pictures go to the days."""
        if event.type() not in DRAGS or not isinstance(event, QDropEvent):
            return False
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if len(paths) != 1 or paths[0].suffix.lower() not in ENDINGS:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.take(paths[0])
        return True

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind == Change.POSTS:
            self._feed.start()
