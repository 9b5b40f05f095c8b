"""Migration 3: accounts to which a person publishes by hand."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the mark; every account there is was connected."""
    op.add_column("accounts", sa.Column("assisted", sa.Boolean, nullable=False, server_default=sa.false()))
