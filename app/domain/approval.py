"""From a checked variant to an approved one. The types make the order of the steps a fact."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime

from app.domain.account import Account
from app.domain.errors import NotSafe
from app.domain.finding import Finding, Report
from app.domain.variant import Variant
from app.domain.waiver import Waiver, refuse_unfit, unwaived


def fingerprint(variant: Variant, account: Account, consents: tuple[str, ...], pack_version: str) -> str:
    """SHA-256 over all that was checked: text, media and what people vouch for, links, account and rule-pack version.

    `consents` are ids with the seal of what was agreed to.
    """
    content = {
        "variant": asdict(variant) | {"changes": (), "problems": ()},
        "account": [account.id, account.platform, account.handle, account.base_url, account.remote_id, account.kind],
        "consents": sorted(consents),
        "packs": pack_version,
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False, default=str).encode()).hexdigest()


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
    """Who said yes, when, to exactly what; `reason` answers the warnings that were on the screen.

    `waivers` lifted the soft blocks. They are bound to the same fingerprint and rules as the approval itself.
    """

    by: str
    at: datetime
    fingerprint: str
    pack_version: str
    warnings: tuple[str, ...] = ()
    reason: str = ""
    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True, slots=True)
class Approved:
    """What `schedule` takes. Only `approve` makes one."""

    variant: Variant
    account: Account
    approval: Approval


def approve(
    checked: CheckedVariant,
    by: str,
    at: datetime,
    reason: str = "",
    waivers: tuple[Waiver, ...] = (),
    others: tuple[str, ...] = (),
) -> Approved:
    """Record a person's yes. `waivers` lift soft blocks; `others` wrote the post and, like `by`, cannot waive.

    Raises NotSafe while a finding stops the post, and InputError for a waiver that is nobody's, the author's own or
    without a reason.
    """
    report = checked.report
    _refuse_stops(unwaived(report.stops, waivers, checked.fingerprint, report.pack_version))
    lifted = {f.rule for f in report.stops}
    used = tuple(w for w in waivers if w.rule in lifted and w.holds_for(checked.fingerprint, report.pack_version))
    for waiver in used:
        refuse_unfit(waiver.second, waiver.reason, (by, *others))
    approval = Approval(
        by=by,
        at=at,
        fingerprint=checked.fingerprint,
        pack_version=report.pack_version,
        warnings=tuple(f.rule for f in report.warnings),
        reason=reason,
        waivers=used,
    )
    return Approved(checked.variant, checked.account, approval)


def _refuse_stops(stops: tuple[Finding, ...]) -> None:
    if stops:
        rules = ", ".join(sorted({f.rule for f in stops}))
        raise NotSafe("error-findings-stop", count=len(stops), rules=rules)
