"""Migration 6: the library. What posts show already stands in it from the start."""

import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Write the table, and a line for every file that a post shows."""
    op.create_table(
        "assets",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("added_at", sa.DateTime(timezone=True)),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("asset", sa.Text, nullable=False),
    )
    db = op.get_bind()
    shown: dict[str, dict[str, Any]] = {}
    wanted = "SELECT media, author, updated_at FROM posts WHERE media != '[]' ORDER BY updated_at"
    for media, author, at in db.execute(sa.text(wanted)):
        for one in json.loads(media):
            shown.setdefault(one["sha256"], {"media": one, "added_by": author, "at": at})
    for sha256, told in shown.items():
        media = {key: value for key, value in told["media"].items() if key != "vouched"}
        asset = {"media": media, "added_by": told["added_by"], "added_at": _instant(told["at"]), "revision": 1}
        row = {"id": sha256, "at": told["at"], "asset": json.dumps(asset, ensure_ascii=False)}
        db.execute(sa.text("INSERT INTO assets (id, added_at, revision, asset) VALUES (:id, :at, 1, :asset)"), row)


def _instant(at: str | datetime | None) -> str | None:
    """An instant as nested records have it; SQLite's column leaves the zone out, which is UTC."""
    if isinstance(at, datetime):
        return at.astimezone(UTC).isoformat()
    return f"{at.replace(' ', 'T')}+00:00" if at else None
