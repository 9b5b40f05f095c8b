"""The switch that installs the agent as a background service of the system."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import PrimumError
from app.ui.background import Operation
from app.ui.context import Context, RunnerHandle
from app.ui.tokens import STEP
from app.ui.widgets.fields import Check
from app.ui.widgets.labels import label
from app.words import words


class BackgroundSwitch(QWidget):
    """On as long as the service is installed; where the system refuses, it goes back and says why."""

    def __init__(self, context: Context, runner: RunnerHandle) -> None:
        super().__init__()
        self._context, self._runner = context, runner
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        self.check = Check(words().text("service-switch"))
        self.check.setChecked(runner.in_background())
        self.check.toggled.connect(self._turn)
        column.addWidget(self.check)
        column.addWidget(label(words().text("service-switch-help"), "muted", wrap=True))

    def _turn(self, on: bool) -> None:
        said = words().text("service-installed" if on else "service-removed")
        operation = Operation(lambda: self._runner.set_background(on=on))
        operation.then(lambda _: self._context.notices.say(said)).failed(self._refused)
        self._context.run(operation, self)

    def _refused(self, error: PrimumError) -> None:
        self.check.blockSignals(True)
        self.check.setChecked(self._runner.in_background())
        self.check.blockSignals(False)
        self._context.notices.error(error)
