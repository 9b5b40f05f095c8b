"""How long Primum was used today, and one gentle line when it is as long as the person wanted. Nothing is blocked."""

from datetime import datetime

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.calendar import wall
from app.settings.declared import DAILY_MINUTES
from app.settings.setting import value_of
from app.ui.background import Operation
from app.ui.context import Context
from app.words import words

EVERY_MS = 60_000
DAY, MINUTES, TOLD = "mindful/day", "mindful/minutes", "mindful/told"


class Spent:
    """Minutes of the day, kept in the window's memory; a new day begins at nothing."""

    def __init__(self, memory: QSettings) -> None:
        self._memory = memory

    def add(self, now: datetime, zone: str) -> int:
        """One minute more; gives the minutes of the day."""
        day = wall(now, zone).date().isoformat()
        if str(self._memory.value(DAY, "")) != day:
            self._memory.setValue(DAY, day)
            self._memory.setValue(MINUTES, 0)
            self._memory.setValue(TOLD, "")
        minutes = int(str(self._memory.value(MINUTES, 0))) + 1
        self._memory.setValue(MINUTES, minutes)
        return minutes

    def is_time(self, minutes: int, budget: int) -> bool:
        """Whether to say it now: once a day, when the budget is reached; a budget of 0 is none."""
        if not budget or minutes < budget or self._memory.value(TOLD, "") == "yes":
            return False
        self._memory.setValue(TOLD, "yes")
        return True


class Budget(QObject):
    """Counts minutes in which the window is the active one."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.spent = Spent(context.memory)
        self.timer = QTimer(self, interval=EVERY_MS)
        self.timer.timeout.connect(self._minute)
        self.timer.start()

    def _minute(self) -> None:
        if self._window.isActiveWindow():
            self.count()

    def count(self) -> None:
        """One more minute was spent here."""
        minutes = self.spent.add(self._context.desk.clock.now(), self._context.profile.zone)
        self._context.run(Operation(self._read).then(lambda budget: self._tell(minutes, budget)), self._window)

    def _read(self) -> int:
        with self._context.desk.work() as work:
            return value_of(work, DAILY_MINUTES)

    def _tell(self, minutes: int, budget: int) -> None:
        if self.spent.is_time(minutes, budget):
            self._context.notices.say(words().text("aims-budget-reached", minutes=minutes))
