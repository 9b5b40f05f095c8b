"""Picture files dragged in from the desktop, and ideas from the list beside the calendar."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.ui.composer.files import pictures_in
from app.ui.ideas.model import dragged_idea


class PictureTarget(QWidget):
    """Takes picture files and ideas, nothing else.

    `given` carries the files and where they fell, `idea_given` the idea's id; `over`: where they hover.
    """

    given = Signal(list, QPointF)
    idea_given = Signal(str, QPointF)

    def __init__(self) -> None:
        super().__init__()
        self.over: QPointF | None = None
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let pictures in."""
        if dragged_idea(event.mimeData()) or pictures(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would fall."""
        self.over = event.position()
        self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They went away."""
        self._let_go()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand them on."""
        self._let_go()
        event.acceptProposedAction()
        idea = dragged_idea(event.mimeData())
        if idea:
            self.idea_given.emit(idea, event.position())
        else:
            self.given.emit(pictures(event.mimeData()), event.position())

    def _let_go(self) -> None:
        self.over = None
        self.update()


def pictures(data: QMimeData) -> list[Path]:
    """The picture files among what is dragged."""
    return pictures_in([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])
