"""The rail: where one can go, whose practice this is, and what the runner does."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.profile import Profile
from app.ui.badge import Badge
from app.ui.context import RunnerState
from app.ui.icons import icon
from app.ui.naming import pack_name
from app.ui.pages import PageSpec
from app.ui.theme import theme
from app.ui.tokens import NARROW_FROM, RAIL, RAIL_NARROW, SMALL, STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import rule, scrolled
from app.ui.widgets.ground import stacked
from app.ui.widgets.labels import label
from app.ui.widgets.nav import NavButton
from app.words import words

STATES = {
    RunnerState.ON: ("window-runner-on", "ph.circle-fill", "good"),
    RunnerState.PAUSED: ("window-runner-paused", "ph.pause-circle-fill", "warn"),
    RunnerState.OFF: ("window-runner-off", "ph.circle", "muted"),
}


class Rail(QWidget):
    """Says `wanted` with a page's id, and `runner_clicked` when the runner's line is clicked."""

    wanted = Signal(str)
    runner_clicked = Signal()

    def __init__(self, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setProperty("look", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words().text("window-rail"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3 * STEP, 4 * STEP, 3 * STEP + 1, 4 * STEP)
        self._column.setSpacing(2)
        self._name = label(words().text("window-app"), "section")
        self._brand = _brand(self._name)
        self._column.addLayout(self._brand)
        # Scrolled where a small screen and large text leave no room for all pages.
        self._entries = QWidget()
        self._list = stacked(self._entries)
        self._list.setSpacing(2)
        self.buttons = {page.id: self._entry(page) for page in pages}
        self._list.addStretch(1)
        self._column.addWidget(scrolled(self._entries), 1)
        self._add_practice()
        theme().changed.connect(self._fit)
        self._fit()

    def show_page(self, page_id: str) -> None:
        """Mark the page that is shown."""
        if page_id in self.buttons:
            self.buttons[page_id].setChecked(True)

    def show_count(self, page_id: str, many: int) -> None:
        """Say how much waits on a page."""
        if page_id in self.buttons:
            self.buttons[page_id].show_count(many)

    def show_profile(self, profile: Profile) -> None:
        """Name the practice and the person."""
        self._practice.setText(profile.practice or words().text("window-no-practice"))
        packs = " · ".join(pack_name(pack) for pack in profile.jurisdictions)
        person = profile.person if profile.person != profile.practice else ""
        self._person.setText(" · ".join(part for part in (person, packs) if part))

    def show_runner(self, state: RunnerState) -> None:
        """Say what the runner does."""
        key, sign, ink = STATES[state]
        self.runner.setAccessibleName(words().text(key))
        self._show_runner_words(narrow=theme().scale >= NARROW_FROM)
        self.runner.setIcon(icon(sign, ink))
        self.runner.setToolTip(words().text("window-runner-tip"))

    def _fit(self) -> None:
        """Icons alone where large text would leave no room for the page."""
        narrow = theme().scale >= NARROW_FROM
        self.setFixedWidth(theme().px(RAIL_NARROW if narrow else RAIL))
        for widget in (self._practice, self._person, self._name):
            widget.setHidden(narrow)
        left = (self.width() - theme().px(5 * STEP)) // 2 - 3 * STEP if narrow else 2 * STEP
        self._brand.setContentsMargins(left, 0, 0, 3 * STEP)
        self._show_runner_words(narrow=narrow)

    def _show_runner_words(self, *, narrow: bool) -> None:
        self.runner.setText("" if narrow else self.runner.accessibleName())

    def _entry(self, page: PageSpec) -> NavButton:
        made = NavButton(page.icon, words().text(page.title))
        made.asked.connect(lambda: self.wanted.emit(page.id))
        self._list.addWidget(made)
        return made

    def _add_practice(self) -> None:
        self._practice, self._person = label("", "bold", wrap=True), label("", "small", wrap=True)
        self.runner = button("", "state", "ph.circle", self.runner_clicked.emit, tip=words().text("window-runner-tip"))
        self.runner.setIconSize(QSize(theme().px(SMALL), theme().px(SMALL)))
        self._column.addWidget(rule())
        self._column.addSpacing(2 * STEP)
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * STEP, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._practice)
        inner.addWidget(self._person)
        self._column.addLayout(inner)
        self._column.addWidget(self.runner, 0, Qt.AlignmentFlag.AlignLeft)


def _brand(name: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(2 * STEP, 0, 0, 3 * STEP)
    row.setSpacing(2 * STEP)
    row.addWidget(Badge())
    row.addWidget(name)
    row.addStretch(1)
    return row
