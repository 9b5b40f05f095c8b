"""The window's outline, painted at once, while the practice is opened and the rest of Primum is read.

It imports only what it paints with: the guidelines, the database and the platforms take longer than the eye waits.
"""

import gc
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSettings, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.badge import paint_badge
from app.ui.theme import Scheme, theme
from app.ui.tokens import BAR, NARROW_FROM, RAIL, RAIL_NARROW, SECTION, STEP

SIZE, FRAME = (1280, 800), (4, 40)
FILLING = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
NAME = "Primum"


class Outline(QWidget):
    """Rail, bar and ground, where the window will be."""

    def __init__(self, memory: QSettings) -> None:
        super().__init__()
        self.setWindowTitle(NAME)
        self.setAccessibleName(NAME)
        place(self, memory)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the areas and the brand."""
        painter, px, color = QPainter(self), theme().px, theme().color
        narrow = theme().scale >= NARROW_FROM
        rail, bar = px(RAIL_NARROW if narrow else RAIL), px(BAR)
        painter.fillRect(self.rect(), color("bg"))
        painter.fillRect(QRectF(0, 0, rail, self.height()), color("surface"))
        painter.fillRect(QRectF(rail, 0, self.width() - rail, bar), color("surface"))
        painter.fillRect(QRectF(rail - 1, 0, 1, self.height()), color("line"))
        painter.fillRect(QRectF(rail, bar - 1, self.width() - rail, 1), color("line"))
        if not narrow:
            painter.setFont(theme().font(SECTION, bold=True))
            painter.setPen(color("text"))
            painter.drawText(px(12 * STEP), px(8 * STEP - 1), NAME)
            paint_badge(painter, QRectF(px(5 * STEP), px(4 * STEP), px(5 * STEP), px(5 * STEP)))


def place(window: QWidget, memory: QSettings) -> None:
    """Give the window its remembered size and place, or the first ones; with its frame it stays on the screen."""
    geometry = memory.value("window/geometry")
    room = window.screen().availableSize()
    most = room.width() - FRAME[0], room.height() - FRAME[1]
    if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
        window.resize(*SIZE)
        if First.outline is not None:
            window.move(First.outline.pos())  # the window comes where its outline was
    if not window.windowState() & FILLING:
        window.resize(min(window.width(), most[0]), min(window.height(), most[1]))


class First:
    """The outline that is shown, if any."""

    outline: Outline | None = None


def show_first(data_dir: Path, argv: list[str]) -> QApplication:
    """Show the outline with the size, colours and text size of the last time.

    Until `end_first` no garbage is looked for: what is read from now on stays, and looking costs an eighth of the time.
    """
    gc.disable()
    memory = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(argv)
    scheme = str(memory.value("window/scheme", Scheme.SYSTEM.value))
    theme().start(
        Scheme(scheme) if scheme in set(Scheme) else Scheme.SYSTEM, float(str(memory.value("window/scale", 1)))
    )
    First.outline = Outline(memory)
    First.outline.show()
    app.processEvents()
    return app


def end_first() -> None:
    """Take the outline away: the window, or the reason why there is none, is there."""
    if First.outline is not None:
        gc.freeze()
        gc.enable()
        First.outline.hide()
        First.outline.deleteLater()
        First.outline = None
