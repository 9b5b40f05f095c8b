"""Every control of every page has a name that a screen reader can say."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.ui.pages import PAGES
from tests.gui.conftest import calm

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def nameless(root: QWidget) -> Iterator[str]:
    """Controls below the widget that can be seen and have no name; parts of a named control count as named."""
    for control in root.findChildren(QWidget):
        owned = isinstance(control.parentWidget(), QAbstractSpinBox | QComboBox | QAbstractItemView | QTabBar)
        inner = control.objectName().startswith("qt_") or type(control).__name__.startswith("QComboBox")
        if not isinstance(control, CONTROLS) or owned or inner or not control.isVisibleTo(root):
            continue
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name).strip():
            yield f"{type(control).__name__} {control.objectName()} in {type(control.parentWidget()).__name__}"


@pytest.mark.parametrize("page", [spec.id for spec in PAGES])
def test_every_control_of_the_page_has_a_name(qtbot, window, page):
    window.go(page, "post-27-0730" if page in {"calendar", "compose"} else "")
    calm(qtbot, window)
    assert list(nameless(window)) == []


@pytest.mark.parametrize("dialog", ["palette", "shortcuts"])
def test_every_control_of_the_dialog_has_a_name(qtbot, window, dialog):
    window.context.commands.run(dialog)
    calm(qtbot, window)
    assert list(nameless(window)) == []


def test_the_walker_finds_a_nameless_button(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    button = QPushButton(holder)
    button.show()
    assert len(list(nameless(holder))) == 1
    button.setAccessibleName("Close")
    assert list(nameless(holder)) == []
