"""The sheet of keys, opened with “?”."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.context import Context
from app.ui.tokens import STEP
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
FIXED = (
    ("calendar-key-arrows", "← ↑ → ↓"),
    ("calendar-key-move", "Alt+← ↑ → ↓"),
    ("calendar-key-open", "Enter"),
    ("calendar-key-delete", "Del"),
    ("cal-key-pick", "Ctrl+Click · Space"),
    ("cal-key-pick-on", "Shift+← ↑ → ↓"),
    ("cal-key-pick-all", "Ctrl+A"),
    ("cal-key-about", "O"),
)


class ShortcutSheet(Sheet):
    """Every command with keys, in two columns."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window, words().text("palette-shortcuts"), width=720)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = [(c.title, native(c.keys)) for c in context.commands.all() if c.keys]
        shown += [(words().text(key), keys) for key, keys in FIXED]
        self.body.addLayout(_grid(shown))
        self.add_button(words().text("window-close"), "primary", self.accept)


def native(keys: str) -> str:
    """The keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _grid(shown: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(4 * STEP)
    grid.setVerticalSpacing(2 * STEP)
    rows = (len(shown) + 1) // 2
    for number, (title, keys) in enumerate(shown):
        row, column = number % rows, 3 * (number // rows)
        grid.addWidget(label(title, wrap=True), row, column)
        grid.addWidget(label(keys, "key"), row, column + 1, RIGHT)
    grid.setColumnMinimumWidth(2, 4 * STEP)
    return grid
