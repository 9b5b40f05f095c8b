"""Migration 5: when each delivery last became public, and posts that repeat."""

import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column with what the receipts and open attempts of earlier deliveries say, and the table."""
    op.add_column("deliveries", sa.Column("out_at", sa.DateTime(timezone=True)))
    op.create_index("ix_deliveries_out", "deliveries", ["account_id", "out_at"])
    db = op.get_bind()
    d = sa.table(
        "deliveries", sa.column("id"), sa.column("receipts"), sa.column("attempts"), sa.column("out_at", sa.DateTime)
    )
    begun = sa.or_(d.c.receipts != "[]", d.c.attempts != "[]")
    for row in db.execute(sa.select(d.c.id, d.c.receipts, d.c.attempts).where(begun)).all():
        out_at = _out_at(json.loads(row.receipts), json.loads(row.attempts))
        if out_at is not None:
            moment = out_at.replace(tzinfo=None) if db.dialect.name == "sqlite" else out_at
            db.execute(d.update().where(d.c.id == row.id).values(out_at=moment))
    op.create_table(
        "repeats",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("repeat", sa.Text, nullable=False),
    )


def _out_at(receipts: list[dict[str, Any]], attempts: list[dict[str, Any]]) -> datetime | None:
    moments = [r["at"] for r in receipts] + [a["started_at"] for a in attempts if not a.get("ended_at")]
    return max((datetime.fromisoformat(text).astimezone(UTC) for text in moments), default=None)
