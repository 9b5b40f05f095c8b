"""Plain areas with a ground colour and one line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.tokens import BAR, STEP
from app.ui.widgets.flow import Flow


def ground(look: str) -> QWidget:
    """An area. Looks: ground, surface, bar, rail, side, foot."""
    made = QWidget()
    made.setProperty("look", look)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def bar(look: str = "foot") -> tuple[QWidget, QHBoxLayout]:
    """A bar across and its row."""
    made = ground(look)
    made.setMinimumHeight(theme().px(BAR))
    row = QHBoxLayout(made)
    row.setContentsMargins(5 * STEP, 2 * STEP, 5 * STEP, 2 * STEP)
    row.setSpacing(3 * STEP)
    return made, row


def wrapping_bar() -> tuple[QWidget, Flow]:
    """The bar at the top of a page; where large text leaves no room it takes a second line."""
    made = ground("bar")
    made.setMinimumHeight(theme().px(BAR))
    row = Flow(made, 3 * STEP)
    row.setContentsMargins(5 * STEP, 2 * STEP, 5 * STEP, 2 * STEP)
    return made, row


def stacked(parent: QWidget) -> QVBoxLayout:
    """A column without margins or gaps."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
