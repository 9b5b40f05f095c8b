"""The main job, by mouse and keyboard: write, see what is wrong, mend it, choose accounts and time, schedule."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.domain.finding import Severity
from app.domain.lifecycle import DeliveryState, PostState
from app.guidelines.registry import engine
from app.ui.composer.reason import ReasonSheet
from app.ui.composer.second import SecondSheet
from app.ui.composer.when import WhenSheet
from tests.gui.composer.conftest import TUESDAY, open_page, settle, write

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def take_from_menu(qtbot, menu: QMenu, text: str):
    """Choose an entry of an open menu with the mouse."""
    action = next(a for a in menu.actions() if text in a.text())
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def deliveries(desk, post_id=""):
    with desk.work() as work:
        return work.deliveries(post_id)


def test_a_physician_writes_mends_and_schedules_a_post(qtbot, desk, host):
    host.context.desk = desk = replace(desk, check=engine())
    page = open_page(qtbot, host)
    write(qtbot, page, "My patient Jane Miller, 54, had her flu shot last Tuesday.")
    assert page.session.verdict.stops > 0
    assert not page.foot.send.isEnabled()
    assert "stop" in page.foot.status.text()

    page.writing.editor.selectAll()
    write(qtbot, page, "A yearly flu shot is recommended for nearly everyone over six months.")
    assert page.session.verdict.stops == 0

    click(qtbot, page.accounts)
    for box in page.accounts.boxes.values():
        if not box.isChecked():
            qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, box.height() // 2))
    page.accounts.menu.close()
    settle(qtbot, page)
    assert len(page.session.post.accounts) == 2

    click(qtbot, page.foot.when)
    take_from_menu(qtbot, page.foot.menu, "Tue 24 Nov, 07:30")
    settle(qtbot, page)
    if page.session.verdict.warnings:
        pytest.fail(f"a plain sentence is warned about: {page.session.verdict.cards}")
    assert page.foot.send.isEnabled()
    click(qtbot, page.foot.send)
    qtbot.waitUntil(lambda: len(deliveries(desk)) == 2)

    assert {d.due for d in deliveries(desk)} == {TUESDAY}
    assert {d.platform for d in deliveries(desk)} == {"bluesky", "mastodon"}
    qtbot.waitUntil(lambda: host.went == [("calendar", "")])
    assert "Tue 24 Nov, 07:30" in host.context.notices.toast.notice.text


def test_undo_after_scheduling_takes_everything_back(qtbot, desk, host, page):
    write(qtbot, page, "Wash your hands.")
    click(qtbot, page.foot.send)
    qtbot.waitUntil(lambda: bool(host.went))
    host.context.notices.toast.notice.do()
    qtbot.waitUntil(lambda: not host.context.runs.busy)
    assert [d.state for d in deliveries(desk)] == [DeliveryState.CANCELLED]
    with desk.work() as work:
        post = work.post(page.session.post.id)
    assert (post.state, post.planned_for) == (PostState.DRAFT, None)


def test_without_a_choice_the_next_free_slot_is_taken(qtbot, desk, host, page):
    write(qtbot, page, "Wash your hands.")
    assert page.foot.when.text().startswith("Tue 24 Nov, 07:30")
    page.writing.editor.setFocus()
    qtbot.keyClick(page.writing.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(deliveries(desk)) == 1)
    assert deliveries(desk)[0].due == TUESDAY


def test_another_day_and_time_is_picked_on_the_practices_clock(qtbot, desk, host, page):
    write(qtbot, page, "Wash your hands.")
    click(qtbot, page.foot.when)
    take_from_menu(qtbot, page.foot.menu, "Another day")
    sheet = page.findChild(WhenSheet)
    sheet.calendar.setSelectedDate(QDate(2026, 11, 26))
    sheet.time.clear()
    qtbot.keyClicks(sheet.time, "17:45")
    click(qtbot, sheet.take)
    settle(qtbot, page)
    assert page.session.post.planned_for == datetime(2026, 11, 26, 22, 45, tzinfo=UTC)


def test_a_moment_that_is_over_or_unreadable_cannot_be_taken(qtbot, page):
    page.launch._ask_when()
    sheet = page.findChild(WhenSheet)
    sheet.calendar.setSelectedDate(QDate(2026, 11, 22))
    sheet.time.setText("09:00")
    assert not sheet.take.isEnabled()
    sheet.time.setText("soon")
    assert not sheet.take.isEnabled()
    assert "07:30" in sheet._said.text()


def test_now_goes_out_at_once(qtbot, desk, host, page):
    write(qtbot, page, "Wash your hands.")
    click(qtbot, page.foot.when)
    take_from_menu(qtbot, page.foot.menu, "Now")
    assert page.foot.send.text() == "Publish now"
    click(qtbot, page.foot.send)
    qtbot.waitUntil(lambda: len(deliveries(desk)) == 1)
    assert deliveries(desk)[0].due == desk.clock.now()


def test_warnings_ask_for_a_reason_once_and_it_is_kept(qtbot, desk, host, page):
    write(qtbot, page, "It never hurts to ask.")
    assert page.session.verdict.of(Severity.WARN)
    click(qtbot, page.foot.send)
    sheet = page.findChild(ReasonSheet)
    assert not sheet.take.isEnabled()
    qtbot.keyClicks(sheet.field, "An idiom, no claim.")
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: len(deliveries(desk)) == 1)
    approval = deliveries(desk)[0].approval
    assert (approval.reason, approval.by) == ("An idiom, no claim.", "Dr. Amara Osei")
    assert approval.warnings == ("claims/no-risk",)


def test_a_soft_block_goes_out_on_the_word_of_somebody_else(qtbot, desk, host):
    host.context.profile = replace(host.context.profile, staff=("Bo Lind", "Dr. Amara Osei"))
    page = open_page(qtbot, host)
    write(qtbot, page, "It never fails: we cure it.")
    assert not page.foot.send.isEnabled()
    click(qtbot, page.foot.second)
    sheet = page.findChild(SecondSheet)
    assert [sheet.who.itemText(n) for n in range(sheet.who.count())] == ["Bo Lind"]
    assert not sheet.take.isEnabled()
    qtbot.keyClicks(sheet.reason, "Agreed with the hospital.")
    qtbot.keyClicks(sheet.who.lineEdit(), "Amara Osei")
    assert not sheet.take.isEnabled()
    assert "somebody else" in sheet.wrong.text()
    sheet.who.setCurrentIndex(0)
    click(qtbot, sheet.take)
    warned = page.findChild(ReasonSheet)
    qtbot.keyClicks(warned.field, "An idiom, no claim.")
    click(qtbot, warned.take)
    qtbot.waitUntil(lambda: len(deliveries(desk)) == 1)
    approval = deliveries(desk)[0].approval
    (waiver,) = approval.waivers
    assert (waiver.rule, waiver.second, waiver.reason) == (
        "claims/cure-guarantee", "Bo Lind", "Agreed with the hospital.",
    )  # fmt: skip
    assert (waiver.fingerprint, approval.reason) == (approval.fingerprint, "An idiom, no claim.")


def test_a_word_is_about_the_post_that_was_shown(qtbot, desk, host, page):
    write(qtbot, page, "We cure it.")
    click(qtbot, page.foot.second)
    sheet = page.findChild(SecondSheet)
    page.writing.editor.insertPlainText(" And more.")
    settle(qtbot, page)
    sheet.who.setCurrentText("Bo Lind")
    sheet.reason.setPlainText("Agreed with the hospital.")
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: not host.context.runs.busy)
    assert "no longer counts" in host.context.notices.toast.notice.text
    assert deliveries(desk) == []


def test_there_is_no_way_round_a_hard_block(qtbot, desk, page):
    desk.check.hard = True
    write(qtbot, page, "We cure it.")
    assert not page.foot.second.isVisible()
    assert page.foot.status.text() == "1 finding stops it, and there is no way round it."
    assert page.checks.cards[0]._no_way.isVisible()
    desk.check.hard = False
    write(qtbot, page, " Soon.")
    assert page.foot.second.isVisible()
    assert not page.checks.cards[0]._no_way.isVisible()


def test_an_empty_post_and_one_without_accounts_cannot_go(qtbot, page):
    assert not page.foot.send.isEnabled()
    assert page.foot.send.accessibleDescription() == "There is nothing to publish yet."
    write(qtbot, page, "Wash your hands.")
    assert page.foot.send.isEnabled()
    for box in page.accounts.boxes.values():
        box.setChecked(False)
    settle(qtbot, page)
    assert not page.foot.send.isEnabled()
    assert page.foot.status.text() == "Choose at least one account."


def test_an_edit_takes_a_scheduled_post_back_and_says_so(qtbot, desk, host, page):
    write(qtbot, page, "Wash your hands.")
    click(qtbot, page.foot.send)
    qtbot.waitUntil(lambda: bool(host.went))
    page.opened(page.session.post.id)
    qtbot.waitUntil(lambda: page.session.post.state is PostState.SCHEDULED)
    write(qtbot, page, " Often.")
    assert page.session.post.state is PostState.DRAFT
    assert [d.state for d in deliveries(desk)] == [DeliveryState.HELD]
    assert page.foot.status.text().startswith("You changed a scheduled post.")
