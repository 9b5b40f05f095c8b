"""A practice's database as an older Primum had it: the real tables of that version, with the rows of this one."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, inspect

from app.storage.engine import encrypted_engine
from app.storage.places import database as file_of
from app.storage.unit_of_work import set_schema_version


def step_back(folder: Path, key: bytes, version: int) -> None:
    """Put a database of an older version in the place of a closed one; columns and tables it lacks are gone."""
    made = folder / "older.db"
    now, then = encrypted_engine(file_of(folder), key), encrypted_engine(made, key)
    _tables(then, version)
    with now.begin() as source, then.begin() as target:
        for table in inspect(target).get_table_names():
            if table != "alembic_version":
                _copied(source, target, table)
    now.dispose()
    then.dispose()
    made.replace(file_of(folder))


def _tables(engine: Engine, version: int) -> None:
    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    config.set_main_option("path_separator", "os")
    with engine.begin() as db:
        config.attributes["connection"] = db
        command.upgrade(config, f"{version:04}")
        set_schema_version(db, version)


def _copied(source: Connection, target: Connection, table: str) -> None:
    both = [c["name"] for c in inspect(target).get_columns(table)]
    there = {c["name"] for c in inspect(source).get_columns(table)}
    names = ", ".join(f'"{name}"' for name in both if name in there)
    for row in source.exec_driver_sql(f"select {names} from {table}").all():
        holes = ", ".join("?" for _ in row)
        target.exec_driver_sql(f"insert into {table} ({names}) values ({holes})", tuple(row))
