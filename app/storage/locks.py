"""Who may do what in a data folder at the same time.

Any number of processes may read and write the database: SQLite's own locks keep their transactions apart. What only
one may do at a time has a lock file, which the system releases when its holder ends, however it ends.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from pathlib import Path

from filelock import FileLock, Timeout

from app.domain.errors import AlreadyOpen
from app.storage.places import private_folder

OPENING_SECONDS = 30.0


class Role(StrEnum):
    """What one process at a time may be in a data folder."""

    DESKTOP = "desktop"
    RUNNER = "runner"
    OPENING = "opening"


TAKEN = {
    Role.DESKTOP: "store-desktop-open",
    Role.RUNNER: "store-runner-elsewhere",
    Role.OPENING: "store-being-opened",
}


class RoleLock:
    """A role that is held until `release`, or until this process ends."""

    def __init__(self, data_dir: Path, role: Role, wait_seconds: float = 0) -> None:
        """Take the role. Raises AlreadyOpen where another process has it after `wait_seconds`."""
        lock = FileLock(private_folder(data_dir) / f"{role}.lock", mode=0o600, thread_local=False)
        try:
            lock.acquire(timeout=wait_seconds)
        except Timeout:
            raise AlreadyOpen(TAKEN[role]) from None
        self._lock = lock

    def release(self) -> None:
        """Let others have it; a second call does nothing."""
        self._lock.release()

    def __enter__(self) -> "RoleLock":
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def take_role(data_dir: Path, role: Role) -> RoleLock:
    """Be the desktop or the runner of a data folder. Raises AlreadyOpen where another process is."""
    return RoleLock(data_dir, role)


def opening(data_dir: Path) -> RoleLock:
    """Held while a database is made, migrated or restored. Raises AlreadyOpen after half a minute."""
    return RoleLock(data_dir, Role.OPENING, OPENING_SECONDS)


@contextmanager
def alone(data_dir: Path) -> Iterator[None]:
    """Held while the database file is exchanged. Raises AlreadyOpen while a desktop or a runner is at work."""
    with ExitStack() as stack:
        for role in Role:
            stack.enter_context(take_role(data_dir, role))
        yield
