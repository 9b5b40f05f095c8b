"""The unit of work: one transaction on the practice's database, as `app.domain.ports.Work` describes it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from app.domain.errors import NewerSchema
from app.domain.ports import Work
from app.storage.consents import Consents
from app.storage.failures import explained
from app.storage.heard import Heard
from app.storage.library import Library
from app.storage.posts import Posts
from app.storage.queue import Queue
from app.storage.records import Accounts, Planning, Practice
from app.storage.trail import Trail


class UnitOfWork(Posts, Queue, Heard, Consents, Library, Accounts, Planning, Practice, Trail):
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
    """The number of the last migration that the database has seen; 0 for a new file."""
    return int(db.exec_driver_sql("pragma user_version").scalar_one())
