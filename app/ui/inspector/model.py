"""What the inspector shows of one post, put together off the GUI thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.account import Account
from app.domain.approval import Approval
from app.domain.audit import AuditEntry
from app.domain.channel import Channel
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.finding import Finding, Report, Severity
from app.domain.lifecycle import FINAL, DeliveryState, PostState
from app.domain.post import Post
from app.domain.profile import Profile
from app.pipeline import says
from app.pipeline.check import around, check_text
from app.pipeline.way import look
from app.ui.widgets.status import Mark
from app.words import words

NEWEST = 12
OUT = frozenset({PostState.PUBLISHED, PostState.ARCHIVED, PostState.UNANSWERED})
MARKS = {
    DeliveryState.SENT: Mark.DONE,
    DeliveryState.HELD: Mark.STOP,
    DeliveryState.FAILED: Mark.LOOK,
    DeliveryState.UNCONFIRMED: Mark.LOOK,
    DeliveryState.MISSED: Mark.LOOK,
    DeliveryState.BY_HAND: Mark.LOOK,
    DeliveryState.SENDING: Mark.MOVING,
    DeliveryState.WAITING: Mark.MOVING,
    DeliveryState.SCHEDULED: Mark.PLANNED,
    DeliveryState.CANCELLED: Mark.GONE,
    DeliveryState.DELETED: Mark.GONE,
}


@dataclass(frozen=True, slots=True)
class Sending:
    """One line of “Goes to”: an account, and its delivery where there is one."""

    name: str
    delivery: Delivery | None

    @property
    def state(self) -> str:
        """The state in a word or two."""
        if self.delivery is None:
            return words().text("inspector-not-scheduled")
        return words().say(says.DELIVERY_STATE[self.delivery.state])

    @property
    def mark(self) -> Mark:
        """The state as a shape."""
        return MARKS[self.delivery.state] if self.delivery else Mark.DRAFT

    @property
    def trouble(self) -> str:
        """What a person should know about it, where it is not simply on its way or done."""
        if self.delivery is None or self.delivery.state in FINAL | {DeliveryState.SCHEDULED, DeliveryState.SENDING}:
            return ""
        return words().say(says.sentence(self.delivery))


@dataclass(frozen=True, slots=True)
class Looked:
    """Everything about one post."""

    post: Post
    sendings: tuple[Sending, ...]
    report: Report | None
    history: tuple[AuditEntry, ...]

    @property
    def approval(self) -> Approval | None:
        """The newest approval that a delivery rests on."""
        given = [s.delivery.approval for s in self.sendings if s.delivery]
        return max(given, key=lambda approval: approval.at, default=None)

    @property
    def callable_off(self) -> tuple[Delivery, ...]:
        """The deliveries that can be called off now."""
        return tuple(s.delivery for s in self.sendings if s.delivery and says.CANCEL in says.actions(s.delivery))

    @property
    def movable(self) -> bool:
        """Whether nothing of it is public or may be."""
        begun = any(s.delivery and s.delivery.begun for s in self.sendings)
        return not begun and self.post.state not in OUT | {PostState.PARTLY}


def read(desk: Desk, post_id: str) -> Looked:
    """Read and check the post. Raises InputError where it is gone."""
    with desk.work() as work:
        post, profile = work.post(post_id), work.profile()
        accounts = {account.id: account for account in work.accounts()}
        deliveries = work.deliveries(post_id)
        history = tuple(reversed(work.audit(post_id, NEWEST)))
    sendings = _sendings(post, accounts, deliveries, desk.platforms.channels())
    report = None if post.state in OUT else _report(desk, post, profile, accounts)
    return Looked(post, sendings, report, history)


def counted(findings: Sequence[Finding]) -> dict[Severity, int]:
    """How many findings of each severity."""
    return {severity: sum(f.severity is severity for f in findings) for severity in Severity}


def _sendings(
    post: Post, accounts: Mapping[str, Account], deliveries: Sequence[Delivery], channels: Mapping[str, Channel]
) -> tuple[Sending, ...]:
    newest = {d.account_id: d for d in deliveries}
    ids = dict.fromkeys((*post.accounts, *newest))
    return tuple(Sending(_name(i, accounts, newest.get(i), channels), newest.get(i)) for i in ids)


def _name(
    account_id: str, accounts: Mapping[str, Account], delivery: Delivery | None, channels: Mapping[str, Channel]
) -> str:
    account = accounts.get(account_id)
    platform = account.platform if account else delivery.platform if delivery else ""
    place = channels[platform].name if platform in channels else platform
    handle = account.label if account else words().text("inspector-gone-account")
    return f"{place} · {handle}" if place else handle


def _report(desk: Desk, post: Post, profile: Profile, accounts: Mapping[str, Account]) -> Report:
    if not post.accounts or not set(post.accounts) <= accounts.keys():
        with desk.work() as work:
            there = around(work, post, desk.clock.now())
        return check_text(post, profile, desk.check, there, look=desk.media_look)
    reports = [outlook.checked.report for outlook in look(desk, post)]
    merged = {(f.rule, f.surface, f.spans): f for report in reports for f in report.findings}
    worst_first = sorted(merged.values(), key=lambda finding: finding.severity.rank)
    return Report(tuple(worst_first), max(r.rules_run for r in reports), reports[0].pack_version)
