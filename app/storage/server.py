"""A clinic's database: the same tables on PostgreSQL, for several machines at once."""

import secrets
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import NoSuchModuleError, SQLAlchemyError

from app.domain.errors import InputError, StoreError
from app.domain.ports import Work
from app.runner.clock import SystemClock
from app.storage.backup import Backup
from app.storage.clinic import server_url
from app.storage.failures import explained
from app.storage.schema import SHIPPED, Schema, upgrade, version_of
from app.storage.server_clock import ServerClock
from app.storage.unit_of_work import transaction

TURN = (
    "with turn as materialized (select pg_advisory_xact_lock(88313041972589)) select clock_timestamp() from turn"
)  # fmt: skip
"""One transaction at a time, as SQLite has it: reading and then writing never finds that another wrote in between."""

SETTINGS = (
    "set lock_timeout = '10s'",
    "set statement_timeout = '60s'",
    "set idle_in_transaction_session_timeout = '30s'",  # a laptop that fell asleep must not hold up the clinic
    "set synchronous_commit = on",  # an attempt must be on the disk before the call that it announces
)
CALLING: dict[str, Any] = {
    "connect_timeout": 10,
    "keepalives_idle": 20,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "prepare_threshold": None,
    "application_name": "Primum",
}


def server_engine(url: URL, clock: ServerClock) -> Engine:
    """An engine for PostgreSQL. Raises InputError where this Primum was installed without the driver."""
    try:
        # hide_parameters: a post's text must not reach a log by way of an exception.
        engine = create_engine(
            url, hide_parameters=True, pool_pre_ping=True, pool_size=8, max_overflow=24, connect_args=CALLING
        )  # fmt: skip
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise InputError("clinic-no-driver") from error

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: object) -> None:
        for statement in SETTINGS:
            connection.execute(statement)
        connection.commit()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        clock.heard(connection.exec_driver_sql(TURN).scalar_one())

    return engine


class ServerStore:
    """A clinic's open database. `work` is the `Transaction` of `app.domain.ports`; call it from any thread."""

    def __init__(self, engine: Engine, schema: Schema = SHIPPED) -> None:
        """Use `open_server`."""
        self._engine, self._schema = engine, schema
        self._looking: Connection | None = None
        self._turn = threading.Lock()  # runner and tender look, each on a thread of its own

    def work(self) -> AbstractContextManager[Work]:
        """Open a unit of work."""
        return transaction(self._engine, self._schema.latest)

    def trace(self) -> object:
        """What is another after any machine has written; one question without a lock, None where it has no answer."""
        with self._turn:
            try:
                if self._looking is None:
                    self._looking = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
                return self._looking.exec_driver_sql("select pg_current_wal_insert_lsn()").scalar_one()
            except SQLAlchemyError:
                self._forget_look()
                return None

    def backup(self, now: datetime) -> Backup:  # noqa: ARG002 -- the file's signature
        """Raises InputError: a server's backups are made where it runs, for all its machines at once."""
        raise InputError("clinic-backup")

    def daily_backup(self, now: datetime) -> None:
        """None is made here: see `backup`."""

    def backups(self) -> Sequence[Backup]:
        """None are known here."""
        return ()

    def close(self) -> None:
        """Let go of the server."""
        self._forget_look()
        self._engine.dispose()

    def _forget_look(self) -> None:
        if self._looking is not None:
            self._looking.invalidate()
            self._looking.close()
            self._looking = None


@contextmanager
def scratch_schema(url: str, password: str) -> Iterator[str]:
    """The address of an empty place in a database that is removed again, whatever else the database holds."""
    name, engine = (
        f"primum_scratch_{secrets.token_hex(6)}",
        server_engine(server_url(url, password), ServerClock(SystemClock())),
    )
    try:
        with explained(), engine.begin() as db:
            db.exec_driver_sql(f"create schema {name}")
        yield (
            make_url(url).update_query_dict({"options": f"-csearch_path={name}"}).render_as_string(hide_password=False)
        )
        with explained(), engine.begin() as db:
            db.exec_driver_sql(f"drop schema {name} cascade")
    finally:
        engine.dispose()


def open_server(url: URL, clock: ServerClock, schema: Schema = SHIPPED) -> ServerStore:
    """Open a clinic's database, whose tables are there already (`prepare_server`). Raises InputError and StoreError.

    Tables of an older Primum are not changed by the way: other machines use them, and only who runs the server can
    make a backup before (`primum clinic upgrade`).
    """
    engine = server_engine(url, clock)
    try:
        _require_current(version_of(engine, schema), schema)
    except BaseException:
        engine.dispose()
        raise
    return ServerStore(engine, schema)


def _require_current(version: int, schema: Schema) -> None:
    if version == 0:
        raise StoreError("clinic-empty")
    if version < schema.latest:
        raise StoreError("clinic-older")


def prepare_server(engine: Engine, schema: Schema = SHIPPED) -> bool:
    """Make the tables, or bring them to this version; False where there was nothing to do. Raises StoreError."""
    if version_of(engine, schema) == schema.latest:
        return False
    try:
        with explained():
            upgrade(engine, schema)
    except SQLAlchemyError as error:
        raise StoreError("clinic-upgrade-failed") from error
    return True
