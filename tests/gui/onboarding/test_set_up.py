"""The first start from the first card to the calendar, by keyboard and mouse."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.domain.errors import DiskFull
from app.domain.goal import Goal
from app.ui.onboarding.view import SetUp
from tests.fakes import FakeClock, make_desk
from tests.gui.composer.host import Host

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SUNDAY = datetime(2026, 11, 22, 19, 2, tzinfo=UTC)
KEY = "K7QF-2MXA-9PDW-TR4E"


@pytest.fixture
def desk(tmp_path):
    return make_desk(clock=FakeClock(SUNDAY), data_dir=tmp_path)


@pytest.fixture
def host(qtbot, desk):
    made = Host(desk)
    qtbot.addWidget(made)
    yield made
    made.context.runs.close()


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def answer(qtbot, page):
    """Answer the first three cards."""
    who, where, zone = page.steps[:3]
    qtbot.keyClicks(who.person, "Dr. Amara Osei")
    qtbot.keyClicks(who.practice, "Harbour Family Practice")
    click(qtbot, page.forward)
    where.boxes["ca-on"].setChecked(True)
    click(qtbot, page.forward)
    qtbot.keyClicks(zone.search, "toronto")
    click(qtbot, page.forward)


def profile(desk):
    with desk.work() as work:
        return work.profile()


def test_from_the_first_card_to_a_week_in_the_calendar(qtbot, desk, host):
    page = host.hold(SetUp(host.context, KEY))
    answer(qtbot, page)
    click(qtbot, page.step.rows[Goal.EDUCATION].more)
    click(qtbot, page.forward)
    click(qtbot, page.forward)
    assert page.step.name == "key"
    assert not page.forward.isEnabled()
    page.step.kept.setChecked(True)
    with qtbot.waitSignal(page.finished):
        click(qtbot, page.forward)

    kept = profile(desk)
    assert (kept.person, kept.practice, kept.set_up) == ("Dr. Amara Osei", "Harbour Family Practice", True)
    assert (kept.jurisdictions, kept.zone) == (("ca-on",), "America/Toronto")
    assert kept.targets[Goal.EDUCATION] == 55
    assert sum(kept.targets.values()) == 100
    with desk.work() as work:
        accounts, week, slots = work.accounts(), work.posts(SUNDAY, datetime(2026, 12, 1, tzinfo=UTC)), work.slots()
    assert [(a.platform, a.handle) for a in accounts] == [("rehearsal", "dr-amara-osei")]
    assert len(week) == 8
    assert week[0].when == datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
    assert len(slots) == 4


def test_what_is_missing_is_said_and_keeps_the_card(qtbot, host):
    page = host.hold(SetUp(host.context))
    click(qtbot, page.forward)
    assert page.problem.text().startswith("Please type your name")
    qtbot.keyClicks(page.step.person, "Dr. Osei")
    assert not page.problem.isVisible()
    click(qtbot, page.forward)
    click(qtbot, page.forward)
    assert page.step.name == "where"
    assert page.problem.text().startswith("Please tick at least one place")


def test_back_keeps_what_was_typed(qtbot, host):
    page = host.hold(SetUp(host.context))
    answer(qtbot, page)
    for _ in range(3):
        click(qtbot, page.back)
    assert page.step.person.text() == "Dr. Amara Osei"
    assert not page.back.isVisible()


def test_goals_can_be_left_as_they_are_and_the_sample_left_out(qtbot, desk, host):
    page = host.hold(SetUp(host.context))
    answer(qtbot, page)
    click(qtbot, page.skip)
    page.step.box.setChecked(False)
    with qtbot.waitSignal(page.finished):
        click(qtbot, page.forward)
    with desk.work() as work:
        assert work.posts(SUNDAY, datetime(2026, 12, 31, tzinfo=UTC)) == []
        assert len(work.accounts()) == 1


def test_a_city_that_is_not_there_cannot_be_taken(qtbot, host):
    page = host.hold(SetUp(host.context))
    page.steps[0].person.setText("Dr. Osei")
    page.steps[1].boxes["uk"].setChecked(True)
    page.go_on()
    page.go_on()
    qtbot.keyClicks(page.step.search, "Atlantis")
    page.go_on()
    assert page.step.name == "zone"
    assert page.problem.text() == "Please choose a place from the list."


def test_the_key_is_copied_and_saved_with_what_it_is_for(qtbot, host, tmp_path):
    page = host.hold(SetUp(host.context, KEY))
    step = page.steps[-1]
    step._copy()
    assert QGuiApplication.clipboard().text() == KEY
    step.save_file(str(tmp_path / "key.txt"))
    assert KEY in (tmp_path / "key.txt").read_text()
    step.save_file(str(tmp_path / "no-folder" / "key.txt"))
    assert "could not be written" in page.problem.text()


def test_a_failure_at_the_end_is_said_and_can_be_tried_again(qtbot, desk, host):
    page = host.hold(SetUp(host.context))
    answer(qtbot, page)
    page.go_on()
    real, host.context.desk = host.context.desk, broken(desk)
    click(qtbot, page.forward)
    qtbot.waitUntil(page.problem.isVisible)
    host.context.desk = real
    with qtbot.waitSignal(page.finished):
        click(qtbot, page.forward)
    assert profile(desk).set_up


def broken(desk):
    def full():
        raise DiskFull("error-disk-full")

    return replace(desk, work=full)


def test_every_control_has_a_name(host):
    page = host.hold(SetUp(host.context, KEY))
    for kind in (QAbstractButton, QLineEdit):
        unnamed = [w for w in page.findChildren(kind) if not (w.accessibleName() or w.objectName().startswith("qt_"))]
        assert unnamed == []


def test_the_first_cards_are_answered_by_keyboard_alone(qtbot, host):
    page = host.hold(SetUp(host.context))
    qtbot.waitUntil(page.steps[0].person.hasFocus)
    qtbot.keyClicks(page.step.person, "Dr. Osei")
    qtbot.keyClick(page.step.person, Qt.Key.Key_Return)
    assert page.step.boxes["us"].hasFocus()
    qtbot.keyClick(page.step.boxes["us"], Qt.Key.Key_Space)
    qtbot.keyClick(page.step.boxes["us"], Qt.Key.Key_Return)
    qtbot.keyClicks(page.step.search, "york")
    first = page.step.zone
    page.step.search.clear()
    page.step._choose("America/New_York")
    before = page.step.list.currentIndex().row()
    qtbot.keyClick(page.step.search, Qt.Key.Key_Down)
    assert page.step.list.currentIndex().row() == before + 1
    qtbot.keyClick(page.step.search, Qt.Key.Key_Up)
    qtbot.keyClick(page.step.search, Qt.Key.Key_Return)
    assert (first, page.answers.zone, page.step.name) == ("America/New_York", "America/New_York", "goals")
    page.back.setFocus()
    qtbot.keyClick(page.back, Qt.Key.Key_Return)
    assert page.step.name == "zone"
