"""What the posts are to divide into, and which platform suits which goal."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.channel import Channel, Fit
from app.domain.goal import Goal
from app.ui.naming import goal_name
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Spin
from app.ui.widgets.labels import label, relook
from app.ui.widgets.meter import GoalMeter
from app.words import words

WHOLE = 100
DEGREES = {
    "strong": ("aims-fit-strong", "good"),
    "fair": ("aims-fit-fair", "muted"),
    "weak": ("aims-fit-weak", "warn"),
}
ABOUT = {
    Goal.EDUCATION: "aims-about-education",
    Goal.ADVOCACY: "aims-about-advocacy",
    Goal.NETWORKING: "aims-about-networking",
}


class TargetsCard(Card):
    """A number for each goal; `wanted` carries the shares once they add up to a hundred."""

    wanted = Signal(object)

    def __init__(self, targets: Mapping[Goal, int]) -> None:
        super().__init__()
        self.column.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        self.column.setSpacing(3 * STEP)
        say = words().text
        self.column.addWidget(label(say("aims-targets-what"), "muted", wrap=True))
        self.fields = {
            g: Spin(say("aims-target-of", goal=goal_name(g)), 0, WHOLE, targets.get(g, 0), " %") for g in Goal
        }
        self.meter, self.sum = GoalMeter(320), label("", "small")
        self.take = button(say("aims-keep-targets"), "primary", do=lambda: self.wanted.emit(self.targets))
        self.column.addLayout(self._grid())
        row = QHBoxLayout()
        row.setSpacing(3 * STEP)
        row.addWidget(self.take)
        row.addWidget(self.sum, 1)
        self.column.addLayout(row)
        for field in self.fields.values():
            field.setSingleStep(5)
            field.valueChanged.connect(lambda _: self._judge())
        self._judge()

    @property
    def targets(self) -> dict[Goal, int]:
        """What the fields say."""
        return {goal: field.value() for goal, field in self.fields.items()}

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * STEP)
        grid.setVerticalSpacing(2 * STEP)
        grid.setColumnStretch(2, 1)
        for row, (goal, field) in enumerate(self.fields.items()):
            grid.addWidget(label(goal_name(goal), "bold"), row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(label(words().text(ABOUT[goal]), "small", wrap=True), row, 2)
        grid.addWidget(self.meter, len(self.fields), 0, 1, 3)
        return grid

    def _judge(self) -> None:
        total = sum(self.targets.values())
        whole = total == WHOLE
        self.take.setEnabled(whole)
        self.sum.setText(words().text("aims-sum-right" if whole else "aims-targets-sum", total=total))
        relook(self.sum, "small" if whole else "block")
        self.meter.show_shares(self.targets if whole else dict.fromkeys(Goal, 0))


class FitCard(Card):
    """How well the platforms suit one goal, those first that the practice is on; the reasons are the manifests'."""

    def __init__(self, goal: Goal, channels: Mapping[str, Channel], connected: frozenset[str]) -> None:
        super().__init__(goal.value)
        self.column.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        self.column.setSpacing(2 * STEP)
        self.column.addWidget(label(goal_name(goal), "bold"))
        self.fits = fitting(goal, channels, connected)
        for channel, fit in self.fits:
            self.column.addWidget(_line(channel, fit, own=channel.id in connected))


def fitting(goal: Goal, channels: Mapping[str, Channel], connected: frozenset[str]) -> list[tuple[Channel, Fit]]:
    """Platforms with what their manifest says of the goal: connected ones first, the best fit before others."""
    order = list(DEGREES)
    found = [(channel, fit) for channel in channels.values() if (fit := channel.fit(goal)) is not None]
    known = [(channel, fit) for channel, fit in found if fit.degree in DEGREES]
    return sorted(known, key=lambda pair: (pair[0].id not in connected, order.index(pair[1].degree), pair[0].name))


def _line(channel: Channel, fit: Fit, *, own: bool) -> QWidget:
    made, column, head = QWidget(), QVBoxLayout(), QHBoxLayout()
    made.setLayout(column)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    head.setSpacing(2 * STEP)
    key, look = DEGREES[fit.degree]
    head.addWidget(label(channel.name, "bold" if own else "body"))
    head.addWidget(label(words().text(key), look))
    if own:
        head.addWidget(label(words().text("aims-connected"), "small"))
    head.addStretch(1)
    column.addLayout(head)
    column.addWidget(label(fit.reason, "small", wrap=True))
    return made
