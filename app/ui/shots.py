"""Pictures of every page, light and dark: for looking at before a page is called done, and for the demo."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.desk import Desk
from app.ui.context import RunnerHandle
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, theme

SIZE = (1280, 800)
BOTH = (Scheme.LIGHT, Scheme.DARK)
OFFSCREEN_NOISE = "This plugin does not support propagateSizeHints()"
Pose = Callable[[MainWindow], QWidget | None]
"""Brings the window into a state to look at; returns what to draw where that is not the window."""


def draw(
    desk: Desk,
    runner: RunnerHandle | None,
    poses: Sequence[tuple[str, Pose]],
    folder: Path,
    scale: float = 1.0,
    schemes: Sequence[Scheme] = BOTH,
) -> Iterator[Path]:
    """Draw each pose in each scheme into the folder; gives the files. Needs a QApplication."""
    folder.mkdir(parents=True, exist_ok=True)
    with _without_noise():
        for scheme in schemes:
            theme().start(scheme, scale)
            window = MainWindow(desk, runner)
            window.resize(*SIZE)
            window.show()
            settle(window)
            for name, pose in poses:
                yield _picture(window, pose, folder / f"{name}-{scheme.value}.png")
            window.close()
            window.finish()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(window: MainWindow) -> None:
    """Let everything under way arrive and be laid out."""
    for _ in range(3):
        QGuiApplication.processEvents()
        window.context.runs.close()
        QGuiApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QGuiApplication.processEvents()


def _picture(window: MainWindow, pose: Pose, file: Path) -> Path:
    drawn = pose(window)
    if drawn is not None and drawn.isWindow():
        drawn.show()
    settle(window)
    (drawn or window).grab().save(str(file))
    if drawn is not None and drawn.isWindow():
        drawn.close()
    return file


@contextmanager
def _without_noise() -> Iterator[None]:
    """Without a screen Qt says of every window that no window manager can be told its size; only that is hidden."""

    def tell(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if text != OFFSCREEN_NOISE:
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
