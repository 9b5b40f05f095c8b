"""The version of the tables, and bringing a database up to it."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from app.domain.errors import NewerSchema
from app.storage.failures import explained
from app.storage.unit_of_work import schema_version

LATEST = 1
"""The number of the newest migration; a test holds it to Alembic's head."""


def version_of(engine: Engine) -> int:
    """The version of a database; 0 for a new file. Raises NewerSchema where this Primum is too old for it."""
    with explained(), engine.begin() as db:
        version = schema_version(db)
    if version > LATEST:
        raise NewerSchema("store-newer")
    return version


def upgrade(engine: Engine) -> None:
    """Run the missing migrations in one transaction: all of them, or none."""
    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    config.set_main_option("path_separator", "os")
    with explained(), engine.begin() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "head")
        db.exec_driver_sql(f"pragma user_version = {LATEST}")
