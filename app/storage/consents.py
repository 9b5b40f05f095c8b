"""The consent register: guarded by revision, and kept for good."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, func, insert, or_, select, type_coerce, update
from sqlalchemy.types import Text

from app.domain.consent import Consent
from app.domain.errors import Changed, InputError
from app.domain.post import Post
from app.storage.rows import first, record
from app.storage.tables import consents, posts


class Consents:
    """The part of a unit of work that keeps consents."""

    _db: Connection

    def consents(self) -> Sequence[Consent]:
        """The whole register, by record key; the newest form of a key first."""
        order = (func.lower(consents.c.key), consents.c.id.desc())
        return list(self._db.execute(select(consents.c.consent).order_by(*order)).scalars())

    def consent(self, consent_id: str) -> Consent:
        """Raises InputError where there is none."""
        row = first(self._db, consents, "id", consent_id)
        if row is None:
            raise InputError("store-no-consent", id=consent_id)
        kept: Consent = row.consent
        return kept

    def save_consent(self, consent: Consent) -> Consent:
        """Insert or update; returns it with the next revision. Raises Changed when somebody else saved it meanwhile."""
        saved = replace(consent, revision=consent.revision + 1)
        row = {"id": saved.id, "key": saved.key, "revision": saved.revision, "consent": saved}
        same = (consents.c.id == consent.id, consents.c.revision == consent.revision)
        if self._db.execute(update(consents).where(*same).values(row)).rowcount:
            return saved
        if first(self._db, consents, "id", consent.id) is not None:
            raise Changed("store-consent-changed", form=consent.key)
        self._db.execute(insert(consents).values(row))
        return saved

    def posts_resting_on(self, consent_id: str) -> Sequence[Post]:
        """The posts that a consent is linked with, soonest first."""
        named = (type_coerce(c, Text).contains(consent_id, autoescape=True) for c in (posts.c.consents, posts.c.media))
        wanted = select(posts).where(or_(*named)).order_by(posts.c.planned_for, posts.c.id)
        found = (record(Post, row) for row in self._db.execute(wanted))
        return [post for post in found if consent_id in post.resting_on]
