"""One part to publish by hand: its text, its files, the page to paste them into, what to see to, and “done”."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.pipeline.assist import Card, Item
from app.ui import dates
from app.ui.accounts.mark import PlatformMark
from app.ui.theme import theme
from app.ui.tokens import ICON, STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card as Box
from app.ui.widgets.card import rule
from app.ui.widgets.fields import Check
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label, relook
from app.words import words


class HandCard(Box):
    """`asked` says which button was pressed; `copied` carries what goes to the clipboard."""

    asked = Signal(str)
    copied = Signal(str)

    def __init__(self, card: Card, zone: str) -> None:
        super().__init__("warn")
        self.card = card
        say = words().text
        self.setAccessibleName(say("assist-card", platform=card.channel.name, handle=card.account.label))
        self.column.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        self.column.setSpacing(3 * STEP)
        self.column.addLayout(self._head(zone))
        text = Box()
        text.column.addWidget(label(card.segment.text or say("assist-no-text"), wrap=True))
        self.column.addWidget(text)
        self.column.addWidget(self._buttons())
        self.checks = [self._item(item) for item in card.items]
        self.column.addWidget(rule())
        self.column.addLayout(self._foot())
        self.state = label("", "block", wrap=True)
        self.state.hide()
        self.column.addWidget(self.state)

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong under the address."""
        relook(self.state, "block")
        self.state.setText(sentence)
        self.state.setAccessibleName(sentence)
        self.state.setVisible(bool(sentence))
        self.done.setEnabled(True)

    def rest(self) -> None:
        """Something is under way."""
        self.show_trouble("")
        self.done.setEnabled(False)

    def _head(self, zone: str) -> QHBoxLayout:
        card, say = self.card, words().text
        row, names = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(3 * STEP)
        names.setSpacing(0)
        names.addWidget(label(f"{card.channel.name} · {card.account.label}", "bold", wrap=True))
        when = say("assist-since", when=dates.moment(card.delivery.due, zone))
        part = say("assist-line-part", part=card.number + 1, parts=card.parts) if card.parts > 1 else ""
        names.addWidget(label(" · ".join(one for one in (part, when) if one), "small", wrap=True))
        row.addWidget(PlatformMark(card.delivery.platform))
        row.addLayout(names, 1)
        return row

    def _buttons(self) -> QWidget:
        say, card = words().text, self.card
        holder = QWidget()
        flow = Flow(holder, 2 * STEP)
        self.copy = button(say("assist-copy-text"), "plain", "ph.copy", lambda: self.copied.emit(card.segment.text))
        flow.addWidget(self.copy)
        if card.segment.media:
            count = len(card.segment.media)
            self.files = button(say("assist-show-folder", count=count), "plain", "ph.folder-open", self._ask("files"))
            self.pictures = button(say("assist-copy-files", count=count), "plain", "ph.image", self._ask("copy"))
            flow.addWidget(self.pictures)
            flow.addWidget(self.files)
        if card.link:
            key = "assist-open-before" if card.number else "assist-open-page"
            text = say(key, platform=card.channel.name)
            self.open = button(text, "plain", "ph.arrow-square-out", self._ask("open"), tip=card.link)
            self.open.setAccessibleName(text)
            flow.addWidget(self.open)
        return holder

    def _item(self, item: Item) -> Check:
        """A line of the checklist; a long text to paste stands below it."""
        said = words().say(item.says)
        row, column = QHBoxLayout(), QVBoxLayout()
        column.setSpacing(0)
        check = Check(said)
        column.addWidget(check)
        row.addLayout(column, 1)
        if item.copy:
            below = label(item.copy, "small", wrap=True)
            below.setContentsMargins(theme().px(ICON + 2 * STEP) + 2, 0, 0, 0)
            column.addWidget(below)
            copy = button(words().text("assist-copy"), "small", do=lambda: self.copied.emit(item.copy))
            copy.setAccessibleName(words().text("assist-copy-named", name=said))
            row.addWidget(copy)
        self.column.addLayout(row)
        return check

    def _foot(self) -> QHBoxLayout:
        say, row = words().text, QHBoxLayout()
        row.setSpacing(2 * STEP)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(say("assist-address"))
        self.address.returnPressed.connect(self._ask("done"))
        self.skip = button(say("assist-skip"), "quiet", do=self._ask("skip"))
        self.done = button(say("assist-done"), "primary", do=self._ask("done"))
        row.addWidget(label(say("assist-address"), "muted"))
        row.addWidget(self.address, 1)
        row.addWidget(self.done)
        row.addWidget(self.skip)
        return row

    def _ask(self, what: str) -> Callable[[], None]:
        return lambda: self.asked.emit(what)
