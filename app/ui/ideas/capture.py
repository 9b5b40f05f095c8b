"""An idea in two keystrokes: Ctrl+I opens a line, Enter keeps what stands in it."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.errors import PrimumError
from app.domain.goal import Goal
from app.ui.context import Context
from app.ui.ideas import actions
from app.ui.naming import goal_name
from app.ui.tokens import STEP
from app.ui.widgets.fields import Combo
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

LAST_GOAL = "ideas/goal"


class Capture(Sheet):
    """One line and its goal, which is remembered for the next idea."""

    def __init__(self, window: QWidget, context: Context) -> None:
        say = words().text
        super().__init__(window, say("aims-capture"), say("aims-capture-what"), 520)
        self._context = context
        self.line = QLineEdit()
        self.line.setAccessibleName(say("aims-capture"))
        self.line.setPlaceholderText(say("aims-capture-example"))
        self.goal = Combo(say("aims-goal"), [(goal.value, goal_name(goal)) for goal in Goal])
        self.goal.choose(str(context.memory.value(LAST_GOAL, Goal.EDUCATION.value)))
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.line, 1)
        row.addWidget(self.goal)
        self.body.addLayout(row)
        self.trouble = label("", "block", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.add_button(say("window-cancel"), do=self.reject)
        self.take = self.add_button(say("aims-capture-keep"), "primary", self._keep)
        self.line.setFocus()

    def _keep(self) -> None:
        self._context.memory.setValue(LAST_GOAL, self.goal.value)
        step = actions.capture(self._context, self.line.text(), Goal(self.goal.value))
        step.then(lambda _: self.accept()).failed(self._refused).push()

    def _refused(self, error: PrimumError) -> None:
        self.trouble.setText(words().error(error))
        self.trouble.show()
