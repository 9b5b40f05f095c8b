"""The weekly glance as a card: what went out, what is held, and the mix of the week ahead."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.calendar import wall
from app.domain.ports import PostRow
from app.pipeline.glance import Glance, glance
from app.ui.background import Operation
from app.ui.context import Context
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Elided, label
from app.ui.widgets.meter import shares
from app.ui.widgets.mix import Mix
from app.words import words

SHOWN = 3
MONDAY = 0
TOLD = "mindful/glance"


class GlanceCard(Card):
    """`close` is what its cross does; without it, it stays. `go` opens a page with a post."""

    def __init__(
        self, found: Glance, go: Callable[[str, str], None], close: Callable[[], object] | None = None
    ) -> None:
        super().__init__("primary" if close else "")
        self.column.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 3 * STEP)
        self.column.setSpacing(2 * STEP)
        self._go, say = go, words().text
        self.setAccessibleName(say("aims-glance"))
        if close is not None:
            self.column.addLayout(self._head(close))
        self.column.addLayout(self._posts(say("aims-glance-out", count=len(found.out)), found.out))
        if found.held:
            self.column.addLayout(self._posts(say("aims-glance-held", count=len(found.held)), found.held))
        self.column.addSpacing(STEP)
        count = sum(found.ahead.values())
        self.column.addWidget(label(say("aims-glance-ahead", count=count), "bold", wrap=True))
        if count:
            mix = Mix()
            mix.show_shares("", shares(found.ahead), dict(found.targets))
            self.column.addWidget(mix)

    def _head(self, close: Callable[[], object]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(words().text("aims-glance"), "section"))
        row.addStretch(1)
        self.close_ = button("", "quiet", "ph.x", close, tip=words().text("aims-glance-close"))
        row.addWidget(self.close_)
        return row

    def _posts(self, title: str, rows: tuple[PostRow, ...]) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(0)
        made.addWidget(label(title, "bold", wrap=True))
        for row in rows[:SHOWN]:
            made.addLayout(self._post(row))
        if len(rows) > SHOWN:
            made.addWidget(label(words().text("aims-more-lines", count=len(rows) - SHOWN), "small"))
        return made

    def _post(self, row: PostRow) -> QHBoxLayout:
        line, title = QHBoxLayout(), row.title or words().text("palette-untitled")
        line.addWidget(Elided(title, "muted"), 1)
        tip = words().text("status-open", title=title)
        line.addWidget(
            button(words().text("status-open-short"), "link", do=lambda: self._go("compose", row.id), tip=tip)
        )
        return line


def is_due(memory: QSettings, today: date) -> bool:
    """Whether today is a Monday on which the glance was not shown yet."""
    return today.weekday() == MONDAY and str(memory.value(TOLD, "")) != today.isoformat()


class MondayGlance(QWidget):
    """Above the pages: shows the card on Monday's first opening, where there is something to tell; else nothing."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.card: GlanceCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(5 * STEP, 3 * STEP, 5 * STEP, 3 * STEP)
        self.hide()

    def look(self, now: datetime) -> None:
        """Show it where its time has come."""
        today = wall(now, self._context.profile.zone).date()
        if is_due(self._context.memory, today):
            self._context.memory.setValue(TOLD, today.isoformat())
            desk = self._context.desk
            self._context.run(Operation(lambda: glance(desk)).then(self._show), self)

    def _show(self, found: Glance) -> None:
        if not found.empty:
            self.card = GlanceCard(found, self._context.go, self.hide)
            self._column.addWidget(self.card)
            self.show()
