"""A layout that wraps its items into lines, like words; a stretch pushes what follows to the end of its line."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

from app.ui.tokens import STEP


class Flow(QLayout):
    """Puts items in lines from the reading side; a line that is full begins the next."""

    def __init__(self, parent: QWidget | None = None, gap: int = 2 * STEP) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def addStretch(self, _factor: int = 1) -> None:
        """Push what follows to the end of its line."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))

    def setSpacing(self, gap: int) -> None:
        """The gap between items and between lines."""
        self._gap = gap

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        left, top, right, bottom = self._margins()
        lines = self._lines(width - left - right)
        return sum(_tall(line) for line in lines) + self._gap * max(len(lines) - 1, 0) + top + bottom

    def setGeometry(self, rect: QRect) -> None:
        """Place the items, each in the middle of its line's height."""
        super().setGeometry(rect)
        left, top, right, _ = self._margins()
        room = rect.adjusted(left, top, -right, 0)
        lines = self._lines(room.width())
        y = room.y()
        if len(lines) == 1:
            y += max((rect.height() - top - self._margins()[3] - _tall(lines[0])) // 2, 0)
        for line in lines:
            self._place(line, room.x(), y, room.width())
            y += _tall(line) + self._gap

    def sizeHint(self) -> QSize:
        """All in one line."""
        left, top, right, bottom = self._margins()
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(h.width() for h in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width + left + right, _tall(self._items) + top + bottom)

    def minimumSize(self) -> QSize:
        """Room for the widest item."""
        left, top, right, bottom = self._margins()
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        tallest = max((item.minimumSize().height() for item in self._shown()), default=0)
        return QSize(widest + left + right, tallest + top + bottom)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        x = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if x and x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self._gap if item.spacerItem() is None else 0
        return lines

    def _place(self, line: list[QLayoutItem], x: int, y: int, width: int) -> None:
        tall, stretches = _tall(line), sum(item.spacerItem() is not None for item in line)
        gaps = self._gap * (len(line) - stretches - 1)
        spare = width - sum(item.sizeHint().width() for item in line) - gaps
        for item in line:
            hint = item.sizeHint().boundedTo(QSize(width, tall))
            if item.spacerItem() is not None:
                x += max(spare, 0) // stretches
                continue
            item.setGeometry(QRect(QPoint(x, y + (tall - hint.height()) // 2), hint))
            x += hint.width() + self._gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if item.spacerItem() is not None or not item.isEmpty()]

    def _margins(self) -> tuple[int, int, int, int]:
        m = self.contentsMargins()
        return m.left(), m.top(), m.right(), m.bottom()


def _tall(items: Iterable[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items if not item.isEmpty()), default=0)


def wrapped(*widgets: QWidget, gap: int = 2 * STEP) -> QWidget:
    """Widgets in a row that takes a second line where there is no room."""
    made = QWidget()
    flow = Flow(made, gap)
    for widget in widgets:
        flow.addWidget(widget)
    policy = made.sizePolicy()
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
