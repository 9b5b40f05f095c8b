"""Buttons by look."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton, QStylePainter

from app.ui.icons import icon as make_icon
from app.ui.theme import theme
from app.ui.tokens import ICON

LEAST = 80
B = TypeVar("B", bound=QPushButton)
GROUND = {"primary": "on_primary", "small-primary": "on_primary", "danger": "block", "link": "primary"}


class Elastic(QPushButton):
    """A button whose words are cut where there is no room for them, so that what it stands in keeps its width."""

    def minimumSizeHint(self) -> QSize:
        """Room for a word or two."""
        return QSize(theme().px(LEAST), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words that fit; all of them stand in the accessible name."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def button(
    text: str, look: str = "plain", icon: str = "", do: Callable[[], object] | None = None, *, tip: str = ""
) -> QPushButton:
    """A button. Looks: plain, primary, small, small-primary, danger, icon, quiet, link.

    Where it shows only an icon, `tip` is its accessible name too. A click leaves the focus where it was.
    """
    return _dressed(QPushButton(text), look, icon, do, tip)


def elastic(text: str, look: str = "plain", do: Callable[[], object] | None = None) -> Elastic:
    """A button that takes no more room than there is."""
    return _dressed(Elastic(text), look, "", do, "")


def _dressed(made: B, look: str, icon: str, do: Callable[[], object] | None, tip: str) -> B:
    text = made.text()
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
