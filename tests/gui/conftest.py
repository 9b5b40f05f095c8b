"""The window on a seeded practice, for every GUI test. Nothing sleeps: tests wait for what they want to see."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, theme
from tests.gui.runner import StillRunner
from tests.gui.seed import november_desk


def calm(qtbot, window: MainWindow) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: not window.context.runs.busy)


@pytest.fixture(autouse=True)
def dressed(qapp) -> Iterator[None]:
    theme().start(Scheme.LIGHT)
    yield
    theme().start(Scheme.LIGHT)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return november_desk(tmp_path)


@pytest.fixture
def runner() -> StillRunner:
    return StillRunner()


@pytest.fixture
def window(qtbot, desk: Desk, runner: StillRunner) -> Iterator[MainWindow]:
    made = MainWindow(desk, runner)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    calm(qtbot, made)
    yield made
    made.finish()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt warnings fail, but for those in which the offscreen platform says what only a real one can do."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support|systemTrayWindowChanged", extend=True))
