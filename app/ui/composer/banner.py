"""A line above the columns: the post was changed elsewhere, can no longer be edited, or was decided against."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.ground import ground
from app.ui.widgets.labels import label
from app.ui.widgets.status import Mark, StatusMark
from app.words import words


class Banner(QWidget):
    """Hidden until there is something to say.

    `mine` and `theirs` answer a clash, `copy` a published post, `again` a reply that was decided against.
    """

    def __init__(self) -> None:
        super().__init__()
        say = words().text
        area = ground("bar")
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        row = QHBoxLayout(area)
        row.setContentsMargins(5 * STEP, 2 * STEP, 5 * STEP, 2 * STEP)
        row.setSpacing(2 * STEP)
        self.text = label("", wrap=True)
        self.mine = button(say("composer-clash-mine"), "small-primary")
        self.theirs = button(say("composer-clash-theirs"), "small")
        self.copy = button(say("composer-copy"), "small")
        self.again = button(say("composer-reply-after-all"), "small")
        self._look, self._done = StatusMark(Mark.LOOK), StatusMark(Mark.DONE)
        for mark in (self._look, self._done):
            row.addWidget(mark)
        row.addWidget(self.text, 1)
        for made in (self.mine, self.theirs, self.copy, self.again):
            row.addWidget(made)
        self.hide()

    def say_clash(self) -> None:
        """Somebody else was faster."""
        self._say("composer-clash", self.mine, self.theirs)

    def say_public(self) -> None:
        """It is out in the world."""
        self._say("composer-public", self.copy)

    def say_unanswered(self) -> None:
        """It was decided not to reply: nothing is wrong."""
        self._say("composer-unanswered", self.again)

    def _say(self, key: str, *answers: QWidget) -> None:
        self.text.setText(words().text(key))
        self.setAccessibleName(self.text.text())
        for made in (self.mine, self.theirs, self.copy, self.again):
            made.setVisible(made in answers)
        self._done.setVisible(self.again in answers)
        self._look.setVisible(self.again not in answers)
        self.show()
