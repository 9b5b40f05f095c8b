"""Where things lie in the data folder, and writing to it so that a crash leaves the old file or the new one."""

import os
from pathlib import Path

DATABASE = "primum.db"
KEY_CHECK = "primum.check"
BACKUPS = "backups"
SET_ASIDE = "set-aside"
FORMS = "media/forms"
"""Signed consent forms, sealed; each file is written once and never changed."""


def database(data_dir: Path) -> Path:
    """The database file."""
    return data_dir / DATABASE


def database_files(data_dir: Path) -> list[Path]:
    """The database file and those that SQLite keeps beside it, as far as they are there."""
    return [path for end in ("", "-wal", "-shm") if (path := data_dir / f"{DATABASE}{end}").exists()]


def trace(data_dir: Path) -> tuple[tuple[int, int], ...]:
    """What is another after any program has written to the database; looking costs microseconds and no lock."""
    found = []
    for end in ("", "-wal"):
        try:
            file = (data_dir / f"{DATABASE}{end}").stat()
        except OSError:
            continue
        found.append((file.st_mtime_ns, file.st_size))
    return tuple(found)


def private_folder(path: Path) -> Path:
    """Make a folder that only its owner may enter."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def settle(path: Path, target: Path) -> None:
    """Put a finished file in its place: on the disk first, then renamed in one step."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    path.replace(target)
    if os.name == "posix":  # Windows cannot open a folder, and needs not
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
