"""The quiet bar below the calendar while several posts are picked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.calendar import wall
from app.pipeline.bulk import Outcome
from app.ui.calendar import bulk
from app.ui.calendar.bulk import Deed, MoveManySheet, RefusedSheet, TagSheet
from app.ui.calendar.picking import Picked
from app.ui.context import Context
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words


class BulkBar(QWidget):
    """Says how many are picked and what can be done with them. Shown only while there are some."""

    def __init__(self, context: Context, picked: Picked) -> None:
        super().__init__()
        say = words().text
        self._context, self.picked = context, picked
        self.sheet: Sheet | None = None
        self.known: Sequence[str] = ()
        row = Flow(self, STEP + 2)
        self.count = label("", "bold")
        self.move_ = button(say("cal-bulk-move"), "small", do=self.ask_move)
        self.pause = button(say("cal-bulk-pause"), "small", do=lambda: self.do(bulk.PAUSED))
        self.pause.setToolTip(say("cal-bulk-pause-tip"))
        self.tag = button(say("cal-bulk-tag"), "small", do=self.ask_tags)
        self.ask = button(say("cal-bulk-ask"), "small", do=lambda: self.do(bulk.ASKED))
        self.delete = button(say("cal-bulk-delete"), "small", do=lambda: self.do(bulk.DELETED))
        self.clear = button(say("cal-bulk-clear"), "small", do=picked.clear)
        self.clear.setToolTip(say("cal-bulk-clear-tip"))
        for widget in (self.count, self.move_, self.pause, self.tag, self.ask, self.delete):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.clear)
        picked.changed.connect(self._show)
        self._show()

    def do(self, deed: Deed) -> None:
        """Do it to all that are picked, as one step."""
        if len(self.picked):
            bulk.many(self._context, deed, self.picked.ids, self._tell).push()

    def ask_move(self) -> None:
        """Ask by how many days, or to which day."""
        zone, now = self._context.profile.zone, self._context.desk.clock.now()
        self.sheet = sheet = MoveManySheet(self.window(), len(self.picked), wall(now, zone).date(), zone)
        sheet.accepted.connect(lambda: self.do(bulk.moved(sheet.act)))
        sheet.open()

    def ask_tags(self) -> None:
        """Ask for words."""
        self.sheet = sheet = TagSheet(self.window(), len(self.picked), self.known)
        sheet.accepted.connect(lambda: self.do(bulk.tagged(sheet.act)))
        sheet.open()

    def _tell(self, outcome: Outcome) -> None:
        self.sheet = RefusedSheet(self.window(), outcome)
        self.sheet.open()

    def _show(self) -> None:
        text = words().text("cal-picked", count=len(self.picked))
        self.count.setText(text)
        self.setAccessibleName(f"{words().text('cal-bulk')}: {text}")
        self.setVisible(len(self.picked) > 0)
