"""Small help with layouts."""

from PySide6.QtWidgets import QLayout


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout; they vanish at once and are deleted when Qt has time."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
