"""What the picture editor asks of the practice, each as an operation."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from app.domain.desk import Desk
from app.domain.media import Media, MediaFacts
from app.media.redact.recipe import Recipe, as_record
from app.ui.background import Operation

LARGEST = 1600
"""Pixels on the longer side: more than any screen gives the editor."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a picture, and the consents that a face in it may rest on: their keys by id."""

    facts: MediaFacts | None
    register: Mapping[str, str]


def shown(desk: Desk, media: Media) -> Operation[QImage]:
    """Read the picture to show it, upright."""
    return Operation(lambda: _upright(desk.media.read(media.sha256)))


def seen(desk: Desk, media: Media) -> Operation[Seen]:
    """What is known of it; looked at now where nobody has."""
    return Operation(lambda: Seen(desk.media_look(media), _register(desk)))


def covered(
    desk: Desk, media: Media, recipe: Recipe, tell: Callable[[float], None], stopped: Callable[[], bool]
) -> Operation[Media]:
    """Make a covered copy; `tell` and `stopped` are called from another thread."""
    return Operation(lambda: desk.redact(media, as_record(recipe), tell, stopped))


def _register(desk: Desk) -> dict[str, str]:
    with desk.work() as work:
        return {one.id: one.key for one in work.consents() if not one.revoked_on}


def _upright(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull() or max(image.width(), image.height()) <= LARGEST:
        return image
    size = image.size().scaled(QSize(LARGEST, LARGEST), Qt.AspectRatioMode.KeepAspectRatio)
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
