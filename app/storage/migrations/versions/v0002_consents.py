"""Migration 2: the consent register, and wishes for single platforms."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.refusals import refuse

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Write the table. The database itself refuses to forget a consent: it is evidence."""
    op.create_table(
        "consents",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("consent", sa.Text, nullable=False),
    )
    op.add_column("posts", sa.Column("options", sa.Text, nullable=False, server_default="{}"))
    refuse("consents", "DELETE", "consents_refuse_delete", "a consent is kept for good")
