"""One connected account: who it is, whether it works, what can be done with it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.account import AccountHealth
from app.domain.goal import AccountKind
from app.pipeline.expiry import Expiry
from app.ui import dates
from app.ui.accounts.mark import PlatformMark
from app.ui.accounts.model import Row
from app.ui.tokens import SMALL, STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Check
from app.ui.widgets.labels import Elided, label
from app.ui.widgets.status import Mark, StatusMark
from app.words import words

KINDS = {
    AccountKind.PROFESSIONAL: "accounts-kind-professional",
    AccountKind.PRACTICE: "accounts-kind-practice",
    AccountKind.PERSONAL: "accounts-kind-personal",
}
HEALTH = {
    AccountHealth.READY: ("accounts-ready", Mark.DONE, "good"),
    AccountHealth.SIGN_IN: ("accounts-sign-in", Mark.STOP, "block"),
    AccountHealth.UNKNOWN: ("accounts-unknown", Mark.DRAFT, "muted"),
}


class AccountCard(Card):
    """`test_asked`, `again_asked` and `remove_asked` carry the account, `native_asked` the new choice with it."""

    test_asked = Signal(object)
    again_asked = Signal(object)
    remove_asked = Signal(object)
    native_asked = Signal(object, bool)

    def __init__(self, row: Row, now: datetime, zone: str) -> None:
        super().__init__()
        say, account = words().text, row.account
        self.setAccessibleName(say("accounts-card", platform=row.platform, handle=account.label))
        line = QHBoxLayout()
        line.setSpacing(3 * STEP)
        line.addWidget(PlatformMark(account.platform))
        line.addLayout(_who(row), 1)
        line.addLayout(_health(row, now, zone))
        self.again = button(say("oauth-again"), "small-primary", do=lambda: self.again_asked.emit(account))
        self.again.setAccessibleName(say("oauth-again-named", handle=account.label))
        due = row.health is AccountHealth.SIGN_IN or row.expiry.soon(now)
        self.again.setVisible(row.again and due)
        self.test = button(say("accounts-test"), "small", do=lambda: self.test_asked.emit(account))
        self.test.setAccessibleName(say("accounts-test-named", handle=account.label))
        self.remove = button(say("accounts-disconnect"), "small", do=lambda: self.remove_asked.emit(account))
        self.remove.setAccessibleName(say("accounts-disconnect-named", handle=account.label))
        self.test.setVisible(not account.assisted)
        for made in (self.again, self.test, self.remove):
            line.addWidget(made)
        self.column.addLayout(line)
        self.ends = label(ends(row.expiry, now, zone), "warn" if row.expiry.soon(now) else "small", wrap=True)
        self.ends.setVisible(bool(self.ends.text()))
        self.column.addWidget(self.ends)
        self.native: Check | None = None
        if row.holds:
            self.column.addLayout(self._choice(row))

    def _choice(self, row: Row) -> QVBoxLayout:
        say, account = words().text, row.account
        self.native = Check(say("native-switch", platform=row.platform))
        self.native.setAccessibleName(say("native-switch-named", platform=row.platform, handle=account.label))
        self.native.setChecked(account.native)
        self.native.toggled.connect(lambda on: self.native_asked.emit(account, on))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.native)
        why = label(say("native-switch-why", platform=row.platform), "small", wrap=True)
        why.setVisible(account.native)
        column.addWidget(why)
        return column


def ends(expiry: Expiry, now: datetime, zone: str) -> str:
    """When the sign-in ends, and what would not go out then; empty where there is nothing to say."""
    say, posts = words().text, len(expiry.at_risk)
    if expiry.ends is None:
        return say("oauth-risk-now", posts=posts) if posts else ""
    when = dates.relative(expiry.ends, now, zone)
    if expiry.ends <= now:
        return say("oauth-ended", when=when, posts=posts)
    return say("oauth-ends-risk", when=when, posts=posts) if posts else say("oauth-ends-in", when=when)


def _who(row: Row) -> QVBoxLayout:
    account = row.account
    said = [row.name, row.server, words().text(KINDS[account.kind])]
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Elided(f"{row.platform} · {account.label}", bold=True))
    column.addWidget(Elided(" · ".join(part for part in said if part), "muted", SMALL))
    return column


def _health(row: Row, now: datetime, zone: str) -> QVBoxLayout:
    by_hand = row.account.assisted
    key, mark, look = ("assist-state", Mark.DONE, "muted") if by_hand else HEALTH[row.health]
    checked = None if by_hand else row.account.checked_at
    column, line = QVBoxLayout(), QHBoxLayout()
    column.setSpacing(0)
    line.setSpacing(6)
    line.addStretch(1)
    line.addWidget(StatusMark(mark))
    line.addWidget(label(words().text(key), look))
    column.addLayout(line)
    if checked is not None:
        said = words().text("accounts-tested", when=dates.relative(checked, now, zone))
        column.addWidget(label(said, "small"), 0, Qt.AlignmentFlag.AlignRight)
    return column
