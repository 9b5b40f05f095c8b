"""A clock that calls once, some milliseconds after it was last started."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def once(parent: QObject, milliseconds: int, do: Callable[[], None]) -> QTimer:
    """The clock, not started."""
    timer = QTimer(parent, singleShot=True, interval=milliseconds)
    timer.timeout.connect(do)
    return timer
