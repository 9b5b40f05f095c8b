"""How fast the calendar and the window are."""

import statistics
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path

import pytest

from app.domain.pacing import Pace
from app.domain.ports import PostRow
from app.ui.calendar.actions import Loaded
from app.ui.calendar.model import CalendarModel, month_step
from app.ui.calendar.month import MonthView
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, theme
from tests.gui.runner import StillRunner
from tests.gui.seed import november_desk

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
FIRST = """
import sys, os
from pathlib import Path
from app.ui.first import show_first
show_first(Path(sys.argv[1]), [])
os._exit(0)
"""
WHOLE = """
import sys, os
from pathlib import Path
from app.ui.first import show_first
app = show_first(Path(sys.argv[1]), [])
from app.ui.first import end_first
from app.ui.main_window import MainWindow
from tests.gui.runner import StillRunner
from tests.gui.seed import november_desk
window = MainWindow(november_desk(Path(sys.argv[1])), StillRunner())
window.show()
end_first()
app.processEvents()
os._exit(0)
"""


def rows(count: int) -> list[PostRow]:
    start = datetime(2026, 11, 1, 6, tzinfo=UTC)
    goals, states = ("education", "advocacy", "networking"), ("scheduled", "published", "draft")
    return [
        PostRow(
            f"p{n}", f"A title of a usual length, number {n}", goals[n % 3], states[n % 3],
            start + timedelta(minutes=n * 42), ("bluesky", "mastodon"), ("a",), "held" if n % 50 == 0 else "",
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


def spread(count: int) -> list[PostRow]:
    """That many posts over the month's page: some with tags, all on one of eight accounts."""
    step = timedelta(days=41) / count
    return [
        replace(row, when=NOW - timedelta(days=21) + n * step, accounts=(f"a{n % 8}",), tags=("winter",) * (n % 2))
        for n, row in enumerate(rows(count))
    ]


@pytest.mark.parametrize(("count", "limit_ms"), [(1000, 30), (5000, 80)])
def test_another_month_is_shown_in_time(benchmark, qtbot, tmp_path, count, limit_ms):
    """What the GUI thread does for a change of month with that many posts in view: take them in, lay out, paint."""
    theme().start(Scheme.LIGHT)
    window = MainWindow(november_desk(tmp_path), StillRunner())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitUntil(lambda: not window.context.runs.busy)
    page = window.pages["calendar"]
    pace = Pace(timedelta(minutes=10), 12, page.model.zone)
    months = cycle((page.anchor, month_step(page.anchor, 1)))
    loaded = Loaded(spread(count), (), (), 0, pace=pace)

    def switch():
        page.anchor = next(months)
        page._arrange()
        page._show(loaded)
        page.month.grab()

    benchmark(switch)
    window.finish()
    assert benchmark.stats["median"] * 1000 <= limit_ms


def started(code: str, folder: Path) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, str(folder)], cwd=TOP, check=True, capture_output=True)
    return time.perf_counter() - begin


def median(code: str, folder: Path) -> float:
    started(code, folder)
    return statistics.median(started(code, folder) for _ in range(STARTS))


@pytest.mark.benchmark(group="start")
def test_the_window_is_painted_in_at_most_twice_the_time_of_a_bare_one(benchmark, tmp_path):
    """The outline counts as the window here; the figure for the whole calendar page stands beside it."""
    bare, first, whole = (median(code, tmp_path) for code in (BARE, FIRST, WHOLE))
    benchmark.extra_info.update(bare_s=round(bare, 3), whole_s=round(whole, 3), ratio=round(first / bare, 2))
    benchmark.pedantic(started, (FIRST, tmp_path), rounds=3)
    figures = f"bare {bare * 1000:.0f} ms, first paint {first * 1000:.0f} ms, whole page {whole * 1000:.0f} ms"
    sys.stdout.write(f"{figures}\n")
    assert first / bare <= LIMIT_RATIO
