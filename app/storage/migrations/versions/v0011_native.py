"""Migration 11: accounts whose platforms publish by themselves at the planned time, and what those hold."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the choice, which nobody has made yet, and what a platform was handed, which is nothing yet."""
    op.add_column("accounts", sa.Column("native", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("deliveries", sa.Column("handed", sa.Text))
    held = sa.text("handed IS NOT NULL")
    op.create_index("ix_deliveries_handed", "deliveries", ["id"], sqlite_where=held, postgresql_where=held)
