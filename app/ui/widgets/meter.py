"""How posts divide over the goals."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.goal import Goal
from app.ui.theme import theme


def shares(counts: Mapping[Goal, int]) -> dict[Goal, int]:
    """Whole percent per goal that add up to 100 (largest remainder), or all 0 where nothing is counted."""
    total = sum(counts.values())
    if not total:
        return dict.fromkeys(Goal, 0)
    exact = {goal: 100 * counts.get(goal, 0) / total for goal in Goal}
    whole = {goal: int(value) for goal, value in exact.items()}
    by_rest = sorted(Goal, key=lambda goal: whole[goal] - exact[goal])
    for goal in by_rest[: 100 - sum(whole.values())]:
        whole[goal] += 1
    return whole


class GoalMeter(QWidget):
    """A bar in the goals' colours; words beside it say the same."""

    def __init__(self, width: int = 150) -> None:
        super().__init__()
        self._width = width
        self._shares: dict[Goal, int] = dict.fromkeys(Goal, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_shares(self, values: dict[Goal, int]) -> None:
        """Show percents."""
        self._shares = values
        self.update()

    def sizeHint(self) -> QSize:
        """A thin bar."""
        return QSize(theme().px(self._width), theme().px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts side by side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme().color("line"))
        left = 0.0
        for goal in Goal:
            wide = self.width() * self._shares[goal] / 100
            painter.fillRect(QRectF(left, 0, wide, self.height()), theme().color(goal.value))
            left += wide
