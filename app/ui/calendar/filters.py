"""The row of filters above the calendar."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.account import Account
from app.domain.goal import Goal
from app.ui.calendar.model import Filters
from app.ui.calendar.spoken import MARKS, mark_words
from app.ui.naming import goal_name
from app.ui.tokens import STEP
from app.ui.widgets.flow import Flow
from app.ui.widgets.pill import Pill
from app.ui.widgets.status import Mark
from app.words import words

ALERTS = {Mark.LOOK: "calendar-needs-look", Mark.STOP: "calendar-held"}


class FilterBar(QWidget):
    """Goals, account and status at the left; what needs the person at the right. Says `changed` with new filters."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.filters = Filters()
        self._accounts: Sequence[Account] = ()
        row = Flow(self, STEP + 2)
        self.goals = {goal: self._goal_pill(goal) for goal in Goal}
        self._account_menu, self._status_menu = QMenu(self), QMenu(self)
        self.account, self.status = Pill(""), Pill("")
        self.account.open_menu(self._account_menu)
        self.status.open_menu(self._status_menu)
        self.alerts = {mark: self._alert_pill(mark) for mark in ALERTS}
        for pill in (*self.goals.values(), self.account, self.status):
            row.addWidget(pill)
        row.addStretch()
        for pill in self.alerts.values():
            row.addWidget(pill)
        self._fill_status()
        self.show_filters(self.filters)

    def show_filters(self, filters: Filters) -> None:
        """Show what is filtered."""
        self.filters = filters
        for goal, pill in self.goals.items():
            pill.setChecked(goal in filters.goals)
        for mark, pill in self.alerts.items():
            pill.setChecked(filters.mark == mark)
        chosen = next((a.label for a in self._accounts if a.id == filters.account), "")
        self.account.set_text(chosen or words().text("calendar-all-accounts"))
        self.status.set_text(mark_words(Mark(filters.mark)) if filters.mark else words().text("calendar-any-status"))

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Offer these accounts."""
        self._accounts = accounts
        self._account_menu.clear()
        self._account_menu.addAction(
            words().text("calendar-all-accounts"), lambda: self._set(replace(self.filters, account=""))
        )
        for account in accounts:
            self._offer(account)
        self.show_filters(self.filters)

    def show_counts(self, counts: Counter[Mark]) -> None:
        """Say how many posts need the person."""
        for mark, key in ALERTS.items():
            self.alerts[mark].set_text(words().text(key, count=counts[mark]))
            self.alerts[mark].setVisible(bool(counts[mark]) or self.filters.mark == mark)

    def _offer(self, account: Account) -> None:
        self._account_menu.addAction(
            f"{account.platform} · {account.label}", lambda: self._set(replace(self.filters, account=account.id))
        )

    def _fill_status(self) -> None:
        self._status_menu.addAction(
            words().text("calendar-any-status"), lambda: self._set(replace(self.filters, mark=""))
        )
        for mark in MARKS:
            self._offer_status(mark)

    def _offer_status(self, mark: Mark) -> None:
        self._status_menu.addAction(mark_words(mark), lambda: self._set(replace(self.filters, mark=mark.value)))

    def _goal_pill(self, goal: Goal) -> Pill:
        made = Pill(goal_name(goal), goal.value, checkable=True)
        made.asked.connect(lambda: self._set(self.filters.toggled(goal)))
        return made

    def _alert_pill(self, mark: Mark) -> Pill:
        made = Pill("", mark=mark, checkable=True)
        made.hide()
        made.asked.connect(lambda: self._toggle_mark(mark))
        return made

    def _toggle_mark(self, mark: Mark) -> None:
        self._set(replace(self.filters, mark="" if self.filters.mark == mark else mark.value))

    def _set(self, filters: Filters) -> None:
        self.show_filters(filters)
        self.changed.emit(filters)
