"""The files that hold sealed keys and tokens, and the locks that keep two writers of them apart."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from app.domain.errors import DiskFull, SecretsError
from app.media.files import write_whole

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
PATIENCE = 60.0
"""Seconds to wait for another process: it may be waiting for a person at a prompt."""


def keep(path: Path, data: bytes) -> None:
    """Write a sealed file whole or not at all. Raises DiskFull or SecretsError."""
    with _explained(path):
        write_whole(path, data)


def kept(path: Path) -> bytes | None:
    """What is in a sealed file, or None where there is none. Raises SecretsError."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SecretsError("keyring-file-unreadable", name=path.name) from error


@contextmanager
def alone(path: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Keep other processes and threads out of the block by a lock file. Raises DiskFull or SecretsError."""
    lock = FileLock(path, mode=0o600, timeout=patience)
    with _explained(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except Timeout as error:
        raise SecretsError("keyring-busy") from error
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull("keyring-disk-full") from error
        raise SecretsError("keyring-file-trouble", name=path.name) from error
