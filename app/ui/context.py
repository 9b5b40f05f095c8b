"""What every page is handed: the desk, the runner, and the window's own services."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QUndoStack

from app.domain.desk import Desk
from app.domain.hosting import HostHandle
from app.domain.profile import Profile
from app.ui.background import Operation, Runs
from app.ui.changes import Changes
from app.ui.commands import Commands
from app.ui.notices import Notices

T = TypeVar("T")


class RunnerState(StrEnum):
    """What the runner does right now."""

    ON = "on"
    PAUSED = "paused"
    OFF = "off"


class RunnerHandle(Protocol):
    """The runner as the window sees it; `bootstrap` gives one that runs it in a thread of its own."""

    @property
    def state(self) -> RunnerState:
        """On, paused or off."""

    def start(self) -> None:
        """Begin to send what is due."""

    def pause(self) -> None:
        """Send nothing until `resume`."""

    def resume(self) -> None:
        """Go on sending."""

    def stop(self) -> None:
        """End, after the sending that is under way."""

    def wake(self) -> None:
        """Look at the queue now: something was scheduled or moved."""

    def in_background(self) -> bool:
        """Whether the system runs an agent when the window is closed."""

    def set_background(self, *, on: bool) -> None:
        """Install that service, or remove it. Raises PrimumError where the system does not let us."""


@dataclass(slots=True)
class Context:
    """Handed to pages. `go(page, argument)` opens a page; `profile` is kept up to date by the window."""

    desk: Desk
    changes: Changes
    runs: Runs
    notices: Notices
    undo: QUndoStack
    commands: Commands
    memory: QSettings
    go: Callable[[str, str], None]
    runner: RunnerHandle | None = None
    host: HostHandle | None = None
    profile: Profile = field(default_factory=Profile)

    @property
    def who(self) -> str:
        """The person, for approvals and the audit trail."""
        return self.profile.person

    def run(self, operation: Operation[T], owner: QObject | None = None) -> Operation[T]:
        """Begin an operation; its result is shown only while `owner` is there."""
        return operation.run(self.runs, owner)
