"""The read model of lists and calendar: all rows of a span in two statements, however many there are."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Text, literal, select, type_coerce, union_all

from app.domain.lifecycle import DeliveryState
from app.domain.ports import PostRow
from app.storage.codec import loads
from app.storage.tables import accounts, deliveries, posts

D = DeliveryState
WORST_FIRST = (
    D.FAILED,
    D.UNCONFIRMED,
    D.HELD,
    D.MISSED,
    D.BY_HAND,
    D.SENDING,
    D.WAITING,
    D.SCHEDULED,
    D.SENT,
    D.DELETED,
    D.CANCELLED,
)
RANK = {state.value: rank for rank, state in enumerate(WORST_FIRST)}


def post_rows(db: Connection, since: datetime | None, until: datetime | None) -> Sequence[PostRow]:
    """Rows planned from `since` up to, not including, `until`; the backlog where both are None."""
    return _rows(db, _span(since, until))


def campaign_rows(db: Connection, campaign_id: str = "") -> Sequence[PostRow]:
    """The posts of a campaign, or of all campaigns, planned or not."""
    c = posts.c
    return _rows(db, [c.campaign_id == campaign_id if campaign_id else c.campaign_id != ""])


def _rows(db: Connection, span: list[ColumnElement[bool]]) -> Sequence[PostRow]:
    c = posts.c
    # Words and lists as plain text: a thousand rows need no enumerations, and most name the same accounts.
    plain = (type_coerce(column, Text).label(column.name) for column in (c.goal, c.state, c.accounts, c.tags))
    columns = (c.id, c.headline, c.planned_for, c.campaign_id, c.author, *plain)
    found = db.execute(select(*columns).where(*span).order_by(c.planned_for, c.id)).all()
    platforms, sendings = _sendings(db, span)
    return [_row(post, sendings.get(post.id, []), platforms) for post in found]


def _span(since: datetime | None, until: datetime | None) -> list[ColumnElement[bool]]:
    when = posts.c.planned_for
    if since is None and until is None:
        return [when.is_(None)]
    after = [] if since is None else [when >= since]
    return after if until is None else [*after, when < until]


def _sendings(
    db: Connection, span: list[ColumnElement[bool]]
) -> tuple[dict[str, str], dict[str, list[tuple[str, str, str]]]]:
    """Platform by account id, and (platform, state, url) of the deliveries by post id, in one statement."""
    d, a, none = deliveries.c, accounts.c, literal("")
    of_span = d.post_id.in_(select(posts.c.id).where(*span))
    rows = db.execute(
        union_all(
            select(none.label("post"), a.id.label("account"), a.platform, none.label("state"), none.label("url")),
            select(d.post_id, d.account_id, d.platform, type_coerce(d.state, Text), d.url).where(of_span),
        )
    )
    platforms: dict[str, str] = {}
    sendings: dict[str, list[tuple[str, str, str]]] = {}
    for post, account, platform, word, url in rows:
        platforms[account] = platform
        if post:
            sendings.setdefault(post, []).append((platform, word, url))
    return platforms, sendings


@lru_cache(maxsize=64)
def _ids(text: str) -> tuple[str, ...]:
    return tuple(loads(tuple[str, ...], text))


def _row(post: Row[*tuple[Any, ...]], sendings: list[tuple[str, str, str]], platforms: dict[str, str]) -> PostRow:
    accounts_meant = _ids(post.accounts)
    meant = [platforms[account] for account in accounts_meant if account in platforms]
    went = [platform for platform, _, _ in sendings]
    states = [state for _, state, _ in sendings]
    return PostRow(
        id=post.id,
        title=post.headline,
        goal=post.goal,
        state=post.state,
        when=post.planned_for,
        platforms=tuple(dict.fromkeys(meant + went)),
        accounts=accounts_meant,
        worst=min(states, key=RANK.__getitem__, default=""),
        campaign_id=post.campaign_id,
        url=next((url for _, _, url in sendings if url), ""),
        author=post.author,
        tags=_ids(post.tags),
    )
