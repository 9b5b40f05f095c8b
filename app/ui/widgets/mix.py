"""How a time divides over the goals, beside what the person aims at."""

from PySide6.QtWidgets import QWidget

from app.domain.goal import Goal
from app.ui.naming import goal_name
from app.ui.tokens import STEP
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label
from app.ui.widgets.meter import GoalMeter
from app.words import words


class Mix(QWidget):
    """A meter with its words, and the targets at the right."""

    def __init__(self) -> None:
        super().__init__()
        row = Flow(self, 3 * STEP)
        self.span, self.shares, self.target = label("", "small"), label("", "small"), label("", "small")
        self.meter = GoalMeter()
        for widget in (self.span, self.meter, self.shares):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.target)

    def show_shares(self, span: str, shares: dict[Goal, int], targets: dict[Goal, int]) -> None:
        """Show percents of a time span, which may need no name."""
        self.span.setText(span)
        self.span.setVisible(bool(span))
        self.meter.show_shares(shares)
        planned = any(shares.values())
        parts = " · ".join(f"{goal_name(goal).lower()} {shares[goal]}" for goal in Goal)
        self.shares.setText(parts if planned else words().text("calendar-nothing-planned"))
        aims = " / ".join(str(targets.get(goal, 0)) for goal in Goal)
        self.target.setText(words().text("calendar-target", targets=aims))
