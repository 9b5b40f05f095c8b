"""The frame and the way from page to page; nothing else."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSizePolicy, QStackedWidget, QWidget

from app.domain.desk import Desk
from app.ui.assist.actions import count
from app.ui.background import Runs
from app.ui.changes import Change, Changes
from app.ui.commands import Commands
from app.ui.context import Context, RunnerHandle, RunnerState
from app.ui.first import place
from app.ui.frame import Page
from app.ui.mindful.budget import Budget
from app.ui.mindful.glance_card import MondayGlance
from app.ui.notices import Notices
from app.ui.onboarding.view import SetUp
from app.ui.pages import PAGES, PageSpec
from app.ui.rail import Rail
from app.ui.theme import theme
from app.ui.whereabouts import bring_widths, brought_in, keep_widths
from app.ui.widgets.ground import stacked
from app.ui.window_commands import add_commands
from app.words import words


class MainWindow(QMainWindow):
    """One window. `closing` decides whether it may close: it is asked once per attempt (see tray.py)."""

    shown_page = Signal(str)

    def __init__(
        self,
        desk: Desk,
        runner: RunnerHandle | None = None,
        pages: tuple[PageSpec, ...] = PAGES,
        recovery_key: str = "",
    ) -> None:
        super().__init__()
        self.setWindowTitle(words().text("window-app"))
        self.setProperty("look", "ground")
        self.closing: Callable[[], bool] = lambda: True
        self._waiting = 0
        self._specs = {page.id: page for page in pages}
        self.pages: dict[str, Page] = {}
        self.context = _context(self, desk, runner)
        self.rail = Rail(pages)
        self.stack = QStackedWidget()
        self.whole = QStackedWidget()
        self.set_up: SetUp | None = None
        self.glance = MondayGlance(self.context)
        self.whole.addWidget(_row(self.rail, _column(self.glance, self.stack)))
        self.budget = Budget(self, self.context)
        self.setCentralWidget(self.whole)
        self._connect()
        self._reload_profile()
        place(self, self.context.memory)
        here = QRect(self.pos(), self.size())
        self.move(brought_in(here, [screen.availableGeometry() for screen in QGuiApplication.screens()]).topLeft())
        if self.context.profile.set_up:
            self._restore_page()
            self._count_cards()
            self.glance.look(desk.clock.now())
        else:
            self._begin(recovery_key)

    def go(self, page_id: str, argument: str = "") -> None:
        """Show a page, made now where it was not yet."""
        current = self.stack.currentWidget()
        page = self.pages.get(page_id) or self._make(page_id)
        if isinstance(current, Page) and current is not page:
            current.leaving()
        self.stack.setCurrentWidget(page)
        self._free_the_others(page)
        self.rail.show_page(page_id)
        self.context.memory.setValue("window/page", page_id)
        page.opened(argument)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown_page.emit(page_id)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is open, remember the window, and go, or stay in the tray."""
        for page in self.pages.values():
            page.leaving()
        keep_widths(self.pages, self.context.memory)
        self.context.memory.setValue("window/geometry", self.saveGeometry())
        self.context.memory.setValue("window/scheme", theme().scheme.value)
        self.context.memory.setValue("window/scale", theme().scale)
        self.context.memory.sync()
        event.setAccepted(self.closing())

    def finish(self) -> None:
        """Wait for what is under way; called when the application ends."""
        self.context.runs.close()

    def toggle_runner(self) -> None:
        """Pause all sending, or go on."""
        runner = self.context.runner
        if runner is None:
            return
        paused = runner.state is RunnerState.PAUSED
        (runner.resume if paused else runner.pause)()
        self.context.changes.tell(Change.RUNNER)
        self.context.notices.say(words().text("window-resumed" if paused else "window-paused"))

    def _free_the_others(self, shown: Page) -> None:
        """Only the page that is shown says how small the window may be."""
        for page in self.pages.values():
            policy = QSizePolicy.Policy.Preferred if page is shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(policy, policy)

    def _make(self, page_id: str) -> Page:
        page = self._specs[page_id].make(self.context)
        bring_widths(page_id, page, self.context.memory)
        self.pages[page_id] = page
        self.stack.addWidget(page)
        return page

    def _connect(self) -> None:
        self.rail.wanted.connect(self.go)
        self.rail.runner_clicked.connect(self.toggle_runner)
        self.context.changes.happened.connect(self._heard)
        add_commands(self, self.context, tuple(self._specs.values()), self.toggle_runner)

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind == Change.PROFILE:
            self._reload_profile()
        elif kind == Change.POSTS:
            self._count_cards()
        elif kind == Change.RUNNER:
            self._show_runner()

    def _count_cards(self) -> None:
        """Say in the rail how many posts wait to be published by hand."""
        self.context.run(count(self.context.desk).then(self._show_cards), self)

    def _show_cards(self, many: int) -> None:
        """In the rail; and once more in a line when there are more than before."""
        self.rail.show_count("assist", many)
        if many > self._waiting and self.stack.currentWidget() is not self.pages.get("assist"):
            say = words().text
            self.context.notices.say(say("assist-came", count=many), say("assist-came-show"), lambda: self.go("assist"))
        self._waiting = many

    def _reload_profile(self) -> None:
        with self.context.desk.work() as work:
            self.context.profile = work.profile()
        self.rail.show_profile(self.context.profile)
        self._show_runner()

    def _show_runner(self) -> None:
        runner = self.context.runner
        self.rail.show_runner(runner.state if runner else RunnerState.OFF)

    def _begin(self, recovery_key: str) -> None:
        """The first start: the set-up stands in place of rail and pages until it is finished."""
        self.set_up = SetUp(self.context, recovery_key)
        self.set_up.finished.connect(self._begun)
        self.whole.addWidget(self.set_up)
        self.whole.setCurrentWidget(self.set_up)

    def _begun(self) -> None:
        self._reload_profile()
        self.whole.setCurrentIndex(0)
        self._restore_page()

    def _restore_page(self) -> None:
        last = str(self.context.memory.value("window/page", ""))
        self.go(last if last in self._specs else next(iter(self._specs)))


def _context(window: MainWindow, desk: Desk, runner: RunnerHandle | None) -> Context:
    changes, notices = Changes(window), Notices(window)
    memory = QSettings(str(desk.data_dir / "window.ini"), QSettings.Format.IniFormat)
    runs = Runs(changes, notices.error, window)
    return Context(desk, changes, runs, notices, QUndoStack(window), Commands(), memory, window.go, runner)


def _column(top: QWidget, rest: QWidget) -> QWidget:
    made = QWidget()
    column = stacked(made)
    column.addWidget(top)
    column.addWidget(rest, 1)
    return made


def _row(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for widget in widgets:
        row.addWidget(widget)
    return made
