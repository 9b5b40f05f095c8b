"""The tables. A column that has the name of a field holds that field; the few others say why they are there.

Migrations write these tables; a test compares the two. Nested records are JSON text (see `columns.Record`).
"""

from collections.abc import Mapping

from sqlalchemy import Boolean, Column, Date, Index, Integer, MetaData, String, Table, Text, Time, false, text

from app.domain.account import AccountHealth
from app.domain.approval import Approval
from app.domain.campaign import Utm
from app.domain.consent import Consent
from app.domain.delivery import Attempt, Handed, Receipt
from app.domain.entry import Entry
from app.domain.goal import AccountKind, Audience, Goal, PostKind
from app.domain.library import Asset
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.media import Media
from app.domain.message import Message
from app.domain.post import Evidence, LinkCard, Post
from app.domain.profile import Profile
from app.domain.repeat import Repeat
from app.domain.search import HitKind
from app.domain.variant import Variant
from app.storage.columns import Instant, Record, Word

metadata = MetaData()

HANDED = text("handed IS NOT NULL")
"""What few rows have, and every look of the tender asks for."""

posts = Table(
    "posts",
    metadata,
    Column("id", String, primary_key=True),
    Column("headline", Text, nullable=False),  # Post.headline, so that lists need not read the text
    Column("text", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("goal", Word(Goal), nullable=False),
    Column("audience", Word(Audience), nullable=False),
    Column("kind", Word(PostKind), nullable=False),
    Column("in_reply_to", Text, nullable=False),
    Column("state", Word(PostState), nullable=False),
    Column("media", Record(tuple[Media, ...]), nullable=False),
    Column("accounts", Record(tuple[str, ...]), nullable=False),
    Column("overrides", Record(Mapping[str, str]), nullable=False),
    Column("evidence", Record(tuple[Evidence, ...]), nullable=False),
    Column("link_card", Record(LinkCard)),
    Column("content_warning", Text, nullable=False),
    Column("options", Record(Mapping[str, str]), nullable=False),
    Column("consents", Record(tuple[str, ...]), nullable=False),
    Column("language", String, nullable=False),
    Column("campaign_id", String, nullable=False),
    Column("tags", Record(tuple[str, ...]), nullable=False, server_default="[]"),
    Column("planned_for", Instant),
    Column("author", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("updated_at", Instant),
    Index("ix_posts_planned_for", "planned_for"),
    Index("ix_posts_campaign", "campaign_id"),
)

post_versions = Table(
    "post_versions",
    metadata,
    Column("post_id", String, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("by", Text, nullable=False),
    Column("post", Record(Post), nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", String, primary_key=True),
    Column("post_id", String, nullable=False),
    Column("account_id", String, nullable=False),  # no foreign key: sent deliveries outlive their account
    Column("platform", String, nullable=False),
    Column("due", Instant, nullable=False),
    Column("variant", Record(Variant), nullable=False),
    Column("approval", Record(Approval), nullable=False),
    Column("state", Word(DeliveryState), nullable=False),
    Column("reason", Record(Message)),
    Column("not_before", Instant),
    Column("owner", String, nullable=False),
    Column("lease_until", Instant),
    Column("saved", Record(Mapping[str, str]), nullable=False),
    Column("receipts", Record(tuple[Receipt, ...]), nullable=False),
    Column("attempts", Record(tuple[Attempt, ...]), nullable=False),
    Column("handed", Record(Handed)),
    Column("url", Text, nullable=False),  # Delivery.url, so that lists need not read the receipts
    Column("out_at", Instant),  # Delivery.out_at, so that the pace of an account is read from an index
    Index("ix_deliveries_out", "account_id", "out_at"),
    Index("ix_deliveries_post", "post_id"),
    Index(
        "ix_deliveries_handed",
        "id",
        sqlite_where=text("handed IS NOT NULL"),
        postgresql_where=text("handed IS NOT NULL"),
    ),
    # The runner's three questions, each answered from its index: what is due, what has waited, what was abandoned.
    Index("ix_deliveries_due", "state", "due", "id", "account_id", "not_before"),
    Index("ix_deliveries_not_before", "state", "not_before", "due"),
    Index("ix_deliveries_lease", "state", "lease_until", "account_id"),
)

accounts = Table(
    "accounts",
    metadata,
    Column("place", Integer, primary_key=True),  # the order in which accounts were added
    Column("id", String, nullable=False, unique=True),
    Column("platform", String, nullable=False),
    Column("handle", Text, nullable=False),
    Column("kind", Word(AccountKind), nullable=False),
    Column("display_name", Text, nullable=False),
    Column("base_url", Text, nullable=False),
    Column("remote_id", Text, nullable=False),
    Column("health", Word(AccountHealth), nullable=False),
    Column("checked_at", Instant),
    Column("assisted", Boolean, nullable=False, server_default=false()),
    Column("native", Boolean, nullable=False, server_default=false()),
)

consents = Table(
    "consents",
    metadata,
    Column("id", String, primary_key=True),
    Column("key", Text, nullable=False),  # Consent.key, so that the database sorts by it
    Column("revision", Integer, nullable=False),  # Consent.revision, by which a window notices another's change
    Column("consent", Record(Consent), nullable=False),
)

assets = Table(
    "assets",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("added_at", Instant),  # Asset.added_at, so that the database sorts by it
    Column("revision", Integer, nullable=False),  # Asset.revision, by which a window notices another's change
    Column("asset", Record(Asset), nullable=False),
)

sought = Table(
    "sought",  # what the search looks in; on SQLite triggers keep the index `sought_fts` beside it (migration 9)
    metadata,
    Column("number", Integer, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("kind", Word(HitKind), nullable=False),
    Column("ref", String, nullable=False),
    Column("about", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_sought_about", "about"),
)

slots = Table(
    "slots",
    metadata,
    Column("id", String, primary_key=True),
    Column("weekday", Integer, nullable=False),
    Column("at", Time, nullable=False),  # wall-clock time of the practice
    Column("goal", Word(Goal)),
    Column("account_id", String, nullable=False),
)

repeats = Table(
    "repeats",
    metadata,
    Column("id", String, primary_key=True),
    Column("repeat", Record(Repeat), nullable=False),
)

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", Text, nullable=False),
    Column("goal", Word(Goal), nullable=False),
    Column("objective", Text, nullable=False),
    Column("starts", Date),
    Column("ends", Date),
    Column("audience", Word(Audience), nullable=False, server_default="public"),
    Column("grade", Integer, nullable=False, server_default="0"),
    Column("hashtags", Record(tuple[str, ...]), nullable=False, server_default="[]"),
    Column("utm", Record(Utm), nullable=False),
    Column("archived", Boolean, nullable=False, server_default=false()),
)

entries = Table(
    "entries",
    metadata,
    Column("id", String, primary_key=True),
    Column("day", Date, nullable=False),  # Entry.day, so that a month is read from an index
    Column("entry", Record(Entry), nullable=False),
    Index("ix_entries_day", "day"),
)

profiles = Table(
    "profiles",
    metadata,
    Column("id", Integer, primary_key=True),  # always 1: one practice per database
    Column("profile", Record(Profile), nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("who", Text, nullable=False),
    Column("action", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    Index("ix_audit_subject", "subject", "number"),
)

metrics = Table(
    "metrics",
    metadata,
    Column("remote_id", String, primary_key=True),
    Column("at", Instant, primary_key=True),
    Column("likes", Integer),
    Column("reposts", Integer),
    Column("replies", Integer),
    Column("quotes", Integer),
    Column("views", Integer),
)
