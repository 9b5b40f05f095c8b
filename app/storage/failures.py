"""What the database says, as Primum's errors: one clear sentence per cause."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2
from sqlalchemy.exc import DBAPIError

from app.domain.errors import Damaged, DiskFull, InputError, StoreError

CAUSES: tuple[tuple[str, type[StoreError], str], ...] = (
    ("SQLITE_NOTADB", Damaged, "store-damaged"),
    ("SQLITE_CORRUPT", Damaged, "store-damaged"),
    ("SQLITE_FULL", DiskFull, "store-disk-full"),
    ("SQLITE_IOERR", StoreError, "store-disk-trouble"),
    ("SQLITE_BUSY", StoreError, "store-busy"),
    ("SQLITE_LOCKED", StoreError, "store-busy"),
    ("SQLITE_READONLY", StoreError, "store-read-only"),
    ("SQLITE_CANTOPEN", StoreError, "store-cannot-open"),
    ("SQLITE_PERM", StoreError, "store-cannot-open"),
)
"""The first cause whose name begins SQLite's own (https://sqlite.org/rescode.html, read 2026-11-22) fits."""


def explain(error: BaseException | None) -> StoreError | None:
    """Primum's error for a database driver's, or None where the cause is a mistake in the program."""
    name = getattr(error, "sqlite_errorname", None) or ""
    return next((kind(key) for prefix, kind, key in CAUSES if name.startswith(prefix)), None)


@contextmanager
def explained() -> Iterator[None]:
    """Turn the driver's errors in the block into Primum's. Raises the StoreError tree and InputError."""
    try:
        yield
    except (DBAPIError, sqlcipher3.dbapi2.Error) as error:
        ours = explain(error.orig if isinstance(error, DBAPIError) else error)
        if ours is None:
            raise
        raise ours from error
    except UnicodeEncodeError as error:
        # Half of a surrogate pair: some programs put it on the clipboard. No database can hold it.
        raise InputError("store-text-broken") from error
