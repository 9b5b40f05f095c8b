"""The inspector's parts: each a small widget made from what was read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.approval import Approval
from app.domain.audit import AuditEntry
from app.domain.delivery import Delivery
from app.domain.finding import Report, Severity
from app.domain.lifecycle import DeliveryState
from app.pipeline import says
from app.ui import dates
from app.ui.inspector.model import Sending, counted
from app.ui.naming import short_pack
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import rule
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Elided, label
from app.ui.widgets.status import TOKENS, Mark, StatusMark
from app.words import words

Decide = Callable[[Delivery, str], None]
LOOKS = {"good": "good", "warn": "warn", "block": "block", "advise": "advise"}


def block(title: str) -> tuple[QWidget, QVBoxLayout]:
    """A titled part and the column for its lines."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(title, "small", wrap=True))
    column.addSpacing(STEP)
    return made, column


def line(column: QVBoxLayout, left: QWidget, *right: QWidget) -> None:
    """Add a line, with a thin rule above every line but the first."""
    if column.count() > 2:
        column.addWidget(rule())
    row = QHBoxLayout()
    row.setContentsMargins(0, STEP + 1, 0, STEP + 1)
    row.setSpacing(STEP + 2)
    row.addWidget(left, 1)
    for widget in right:
        row.addWidget(widget)
    column.addLayout(row)


def goes_to(sendings: Sequence[Sending], decide: Decide) -> QWidget:
    """The accounts, each with its state, its link, and what can be decided."""
    made, column = block(words().text("inspector-goes-to"))
    if not sendings:
        column.addWidget(label(words().text("inspector-no-account"), "muted", wrap=True))
    for sending in sendings:
        line(column, Elided(sending.name), *_state(sending))
        if sending.trouble:
            column.addWidget(label(sending.trouble, "small", wrap=True))
            column.addSpacing(STEP + 2)
        if sending.delivery is not None:
            _add_actions(column, sending.delivery, decide)
    return made


def _state(sending: Sending) -> list[QWidget]:
    url = sending.delivery.url if sending.delivery else ""
    mark = StatusMark(sending.mark)
    if url:
        link = button(f"{sending.state} ↗", "link", do=lambda: QDesktopServices.openUrl(QUrl(url)), tip=url)
        link.setAccessibleName(words().text("inspector-open-link", name=sending.name))
        return [mark, link]
    return [mark, label(sending.state, LOOKS.get(TOKENS[sending.mark], "muted"))]


def _add_actions(column: QVBoxLayout, delivery: Delivery, decide: Decide) -> None:
    # What is held back is put right in the post; sending it again as it is would only hold it again.
    later = {says.CANCEL, says.RETRY} if delivery.state is DeliveryState.HELD else {says.CANCEL}
    offered = [a for a in says.actions(delivery) if a not in later]
    if not offered:
        return
    holder = QWidget()
    flow = Flow(holder, STEP + 2)
    for action in offered:
        flow.addWidget(_action(delivery, action, decide))
    column.addWidget(holder)
    column.addSpacing(STEP + 2)


def _action(delivery: Delivery, action: str, decide: Decide) -> QWidget:
    return button(words().say(says.ACTION[action]), "small", do=lambda: decide(delivery, action))


def checked(report: Report, packs: Sequence[str]) -> QWidget:
    """What the guidelines say now, counted by severity."""
    made, column = block(words().text("inspector-checked-now", pack=short_pack(report.pack_version, packs)))
    counts = counted(report.findings)
    stops, warns, notes = (counts[s] for s in (Severity.BLOCK, Severity.WARN, Severity.ADVISE))
    say = words().text
    line(column, label(say("inspector-stops", count=stops), wrap=True), StatusMark(Mark.STOP if stops else Mark.DONE))
    if warns:
        line(column, label(say("inspector-warnings", count=warns), wrap=True), StatusMark(Mark.LOOK))
    if notes:
        line(column, label(say("inspector-notes", count=notes), wrap=True), StatusMark(Mark.NOTE))
    rest = report.rules_run - len({f.rule for f in report.findings})
    line(column, label(say("inspector-rules-quiet", count=rest), wrap=True), StatusMark(Mark.DONE))
    return made


def approved(approval: Approval, zone: str, packs: Sequence[str], *, editable: bool) -> QWidget:
    """Who said yes, and what an edit means where one is still possible."""
    made, column = block(words().text("inspector-approved"))
    when = dates.moment(approval.at, zone)
    column.addWidget(label(words().text("inspector-approved-by", who=approval.by or "–", when=when), wrap=True))
    pack = short_pack(approval.pack_version, packs)
    said = [words().text("inspector-rules-then", pack=pack)]
    said += [words().text("inspector-edit-asks")] if editable else []
    column.addWidget(label(" ".join(said), "muted", wrap=True))
    if approval.reason:
        column.addWidget(label(f"“{approval.reason}”", "muted", wrap=True))
    for (second, reason), lifted in _words_given(approval).items():
        text = words().text("inspector-waived", rules="; ".join(lifted), second=second)
        column.addWidget(label(f"{text} “{reason}”", "muted", wrap=True))
    return made


def _words_given(approval: Approval) -> dict[tuple[str, str], list[str]]:
    """The titles of the rules that were waived, by who waived them and why."""
    given: dict[tuple[str, str], list[str]] = {}
    for waiver in approval.waivers:
        key = f"{waiver.rule.replace('/', '-')}.title"
        title = words().text(key)
        given.setdefault((waiver.second, waiver.reason), []).append(waiver.rule if title == key else title)
    return given


def history(entries: Sequence[AuditEntry], zone: str) -> QWidget:
    """What was done, newest first."""
    made, column = block(words().text("inspector-history"))
    for entry in entries:
        line(column, label(words().text(entry.action), wrap=True), label(dates.moment(entry.at, zone), "small"))
    return made
