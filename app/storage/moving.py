"""A practice's rows from its own file to a clinic's database, all of them or none."""

from sqlalchemy import Connection, Engine, Table, func, insert, select, text

from app.domain.errors import InputError
from app.storage.failures import explained
from app.storage.tables import metadata

AT_ONCE = 500


def move_rows(source: Engine, target: Engine) -> int:
    """Copy every row; returns how many. The source stays as it is.

    Raises InputError where the target holds anything: two practices must not be mixed. Raises the StoreError tree.
    """
    with explained(), source.begin() as old, target.begin() as new:
        if any(_count(new, table) for table in metadata.sorted_tables):
            raise InputError("clinic-used")
        return sum(_copy(old, new, table) for table in metadata.sorted_tables)


def _count(db: Connection, table: Table) -> int:
    return int(db.execute(select(func.count()).select_from(table)).scalar_one())


def _copy(old: Connection, new: Connection, table: Table) -> int:
    for rows in old.execute(select(table)).mappings().partitions(AT_ONCE):
        new.execute(insert(table), [dict(row) for row in rows])
    counter = table.autoincrement_column
    if counter is not None and new.dialect.name == "postgresql":  # its own counting must go on after the last
        newest = select(func.coalesce(func.max(counter), 0) + 1).scalar_subquery()
        sequence = func.pg_get_serial_sequence(table.name, counter.name)
        new.execute(select(func.setval(sequence, newest, text("false"))))
    return _count(new, table)
