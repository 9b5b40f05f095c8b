"""Migration 9: what can be found, with all that there is already; on SQLite an FTS5 index over it, kept by triggers."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

INDEX = (
    "CREATE VIRTUAL TABLE sought_fts USING fts5(kind, title, body, content='sought', content_rowid='number', "
    "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4')"
)
DROP = (
    "INSERT INTO sought_fts(sought_fts, rowid, kind, title, body) "
    "VALUES ('delete', old.number, old.kind, old.title, old.body);"
)
ADD = "INSERT INTO sought_fts(rowid, kind, title, body) VALUES (new.number, new.kind, new.title, new.body);"
TRIGGERS = {"INSERT": ADD, "DELETE": DROP, "UPDATE": f"{DROP} {ADD}"}
POSTS = "SELECT id, headline, text, overrides, content_warning, evidence FROM posts ORDER BY updated_at, id"
SENT = (
    "SELECT d.id, d.post_id, coalesce(p.headline, ''), d.approval, d.receipts FROM deliveries d "
    "LEFT JOIN posts p ON p.id = d.post_id ORDER BY d.due, d.id"
)
Row = dict[str, str]


def upgrade() -> None:
    """Write the table and its index, then every record as the program would."""
    table = op.create_table(
        "sought",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("key", sa.String, nullable=False, unique=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("ref", sa.String, nullable=False),
        sa.Column("about", sa.String, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("ix_sought_about", "sought", ["about"])
    db = op.get_bind()
    if db.dialect.name == "sqlite":
        op.execute(INDEX)
        for act, does in TRIGGERS.items():
            op.execute(f"CREATE TRIGGER sought_{act.lower()} AFTER {act} ON sought BEGIN {does} END")
    rows = [*_posts(db), *_assets(db), *_deliveries(db)]
    if rows:
        op.bulk_insert(table, rows)


def _posts(db: sa.Connection) -> Iterator[Row]:
    for post_id, headline, words, overrides, warning, evidence in db.execute(sa.text(POSTS)):
        sources = (part for one in json.loads(evidence) for part in (one.get("title", ""), one.get("where", "")))
        yield _row("post", post_id, post_id, headline, (words, *json.loads(overrides).values(), warning, *sources))


def _assets(db: sa.Connection) -> Iterator[Row]:
    for asset_id, text in db.execute(sa.text("SELECT id, asset FROM assets ORDER BY added_at, id")):
        asset: dict[str, Any] = json.loads(text)
        rights, media = asset.get("rights") or {}, asset["media"]
        credit = (rights.get(name, "") for name in ("author", "title", "source", "licence"))
        parts = (media.get("alt_text", ""), *asset.get("tags", ()), *credit)
        yield _row("media", asset_id, asset_id, media.get("filename", ""), parts)


def _deliveries(db: sa.Connection) -> Iterator[Row]:
    for delivery_id, post_id, title, approval, receipts in db.execute(sa.text(SENT)):
        yes = json.loads(approval)
        lifted = (one.get(name, "") for one in yes.get("waivers", ()) for name in ("rule", "second", "reason"))
        addresses = (one.get(name) or "" for one in json.loads(receipts) for name in ("url", "remote_id"))
        made = (("finding", (yes.get("reason", ""), *yes.get("warnings", ()), *lifted)), ("receipt", addresses))
        for kind, parts in made:
            row = _row(kind, delivery_id, post_id, title, parts)
            if row["body"]:
                yield row


def _row(kind: str, ref: str, about: str, title: str, parts: Iterable[str]) -> Row:
    body = "\n".join(dict.fromkeys(part for part in parts if part.strip()))
    return {"key": f"{kind}:{ref}", "kind": kind, "ref": ref, "about": about, "title": title, "body": body}
