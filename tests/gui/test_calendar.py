"""The calendar page: choosing, dragging, undoing, filtering, by mouse and keyboard."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from app.domain.goal import PostKind
from app.domain.lifecycle import DeliveryState
from app.domain.post import Post
from app.pipeline import answer, plan
from app.ui.calendar.popover import DayPopover
from app.ui.changes import Change
from app.ui.inspector.move_sheet import MoveSheet
from app.ui.palette import Palette
from app.ui.widgets.buttons import button
from app.ui.widgets.status import Mark
from tests.gui.conftest import calm

LEFT = Qt.MouseButton.LeftButton
PLANNED, HELD, OUT = "post-24-0730", "post-27-0730", "post-03-0730"


def middle(canvas, post_id: str) -> QPoint:
    box = canvas.placed.box_of(post_id)
    return QPoint(round(box.x + box.w / 2), round(box.y + box.h / 2))


def cell(canvas, day: date) -> QPoint:
    box = canvas.placed.cells[day]
    return QPoint(round(box.x + box.w / 2), round(box.y + box.h - 6))


def drag(canvas, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas, LEFT, pos=start)
    halfway = QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2)
    for at in (halfway, end):
        send_move(canvas, at)
    QTest.mouseRelease(canvas, LEFT, pos=end)


def send_move(canvas, at: QPoint) -> None:
    place = QPointF(at)
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, canvas.mapToGlobal(place), Qt.MouseButton.NoButton, LEFT, none)
    QApplication.sendEvent(canvas, event)


def planned(desk, post_id: str) -> datetime:
    with desk.work() as work:
        return work.post(post_id).planned_for


@pytest.fixture
def page(window):
    return window.pages["calendar"]


def test_a_click_on_a_chip_opens_the_inspector(qtbot, window, page):
    qtbot.mouseClick(page.month, LEFT, pos=middle(page.month, PLANNED))
    calm(qtbot, window)
    assert page.month.chosen == PLANNED
    assert page.inspector.isVisible()
    assert page.inspector.looked.post.id == PLANNED


def test_dragging_a_chip_to_another_day_moves_the_post_and_keeps_its_time(qtbot, window, page, desk):
    drag(page.month, middle(page.month, PLANNED), cell(page.month, date(2026, 11, 26)))
    calm(qtbot, window)
    assert planned(desk, PLANNED) == datetime(2026, 11, 26, 12, 30, tzinfo=UTC)
    assert page.model.find(PLANNED).day == date(2026, 11, 26)


def test_control_z_moves_the_post_back(qtbot, window, page, desk):
    before = planned(desk, PLANNED)
    drag(page.month, middle(page.month, PLANNED), cell(page.month, date(2026, 11, 26)))
    calm(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    calm(qtbot, window)
    assert planned(desk, PLANNED) == before


def test_undo_and_redo_in_quick_succession_end_where_the_last_one_says(qtbot, window, page, desk):
    page.reschedule(PLANNED, datetime(2026, 11, 28, 12, 30, tzinfo=UTC))
    for _ in range(5):
        window.context.undo.undo()
        window.context.undo.redo()
    calm(qtbot, window)
    assert planned(desk, PLANNED) == datetime(2026, 11, 28, 12, 30, tzinfo=UTC)
    assert page.model.find(PLANNED).day == date(2026, 11, 28)


def test_the_deliveries_follow_a_dragged_post(qtbot, window, page, desk):
    drag(page.month, middle(page.month, PLANNED), cell(page.month, date(2026, 11, 26)))
    calm(qtbot, window)
    with desk.work() as work:
        assert {d.due for d in work.deliveries(PLANNED)} == {datetime(2026, 11, 26, 12, 30, tzinfo=UTC)}


def test_the_days_stand_still_under_a_drag(qtbot, window, page):
    before = dict(page.month.placed.cells)
    QTest.mousePress(page.month, LEFT, pos=middle(page.month, PLANNED))
    calm(qtbot, window)
    assert page.month.chosen == PLANNED
    assert page.month.placed.cells == before
    assert not page.inspector.isVisible()
    QTest.mouseRelease(page.month, LEFT, pos=middle(page.month, PLANNED))
    calm(qtbot, window)
    assert page.inspector.isVisible()


def test_a_partly_published_post_cannot_be_dragged(window, page):
    assert not page.model.find("post-25-1200").movable


def test_a_published_post_cannot_be_dragged(qtbot, window, page, desk):
    before = planned(desk, OUT)
    drag(page.month, middle(page.month, OUT), cell(page.month, date(2026, 11, 26)))
    calm(qtbot, window)
    assert planned(desk, OUT) == before
    assert window.context.undo.count() == 0


def test_a_post_cannot_be_dragged_into_the_past(qtbot, window, page, desk):
    before = planned(desk, PLANNED)
    drag(page.month, middle(page.month, PLANNED), cell(page.month, date(2026, 11, 16)))
    qtbot.waitUntil(lambda: window.context.notices.sheet is not None)
    calm(qtbot, window)
    assert planned(desk, PLANNED) == before
    window.context.notices.sheet.accept()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    calm(qtbot, window)
    assert planned(desk, PLANNED) == before


def test_arrow_keys_choose_posts_and_alt_arrows_move_them(qtbot, window, page, desk):
    month = page.month
    month.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(month, key)
    assert month.here == date(2026, 11, 27)
    assert month.chosen == HELD
    qtbot.keyClick(month, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    calm(qtbot, window)
    assert planned(desk, HELD) == datetime(2026, 11, 26, 12, 30, tzinfo=UTC)


def test_what_is_chosen_is_said_to_screen_readers(qtbot, window, page):
    page.select(PLANNED)
    spoken = page.month.accessibleName()
    assert "Winter asthma plan" in spoken
    assert "Tuesday 24 November, 07:30" in spoken
    calm(qtbot, window)


def test_enter_opens_the_post_in_the_composer(qtbot, window, page):
    page.select(PLANNED)
    qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.pages["compose"]
    calm(qtbot, window)


def test_n_begins_a_post_on_the_days_free_slot(qtbot, window, page):
    asked = []
    page.month.wanted_new.disconnect()
    page.month.wanted_new.connect(asked.append)
    page.month.here = date(2026, 11, 28)
    qtbot.keyClick(page.month, Qt.Key.Key_N)
    assert [f"{at:%d %H:%M}" for at in asked] == ["28 17:00"]


def test_delete_can_be_undone(qtbot, window, page, desk):
    page.select(HELD)
    qtbot.keyClick(page.month, Qt.Key.Key_Delete)
    calm(qtbot, window)
    assert page.model.find(HELD) is None
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    calm(qtbot, window)
    assert page.model.find(HELD).row.title == "Her recovery, her words"


def test_a_goal_pill_filters(qtbot, window, page):
    qtbot.mouseClick(page.filters.goals["networking"], LEFT)
    assert {chip.goal for chip in page.model.shown()} == {"networking"}
    qtbot.mouseClick(page.filters.goals["networking"], LEFT)
    assert len({chip.goal for chip in page.model.shown()}) == 3


def test_the_pills_for_what_needs_the_person_count_and_filter(qtbot, window, page):
    assert page.filters.alerts[Mark.STOP].text() == "1 held"
    assert page.filters.alerts[Mark.LOOK].text() == "1 needs a look"
    qtbot.mouseClick(page.filters.alerts[Mark.STOP], LEFT)
    assert [chip.row.id for chip in page.model.shown()] == [HELD]


def test_more_opens_the_days_posts(qtbot, window, page):
    window.resize(1280, 640)
    box, day, _ = page.month.placed.more[0]
    qtbot.mouseClick(page.month, LEFT, pos=QPoint(round(box.x + 20), round(box.y + 6)))
    popover = page.findChild(DayPopover)
    assert day == date(2026, 11, 19)
    assert len(popover.findChildren(type(button("")))) == 4
    popover.close()


def test_a_chip_moves_by_half_hours_in_the_week(qtbot, window, page, desk):
    page.select(PLANNED)
    page.views.choose("week")
    calm(qtbot, window)
    canvas = page.week.canvas
    start = middle(canvas, PLANNED)
    drag(canvas, start, QPoint(start.x(), start.y() + 66))
    calm(qtbot, window)
    assert planned(desk, PLANNED) == datetime(2026, 11, 24, 14, 0, tzinfo=UTC)


def test_the_agenda_chooses_with_the_keyboard(qtbot, window, page):
    page.views.choose("agenda")
    calm(qtbot, window)
    page.agenda.setCurrentIndex(page.agenda.rows.index(1, 0))
    calm(qtbot, window)
    assert page.inspector.looked.post.title == "Flu shots: who needs one"


def test_stepping_to_an_empty_month_shows_what_belongs_there(qtbot, window, page):
    page.views.choose("agenda")
    page.step(6)
    calm(qtbot, window)
    assert page.stack.currentIndex() == 5
    assert page.title.text() == "May 2027"


def test_the_mix_stands_beside_the_targets(window, page):
    assert page.mix.shares.text() == "education 55 · advocacy 25 · networking 20"
    assert page.mix.target.text() == "your target 50 / 25 / 25"


def test_view_and_filters_are_remembered(qtbot, window, page):
    page.views.choose("week")
    qtbot.mouseClick(page.filters.goals["advocacy"], LEFT)
    page.select(PLANNED)
    calm(qtbot, window)
    page.splitter.setSizes([500, 400])
    page.leaving()
    again = type(page)(window.context)
    qtbot.addWidget(again)
    assert again.views.value == "week"
    assert again.model.filters.goals == {"advocacy"}
    assert again.inspector.sizeHint().width() == page.inspector.width() > page.inspector.minimumWidth()


def test_the_inspector_moves_a_post_to_a_chosen_time(qtbot, window, page, desk):
    page.select(PLANNED)
    calm(qtbot, window)
    page.inspector.ask_move()
    sheet = page.inspector.sheet
    assert isinstance(sheet, MoveSheet)
    sheet.time.setTime(sheet.time.time().addSecs(3600))
    sheet.findChildren(type(button("")))[-1].click()
    calm(qtbot, window)
    assert planned(desk, PLANNED) == datetime(2026, 11, 24, 13, 30, tzinfo=UTC)


def test_the_inspector_tries_a_failed_sending_again(qtbot, window, page, desk):
    page.select("post-25-1200")
    calm(qtbot, window)
    retry = next(b for b in page.inspector.findChildren(type(button(""))) if b.text() == "Publish now")
    retry.click()
    calm(qtbot, window)
    with desk.work() as work:
        assert work.delivery("post-25-1200-x").state == "scheduled"


def test_the_inspector_calls_off(qtbot, window, page, desk):
    page.select(PLANNED)
    calm(qtbot, window)
    next(b for b in page.inspector.findChildren(type(button(""))) if b.text() == "Call off").click()
    calm(qtbot, window)
    with desk.work() as work:
        assert {d.state for d in work.deliveries(PLANNED)} == {"cancelled"}


def test_a_change_told_by_the_runner_refreshes_the_calendar(qtbot, window, page, desk):
    with desk.work() as work:
        work.save_post(Post(id="new", text="Hello", planned_for=datetime(2026, 11, 28, 15, tzinfo=UTC)))
    window.context.changes.tell(Change.POSTS, "new")
    calm(qtbot, window)
    assert page.model.find("new") is not None


def unconfirmed(desk, delivery_id: str) -> None:
    with desk.work() as work:
        work.save_delivery(replace(work.delivery(delivery_id), state=DeliveryState.UNCONFIRMED, receipts=()))


def press(page, text: str) -> None:
    next(b for b in page.inspector.findChildren(QPushButton) if b.text() == text and b.isVisible()).click()


def test_it_is_there_asks_for_the_address_and_keeps_it(qtbot, window, page, desk):
    unconfirmed(desk, "post-25-1200-x")
    page.select("post-25-1200")
    calm(qtbot, window)
    press(page, "It is there")
    sheet = page.inspector.sheet
    sheet.findChild(QLineEdit).setText("https://x.example/1")
    sheet.accept()
    calm(qtbot, window)
    with desk.work() as work:
        sent = work.delivery("post-25-1200-x")
    assert (sent.state, sent.url) == ("sent", "https://x.example/1")


def test_it_is_not_there_keeps_it_from_going_out_by_itself(qtbot, window, page, desk):
    unconfirmed(desk, "post-25-1200-x")
    page.select("post-25-1200")
    calm(qtbot, window)
    press(page, "It is not there")
    calm(qtbot, window)
    with desk.work() as work:
        assert work.delivery("post-25-1200-x").state == "failed"


def test_a_held_post_offers_to_open_it_and_not_to_send_it_unseen(qtbot, window, page):
    page.select(HELD)
    calm(qtbot, window)
    texts = {b.text() for b in page.inspector.findChildren(QPushButton) if b.isVisible()}
    assert "Open" in texts
    assert "Publish now" not in texts


def test_a_post_that_is_gone_closes_the_inspector(qtbot, window, page):
    page.inspector.show_post(PLANNED)
    calm(qtbot, window)
    page.inspector.show_post("nobody")
    calm(qtbot, window)
    assert not page.inspector.isVisible()


def test_the_board_sorts_posts_by_how_they_stand_and_chooses(qtbot, window, page):
    page.views.choose("board")
    calm(qtbot, window)
    assert [column.name.text() for column in page.board.columns] == [
        "Drafts · 1",
        "Planned · 2",
        "Needs you · 2",
        "Published · 15",
    ]
    needs = page.board.columns[2].list
    qtbot.mouseClick(needs.viewport(), LEFT, pos=needs.visualRect(needs.model().index(1, 0)).center())
    calm(qtbot, window)
    assert page.inspector.looked.post.id == HELD
    page.select(PLANNED)
    calm(qtbot, window)
    assert not needs.currentIndex().isValid()
    assert page.board.columns[1].list.currentIndex().row() == 0


def test_new_post_begins_a_new_one_also_while_another_is_open(qtbot, window, page):
    window.go("compose", HELD)
    calm(qtbot, window)
    window.go("calendar")
    qtbot.mouseClick(page.new, LEFT)
    calm(qtbot, window)
    assert window.pages["compose"].session.post.id == ""


def test_new_reply_begins_one_by_button_and_by_key_and_a_closed_one_is_found_again(qtbot, window, page, desk):
    qtbot.mouseClick(page.reply, Qt.MouseButton.LeftButton)
    calm(qtbot, window)
    composer = window.pages["compose"]
    assert composer.session.post.kind is PostKind.REPLY
    window.go("calendar")
    window.context.commands.run("new-reply")
    calm(qtbot, window)
    assert window.stack.currentWidget() is composer
    post = plan.new_post(desk, "me", title="A hard review", kind=PostKind.REPLY, in_reply_to="Rude staff.")
    answer.leave_unanswered(desk, post.id, "me")
    window.context.commands.run("palette")
    calm(qtbot, window)
    palette = window.findChild(Palette)
    qtbot.keyClicks(palette.field, "hard review")
    assert palette.model.commands[0].hint == "Not replied"
    palette.close()
