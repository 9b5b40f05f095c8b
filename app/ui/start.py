"""The desktop from start to end; `bootstrap` calls this with everything it has put together."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QApplication

from app.domain.desk import Desk
from app.domain.errors import PrimumError
from app.domain.hosting import HostHandle
from app.settings.declared import LANGUAGE, TEXT_SCALE, THEME
from app.settings.setting import value_of
from app.ui.changes import Change
from app.ui.context import RunnerHandle
from app.ui.first import end_first
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, theme
from app.ui.tray import Tray, app_icon
from app.ui.widgets.sheet import Sheet
from app.words import speak, words

LOG = logging.getLogger(__name__)
MakeRunner = Callable[[Callable[[str], None]], RunnerHandle]


def application(argv: list[str]) -> QApplication:
    """The one QApplication, dressed."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(argv)
    app.setApplicationName("primum")
    app.setApplicationDisplayName(words().text("window-app"))
    app.setQuitOnLastWindowClosed(False)
    if not app.styleSheet():
        theme().start()
    app.setWindowIcon(app_icon())
    return app


def desktop(
    desk: Desk, make_runner: MakeRunner, argv: list[str], recovery_key: str = "", host: HostHandle | None = None
) -> int:
    """Open the window and stay until the person quits.

    `make_runner` gets the function that the runner calls, from its own thread, with the id of a post it has changed.
    `recovery_key` is that of a practice that was made just now: it is shown once, in the set-up. `host` is its
    media host.
    """
    with desk.work() as work:
        speak(value_of(work, LANGUAGE))
    app = application(argv)
    window = MainWindow(desk, recovery_key=recovery_key)
    changes = window.context.changes
    runner = make_runner(lambda post_id: changes.tell(Change.POSTS, post_id))
    window.context.runner, window.context.host = runner, host
    _dress(desk)
    Tray(window, app.quit)
    _catch(window)
    window.show()
    end_first()
    runner.start()
    changes.tell(Change.RUNNER)
    code = app.exec()
    runner.stop()
    window.finish()
    return code


def _dress(desk: Desk) -> None:
    with desk.work() as work:
        scheme, scale = value_of(work, THEME), value_of(work, TEXT_SCALE)
    theme().start(Scheme(scheme), scale / 100)


def trouble(error: PrimumError, argv: list[str]) -> int:
    """Show why Primum cannot start, and end."""
    app = application(argv)
    sheet = Sheet(None, words().text("window-cannot-start"), words().error(error))
    sheet.add_button(words().text("window-quit"), "primary", sheet.accept)
    sheet.finished.connect(app.quit)
    sheet.open()
    end_first()
    app.exec()
    return 1


def _catch(window: MainWindow) -> None:
    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        LOG.critical("fault on the GUI thread", exc_info=(kind, fault, trace))
        window.context.notices.tell(words().text("window-error-title"), words().text("window-unexpected"))

    sys.excepthook = hook
