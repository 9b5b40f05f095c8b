"""Triggers by which the database itself keeps a table from being changed, in the words of SQLite or PostgreSQL."""

from alembic import op


def refuse(table: str, act: str, trigger: str, why: str) -> None:
    """Make every UPDATE or DELETE (`act`) of a table's rows fail, whoever tries."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER {trigger} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '{why}'); END")
        return
    op.execute(f"CREATE FUNCTION {trigger}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE '{why}'; END $$")
    op.execute(f"CREATE TRIGGER {trigger} BEFORE {act} ON {table} FOR EACH ROW EXECUTE FUNCTION {trigger}()")
