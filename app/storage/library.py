"""The library: what is written down about each file, and which posts show it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, Text, delete, insert, select, type_coerce, update

from app.domain.errors import Changed, InputError
from app.domain.library import Asset, Use
from app.domain.search import of_asset
from app.storage.rows import first
from app.storage.search import forget, keep
from app.storage.tables import assets, posts

SHOWN = re.compile(r'"sha256":"([0-9a-f]{64})"')


class Library:
    """The part of a unit of work that keeps the library."""

    _db: Connection

    def assets(self, ids: Sequence[str] | None = None) -> Sequence[Asset]:
        """All files of the library, or those of these SHA-256; the newest first."""
        wanted = select(assets.c.asset).order_by(assets.c.added_at.desc(), assets.c.id)
        if ids is not None:
            wanted = wanted.where(assets.c.id.in_(ids))
        return list(self._db.execute(wanted).scalars())

    def asset(self, asset_id: str) -> Asset:
        """Raises InputError where there is none."""
        row = first(self._db, assets, "id", asset_id)
        if row is None:
            raise InputError("library-none", id=asset_id[:12])
        kept: Asset = row.asset
        return kept

    def save_asset(self, asset: Asset) -> Asset:
        """Insert or update; returns it with the next revision. Raises Changed when somebody else was faster."""
        saved = replace(asset, revision=asset.revision + 1)
        row = {"id": saved.id, "added_at": saved.added_at, "revision": saved.revision, "asset": saved}
        same = (assets.c.id == asset.id, assets.c.revision == asset.revision)
        if self._db.execute(update(assets).where(*same).values(row)).rowcount:
            keep(self._db, of_asset(saved))
            return saved
        if first(self._db, assets, "id", asset.id) is not None:
            raise Changed("library-changed", name=asset.media.filename)
        self._db.execute(insert(assets).values(row))
        keep(self._db, of_asset(saved))
        return saved

    def remove_asset(self, asset_id: str) -> None:
        """Forget it. Raises InputError where there is none."""
        if not self._db.execute(delete(assets).where(assets.c.id == asset_id)).rowcount:
            raise InputError("library-none", id=asset_id[:12])
        forget(self._db, asset_id)

    def media_uses(self) -> Mapping[str, tuple[Use, ...]]:
        """The posts that show each file, by SHA-256, the soonest first."""
        c = posts.c
        media = type_coerce(c.media, Text).label("media")  # as text: all that is wanted are the names in it
        wanted = select(c.id, c.headline, c.state, c.planned_for, media).where(media != "[]")
        found: dict[str, tuple[Use, ...]] = {}
        for row in self._db.execute(wanted.order_by(c.planned_for, c.id)):
            use = Use(row.id, row.headline, row.state, row.planned_for)
            for sha256 in dict.fromkeys(SHOWN.findall(row.media)):
                found[sha256] = (*found.get(sha256, ()), use)
        return found
