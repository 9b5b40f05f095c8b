"""Migration 10: tags on posts."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; earlier posts have no tags."""
    op.add_column("posts", sa.Column("tags", sa.Text, nullable=False, server_default="[]"))
