"""Buttons by look."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from app.ui.icons import icon as make_icon
from app.ui.theme import theme
from app.ui.tokens import ICON

GROUND = {"primary": "on_primary", "small-primary": "on_primary", "danger": "block", "link": "primary"}


def button(
    text: str, look: str = "plain", icon: str = "", do: Callable[[], object] | None = None, *, tip: str = ""
) -> QPushButton:
    """A button. Looks: plain, primary, small, small-primary, danger, icon, quiet, link.

    Where it shows only an icon, `tip` is its accessible name too. A click leaves the focus where it was.
    """
    made = QPushButton(text)
    made.setProperty("look", look)
    made.setAccessibleName(text or tip)
    made.setToolTip(tip)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon:
        made.setIcon(make_icon(icon, GROUND.get(look, "text")))
        made.setIconSize(QSize(theme().px(ICON), theme().px(ICON)))
    if do is not None:
        made.clicked.connect(lambda _checked=False: do())
    return made


def menu_button(text: str, menu: QMenu, look: str = "plain", *, icon: str = "", tip: str = "") -> QPushButton:
    """A button that opens a menu."""
    made = button(f"{text} ▾" if text else "", look, icon, tip=tip)
    made.setAccessibleName(text or tip)
    made.clicked.connect(lambda: menu.popup(made.mapToGlobal(made.rect().bottomLeft())))
    return made
