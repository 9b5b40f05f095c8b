"""The audit trail. The database itself refuses to change or remove an entry (triggers of migration 1)."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select

from app.domain.audit import AuditEntry, follow
from app.storage.codec import in_utc
from app.storage.rows import record, values
from app.storage.tables import audit


class Trail:
    """The part of a unit of work that keeps the audit trail."""

    _db: Connection

    def append_audit(self, at: datetime, who: str, action: str, subject: str, detail: str = "") -> AuditEntry:
        """Add an entry to the chain. The instant is kept in UTC, so that its digest is the same after reading."""
        newest = self.audit(newest=1)
        entry = follow(newest[0] if newest else None, in_utc(at), who, action, subject, detail)
        self._db.execute(insert(audit), values(entry))
        return entry

    def audit(self, subject: str = "", newest: int = 200) -> Sequence[AuditEntry]:
        """The newest entries, oldest first; of one subject where it is given. `newest` 0: all."""
        wanted = select(audit).order_by(audit.c.number.desc())
        if subject:
            wanted = wanted.where(audit.c.subject == subject)
        if newest:
            wanted = wanted.limit(newest)
        return [record(AuditEntry, row) for row in self._db.execute(wanted)][::-1]
