"""What ideas add to every page: Ctrl+I captures one, and a week can be planned from anywhere."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.calendar import wall
from app.pipeline.plan_week import Facts
from app.ui.commands import Command
from app.ui.context import Context
from app.ui.ideas import actions
from app.ui.ideas.capture import Capture
from app.ui.ideas.week_sheet import WeekSheet, first_day
from app.words import words


def idea_commands(window: QWidget, context: Context) -> tuple[Command, ...]:
    """The window's commands for ideas."""
    planner = Planner(window, context)
    say = words().text
    return (
        Command("idea", say("aims-capture"), lambda: Capture(window, context).open(), "ph.lightbulb", "Ctrl+I"),
        Command("week", say("aims-week"), planner.ask, "ph.magic-wand", "Ctrl+Shift+W"),
    )


class Planner:
    """Opens the week's sheet and puts in what was chosen."""

    def __init__(self, window: QWidget, context: Context) -> None:
        self._window, self._context = window, context

    def ask(self) -> None:
        """Read what the week is planned from, and show the proposals."""
        now, zone = self._context.desk.clock.now(), self._context.profile.zone
        operation = actions.week(self._context.desk, first_day(wall(now, zone).date()))
        self._context.run(operation.then(self._open), self._window)

    def _open(self, facts: Facts) -> None:
        sheet = WeekSheet(self._window, self._context, facts)
        sheet.given.connect(lambda chosen: actions.put_in(self._context, chosen).push())
        sheet.turned.connect(lambda first: self._turn(sheet, first))
        sheet.open()

    def _turn(self, sheet: WeekSheet, first: date) -> None:
        self._context.run(actions.week(self._context.desk, first).then(sheet.show_facts), sheet)
