"""The search: one row for each thing that can be found, kept with the record; FTS5 in the file, ILIKE on a server."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, or_, select, text, update

from app.domain.search import Hit, HitKind, Sought, hit, terms
from app.storage.rows import first
from app.storage.tables import sought

# The newest first. Each kind is asked for by itself, so that many posts do not hide the one picture.
FOUND = text(
    "SELECT s.kind, s.ref, s.about, s.title, s.body FROM sought_fts JOIN sought s ON s.number = sought_fts.rowid "
    "WHERE sought_fts MATCH :wanted ORDER BY sought_fts.rowid DESC LIMIT :most"
)


class Search:
    """The part of a unit of work that finds."""

    _db: Connection

    def search(self, typed: str, most: int = 8) -> Sequence[Hit]:
        """What has all the words, at most so many of each kind, the newest first; nothing for an empty search."""
        wanted = terms(typed)
        if not wanted:
            return ()
        find = _full_text if self._db.dialect.name == "sqlite" else _plain
        return [hit(one, wanted) for kind in HitKind for one in find(self._db, kind, wanted, most)]


def keep(db: Connection, one: Sought) -> None:
    """Make a thing findable as it is now; writes only where something is another than before."""
    row = first(db, sought, "key", one.key)
    told = {"key": one.key, "kind": one.kind, "ref": one.id, "about": one.about, "title": one.title, "body": one.body}
    if row is None:
        db.execute(insert(sought).values(told))
    elif (row.title, row.body) != (one.title, one.body):
        db.execute(update(sought).where(sought.c.number == row.number).values(told))


def forget(db: Connection, about: str) -> None:
    """Find nothing of a record any more."""
    db.execute(delete(sought).where(sought.c.about == about))


def _full_text(db: Connection, kind: HitKind, wanted: Sequence[str], most: int) -> list[Sought]:
    quoted = (word.replace('"', '""') for word in wanted)
    words = " AND ".join(f'"{word}"*' for word in quoted)
    asked = f'(kind : "{kind}") AND ({{title body}} : ({words}))'
    return [Sought(HitKind(row[0]), *row[1:]) for row in db.execute(FOUND, {"wanted": asked, "most": most})]


def _plain(db: Connection, kind: HitKind, wanted: Sequence[str], most: int) -> list[Sought]:
    c = sought.c
    has = [or_(c.title.icontains(word, autoescape=True), c.body.icontains(word, autoescape=True)) for word in wanted]
    asked = select(c.kind, c.ref, c.about, c.title, c.body).where(c.kind == kind, *has)
    return [Sought(*row) for row in db.execute(asked.order_by(c.number.desc()).limit(most))]
