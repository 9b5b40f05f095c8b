"""Work off the GUI thread: `Operation(work).then(show).failed(tell).run(widget)`."""

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from app.domain.errors import PrimumError
from app.ui.changes import Change, Changes

T = TypeVar("T")
LOG = logging.getLogger(__name__)
Tell = Callable[[PrimumError], None]


class Unexpected(PrimumError):
    """A fault of ours: the sentence says so, the log has the details."""


class Runs(QObject):
    """Where operations run. It lives on the GUI thread; results come back to it through a queued signal."""

    finished = Signal(object, object, object)
    idle = Signal()

    def __init__(self, changes: Changes, tell: Tell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changes, self._tell = changes, tell
        self._pool, self._line = QThreadPool(self), QThreadPool(self)
        self._line.setMaxThreadCount(1)
        self._open = 0
        self.finished.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return self._open > 0

    def start(self, operation: "Operation[T]") -> None:
        """Put the operation's work in a thread; those that keep their order stand in line for one thread."""
        self._open += 1
        (self._line if operation.ordered else self._pool).start(_Job(operation, self))

    def close(self) -> None:
        """Wait for what is under way; nothing is shown any more."""
        self._line.waitForDone()
        self._pool.waitForDone()

    @Slot(object, object, object)
    def _show(self, operation: "Operation[T]", result: T, error: PrimumError | None) -> None:
        self._open -= 1
        if error is None:
            for change, record_id in operation.says:
                self.changes.tell(change, record_id)
        operation.land(result, error, self._tell)
        if not self._open:
            self.idle.emit()


class Operation(Generic[T]):
    """One piece of work and what to do with its result. Nothing runs until `run`; results land on the GUI thread."""

    def __init__(self, work: Callable[[], T], *says: tuple[Change, str]) -> None:
        """`work` runs in another thread and touches no widget; `says` are the changes told when it succeeds."""
        self.work, self.says, self.ordered = work, says, False
        self._show: list[Callable[[T], None]] = []
        self._failed: list[Tell] = []
        self._owner: QObject | None = None
        self._cancelled = False

    def then(self, show: Callable[[T], None]) -> "Operation[T]":
        """Call with the result, on the GUI thread."""
        self._show.append(show)
        return self

    def failed(self, tell: Tell) -> "Operation[T]":
        """Call with the error, on the GUI thread, instead of the usual notice."""
        self._failed.append(tell)
        return self

    def in_order(self) -> "Operation[T]":
        """Run after the ordered operations begun before it: for what the person does in quick succession."""
        self.ordered = True
        return self

    def run(self, runs: Runs, owner: QObject | None = None) -> "Operation[T]":
        """Begin. Where the owner is gone when the work is done, nothing is shown."""
        self._owner = owner
        runs.start(self)
        return self

    def cancel(self) -> None:
        """Forget the result: for work that only reads."""
        self._cancelled = True

    def land(self, result: T, error: PrimumError | None, usual: Tell) -> None:
        """Hand over result or error, unless nobody is there any more."""
        if self._cancelled or (self._owner is not None and not shiboken6.isValid(self._owner)):
            return
        if error is None:
            for show in self._show:
                show(result)
        else:
            for tell in self._failed or [usual]:
                tell(error)


class _Job(QRunnable):
    def __init__(self, operation: Operation[T], runs: Runs) -> None:
        super().__init__()
        self._operation, self._runs = operation, runs

    def run(self) -> None:
        """Do the work in a thread of the pool."""
        result, error = _outcome(self._operation.work)
        if shiboken6.isValid(self._runs):
            self._runs.finished.emit(self._operation, result, error)


def _outcome(work: Callable[[], T]) -> tuple[T | None, PrimumError | None]:
    try:
        return work(), None
    except PrimumError as error:
        return None, error
    except Exception:  # the thread boundary: a fault of ours must not end the application
        LOG.exception("operation failed")
        return None, Unexpected("window-unexpected")
