"""Backups: encrypted copies with the same key, each opened and counted before it is called a backup."""

import errno
import shutil
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Engine

from app.domain.errors import Damaged, DiskFull, InputError, NewerSchema, StoreError
from app.storage.failures import explained
from app.storage.key_check import remember_key
from app.storage.locks import alone
from app.storage.places import BACKUPS, FORMS, SET_ASIDE, database, database_files, private_folder, settle
from app.storage.schema import LATEST

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
FORMS_BESIDE = "forms"
"""The folder of forms beside the backups."""

STAMP = "%Y%m%d-%H%M%S-%f"


class BackupKind(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    MIGRATION = "migration"
    HAND = "hand"


KEPT = {BackupKind.DAILY: 7, BackupKind.MIGRATION: 3}
"""How many of a kind are kept; those made by hand stay until somebody removes them."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy of the database; `at` is UTC."""

    path: Path
    kind: BackupKind
    at: datetime


def backups(data_dir: Path) -> Sequence[Backup]:
    """All backups of a data folder, newest first."""
    found = [_parsed(path) for path in (data_dir / BACKUPS).glob("primum.*.db")]
    return sorted((backup for backup in found if backup), key=lambda backup: backup.at, reverse=True)


def _parsed(path: Path) -> Backup | None:
    try:
        _, stamp, kind, _ = path.name.split(".")
        return Backup(path, BackupKind(kind), datetime.strptime(stamp, STAMP).replace(tzinfo=UTC))
    except ValueError:
        return None  # a file that somebody else put there


def make_backup(data_dir: Path, engine: Engine, key: bytes, now: datetime, kind: BackupKind) -> Backup:
    """Copy, verify, then give the copy its name and drop the oldest of its kind. Raises the StoreError tree.

    The signed forms that the register names are copied beside, sealed as they are: each once, for all backups.
    """
    folder = private_folder(data_dir / BACKUPS)
    target = folder / f"primum.{now.astimezone(UTC).strftime(STAMP)}.{kind}.db"
    partial = target.with_suffix(".partial")
    try:
        counted = _copy(engine, partial)
        if verify(partial, key) != counted:
            raise Damaged("store-backup-differs")
        copy_missing(data_dir / FORMS, folder / FORMS_BESIDE)
        settle(partial, target)
    finally:
        partial.unlink(missing_ok=True)
    of_kind = [backup for backup in backups(data_dir) if backup.kind is kind]
    for old in of_kind[KEPT.get(kind, len(of_kind)) :]:
        old.path.unlink()
    return Backup(target, kind, now)


def daily_backup(data_dir: Path, engine: Engine, key: bytes, now: datetime) -> Backup | None:
    """Make the day's backup (UTC day); None where it is there already."""
    daily = (backup for backup in backups(data_dir) if backup.kind is BackupKind.DAILY)
    newest = next(daily, None)
    if newest is not None and newest.at.date() >= now.astimezone(UTC).date():
        return None
    return make_backup(data_dir, engine, key, now, BackupKind.DAILY)


def verify(path: Path, key: bytes) -> dict[str, int]:
    """Open a copy with the key, check every page, and count the rows of each table. Raises Damaged."""
    try:
        with explained(), closing(sqlcipher3.dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            db.execute("pragma cipher_log_level = none")
            db.execute(f"pragma key = \"x'{key.hex()}'\"")
            sound = db.execute("pragma integrity_check").fetchall() == [("ok",)]
            if sound and not db.execute("pragma cipher_integrity_check").fetchall():
                return _known(db)
    except Damaged:
        pass  # the sentence for a damaged database would send the person to the backups
    # SQLCipher answers a wrong key and a damaged first page alike; a backup is only ever opened with the right key.
    raise Damaged("store-backup-damaged", name=path.name)


def _known(db: Any) -> dict[str, int]:
    """The counts of a database that this program understands. Raises NewerSchema."""
    if db.execute("pragma user_version").fetchone()[0] > LATEST:
        raise NewerSchema("store-newer")
    return _counts(db)


def restore(data_dir: Path, backup: Path, key: bytes, now: datetime) -> Path:
    """Put a backup in the place of the database, after verifying it; the files it replaces are set aside, not removed.

    Every store on this folder must be closed before. Returns the folder of the files that were set aside. Raises
    AlreadyOpen while a desktop or runner is at work, Damaged or NewerSchema for a backup that cannot be used.
    """
    if not backup.is_file():
        raise InputError("store-no-backup", name=backup.name)
    with alone(data_dir):
        verify(backup, key)
        aside = private_folder(data_dir / SET_ASIDE / now.astimezone(UTC).strftime(STAMP))
        fresh = database(data_dir).with_suffix(".restoring")
        with explained():
            shutil.copyfile(backup, fresh)
        for path in database_files(data_dir):
            path.replace(aside / path.name)
        copy_missing(data_dir / BACKUPS / FORMS_BESIDE, data_dir / FORMS)
        settle(fresh, database(data_dir))
        remember_key(data_dir, key)
    return aside


def copy_missing(source: Path, target: Path) -> None:
    """Copy the files that are not in the target yet, each whole or not at all. Raises DiskFull or StoreError."""
    there = {path.name for path in target.glob("*")}
    for path in source.glob("*"):
        if path.name in there or path.name.startswith("."):
            continue
        try:
            _copy_whole(path, private_folder(target) / path.name)
        except OSError as error:
            if error.errno in NO_ROOM:
                raise DiskFull("store-disk-full") from error
            raise StoreError("store-disk-trouble") from error


def _copy_whole(path: Path, target: Path) -> None:
    half = target.with_name(f".{path.name}.new")
    try:
        shutil.copyfile(path, half)
        settle(half, target)
    finally:
        half.unlink(missing_ok=True)


def _copy(engine: Engine, target: Path) -> dict[str, int]:
    """Write a copy while holding the write lock, so that the counts are those of the copy."""
    target.unlink(missing_ok=True)
    with explained(), engine.begin() as guard:
        counted = _counts(guard.connection.driver_connection)
        with closing(engine.raw_connection()) as reader:
            reader.cursor().execute("vacuum into ?", (str(target),))
    return counted


def _counts(db: Any) -> dict[str, int]:
    names = db.execute("select name from sqlite_master where type = 'table' order by name").fetchall()
    # Names come from the database's own catalogue; a table name cannot be a parameter.
    return {name: db.execute(f'select count(*) from "{name}"').fetchone()[0] for (name,) in names}  # noqa: S608 -- as above
