"""Pictures for showing: read and decoded in the background, small, kept while the page is open."""

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from app.domain.desk import Desk
from app.ui.background import Operation
from app.ui.context import Context

LARGEST = 720


class Pictures(QObject):
    """`get` gives a picture at once or None; `ready` says that one has come. `small`: thumbnails, for lists of many."""

    ready = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self._context, self._read = context, _thumbnail if small else _decode
        self._there: dict[str, QPixmap | None] = {}

    def get(self, sha256: str) -> QPixmap | None:
        """The picture, where it has been read; else reading begins. What cannot be shown stays None."""
        if sha256 not in self._there:
            self._there[sha256] = None
            desk = self._context.desk
            operation = Operation(lambda: self._read(desk, sha256))
            self._context.run(operation.then(lambda image: self._have(sha256, image)).failed(lambda _error: None), self)
        return self._there[sha256]

    def _have(self, sha256: str, image: QImage) -> None:
        if not image.isNull():
            self._there[sha256] = QPixmap.fromImage(image)
            self.ready.emit(sha256)


def _thumbnail(desk: Desk, sha256: str) -> QImage:
    return QImage.fromData(desk.media.thumbnail(sha256))


def _decode(desk: Desk, sha256: str) -> QImage:
    """The picture itself; of a film or document, which Qt does not read, what shows it in lists."""
    image = QImage.fromData(desk.media.read(sha256))
    if image.isNull():
        return _thumbnail(desk, sha256)
    size = QSize(LARGEST, LARGEST)
    smooth = Qt.TransformationMode.SmoothTransformation
    return image if image.isNull() else image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth)
