"""What the window says by itself: a quiet line that goes away, and a sheet for what went wrong."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.domain.errors import PrimumError
from app.ui.theme import theme
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

SECONDS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Notice:
    """A quiet line, with at most one thing to do about it (usually “Undo”)."""

    text: str
    action: str = ""
    do: Callable[[], None] | None = None


class Notices:
    """Says things at the foot of a window. One line at a time: the newest."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.toast = Toast(window)
        self.sheet: Sheet | None = None

    def say(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a line for a few seconds."""
        self.toast.show_notice(Notice(text, action, do))

    def error(self, error: PrimumError) -> None:
        """Show what went wrong and what to do; stays until it is closed."""
        self.tell(words().text("window-error-title"), words().error(error))

    def tell(self, title: str, sentence: str) -> None:
        """Show a sheet with a sentence that must be read."""
        self.sheet = Sheet(self._window, title, sentence)
        self.sheet.add_button(words().text("window-close"), "primary", self.sheet.accept)
        self.sheet.open()


class Toast(QFrame):
    """The line itself. It never takes the focus, and screen readers hear it as its accessible name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("look", "toast")
        self._window = window
        self.notice = Notice("")
        self._text = label("")
        self._button = QPushButton()
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=SECONDS_SHOWN * 1000)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show it, in place of the one before."""
        self.notice = notice
        self._text.setText(notice.text)
        self._button.setText(notice.action)
        self._button.setAccessibleName(notice.action)
        self._button.setVisible(bool(notice.action))
        self.setAccessibleName(notice.text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the foot when the window changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        left = (self._window.width() - self.width()) // 2
        self.move(left, self._window.height() - self.height() - theme().px(24))

    def _act(self) -> None:
        self.hide()
        if self.notice.do is not None:
            self.notice.do()
