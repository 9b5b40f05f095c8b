"""Reading work of which only the newest answer counts."""

from collections.abc import Callable
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from app.domain.errors import PrimumError
from app.ui.background import Operation, Runs, Tell

T = TypeVar("T")


class Newest(Generic[T]):
    """Runs one piece of work at a time and keeps only the newest of those that wait: typing never builds a queue."""

    def __init__(self, runs: Runs, owner: QObject, show: Callable[[T], None], tell: Tell) -> None:
        """`show` gets the newest result and `tell` its error, on the GUI thread, while the owner lives."""
        self._runs, self._owner, self._show, self._tell = runs, owner, show, tell
        self._waiting: Callable[[], T] | None = None
        self.busy = False

    def ask(self, work: Callable[[], T]) -> None:
        """Do it now, or after what is under way, whose result is then dropped."""
        if self.busy:
            self._waiting = work
            return
        self.busy = True
        Operation(work).then(self._done).failed(self._not_done).run(self._runs)

    def _done(self, result: T) -> None:
        if self._is_last():
            self._show(result)

    def _not_done(self, error: PrimumError) -> None:
        if self._is_last():
            self._tell(error)

    def _is_last(self) -> bool:
        self.busy = False
        work, self._waiting = self._waiting, None
        alive = shiboken6.isValid(self._owner)
        if work is not None and alive:
            self.ask(work)
        return work is None and alive
