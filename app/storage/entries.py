"""Entries beside posts: meetings, milestones, notes on learning."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, delete, select

from app.domain.entry import Entry
from app.domain.errors import InputError
from app.storage.rows import first, put
from app.storage.tables import entries


class Entries:
    """The part of a unit of work that keeps entries."""

    _db: Connection

    def entries(self, since: date | None = None, until: date | None = None) -> Sequence[Entry]:
        """Those from one day up to, not including, another; all where no day is given. The earliest first."""
        wanted = select(entries.c.entry).order_by(entries.c.day, entries.c.id)
        if since is not None:
            wanted = wanted.where(entries.c.day >= since)
        if until is not None:
            wanted = wanted.where(entries.c.day < until)
        return list(self._db.execute(wanted).scalars())

    def entry(self, entry_id: str) -> Entry:
        """Raises InputError where there is none."""
        row = first(self._db, entries, "id", entry_id)
        if row is None:
            raise InputError("aims-no-entry", id=entry_id)
        kept: Entry = row.entry
        return kept

    def save_entry(self, entry: Entry) -> None:
        """Insert or update."""
        put(self._db, entries, "id", {"id": entry.id, "day": entry.day, "entry": entry})

    def remove_entry(self, entry_id: str) -> None:
        """Forget it; the posts that belong to it stay."""
        self._db.execute(delete(entries).where(entries.c.id == entry_id))
