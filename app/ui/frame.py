"""What every page is: a bar with its title at the top, a body, perhaps something at the side and a foot."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from app.ui.widgets.ground import bar, ground, stacked, wrapping_bar
from app.ui.widgets.labels import label


class Page(QWidget):
    """Build with `bar` (a row: title, then yours), `set_body` and, where wanted, `add_foot`."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._column = stacked(self)
        area, self.bar = wrapping_bar()
        self.title = label(title, "page")
        self.bar.addWidget(self.title)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self._column.addWidget(area)
        self._column.addWidget(self.splitter, 1)

    def set_body(self, body: QWidget, side: QWidget | None = None) -> None:
        """Put the body in, and what stands at its side."""
        self.splitter.addWidget(body)
        self.splitter.setStretchFactor(0, 1)
        if side is not None:
            self.splitter.addWidget(side)
            self.splitter.setStretchFactor(1, 0)

    def add_foot(self) -> QHBoxLayout:
        """Add a bar at the bottom; returns its row."""
        area, row = bar()
        self._column.addWidget(area)
        return row

    def opened(self, argument: str) -> None:
        """The page was navigated to; `argument` is what to show (a post's id, a rule's id) or empty."""

    def leaving(self) -> None:
        """Another page is about to be shown, or the window closes: save what is open."""


def side_area() -> QWidget:
    """The ground for what stands at the side."""
    return ground("side")
