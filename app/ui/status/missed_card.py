"""The missed posts, with one decision for all that are ticked."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.delivery import Delivery
from app.pipeline.status import Status
from app.ui.dates import moment
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.fields import Check
from app.ui.widgets.labels import label
from app.words import words

Decided = Callable[[str, tuple[str, ...]], None]


class MissedList(QWidget):
    """Ticks and three buttons. All are ticked at first: after a week away, one click settles them."""

    def __init__(self, found: Status, rows: Sequence[Delivery], decided: Decided) -> None:
        super().__init__()
        self._decided = decided
        self.ticks: dict[str, Check] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(label(words().text("status-missed-hint"), "muted", wrap=True))
        for row in rows:
            name = words().text(
                "status-missed-line",
                title=found.titles[row.post_id],
                platform=found.names.get(row.platform, row.platform),
                when=moment(row.due, found.zone),
            )
            self.ticks[row.id] = Check(name)
            self.ticks[row.id].setChecked(True)
            self.ticks[row.id].toggled.connect(lambda _on: self._enable())
            column.addWidget(self.ticks[row.id])
        column.addLayout(self._buttons())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the deliveries that are ticked."""
        return tuple(one for one, tick in self.ticks.items() if tick.isChecked())

    def _buttons(self) -> QHBoxLayout:
        say, row = words().text, QHBoxLayout()
        row.setSpacing(2 * STEP)
        self.all = button(say("status-missed-none"), "link", do=self._turn_all)
        self.send = button(say("status-missed-send"), "primary", do=lambda: self._decide("missed-sent"))
        self.to_slot = button(say("status-missed-move"), do=lambda: self._decide("missed-moved"))
        self.skip = button(say("status-missed-skip"), do=lambda: self._decide("missed-skipped"))
        for made in (self.send, self.to_slot, self.skip):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self.all)
        return row

    def _decide(self, decision: str) -> None:
        self._decided(decision, self.chosen)

    def _turn_all(self) -> None:
        on = not self.chosen
        for tick in self.ticks.values():
            tick.setChecked(on)

    def _enable(self) -> None:
        some = bool(self.chosen)
        for made in (self.send, self.to_slot, self.skip):
            made.setEnabled(some)
        self.all.setText(words().text("status-missed-none" if some else "status-missed-all"))
