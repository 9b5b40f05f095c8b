"""The unit of work: one transaction on the practice's database, as `app.domain.ports.Work` describes it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from app.domain.errors import NewerSchema
from app.domain.ports import Work
from app.storage.consents import Consents
from app.storage.entries import Entries
from app.storage.failures import explained
from app.storage.heard import Heard
from app.storage.history import History
from app.storage.library import Library
from app.storage.posts import Posts
from app.storage.queue import Queue
from app.storage.records import Accounts, Planning, Practice
from app.storage.search import Search
from app.storage.trail import Trail

SERVER_VERSION = "select coalesce(obj_description(to_regclass('alembic_version'), 'pg_class'), '0')"
"""PostgreSQL has no number for the program's use: the comment on Alembic's table serves, and is one quick question."""


class UnitOfWork(Posts, History, Queue, Heard, Consents, Library, Accounts, Planning, Entries, Practice, Trail, Search):
    """Everything a verb may read and keep, inside one transaction."""

    def __init__(self, db: Connection) -> None:
        """On a connection with a transaction under way."""
        self._db = db


@contextmanager
def transaction(engine: Engine, schema: int) -> Iterator[Work]:
    """Open a unit of work; leaving the block commits, an exception rolls back.

    `schema` is the version of the tables that this program knows. Raises NewerSchema when a newer Primum has changed
    the tables while this one was running, and the StoreError tree for all that a disk or another process can do.
    """
    with explained(), engine.begin() as db:
        if schema_version(db) != schema:
            raise NewerSchema("store-newer-meanwhile")
        yield UnitOfWork(db)


def schema_version(db: Connection) -> int:
    """The number of the last migration that the database has seen; 0 for a new one."""
    asked = "pragma user_version" if db.dialect.name == "sqlite" else SERVER_VERSION
    return int(db.exec_driver_sql(asked).scalar_one())


def set_schema_version(db: Connection, number: int) -> None:
    """Write down the number of the last migration."""
    told = "pragma user_version = {}" if db.dialect.name == "sqlite" else "comment on table alembic_version is '{}'"
    db.exec_driver_sql(told.format(number))
