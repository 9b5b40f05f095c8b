"""The sign in the tray: closing the window leaves the runner at work there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui.alerts import Alerts, glance
from app.ui.badge import paint_badge
from app.ui.context import RunnerState
from app.ui.dates import moment
from app.ui.main_window import MainWindow
from app.ui.widgets.sheet import Sheet
from app.words import words


class Tray(QObject):
    """Decides what closing the window means. `quit_app` ends the application."""

    def __init__(self, window: MainWindow, quit_app: Callable[[], None], *, available: bool | None = None) -> None:
        super().__init__(window)
        self._window, self._quit = window, quit_app
        self.available = QSystemTrayIcon.isSystemTrayAvailable() if available is None else available
        self._quitting = self._told = False
        self._wanted = "status"
        self.sheet: Sheet | None = None
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.menu = QMenu()
        self._fill_menu()
        if self.available:
            self.icon.show()
        window.closing = self.may_close
        self.alerts = Alerts(window.context, self.notify)

    def notify(self, title: str, sentence: str, page: str = "status") -> None:
        """Show a notification of the desktop; a click on it opens the page where it is decided."""
        self._wanted = page
        self.icon.showMessage(title, sentence, app_icon())

    def may_close(self) -> bool:
        """True ends Primum; otherwise the window hides in the tray, or asks first where there is none."""
        if self._quitting or self._window.context.runner is None:
            self._quit()
            return True
        if self.available:
            self._hide()
            return False
        return self._ask()

    def quit(self) -> None:
        """End Primum."""
        self._quitting = True
        self._window.close()

    def _hide(self) -> None:
        self._window.hide()
        if not self._told:
            self._told = True
            self.icon.showMessage(words().text("window-app"), words().text("window-in-tray"), app_icon())

    def _ask(self) -> bool:
        with self._window.context.desk.work() as work:
            waiting = work.next_due() is not None
        if not waiting:
            self._quit()
            return True
        self.sheet = Sheet(self._window, words().text("window-quit-title"), words().text("window-quit-no-tray"))
        self.sheet.add_button(words().text("window-stay"), "plain", self.sheet.reject)
        self.sheet.add_button(words().text("window-quit"), "primary", self._leave)
        self.sheet.open()
        return False

    def _leave(self) -> None:
        if self.sheet is not None:
            self.sheet.accept()
        self.quit()

    def _fill_menu(self) -> None:
        say = words().text
        self.menu.addAction(say("window-tray-open"), self._show_window)
        self._next = self.menu.addAction(say("status-tray-nothing"), self._show_status)
        self._asking = self.menu.addAction(say("status-tray-page"), self._show_status)
        self._pause = self.menu.addAction(say("window-tray-pause"), self._window.toggle_runner)
        self.menu.addSeparator()
        self.menu.addAction(say("window-quit"), self.quit)
        self.menu.aboutToShow.connect(self._name_pause)
        self.menu.aboutToShow.connect(self._tell_queue)
        self.icon.messageClicked.connect(self._show_wanted)
        self.icon.setContextMenu(self.menu)
        self.icon.setToolTip(say("window-app"))
        self.icon.activated.connect(lambda _reason: self._show_window())

    def _name_pause(self) -> None:
        runner = self._window.context.runner
        paused = runner is not None and runner.state is RunnerState.PAUSED
        self._pause.setText(words().text("window-tray-resume" if paused else "window-tray-pause"))

    def _tell_queue(self) -> None:
        """The next post and what needs a decision, as they stand while the menu opens."""
        context = self._window.context
        title, due, asking = glance(context.desk)
        said = words().text("status-tray-nothing")
        if due is not None:
            said = words().text("status-tray-next", when=moment(due, context.profile.zone), title=title)
        self._next.setText(said)
        self._asking.setText(
            words().text("status-tray-asking", count=asking) if asking else words().text("status-tray-page")
        )

    def _show_wanted(self) -> None:
        self._show_window()
        self._window.go(self._wanted)

    def _show_status(self) -> None:
        self._show_window()
        self._window.go("status")

    def _show_window(self) -> None:
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()


def app_icon() -> QIcon:
    """Primum's sign as an icon in the usual sizes."""
    made = QIcon()
    for side in (16, 22, 32, 64, 128):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_badge(painter, QRectF(0, 0, side, side))
        painter.end()
        made.addPixmap(pixmap)
    return made
