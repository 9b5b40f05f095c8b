"""The version of the tables, and bringing a database up to it."""

import os
import threading
from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from app.domain.errors import NewerSchema
from app.storage.failures import explained
from app.storage.unit_of_work import schema_version, set_schema_version

LATEST = 8
"""The number of the newest migration; a test holds it to Alembic's head."""


@dataclass(frozen=True, slots=True)
class Schema:
    """The newest version, and folders with migrations beside the shipped ones (a test brings the next one)."""

    latest: int = LATEST
    beside: tuple[Path, ...] = ()


SHIPPED = Schema()

ONE_AT_A_TIME = threading.Lock()
"""Alembic keeps what it is doing in its module, where two threads would get in each other's way."""


def version_of(engine: Engine, schema: Schema = SHIPPED) -> int:
    """The version of a database; 0 for a new file. Raises NewerSchema where this Primum is too old for it."""
    with explained(), engine.begin() as db:
        version = schema_version(db)
    if version > schema.latest:
        raise NewerSchema("store-newer")
    return version


def upgrade(engine: Engine, schema: Schema = SHIPPED) -> None:
    """Run the missing migrations in one transaction: all of them, or none."""
    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    config.set_main_option("path_separator", "os")
    if schema.beside:
        own = Path(__file__).with_name("migrations") / "versions"
        config.set_main_option("version_locations", os.pathsep.join(str(folder) for folder in (own, *schema.beside)))
    with ONE_AT_A_TIME, explained(), engine.begin() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "head")
        set_schema_version(db, schema.latest)
