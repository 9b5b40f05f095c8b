"""Migration 1: the tables of the first Primum, and an audit trail that the database itself keeps append-only."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.refusals import refuse

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Write all tables."""
    _posts()
    _deliveries()
    _accounts()
    _planning()
    _practice()
    _audit()


def _posts() -> None:
    words = ("goal", "audience", "kind", "state", "language", "campaign_id")
    texts = ("headline", "text", "title", "in_reply_to", "content_warning", "author")
    records = ("media", "accounts", "overrides", "evidence", "consents")
    op.create_table(
        "posts",
        sa.Column("id", sa.String, primary_key=True),
        *(sa.Column(name, sa.String, nullable=False) for name in words),
        *(sa.Column(name, sa.Text, nullable=False) for name in texts + records),
        sa.Column("link_card", sa.Text),
        sa.Column("planned_for", MOMENT),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("updated_at", MOMENT),
    )
    op.create_index("ix_posts_planned_for", "posts", ["planned_for"])


def _deliveries() -> None:
    words = ("post_id", "account_id", "platform", "state", "owner")
    records = ("variant", "approval", "saved", "receipts", "attempts", "url")
    op.create_table(
        "deliveries",
        sa.Column("id", sa.String, primary_key=True),
        *(sa.Column(name, sa.String, nullable=False) for name in words),
        *(sa.Column(name, sa.Text, nullable=False) for name in records),
        sa.Column("reason", sa.Text),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("not_before", MOMENT),
        sa.Column("lease_until", MOMENT),
    )
    op.create_index("ix_deliveries_post", "deliveries", ["post_id"])
    op.create_index("ix_deliveries_due", "deliveries", ["state", "due", "id", "account_id", "not_before"])
    op.create_index("ix_deliveries_not_before", "deliveries", ["state", "not_before", "due"])
    op.create_index("ix_deliveries_lease", "deliveries", ["state", "lease_until", "account_id"])


def _accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False, unique=True),
        *(sa.Column(name, sa.String, nullable=False) for name in ("platform", "kind", "health")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("handle", "display_name", "base_url", "remote_id")),
        sa.Column("checked_at", MOMENT),
    )


def _planning() -> None:
    op.create_table(
        "slots",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("weekday", sa.Integer, nullable=False),
        sa.Column("at", sa.Time, nullable=False),
        sa.Column("goal", sa.String),
        sa.Column("account_id", sa.String, nullable=False),
    )
    op.create_table(
        "campaigns",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("goal", sa.String, nullable=False),
        sa.Column("objective", sa.Text, nullable=False),
        sa.Column("starts", sa.Date),
        sa.Column("ends", sa.Date),
    )


def _practice() -> None:
    op.create_table(
        "profiles",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("profile", sa.Text, nullable=False),
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "metrics",
        sa.Column("remote_id", sa.String, primary_key=True),
        sa.Column("at", MOMENT, primary_key=True),
        *(sa.Column(name, sa.Integer) for name in ("likes", "reposts", "replies", "quotes", "views")),
    )


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", MOMENT, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("who", "detail")),
        *(sa.Column(name, sa.String, nullable=False) for name in ("action", "subject")),
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("previous", "digest")),
    )
    op.create_index("ix_audit_subject", "audit", ["subject", "number"])
    for act in ("UPDATE", "DELETE"):
        refuse("audit", act, f"audit_refuses_{act.lower()}", "the audit trail is append-only")
