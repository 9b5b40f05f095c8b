"""Mindful use: minutes of a day, protected hours, a pause before a heated post, Monday's glance."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel

from app.domain.checking import CheckRequest
from app.domain.context import Duty
from app.domain.errors import InputError
from app.domain.finding import Severity
from app.domain.lifecycle import DeliveryState, PostState
from app.pipeline import hours
from app.settings.declared import DAILY_MINUTES
from app.settings.setting import change
from app.ui.alerts import Alerts
from app.ui.main_window import MainWindow
from app.ui.mindful.budget import Spent
from app.ui.mindful.glance_card import is_due
from app.ui.mindful.hours import HoursEditor
from app.ui.mindful.pause import PauseSheet, is_heated, tomorrow_morning
from tests.fakes import FakeCheck
from tests.gui.conftest import calm
from tests.gui.seed import NOW, WHO, ZONE, november_desk

LEFT = Qt.MouseButton.LeftButton
MONDAY = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)


@pytest.fixture
def memory(tmp_path):
    return QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)


def test_minutes_are_counted_by_day_and_told_once(memory) -> None:
    spent = Spent(memory)
    minutes = [spent.add(NOW, ZONE) for _ in range(3)]
    assert minutes == [1, 2, 3]
    assert not spent.is_time(3, 0)
    assert not spent.is_time(3, 4)
    assert spent.is_time(4, 4)
    assert not spent.is_time(5, 4)
    assert spent.add(NOW + timedelta(days=1), ZONE) == 1
    assert spent.is_time(4, 4)


def test_the_window_says_a_line_and_blocks_nothing(qtbot, window, desk) -> None:
    with desk.work() as work:
        change(work, DAILY_MINUTES, 2)
    for _ in range(2):
        window.budget.count()
        calm(qtbot, window)
    assert "2 minutes" in window.context.notices.toast.notice.text
    assert window.isEnabled()


def test_protected_hours_are_added_and_removed_in_the_settings(qtbot, window, desk) -> None:
    window.go("settings")
    calm(qtbot, window)
    editor = window.pages["settings"].findChild(HoursEditor)
    editor.day.choose("2")
    qtbot.mouseClick(editor.add, LEFT)
    calm(qtbot, window)
    assert window.context.profile.duties == (Duty(2, time(9), time(12, 30)),)
    page = window.pages["settings"]
    page.practice.save.click()
    calm(qtbot, window)
    assert window.context.profile.duties == (Duty(2, time(9), time(12, 30)),)
    editor._remove(window.context.profile.duties[0])
    calm(qtbot, window)
    assert window.context.profile.duties == ()


def test_hours_that_are_none_or_protected_already_say_so(desk) -> None:
    duty = Duty(0, time(8), time(12))
    hours.add_duty(desk, duty, WHO)
    with pytest.raises(InputError, match="aims-duty-twice"):
        hours.add_duty(desk, duty, WHO)
    with pytest.raises(InputError, match="aims-duty-empty"):
        hours.add_duty(desk, Duty(0, time(8), time(8)), WHO)
    assert hours.remove_duty(desk, duty, WHO).duties == ()


def test_no_notification_in_protected_hours_but_afterwards(qtbot, window, desk) -> None:
    told: list[str] = []
    alerts = Alerts(window.context, lambda _title, sentence, _page: told.append(sentence))
    calm(qtbot, window)
    hours.add_duty(desk, Duty(6, time(13), time(15)), WHO)  # Sunday 14:05 in Toronto is now
    window.context.profile = replace(window.context.profile, duties=(Duty(6, time(13), time(15)),))
    with desk.work() as work:
        due = work.deliveries(states=(DeliveryState.SCHEDULED,))[0]
        work.save_delivery(replace(due, state=DeliveryState.HELD))
    alerts.look()
    calm(qtbot, window)
    assert told == []
    assert alerts.later.isActive()
    desk.clock.advance(minutes=60)
    alerts.look()
    calm(qtbot, window)
    assert len(told) == 1
    alerts.later.stop()


@pytest.mark.parametrize(
    ("rule", "severity", "wanted"),
    [
        ("tone/heated", Severity.ADVISE, True),
        ("tone/contempt", Severity.WARN, True),
        ("tone/stigmatizing", Severity.ADVISE, False),
        ("claims/no-risk", Severity.BLOCK, False),
    ],
)
def test_what_counts_as_heated(rule: str, severity: Severity, wanted: bool) -> None:
    found = FakeCheck({"never": (rule, severity)})(CheckRequest(text="never")).findings
    assert is_heated(found) is wanted


def heated(qtbot, tmp_path):
    check = FakeCheck({"fools": ("tone/heated", Severity.ADVISE)})
    desk = november_desk(tmp_path, check=check)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.go("compose", "post-30-0730")
    calm(qtbot, window)
    composer = window.pages["compose"]
    composer.writing.editor.insertPlainText("What fools. ")
    composer.session.keeping.save_now()
    qtbot.waitUntil(lambda: composer.foot.send.isEnabled() and not window.context.runs.busy)
    qtbot.mouseClick(composer.foot.send, LEFT)
    assert isinstance(composer.launch.pause, PauseSheet)
    return desk, window, composer


def test_a_heated_draft_is_offered_a_night_and_waits_as_a_draft(qtbot, tmp_path) -> None:
    desk, window, composer = heated(qtbot, tmp_path)
    qtbot.mouseClick(composer.launch.pause.sleep, LEFT)
    qtbot.waitUntil(lambda: composer.session.keeping.is_saved and not window.context.runs.busy)
    with desk.work() as work:
        post = work.post("post-30-0730")
    assert post.state is PostState.DRAFT
    assert post.planned_for == tomorrow_morning(NOW, ZONE) == datetime(2026, 11, 23, 13, tzinfo=UTC)
    assert "waits until" in window.context.notices.toast.notice.text
    window.finish()


def test_who_goes_on_is_not_stopped(qtbot, tmp_path) -> None:
    desk, window, composer = heated(qtbot, tmp_path)
    qtbot.mouseClick(composer.launch.pause.go_on, LEFT)
    qtbot.waitUntil(lambda: state(desk) is PostState.SCHEDULED)
    calm(qtbot, window)
    window.finish()


def state(desk) -> PostState:
    with desk.work() as work:
        return work.post("post-30-0730").state


def test_monday_s_first_opening_shows_the_glance_once(qtbot, tmp_path, memory) -> None:
    assert is_due(memory, MONDAY.date())
    assert not is_due(memory, NOW.date())
    desk = november_desk(tmp_path)
    desk.clock.advance(minutes=(MONDAY - NOW).total_seconds() / 60)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    calm(qtbot, window)
    card = window.glance.card
    assert window.glance.isVisible()
    assert any("went out in the last seven days" in w.text() for w in card.findChildren(QLabel))
    qtbot.mouseClick(card.close_, LEFT)
    assert not window.glance.isVisible()
    window.glance.look(MONDAY + timedelta(hours=1))
    calm(qtbot, window)
    assert not window.glance.isVisible()
    window.finish()


def test_a_monday_with_nothing_to_tell_shows_nothing(qtbot, window) -> None:
    assert not window.glance.isVisible()


def test_the_status_page_always_has_the_glance(qtbot, window) -> None:
    window.go("status")
    calm(qtbot, window)
    assert any("planned for the next seven days" in w.text() for w in window.pages["status"].findChildren(QLabel))
