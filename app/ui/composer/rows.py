"""A short list of which one line is chosen."""

from collections.abc import Iterable

from PySide6.QtWidgets import QListWidget, QStyledItemDelegate


class Rows(QListWidget):
    """Lines of text with a name; `tall` is its height in pixels, however large the text: a screen has no more."""

    def __init__(self, name: str, tall: int, lines: Iterable[str] = ()) -> None:
        super().__init__()
        # The delegate Qt makes by itself measures the lines without the padding of the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.ensurePolished()
        self.setAccessibleName(name)
        self.setFixedHeight(tall)
        self.addItems([*lines])
