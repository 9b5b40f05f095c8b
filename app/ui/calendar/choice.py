"""A pill that opens a menu of values to filter by; out of the way where there is nothing to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from app.ui.widgets.pill import Pill


class ChoicePill(Pill):
    """`chose` carries the value, empty for any. Hidden with fewer than `least` values, unless one is chosen."""

    chose = Signal(str)

    def __init__(self, any_: str, least: int = 0) -> None:
        super().__init__(any_)
        self._any, self._least, self._value = any_, least, ""
        self._offered: tuple[tuple[str, str], ...] = ()
        self.menu = QMenu()
        self.open_menu(self.menu)
        self.setVisible(least == 0)

    def offer(self, values: Sequence[tuple[str, str]]) -> None:
        """Offer these values, each with its words."""
        if tuple(values) == self._offered:
            return
        self._offered = tuple(values)
        self.menu.clear()
        self.menu.addAction(self._any, lambda: self.chose.emit(""))
        for value, text in values:
            self._add(value, text)
        self.show_choice(self._value)

    def show_choice(self, value: str) -> None:
        """Show what is chosen."""
        self._value = value
        self.set_text(dict(self._offered).get(value, value) or self._any)
        self.setVisible(bool(value) or len(self._offered) >= self._least)

    def _add(self, value: str, text: str) -> None:
        self.menu.addAction(text, lambda: self.chose.emit(value))
