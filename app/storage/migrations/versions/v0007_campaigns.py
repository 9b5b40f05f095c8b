"""Migration 7: what campaigns say of their posts and links, and entries beside posts."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

OFF = '{"on":false,"source":"","medium":"social","campaign":"","content":"","hosts":[]}'


def upgrade() -> None:
    """Add the columns with what they mean for campaigns that are there, and the table."""
    op.add_column("campaigns", sa.Column("audience", sa.String, nullable=False, server_default="public"))
    op.add_column("campaigns", sa.Column("grade", sa.Integer, nullable=False, server_default="0"))
    op.add_column("campaigns", sa.Column("hashtags", sa.Text, nullable=False, server_default="[]"))
    op.add_column("campaigns", sa.Column("utm", sa.Text, nullable=False, server_default=OFF))
    op.add_column("campaigns", sa.Column("archived", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_table(
        "entries",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("entry", sa.Text, nullable=False),
    )
    op.create_index("ix_entries_day", "entries", ["day"])
    op.create_index("ix_posts_campaign", "posts", ["campaign_id"])
