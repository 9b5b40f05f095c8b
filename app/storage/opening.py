"""The way in: open a practice's database, make or migrate it where needed, and close it."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from app.domain.errors import Damaged, StoreError, WrongKey
from app.domain.ports import Work
from app.storage.backup import Backup, BackupKind, backups, daily_backup, make_backup
from app.storage.engine import BUSY_SECONDS, encrypted_engine
from app.storage.key_check import remember_key, require_right_key, was_made
from app.storage.locks import opening
from app.storage.moving import move_rows
from app.storage.places import BACKUPS, database, private_folder, trace
from app.storage.schema import SHIPPED, Schema, upgrade, version_of
from app.storage.unit_of_work import transaction

SMALLEST = 512
"""Bytes of the smallest page that SQLite knows; a shorter file holds no database."""


class Store:
    """An open database. `work` is the `Transaction` of `app.domain.ports`; it may be called from any thread."""

    def __init__(self, data_dir: Path, engine: Engine, key: bytes, schema: Schema = SHIPPED) -> None:
        """Use `open_store`."""
        self._schema = schema
        self.data_dir = data_dir
        self._engine = engine
        self._key = key
        self._turn = threading.RLock()

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Open a unit of work. The threads of one program stand in line here: SQLite would let them try and sleep."""
        with self._turn, transaction(self._engine, self._schema.latest) as work:
            yield work

    def trace(self) -> object:
        """What is another after any program has written; looking costs microseconds and no lock."""
        return trace(self.data_dir)

    def move_to(self, target: Engine) -> int:
        """Copy every row into an empty database; returns how many. Raises InputError and the StoreError tree."""
        return move_rows(self._engine, target)

    def backup(self, now: datetime) -> Backup:
        """Make a backup by hand; it stays until somebody removes it. Raises the StoreError tree."""
        return make_backup(self.data_dir, self._engine, self._key, now, BackupKind.HAND)

    def daily_backup(self, now: datetime) -> Backup | None:
        """Make the day's backup where it is missing; seven are kept. Raises the StoreError tree."""
        return daily_backup(self.data_dir, self._engine, self._key, now)

    def backups(self) -> Sequence[Backup]:
        """All backups, newest first."""
        return backups(self.data_dir)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def open_store(
    data_dir: Path, key: bytes, now: datetime, busy_seconds: float = BUSY_SECONDS, schema: Schema = SHIPPED
) -> Store:
    """Open the database of a data folder, or make it in a folder that never had one.

    An older database is migrated after a verified backup. Raises WrongKey, Damaged, DiskFull, NewerSchema, AlreadyOpen
    (another process has been opening it for half a minute) or StoreError; whatever is there stays as it is.
    """
    private_folder(data_dir)
    with opening(data_dir):
        require_right_key(data_dir, key)
        _require_file(data_dir)
        engine = encrypted_engine(database(data_dir), key, busy_seconds)
        try:
            _bring_up(data_dir, engine, key, now, schema)
            remember_key(data_dir, key)
        except BaseException:
            engine.dispose()
            raise
    return Store(data_dir, engine, key, schema)


def _require_file(data_dir: Path) -> None:
    """SQLite would fill a missing or (almost) empty file with a new database as if nothing had happened."""
    file = database(data_dir)
    if was_made(data_dir) and (not file.exists() or file.stat().st_size < SMALLEST):
        raise Damaged("store-gone", folder=str(data_dir / BACKUPS))


def _bring_up(data_dir: Path, engine: Engine, key: bytes, now: datetime, schema: Schema) -> None:
    try:
        version = version_of(engine, schema)
    except Damaged as error:
        if was_made(data_dir):  # the key is known to be right: the file is at fault
            raise
        raise WrongKey("store-wrong-key-or-damaged") from error
    if 0 < version < schema.latest:
        make_backup(data_dir, engine, key, now, BackupKind.MIGRATION)
    if version < schema.latest:
        _migrate(data_dir, engine, schema)


def _migrate(data_dir: Path, engine: Engine, schema: Schema) -> None:
    """All steps in one transaction; a step that fails undoes them all."""
    try:
        upgrade(engine, schema)
    except SQLAlchemyError as error:
        raise StoreError("store-migration-failed", folder=str(data_dir / BACKUPS)) from error
