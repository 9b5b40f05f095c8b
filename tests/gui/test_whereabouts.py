"""The window comes back where it was, and never where no screen is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from app.ui.main_window import MainWindow
from app.ui.whereabouts import GRIP, brought_in
from tests.gui.conftest import calm

LAPTOP, BESIDE = QRect(0, 0, 1280, 800), QRect(1280, -200, 1920, 1080)


@pytest.mark.parametrize(
    ("frame", "screens", "stays"),
    [
        (QRect(100, 50, 1000, 700), [LAPTOP], True),
        (QRect(1500, -150, 1280, 800), [LAPTOP, BESIDE], True),
        (QRect(1500, -150, 1280, 800), [LAPTOP], False),  # the second screen was taken away
        (QRect(-1150, 50, 1280, 700), [LAPTOP], True),
        (QRect(-1250, 50, 1280, 700), [LAPTOP], False),
        (QRect(100, -60, 1000, 700), [LAPTOP], False),  # no hand reaches its top
        (QRect(0, 0, 4000, 3000), [], True),
    ],
)
def test_a_window_stays_where_a_hand_reaches_it(frame, screens, stays):
    assert (brought_in(frame, screens) == frame) is stays


@given(st.integers(-9000, 9000), st.integers(-9000, 9000), st.integers(200, 5000), st.integers(100, 5000))
def test_it_can_always_be_taken(left, top, width, height):
    found = brought_in(QRect(left, top, width, height), [LAPTOP])
    seen = LAPTOP.intersected(QRect(found.left(), found.top(), found.width(), GRIP.height()))
    assert seen.height() >= GRIP.height()
    assert brought_in(found, [LAPTOP]) == found


def test_widths_come_back_at_the_next_start(qtbot, window, desk):
    window.go("library")
    calm(qtbot, window)
    splitter = window.pages["library"].splitter
    splitter.setSizes([500, 500])
    before = splitter.sizes()
    window.close()
    again = MainWindow(desk)
    qtbot.addWidget(again)
    again.resize(1280, 800)
    again.show()
    again.go("library")
    calm(qtbot, again)
    assert again.pages["library"].splitter.sizes() == before
    again.finish()
