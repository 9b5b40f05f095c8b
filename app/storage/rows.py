"""Between rows and domain records: a column with a field's name holds that field."""

from dataclasses import fields
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, Table, Update, bindparam, insert, select, update

R = TypeVar("R")


def values(record: Any, **more: object) -> dict[str, Any]:
    """The fields of a record as column values, with columns that are derived."""
    return {f.name: getattr(record, f.name) for f in fields(record)} | more


def record(kind: type[R], row: Row[Any]) -> R:
    """The record in a row of its table."""
    row_values = row._mapping
    return kind(**{f.name: row_values[f.name] for f in fields(kind)})  # type: ignore[arg-type]  # -- R is a dataclass


def put(db: Connection, table: Table, key: str, row: dict[str, Any]) -> None:
    """Insert or update by a unique column."""
    changed = db.execute(_update(table, key), row | {"this": row[key]}).rowcount
    if not changed:
        db.execute(insert(table), row)


def first(db: Connection, table: Table, key: str, value: str) -> Row[Any] | None:
    """The row with a unique value, or None."""
    return db.execute(_select(table, key), {"this": value}).one_or_none()


@lru_cache
def _update(table: Table, key: str) -> Update:
    """Made once: putting it together costs more than running it."""
    return update(table).where(table.c[key] == bindparam("this"))


@lru_cache
def _select(table: Table, key: str) -> Select[Any]:
    return select(table).where(table.c[key] == bindparam("this"))
