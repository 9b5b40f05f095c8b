"""A window for one page: everything a page is handed, on a desk of fakes."""

from PySide6.QtCore import QSettings
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow

from app.domain.desk import Desk
from app.ui.background import Runs
from app.ui.changes import Changes
from app.ui.commands import Commands
from app.ui.context import Context
from app.ui.notices import Notices


class Host(QMainWindow):
    """`went` lists the pages that were asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.resize(1280, 800)
        self.went: list[tuple[str, str]] = []
        self.errors: list[str] = []
        changes, notices = Changes(self), Notices(self)
        memory = QSettings(str(desk.data_dir / "window.ini"), QSettings.Format.IniFormat)
        self.context = Context(
            desk, changes, Runs(changes, self._error, self), notices, QUndoStack(self), Commands(), memory, self._go
        )
        with desk.work() as work:
            self.context.profile = work.profile()

    def hold(self, page):
        """Show the page."""
        self.setCentralWidget(page)
        self.show()
        return page

    def closeEvent(self, event) -> None:  # noqa: N802 -- Qt names it
        self.context.runs.close()
        super().closeEvent(event)

    def _go(self, page: str, argument: str) -> None:
        self.went.append((page, argument))

    def _error(self, error) -> None:
        self.errors.append(error.message.key)
        self.context.notices.error(error)
