"""What was changed to make a version, why, and what stands against it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.goal import Goal
from app.domain.message import Message
from app.pipeline.way import Outlook
from app.ui.composer.layouts import clear
from app.ui.naming import goal_name
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.status import Mark, StatusMark
from app.words import words


class TailoredNotes(QWidget):
    """One line for each change and each problem, then whether the version follows the text."""

    edit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Message, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(STEP)
        self._column.addLayout(self._lines)
        self._follows = label(words().text("preview-follows"), "small")
        self.edit = button(words().text("preview-edit"), "link", do=self.edit_asked.emit)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._follows)
        row.addWidget(self.edit)
        row.addStretch(1)
        self._column.addLayout(row)
        self.reach = label("", "small", wrap=True)
        self._column.addWidget(self.reach)

    def show_version(self, outlook: Outlook, *, empty: bool = False) -> None:
        """Show the notes of a version; of an empty one there is nothing to say."""
        variant = outlook.checked.variant
        self._follows.setVisible(not variant.edited)
        self.edit.setVisible(not variant.edited)
        problems = () if empty else variant.problems
        notes = (*problems, *variant.changes)
        if notes == self._shown:
            return
        self._shown = notes
        clear(self._lines)
        for message in problems:
            self._add(message, Mark.STOP)
        for message in variant.changes:
            self._add(message, Mark.NOTE)

    def show_reach(self, outlook: Outlook, goal: Goal) -> None:
        """Say how well the platform's readers fit the goal, and what a post costs where Primum pays for it."""
        channel, say = outlook.channel, words().text
        fit, price = channel.fit(goal), channel.dynamics.get("price", "")
        names = {"platform": channel.name, "goal": goal_name(goal)}
        told = [say("platforms-reach", **names, degree=fit.degree, reason=fit.reason)] if fit else []
        told += [price] if "$" in price and not outlook.account.assisted else []
        self.reach.setText(" ".join(told))
        self.reach.setVisible(bool(told))

    def sentences(self) -> list[str]:
        """What is said, in order."""
        return [words().say(message) for message in self._shown]

    def _add(self, message: Message, mark: Mark) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        row.addWidget(StatusMark(mark), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words().say(message), "block" if mark is Mark.STOP else "small", wrap=True), 1)
        self._lines.addWidget(line)
