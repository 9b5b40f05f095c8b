"""Alembic's way in: it is always handed an open, unlocked connection; there is no other way to the database."""

from alembic import context

from app.storage.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata)
context.run_migrations()
