"""The window on the real composition: encrypted database, guidelines, rehearsal account, and the runner's thread."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap.desktop import RunnerThread
from app.bootstrap.practice import Practice, closing
from app.bootstrap.sample import JumpingClock, sample_practice
from app.domain.errors import KeyringLocked
from app.runner.clock import SystemClock
from app.ui.context import RunnerState
from app.ui.first import First, end_first, place, show_first
from app.ui.main_window import MainWindow
from app.ui.onboarding.sample import add_week
from app.ui.start import application, trouble
from app.ui.theme import Scheme, theme
from app.ui.widgets.sheet import Sheet
from tests.gui.conftest import calm
from tests.gui.runner import StillRunner

SUNDAY = datetime(2026, 11, 22, 19, 5, tzinfo=UTC)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made, account = sample_practice(tmp_path, JumpingClock(SUNDAY))
    add_week(made.desk, "tests", "America/Toronto", (account.id,))
    with closing(made):
        yield made


@pytest.fixture
def real(qtbot, practice: Practice) -> Iterator[MainWindow]:
    window = MainWindow(practice.desk, StillRunner())
    qtbot.addWidget(window)
    window.show()
    calm(qtbot, window)
    yield window
    window.finish()


def test_the_sample_week_is_in_the_calendar_and_can_be_moved_and_brought_back(qtbot, real):
    page = real.pages["calendar"]
    chip = next(c for c in page.model.shown() if c.row.title == "Flu shots: who needs one")
    page.select(chip.row.id)
    qtbot.keyClick(page.month, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    calm(qtbot, real)
    assert (page.model.find(chip.row.id).day - chip.day).days == 1
    qtbot.keyClick(real, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    calm(qtbot, real)
    assert page.model.find(chip.row.id).day == chip.day


def test_the_inspector_says_what_the_real_guidelines_say(qtbot, real):
    page = real.pages["calendar"]
    story = next(c for c in page.model.shown() if c.row.title == "Her recovery, her words")
    page.select(story.row.id)
    calm(qtbot, real)
    rules = {finding.rule for finding in page.inspector.looked.report.stops}
    assert "privacy/identifier-combination" in rules


def test_a_deleted_post_comes_back_from_the_database(qtbot, real):
    page = real.pages["calendar"]
    chip = page.model.shown()[0]
    page.select(chip.row.id)
    qtbot.keyClick(page.month, Qt.Key.Key_Delete)
    calm(qtbot, real)
    assert page.model.find(chip.row.id) is None
    real.context.undo.undo()
    calm(qtbot, real)
    assert page.model.find(chip.row.id).row.title == chip.row.title


def test_the_runners_thread_is_paused_from_the_rail_and_ends(qtbot, tmp_path):
    practice, _ = sample_practice(tmp_path, SystemClock())
    with closing(practice):
        runner = RunnerThread(practice.desk, lambda _post: None)
        window = MainWindow(practice.desk, runner)
        qtbot.addWidget(window)
        runner.start()
        window.toggle_runner()
        assert (runner.state, window.rail.runner.text()) == (RunnerState.PAUSED, "sending paused")
        window.toggle_runner()
        assert runner.state is RunnerState.ON
        runner.stop()
        assert runner.state is RunnerState.OFF
        window.finish()


def test_the_outline_has_the_size_and_colours_of_the_last_time(qtbot, real, practice):
    theme().choose(Scheme.DARK)
    real.resize(790, 700)
    real.close()
    show_first(practice.desk.data_dir, [])
    assert (First.outline.width(), First.outline.height()) == (real.width(), real.height())
    assert theme().is_dark
    end_first()
    assert First.outline is None


def test_with_its_frame_a_window_stays_on_the_screen_also_one_that_was_larger(qtbot, tmp_path):
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    before, after = QWidget(), QWidget()
    before.resize(3000, 2500)
    memory.setValue("window/geometry", before.saveGeometry())
    for sized in (before, after):
        qtbot.addWidget(sized)
        place(sized, memory)
        room = sized.screen().availableSize()
        assert sized.width() < room.width()
        assert sized.height() <= room.height() - 30
        memory.clear()


def test_what_keeps_primum_from_starting_is_said_in_a_sheet(qtbot, qapp):
    said = []

    def close() -> None:
        sheet = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Sheet) and w.isVisible())
        said.append(sheet.windowTitle())
        sheet.accept()

    QTimer.singleShot(0, close)
    assert trouble(KeyringLocked("error-keyring-locked"), []) == 1
    assert said == ["Primum cannot start"]
    qapp.setQuitOnLastWindowClosed(True)
    assert application([]) is qapp
