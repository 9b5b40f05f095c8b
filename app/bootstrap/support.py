"""What a practice may send to somebody who helps: facts about the program and the queue, nobody's words or names."""

import json
import platform
import sys
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from app.bootstrap.logs import FILE, log_folder
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.settings.declared import ALL
from app.settings.setting import value_of

PARTS = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "keyring", "requests", "cryptography")
LINES = 400
ROWS = 200


def diagnostics(desk: Desk) -> dict[str, Any]:
    """Versions, settings, counts, and the last deliveries and log lines: ids, states and names of reasons only.

    No text, title, name, handle, address, file name or folder is in it; accounts are told by their place in the list.
    """
    with desk.work() as work:
        accounts = {account.id: f"account-{n}" for n, account in enumerate(work.accounts(), 1)}
        health = [[accounts[a.id], a.platform, a.health.value] for a in work.accounts()]
        rows = work.deliveries()
        settings = {setting.key: value_of(work, setting) for setting in ALL if setting.label}
        profile, slots, repeats = work.profile(), len(work.slots()), len(work.repeats())
        trail = [[e.at.isoformat(), e.action] for e in work.audit(newest=ROWS)]
    return {
        "primum": _version("primum"),
        "python": sys.version.split()[0],
        "system": [platform.system(), platform.release(), platform.machine()],
        "parts": {name: _version(name) for name in PARTS},
        "packs": desk.pack_version,
        "now": desk.clock.now().isoformat(),
        "zone": profile.zone,
        "jurisdictions": list(profile.jurisdictions),
        "settings": settings,
        "accounts": health,
        "slots": slots,
        "repeats": repeats,
        "queue": Counter(row.state.value for row in rows),
        "deliveries": [_told(row, accounts) for row in _newest(rows)],
        "trail": trail,
        "log": _log(desk),
    }


def _newest(rows: Sequence[Delivery]) -> Sequence[Delivery]:
    return rows[-ROWS:]


def _told(row: Delivery, accounts: dict[str, str]) -> dict[str, Any]:
    return {
        "id": row.id,
        "post": row.post_id,
        "account": accounts.get(row.account_id, "gone"),
        "platform": row.platform,
        "due": row.due.isoformat(),
        "not_before": row.not_before and row.not_before.isoformat(),
        "state": row.state.value,
        "reason": row.reason.key if row.reason else "",
        "parts": len(row.variant.segments),
        "out": len(row.receipts),
        "attempts": [[a.part, a.started_at.isoformat(), a.outcome or "open"] for a in row.attempts],
    }


def _log(desk: Desk) -> list[Any]:
    """The last lines of the log that are what the log writes: one object each."""
    try:
        lines = (log_folder(desk.data_dir) / FILE).read_text("utf-8", "replace").splitlines()[-LINES:]
    except OSError:
        return []
    return [entry for line in lines if (entry := _entry(line)) is not None]


def _entry(line: str) -> Any:
    try:
        return json.loads(line)
    except ValueError:  # cut short by a full disk
        return None


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # the packaged app has no record of its parts
        return "?"
