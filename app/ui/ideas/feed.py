"""What a feed file holds, with ticks: which of it to keep as ideas."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from app.domain.goal import Goal
from app.pipeline.feed_file import FeedItem
from app.ui.naming import goal_name
from app.ui.theme import theme
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.fields import Combo
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

TALL = 320


class FeedSheet(Sheet):
    """`given` carries the items that are ticked, and their goal."""

    given = Signal(object, object)

    def __init__(self, parent: QWidget, items: Sequence[FeedItem]) -> None:
        say = words().text
        super().__init__(parent, say("aims-feed-title", count=len(items)), say("aims-feed-what"), 560)
        self._items = items
        self.list = QListWidget()
        self.list.setAccessibleName(say("aims-feed-list"))
        self.list.setProperty("look", "framed")
        self.list.setMinimumHeight(round(theme().px(TALL) / theme().scale))
        for item in items:
            row = QListWidgetItem(item.title)
            row.setToolTip(item.link)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(row)
        self.goal = Combo(say("aims-goal"), [(goal.value, goal_name(goal)) for goal in Goal])
        self.none = button(say("aims-tick-none"), "link", do=self._turn_all)
        row_ = QHBoxLayout()
        row_.setSpacing(2 * STEP)
        row_.addWidget(label(say("aims-goal"), "muted"))
        row_.addWidget(self.goal)
        row_.addStretch(1)
        row_.addWidget(self.none)
        self.body.addWidget(self.list)
        self.body.addLayout(row_)
        self.add_button(say("window-cancel"), do=self.reject)
        self.take = self.add_button("", "primary", self._take)
        self.list.itemChanged.connect(lambda _: self._judge())
        self._judge()

    @property
    def chosen(self) -> tuple[FeedItem, ...]:
        """The items that are ticked."""
        ticked = (self.list.item(row).checkState() is Qt.CheckState.Checked for row in range(self.list.count()))
        return tuple(item for item, on in zip(self._items, ticked, strict=True) if on)

    def _turn_all(self) -> None:
        to = Qt.CheckState.Unchecked if self.chosen else Qt.CheckState.Checked
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(to)

    def _judge(self) -> None:
        count = len(self.chosen)
        self.take.setText(words().text("aims-feed-keep", count=count))
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(count > 0)
        self.none.setText(words().text("aims-tick-none" if count else "aims-tick-all"))

    def _take(self) -> None:
        self.accept()
        self.given.emit(self.chosen, Goal(self.goal.value))
