"""A button that is on or off, for mouse, keys and screen readers alike."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton


class OnOff(QAbstractButton):
    """`asked` is said when a person switches it, whichever way.

    A screen reader's “toggle” (and Qt's `toggle`) flips a button without a click: what listens to `clicked` never hears
    of it.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told = False
        self.clicked.connect(self._clicked)
        self.toggled.connect(self._flipped)

    def setChecked(self, on: bool) -> None:
        """Show it on or off, as the program does: nobody asked."""
        before, self._told = self._told, True
        super().setChecked(on)
        self._told = before

    def nextCheckState(self) -> None:
        """Qt's way of flipping it for a click, which is said by itself."""
        before, self._told = self._told, True
        super().nextCheckState()
        self._told = before

    def _clicked(self) -> None:
        self.asked.emit()

    def _flipped(self, on: bool) -> None:
        """Of several of which one is on, the one that goes off was not asked for."""
        group = self.group()
        one_of_many = self.autoExclusive() or (group is not None and group.exclusive())
        if not self._told and (on or not one_of_many):
            self.asked.emit()
