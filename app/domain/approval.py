"""From a checked variant to an approved one. The types make the order of the steps a fact."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime

from app.domain.account import Account
from app.domain.errors import NotSafe
from app.domain.finding import Report
from app.domain.variant import Variant


def fingerprint(variant: Variant, account: Account, consents: tuple[str, ...], pack_version: str) -> str:
    """SHA-256 over all that was checked: text, media, alt text, links, account, consents and rule-pack version."""
    content = {
        "variant": asdict(variant) | {"changes": (), "problems": ()},
        "account": [account.id, account.platform, account.handle, account.base_url, account.remote_id, account.kind],
        "consents": sorted(consents),
        "packs": pack_version,
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class CheckedVariant:
    """A variant for an account with the report of the check it went through."""

    variant: Variant
    account: Account
    report: Report
    consents: tuple[str, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Approval:
    """Who said yes, when, to exactly what; `reason` answers the warnings that were on the screen."""

    by: str
    at: datetime
    fingerprint: str
    pack_version: str
    warnings: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Approved:
    """What `schedule` takes. Only `approve` makes one."""

    variant: Variant
    account: Account
    approval: Approval


def approve(checked: CheckedVariant, by: str, at: datetime, reason: str = "") -> Approved:
    """Record a person's yes. Raises NotSafe while a finding stops the post."""
    if not checked.report.is_safe:
        rules = ", ".join(sorted({f.rule for f in checked.report.stops}))
        raise NotSafe("error-findings-stop", count=len(checked.report.stops), rules=rules)
    approval = Approval(
        by=by,
        at=at,
        fingerprint=checked.fingerprint,
        pack_version=checked.report.pack_version,
        warnings=tuple(f.rule for f in checked.report.warnings),
        reason=reason,
    )
    return Approved(checked.variant, checked.account, approval)
