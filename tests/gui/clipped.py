"""Labels and buttons that do not have the room their words need; run as a program it looks at every page.

`python -m tests.gui.clipped SCALE ltr|rtl [LANGUAGE]` prints them as JSON, by page.
"""

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from app.guidelines.registry import engine
from app.ui.main_window import MainWindow
from app.ui.pages import PAGES
from app.ui.shots import settle
from app.ui.theme import Scheme, theme
from app.words import speak
from tests.gui.runner import StillRunner
from tests.gui.seed import november_desk

SLACK = 2
"""Pixels that rounding may take."""


def clipped(root: QWidget) -> Iterator[str]:
    """The words below a widget that are cut off, with what they need and have."""
    for area in root.findChildren(QScrollArea):
        if area.widget() and area.isVisibleTo(root) and area.widget().width() > area.viewport().width() + SLACK:
            yield f"{area.widget().width()} wide in a scroll area of {area.viewport().width()}"
    for one in [*root.findChildren(QLabel), *root.findChildren(QPushButton)]:
        if not one.isVisibleTo(root) or not one.text():
            continue
        needs, has = one.sizeHint(), one.size()
        if isinstance(one, QLabel) and one.wordWrap():
            tall = one.heightForWidth(has.width())
            if tall > has.height() + SLACK:
                yield f"{one.text()[:40]!r}: {tall} high in {has.height()}"
        elif needs.width() > has.width() + SLACK or needs.height() > has.height() + SLACK:
            yield f"{one.text()[:40]!r}: {needs.width()}×{needs.height()} in {has.width()}×{has.height()}"


def look(scale: float, direction: Qt.LayoutDirection) -> dict[str, list[str]]:
    """What is cut off on each page of the sample practice."""
    app = QApplication.instance() or QApplication([])
    app.setLayoutDirection(direction)
    theme().start(Scheme.LIGHT, scale)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(november_desk(Path(folder), check=engine()), StillRunner())
        window.resize(1280, 800)
        window.show()
        found = {}
        for page in PAGES:
            window.go(page.id, "post-27-0730" if page.id in {"calendar", "compose"} else "")
            settle(window)
            found[page.id] = list(clipped(window))
        window.finish()
    return found


if __name__ == "__main__":
    way = Qt.LayoutDirection.RightToLeft if sys.argv[2] == "rtl" else Qt.LayoutDirection.LeftToRight
    speak(sys.argv[3] if len(sys.argv) > 3 else "en")
    sys.stdout.write(json.dumps(look(float(sys.argv[1]), way)))
