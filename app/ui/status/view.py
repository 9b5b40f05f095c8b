"""The status page: is anything at risk, what goes out next, what waits and why, and every account."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.account import AccountHealth
from app.domain.delivery import Delivery
from app.domain.lifecycle import DeliveryState
from app.pipeline.glance import Glance, glance
from app.pipeline.status import Standing, Status
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.context import Context
from app.ui.dates import moment
from app.ui.frame import Page
from app.ui.mindful.glance_card import GlanceCard
from app.ui.status import actions
from app.ui.status.missed_card import MissedList
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, page_column
from app.ui.widgets.clearing import clear
from app.ui.widgets.ground import ground, stacked
from app.ui.widgets.labels import Elided, label
from app.ui.widgets.status import Mark, StatusMark
from app.words import words

WIDEST = 860
SHOWN = 20
"""Lines of one group; the terminal has them all."""


class StatusPage(Page):
    """Reads again whenever something changes while it is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(words().text("window-page-status"))
        self._context = context
        self.missed: MissedList | None = None
        self._glance: GlanceCard | None = None
        self.bar.addStretch(1)
        column, self._column = page_column(WIDEST, 2)
        area = ground("page")
        stacked(area).addWidget(column)
        self.set_body(area)
        context.changes.happened.connect(self._heard)

    def opened(self, argument: str) -> None:
        """Read what stands in the queue."""
        del argument
        sending = self._context.runner is not None
        self._context.run(actions.read(self._context.desk, sending=sending).then(self.show_status), self)

    def show_status(self, found: Status) -> None:
        """Show this."""
        clear(self._column)
        self._glance = None
        missed = [row for row in found.asking if row.state is DeliveryState.MISSED]
        self._add("", [self._risk(words().say(risk)) for risk in found.risks] or [self._well()])
        self.missed = MissedList(found, missed, self._decided) if missed else None
        if self.missed is not None:
            self._add("status-missed", [self.missed])
        self._group("status-deciding", (row for row in found.asking if row not in missed), found)
        self._group("status-waiting", found.waiting, found)
        self._group("status-next", found.following, found)
        if not found.following:
            self._add("status-next", [label(words().text("status-nothing-next"), "muted")])
        if found.standings:
            self._add("status-accounts", [_account(one, found) for one in found.standings])
        self._column.addStretch(1)
        desk = self._context.desk
        self._context.run(Operation(lambda: glance(desk)).then(self._show_glance), self)

    def _show_glance(self, found: Glance) -> None:
        """At the end: the week behind and the week ahead."""
        if self._glance is not None:
            return
        self._glance = GlanceCard(found, self._context.go)
        self._column.insertSpacing(self._column.count() - 1, 2 * STEP)
        self._column.insertWidget(self._column.count() - 1, label(words().text("aims-glance"), "section"))
        self._column.insertWidget(self._column.count() - 1, self._glance)

    def _heard(self, kind: str, _record_id: str) -> None:
        if self.isVisible() and kind in {Change.POSTS, Change.ACCOUNTS, Change.RUNNER, Change.SETTINGS}:
            self.opened("")

    def _decided(self, decision: str, ids: tuple[str, ...]) -> None:
        def told(count: int) -> None:
            self._context.notices.say(words().text(decision, count=count))

        self._context.run(actions.decide(self._context.desk, decision, ids, self._context.who).then(told), self)

    def _add(self, title: str, lines: Iterable[QWidget]) -> None:
        if title:
            self._column.addSpacing(2 * STEP)
            self._column.addWidget(label(words().text(title), "section"))
        card = Card()
        card.column.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 3 * STEP)
        card.column.setSpacing(2 * STEP)
        for line in lines:
            card.column.addWidget(line)
        self._column.addWidget(card)

    def _group(self, title: str, rows: Iterable[Delivery], found: Status) -> None:
        lines: list[QWidget] = [self._line(row, found) for row in rows]
        more = len(lines) - SHOWN
        if more > 0:
            lines = [*lines[:SHOWN], label(words().text("status-more", count=more), "muted")]
        if lines:
            self._add(title, lines)

    def _line(self, row: Delivery, found: Status) -> QWidget:
        made, column = QWidget(), QVBoxLayout()
        made.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top, title = QHBoxLayout(), found.titles[row.post_id]
        when, platform = moment(row.not_before or row.due, found.zone), found.names.get(row.platform, row.platform)
        top.addWidget(label(f"{when}  ·  {platform}", "muted"))
        top.addSpacing(2 * STEP)
        top.addWidget(Elided(title, bold=True), 1)
        tip = words().text("status-open", title=title)
        top.addWidget(button(words().text("status-open-short"), "link", do=lambda: self._open(row.post_id), tip=tip))
        column.addLayout(top)
        if row.reason is not None:
            column.addWidget(label(words().say(row.reason), "small", wrap=True))
        return made

    def _open(self, post_id: str) -> None:
        self._context.go("compose", post_id)

    def _risk(self, sentence: str) -> QWidget:
        return _marked(Mark.LOOK, sentence)

    def _well(self) -> QWidget:
        return _marked(Mark.DONE, words().text("status-well"))


def _marked(mark: Mark, sentence: str) -> QWidget:
    made, row = QWidget(), QHBoxLayout()
    made.setLayout(row)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * STEP)
    row.addWidget(StatusMark(mark))
    row.addWidget(label(sentence, wrap=True), 1)
    return made


def _account(one: Standing, found: Status) -> QWidget:
    last = one.last
    tried = words().text("status-never-tried")
    if last is not None:
        outcome = words().text("status-outcome", outcome=last.outcome or "open")
        tried = words().text("status-last-tried", when=moment(last.started_at, found.zone), outcome=outcome)
    mark = Mark.LOOK if one.account.health is AccountHealth.SIGN_IN else Mark.DONE
    return _marked(
        mark, f"{one.account.label}  ·  {found.names.get(one.account.platform, one.account.platform)}  ·  {tried}"
    )
