"""A line above the columns: the post was changed elsewhere, or it can no longer be edited."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.ground import ground
from app.ui.widgets.labels import label
from app.ui.widgets.status import Mark, StatusMark
from app.words import words


class Banner(QWidget):
    """Hidden until there is something to say. `mine` and `theirs` answer a clash, `copy` a published post."""

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
        row.addWidget(StatusMark(Mark.LOOK))
        row.addWidget(self.text, 1)
        for made in (self.mine, self.theirs, self.copy):
            row.addWidget(made)
        self.hide()

    def say_clash(self) -> None:
        """Somebody else was faster."""
        self._say("composer-clash", clash=True)

    def say_public(self) -> None:
        """It is out in the world."""
        self._say("composer-public", clash=False)

    def _say(self, key: str, *, clash: bool) -> None:
        self.text.setText(words().text(key))
        self.setAccessibleName(self.text.text())
        self.mine.setVisible(clash)
        self.theirs.setVisible(clash)
        self.copy.setVisible(not clash)
        self.show()
