"""Every page has room for its words: at 100 % and 200 %, from left to right and from right to left."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.gui.clipped import clipped

TOP = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("scale", "direction", "language"),
    [
        ("1", "ltr", "en"),
        ("2", "ltr", "en"),
        ("1", "rtl", "en"),
        ("2", "rtl", "en"),
        ("1", "ltr", "fr"),
        ("2", "ltr", "fr"),
    ],
)
def test_nothing_is_cut_off_on_any_page(scale, direction, language):
    """In a process of its own: the direction is the application's."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.clipped", scale, direction, language],
        cwd=TOP,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found) > 5
    assert {page: words for page, words in found.items() if words} == {}


def test_the_helper_sees_what_is_cut_off(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    QLabel("Room enough", holder).setGeometry(0, 0, 400, 40)
    QPushButton("Schedule this post", holder).setGeometry(0, 50, 30, 30)
    wrapped = QLabel("Many words that need more than the one line that they were given here", holder)
    wrapped.setWordWrap(True)
    wrapped.setGeometry(0, 90, 80, 16)
    holder.resize(500, 200)
    holder.show()
    assert [line.split("'")[1][:8] for line in clipped(holder)] == ["Many wor", "Schedule"]
