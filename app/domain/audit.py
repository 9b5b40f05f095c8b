"""The audit trail: append-only, each entry bound to the one before by its hash."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what to which record, and when (UTC). `detail` holds ids and rule names, never post text."""

    number: int
    at: datetime
    who: str
    action: str
    subject: str
    detail: str
    previous: str
    digest: str


def digest(number: int, at: datetime, who: str, action: str, subject: str, detail: str, previous: str) -> str:
    """SHA-256 over the entry and the digest before it."""
    row = json.dumps([number, at.isoformat(), who, action, subject, detail, previous], ensure_ascii=False)
    return hashlib.sha256(row.encode()).hexdigest()


def follow(last: AuditEntry | None, at: datetime, who: str, action: str, subject: str, detail: str = "") -> AuditEntry:
    """The entry that comes after `last`."""
    number, previous = (last.number + 1, last.digest) if last else (1, GENESIS)
    return AuditEntry(
        number, at, who, action, subject, detail, previous, digest(number, at, who, action, subject, detail, previous)
    )


def first_break(entries: tuple[AuditEntry, ...]) -> int | None:
    """Number of the first entry that does not follow from the one before it, or None where the chain holds."""
    previous, number = GENESIS, 1
    for e in entries:
        fresh = digest(e.number, e.at, e.who, e.action, e.subject, e.detail, e.previous)
        if (e.number, e.previous, e.digest) != (number, previous, fresh):
            return e.number
        previous, number = e.digest, number + 1
    return None
