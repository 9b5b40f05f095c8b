"""Posts: guarded by their revision, never lost while anything of them is live."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, delete, insert, or_, select, update

from app.domain.errors import Changed, InputError
from app.domain.lifecycle import DeliveryState
from app.domain.ports import PostRow
from app.domain.post import Post
from app.domain.search import of_post
from app.storage.post_rows import campaign_rows, post_rows
from app.storage.rows import first, record, values
from app.storage.search import forget, keep
from app.storage.tables import deliveries, posts

D = DeliveryState
MAY_BE_LIVE = (D.SENT, D.SENDING, D.UNCONFIRMED, D.DELETED)


class Posts:
    """The part of a unit of work that keeps posts."""

    _db: Connection

    def post(self, post_id: str) -> Post:
        """Raises InputError where there is none."""
        row = first(self._db, posts, "id", post_id)
        if row is None:
            raise InputError("store-no-post", id=post_id)
        return record(Post, row)

    def save_post(self, post: Post) -> Post:
        """Insert or update; returns it with the next revision. Raises Changed when somebody else saved it meanwhile."""
        saved = replace(post, revision=post.revision + 1)
        row = values(saved, headline=saved.headline)
        same = (posts.c.id == post.id, posts.c.revision == post.revision)
        if self._db.execute(update(posts).where(*same).values(row)).rowcount:
            keep(self._db, of_post(saved))
            return saved
        if first(self._db, posts, "id", post.id) is not None:
            raise Changed("store-post-changed", title=post.headline)
        self._db.execute(insert(posts).values(row))
        keep(self._db, of_post(saved))
        return saved

    def delete_post(self, post_id: str) -> None:
        """Remove a post with its deliveries that are not sent. Raises InputError where a part of it may be live."""
        d = deliveries.c
        live = (
            select(d.id)
            .where(d.post_id == post_id, or_(d.state.in_(MAY_BE_LIVE), d.url != "", d.handed.is_not(None)))
            .limit(1)
        )
        if self._db.execute(live).first() is not None:
            raise InputError("store-post-published")
        self._db.execute(delete(deliveries).where(d.post_id == post_id))
        forget(self._db, post_id)
        if not self._db.execute(delete(posts).where(posts.c.id == post_id)).rowcount:
            raise InputError("store-no-post", id=post_id)

    def posts(self, since: datetime | None = None, until: datetime | None = None) -> Sequence[PostRow]:
        """Rows planned in [since, until), or the backlog where both are None."""
        return post_rows(self._db, since, until)

    def campaign_rows(self, campaign_id: str = "") -> Sequence[PostRow]:
        """Rows of a campaign, or of all campaigns, planned or not."""
        return campaign_rows(self._db, campaign_id)
