"""What the database says, as Primum's errors: one clear sentence per cause."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

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

SERVER_CAUSES: tuple[tuple[str, type[StoreError], str], ...] = (
    ("53100", DiskFull, "clinic-disk-full"),
    ("55P03", StoreError, "clinic-busy"),
    ("57014", StoreError, "clinic-busy"),
    ("25P03", StoreError, "clinic-busy"),
    ("25006", StoreError, "clinic-read-only"),
    ("42501", StoreError, "clinic-rights"),
    ("28", StoreError, "clinic-unreachable"),
    ("53", StoreError, "clinic-unreachable"),
    ("57P", StoreError, "clinic-unreachable"),
    ("58", StoreError, "clinic-unreachable"),
    ("08", StoreError, "clinic-unreachable"),
    ("XX001", Damaged, "clinic-damaged"),
    ("XX002", Damaged, "clinic-damaged"),
)
"""The first cause that PostgreSQL's own code begins with fits (its docs, errcodes-appendix, 2026-11-28)."""


def explain(error: BaseException | None) -> StoreError | None:
    """Primum's error for a database driver's, or None where the cause is a mistake in the program."""
    code = str(getattr(error, "sqlstate", None) or "")
    name = str(getattr(error, "sqlite_errorname", None) or "")
    found = _cause(code, SERVER_CAUSES) if code else _cause(name, CAUSES)
    if found is None and not code and type(error).__name__ == "OperationalError" and not name:
        return StoreError("clinic-unreachable")  # psycopg has no code for a server that does not answer
    return found


def _cause(code: str, causes: tuple[tuple[str, type[StoreError], str], ...]) -> StoreError | None:
    return next((kind(key) for prefix, kind, key in causes if code.startswith(prefix)), None)


@contextmanager
def explained() -> Iterator[None]:
    """Turn the driver's errors in the block into Primum's. Raises the StoreError tree and InputError."""
    try:
        yield
    except PoolTimeout as error:
        raise StoreError("clinic-busy") from error
    except (DBAPIError, sqlcipher3.dbapi2.Error) as error:
        ours = explain(error.orig if isinstance(error, DBAPIError) else error)
        if ours is None and "NUL (0x00)" in str(error):
            raise InputError("store-text-broken") from error
        if ours is None:
            raise
        raise ours from error
    except UnicodeEncodeError as error:
        # Half of a surrogate pair: some programs put it on the clipboard. No database can hold it.
        raise InputError("store-text-broken") from error
