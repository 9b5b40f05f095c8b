"""Versions of posts, in order; the oldest go when there are too many."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from app.domain.history import PostVersion
from app.storage.rows import record, values
from app.storage.tables import post_versions, posts

MOST = 200


class History:
    """The part of a unit of work that keeps what posts said before."""

    _db: Connection

    def versions(self, post_id: str, newest: int = MOST) -> Sequence[PostVersion]:
        """Those of a post, the newest first."""
        v = post_versions.c
        asked = select(post_versions).where(v.post_id == post_id).order_by(v.number.desc()).limit(newest)
        return [record(PostVersion, row) for row in self._db.execute(asked)]

    def save_version(self, version: PostVersion) -> None:
        """Insert, or replace the one of this number; of a post's versions the newest 200 stay."""
        v = post_versions.c
        here = v.post_id == version.post_id
        gone = (v.number == version.number) | (v.number <= version.number - MOST)
        self._db.execute(delete(post_versions).where(here, gone))
        self._db.execute(insert(post_versions).values(values(version)))

    def forget_versions(self) -> None:
        """Erase those of posts that are no longer there."""
        self._db.execute(delete(post_versions).where(post_versions.c.post_id.not_in(select(posts.c.id))))
