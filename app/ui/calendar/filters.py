"""The row of filters above the calendar."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.account import Account
from app.domain.campaign import Campaign
from app.domain.goal import Goal
from app.domain.ports import PostRow
from app.ui.calendar.choice import ChoicePill
from app.ui.calendar.model import Filters
from app.ui.calendar.spoken import MARKS, mark_words
from app.ui.naming import goal_name
from app.ui.tokens import STEP
from app.ui.widgets.flow import Flow
from app.ui.widgets.pill import Pill
from app.ui.widgets.status import Mark
from app.words import words

ALERTS = {Mark.LOOK: "calendar-needs-look", Mark.STOP: "calendar-held"}
CHOICES = (
    ("account", "calendar-all-accounts", 0),
    ("mark", "calendar-any-status", 0),
    ("platform", "cal-any-platform", 2),
    ("campaign", "cal-any-campaign", 1),
    ("author", "cal-any-author", 2),
    ("tag", "cal-any-tag", 1),
)
"""The field of `Filters`, the words for any value, and how many values it takes to be shown."""


class FilterBar(QWidget):
    """Goals and choices at the left; what needs the person at the right. Says `changed` with new filters."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.filters = Filters()
        self.row = Flow(self, STEP + 2)
        self.goals = {goal: self._goal_pill(goal) for goal in Goal}
        self.choices = {name: self._choice(name, key, least) for name, key, least in CHOICES}
        self.alerts = {mark: self._alert_pill(mark) for mark in ALERTS}
        for pill in (*self.goals.values(), *self.choices.values()):
            self.row.addWidget(pill)
        self.row.addStretch()
        for pill in self.alerts.values():
            self.row.addWidget(pill)
        self.choices["mark"].offer([(mark.value, mark_words(mark)) for mark in MARKS])
        self.show_filters(self.filters)

    def show_filters(self, filters: Filters) -> None:
        """Show what is filtered."""
        self.filters = filters
        for goal, pill in self.goals.items():
            pill.setChecked(goal in filters.goals)
        for mark, pill in self.alerts.items():
            pill.setChecked(filters.mark == mark)
        for name, choice in self.choices.items():
            choice.show_choice(getattr(filters, name))

    def offer(self, accounts: Sequence[Account], campaigns: Sequence[Campaign], rows: Sequence[PostRow]) -> None:
        """Offer what the posts that were read have."""
        self.choices["account"].offer([(a.id, f"{a.platform} · {a.label}") for a in accounts])
        self.choices["campaign"].offer([(c.id, c.name) for c in campaigns])
        found = {
            "platform": {one for those in {row.platforms for row in rows} for one in those},
            "author": {row.author for row in rows},
            "tag": {one for those in {row.tags for row in rows} for one in those},
        }
        for name, values in found.items():
            self.choices[name].offer([(v, f"#{v}" if name == "tag" else v) for v in sorted(values) if v])

    def show_counts(self, counts: Counter[Mark]) -> None:
        """Say how many posts need the person."""
        for mark, key in ALERTS.items():
            self.alerts[mark].set_text(words().text(key, count=counts[mark]))
            self.alerts[mark].setVisible(bool(counts[mark]) or self.filters.mark == mark)

    def set_filters(self, filters: Filters) -> None:
        """Show these and say so."""
        self.show_filters(filters)
        self.changed.emit(filters)

    def _choice(self, name: str, key: str, least: int) -> ChoicePill:
        made = ChoicePill(words().text(key), least)
        made.menu.setParent(self, made.menu.windowFlags())
        made.chose.connect(lambda value: self.set_filters(replace(self.filters, **{name: value})))
        return made

    def _goal_pill(self, goal: Goal) -> Pill:
        made = Pill(goal_name(goal), goal.value, checkable=True)
        made.asked.connect(lambda: self.set_filters(self.filters.toggled(goal)))
        return made

    def _alert_pill(self, mark: Mark) -> Pill:
        made = Pill("", mark=mark, checkable=True)
        made.hide()
        made.asked.connect(lambda: self._toggle_mark(mark))
        return made

    def _toggle_mark(self, mark: Mark) -> None:
        self.set_filters(replace(self.filters, mark="" if self.filters.mark == mark else mark.value))
