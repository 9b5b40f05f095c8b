"""How fast the calendar and the window are."""

import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.ports import PostRow
from app.ui.calendar.model import CalendarModel
from app.ui.calendar.month import MonthView
from app.ui.theme import Scheme, theme

TOP = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 22, 19, tzinfo=UTC)
LIMIT_MS, LIMIT_RATIO, STARTS = 50, 2.0, 7

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.processEvents()
"""
OURS = """
import sys, tempfile
from pathlib import Path
from app.ui.start import application
from app.ui.main_window import MainWindow
from tests.gui.seed import november_desk
from tests.gui.runner import StillRunner
app = application([])
window = MainWindow(november_desk(Path(tempfile.mkdtemp())), StillRunner())
window.show()
app.processEvents()
print("painted", flush=True)
import os
os._exit(0)
"""


def rows(count: int) -> list[PostRow]:
    start = datetime(2026, 11, 1, 6, tzinfo=UTC)
    goals, states = ("education", "advocacy", "networking"), ("scheduled", "published", "draft")
    return [
        PostRow(
            f"p{n}", f"A title of a usual length, number {n}", goals[n % 3], states[n % 3],
            start + timedelta(minutes=n * 42), ("bluesky", "mastodon", "linkedin"), ("a",), "held" if n % 50 == 0 else "",
        )
        for n in range(count)
    ]  # fmt: skip


def test_a_month_with_a_thousand_posts_is_laid_out_and_painted(benchmark, qtbot):
    theme().start(Scheme.LIGHT)
    model = CalendarModel("America/Toronto", NOW)
    month = MonthView(model)
    qtbot.addWidget(month)
    month.resize(1056, 690)
    month.show()
    thousand = rows(1000)

    def show():
        model.set_rows(thousand)
        month.refresh()
        month.grab()

    benchmark(show)
    assert benchmark.stats["median"] * 1000 <= LIMIT_MS


def started(code: str) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], cwd=TOP, check=True, capture_output=True)  # noqa: S603 -- our own code
    return time.perf_counter() - begin


@pytest.mark.benchmark(group="start")
def test_the_window_is_painted_in_at_most_twice_the_time_of_a_bare_one(benchmark):
    started(BARE), started(OURS)
    pairs = [(started(BARE), started(OURS)) for _ in range(STARTS)]
    bare, ours = (sorted(times)[STARTS // 2] for times in zip(*pairs, strict=True))
    benchmark.extra_info.update(bare=round(bare, 3), ours=round(ours, 3), ratio=round(ours / bare, 2))
    benchmark.pedantic(started, (OURS,), rounds=1)
    print(f"bare {bare * 1000:.0f} ms, Primum {ours * 1000:.0f} ms, ratio {ours / bare:.2f}")
    assert ours / bare <= LIMIT_RATIO
