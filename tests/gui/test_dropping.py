"""Picture files dragged from the desktop onto the calendar."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import calm

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(window):
    return window.pages["calendar"].month


@pytest.fixture
def photo(tmp_path):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    file = tmp_path / "gym.png"
    image.save(str(file))
    return file


def carried(*files) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def day(canvas, when: date) -> QPointF:
    box = canvas.placed.cells[when]
    return QPointF(box.x + box.w / 2, box.y + box.h - 6)


def enters(canvas, data: QMimeData) -> bool:
    event = QDragEnterEvent(canvas.rect().center(), COPY, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(canvas, event)
    return event.isAccepted()


def test_a_picture_dropped_on_a_day_begins_a_post_with_it_on_that_day(qtbot, window, canvas, photo):
    at, data = day(canvas, date(2026, 11, 29)), carried(photo)
    assert enters(canvas, data)
    QApplication.sendEvent(canvas, QDragMoveEvent(at.toPoint(), COPY, data, LEFT, NONE))
    assert canvas.over == at.toPoint()
    canvas.grab()
    QApplication.sendEvent(canvas, QDropEvent(at, COPY, data, LEFT, NONE))
    calm(qtbot, window)
    page = window.pages["compose"]
    qtbot.waitUntil(lambda: bool(page.session.post.media))
    assert (canvas.over, page.session.post.media[0].filename) == (None, "gym.png")
    assert page.session.post.planned_for == datetime(2026, 11, 29, 14, tzinfo=UTC)


def test_other_files_are_not_let_in(canvas, tmp_path):
    assert not enters(canvas, carried(tmp_path / "notes.docx"))


def test_a_picture_that_leaves_again_leaves_nothing_behind(canvas, photo):
    enters(canvas, carried(photo))
    QApplication.sendEvent(canvas, QDragMoveEvent(canvas.rect().center(), COPY, carried(photo), LEFT, NONE))
    QApplication.sendEvent(canvas, QDragLeaveEvent())
    assert canvas.over is None


def test_a_picture_dropped_beside_the_days_begins_nothing(window, canvas, photo):
    QApplication.sendEvent(canvas, QDropEvent(QPointF(4, 2), COPY, carried(photo), LEFT, NONE))
    assert window.stack.currentWidget() is window.pages["calendar"]
