"""Ideas beside the calendar: captured, dragged onto a day, planned by keyboard, read from a file; a week planned."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from app.domain.calendar import wall
from app.domain.goal import Goal
from app.domain.lifecycle import PostState
from app.pipeline import ideas, plan
from app.pipeline.plan_week import DayMark, Facts, propose
from app.ui.ideas import actions
from app.ui.ideas.capture import Capture
from app.ui.ideas.model import IDEA_MIME, IdeasModel, dragged_idea
from app.ui.ideas.plan_sheet import PlanSheet
from app.ui.ideas.week_model import Week
from app.ui.ideas.week_sheet import WEEK_MIME, WeekSheet, first_day
from tests.gui.aims.sample import THOUGHTS, fill
from tests.gui.conftest import calm
from tests.gui.seed import NOW, ZONE
from tests.gui.test_accessible_names import nameless
from tests.unit.aims.test_ideas import RSS

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shelf(qtbot, desk, window):
    fill(desk)
    window.go("calendar")
    calm(qtbot, window)
    beside = window.pages["calendar"].ideas
    qtbot.mouseClick(beside.button, LEFT)
    calm(qtbot, window)
    return beside.shelf


def waiting(desk) -> list[str]:
    return [row.title for row in ideas.ideas(desk)]


def post(desk, post_id: str):
    with desk.work() as work:
        return work.post(post_id)


def test_an_idea_is_kept_in_two_keystrokes_from_anywhere_and_undone(qtbot, window, desk) -> None:
    window.go("settings")
    calm(qtbot, window)
    window.context.commands.run("idea")
    sheet = window.findChild(Capture)
    qtbot.keyClick(sheet.line, Qt.Key.Key_Return)
    calm(qtbot, window)
    assert "nothing to keep" in sheet.trouble.text()
    qtbot.keyClicks(sheet.line, "Sleep and shift work")
    qtbot.keyClick(sheet.line, Qt.Key.Key_Return)
    calm(qtbot, window)
    assert not sheet.isVisible()
    assert waiting(desk) == ["Sleep and shift work"]
    window.context.undo.undo()
    calm(qtbot, window)
    assert waiting(desk) == []


def test_the_key_is_ctrl_i(window) -> None:
    assert next(c for c in window.context.commands.all() if c.id == "idea").keys == "Ctrl+I"


def test_an_idea_dropped_on_a_day_is_a_draft_there_and_comes_back_with_undo(qtbot, window, desk, shelf) -> None:
    month = window.pages["calendar"].month
    idea = shelf.model.rows[0]
    day = next(d for d in month.days if d.day == 29 and d.month == 11)
    cell = month.placed.cells[day]
    data = shelf.model.mimeData([shelf.model.index(0, 0)])
    assert dragged_idea(data) == idea.id
    none, move = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(cell.x + 20, cell.y + 40), move, data, LEFT, none)
    month.dropEvent(event)
    calm(qtbot, window)
    assert post(desk, idea.id).state is PostState.DRAFT
    assert wall(post(desk, idea.id).planned_for, ZONE).date() == day
    assert len(shelf.model.rows) == len(THOUGHTS) - 1
    window.context.undo.undo()
    calm(qtbot, window)
    assert post(desk, idea.id).state is PostState.IDEA
    assert len(shelf.model.rows) == len(THOUGHTS)


def test_a_day_that_is_over_takes_no_idea(qtbot, window, desk, shelf) -> None:
    window.pages["calendar"].ideas.plan(shelf.model.rows[0].id, NOW - timedelta(days=2))
    calm(qtbot, window)
    assert window.context.notices.sheet.isVisible()
    assert post(desk, shelf.model.rows[0].id).state is PostState.IDEA


def test_an_idea_is_planned_by_keyboard(qtbot, window, desk, shelf) -> None:
    idea = shelf.chosen
    qtbot.keyClick(shelf.list, Qt.Key.Key_Return)
    calm(qtbot, window)
    sheet = shelf.sheet
    assert isinstance(sheet, PlanSheet)
    assert list(nameless(sheet)) == []
    wanted = next(iter(sheet.slots))
    qtbot.mouseClick(sheet.take, LEFT)
    calm(qtbot, window)
    assert post(desk, idea.id).planned_for == wanted


def test_another_time_must_be_to_come(qtbot, window, desk, shelf) -> None:
    qtbot.mouseClick(shelf.plan, LEFT)
    calm(qtbot, window)
    sheet = shelf.sheet
    sheet.day.setDate(sheet.day.date().addYears(-1))
    assert sheet.other.isChecked()
    qtbot.mouseClick(sheet.take, LEFT)
    assert sheet.isVisible()
    assert sheet._said.isVisible()


def test_an_idea_is_written_at_once_or_deleted(qtbot, window, desk, shelf) -> None:
    first, second = shelf.model.rows[:2]
    qtbot.keyClick(shelf.list, Qt.Key.Key_Delete)
    calm(qtbot, window)
    assert first.title not in waiting(desk)
    window.context.undo.undo()
    calm(qtbot, window)
    assert first.title in waiting(desk)
    shelf.list.setCurrentIndex(shelf.model.index([r.id for r in shelf.model.rows].index(second.id), 0))
    qtbot.keyClick(shelf.list, Qt.Key.Key_W)
    calm(qtbot, window)
    assert window.stack.currentWidget() is window.pages["compose"]
    assert post(desk, second.id).state is PostState.DRAFT


def test_a_feed_file_becomes_ideas_and_goes_again_with_undo(qtbot, window, desk, shelf, tmp_path) -> None:
    file = tmp_path / "news.xml"
    file.write_bytes(RSS)
    shelf.read_feed(file)
    calm(qtbot, window)
    sheet = shelf.sheet
    assert list(nameless(sheet)) == []
    qtbot.mouseClick(sheet.none, LEFT)
    assert not sheet.take.isEnabled()
    sheet.list.item(1).setCheckState(Qt.CheckState.Checked)
    qtbot.mouseClick(sheet.take, LEFT)
    calm(qtbot, window)
    assert "Flu shots" in waiting(desk)
    assert "Asthma & cold air" not in waiting(desk)
    window.context.undo.undo()
    calm(qtbot, window)
    assert "Flu shots" not in waiting(desk)


@pytest.mark.parametrize("data", [b"nothing", None])
def test_a_file_that_is_no_feed_says_so(qtbot, window, shelf, tmp_path, data) -> None:
    file = tmp_path / "news.xml"
    if data is not None:
        file.write_bytes(data)
    shelf.read_feed(file)
    calm(qtbot, window)
    assert window.context.notices.sheet.isVisible()


def test_the_shelf_is_open_again_where_it_was(qtbot, window, shelf) -> None:
    assert shelf.isVisible()
    assert window.context.memory.value("calendar/ideas") == "yes"
    qtbot.mouseClick(window.pages["calendar"].ideas.button, LEFT)
    assert not shelf.isVisible()
    assert window.context.memory.value("calendar/ideas") == ""


def test_a_week_is_proposed_arranged_and_put_in_as_one_step(qtbot, window, desk, shelf) -> None:
    before = waiting(desk)
    window.context.commands.run("week")
    calm(qtbot, window)
    sheet = window.findChild(WeekSheet)
    qtbot.mouseClick(sheet.forward, LEFT)
    calm(qtbot, window)
    assert list(nameless(sheet)) == []
    count = len(sheet.lines)
    assert count > 2
    first, second = sheet.week.rows[:2]
    qtbot.keyClick(sheet.lines[0].check, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert sheet.week.rows[0].title == second.title
    assert sheet.week.rows[1].when == second.when
    sheet.lines[-1].check.setChecked(False)
    qtbot.mouseClick(sheet.take, LEFT)
    calm(qtbot, window)
    assert len(waiting(desk)) < len(before)
    if first.idea_id:
        assert post(desk, first.idea_id).planned_for == second.when
    with desk.work() as work:
        assert {row.state for row in work.posts(sheet.week.rows[0].when, sheet.week.rows[-1].when)} == {"draft"}
    window.context.undo.undo()
    calm(qtbot, window)
    assert waiting(desk) == before


def test_a_health_day_of_the_week_is_proposed_for_its_slot(qtbot, window, desk) -> None:
    assert waiting(desk) == []  # an idea would go first
    seen: list[Facts] = []
    window.context.run(actions.week(desk, date(2026, 11, 30)).then(seen.append))
    calm(qtbot, window)
    assert DayMark(date(2026, 12, 1), "World AIDS Day", Goal.EDUCATION) in seen[0].marks
    assert "World AIDS Day" in [one.title for one in propose(seen[0])]


def test_a_proposal_dropped_on_another_line_changes_places(qtbot, window, desk, shelf) -> None:
    window.context.commands.run("week")
    calm(qtbot, window)
    sheet = window.findChild(WeekSheet)
    qtbot.mouseClick(sheet.forward, LEFT)
    calm(qtbot, window)
    first, third = sheet.week.rows[0], sheet.week.rows[2]
    data = QMimeData()
    data.setData(WEEK_MIME, b"0")
    line, none = sheet.lines[2], Qt.KeyboardModifier.NoModifier
    line.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, LEFT, none))
    qtbot.waitUntil(lambda: sheet.week.rows[2].goal is first.goal and sheet.week.rows[0].goal is third.goal)
    assert sheet.week.rows[2].when == third.when


def test_a_full_week_says_so(qtbot, window, desk) -> None:
    plan.new_post(desk, "x", text="t")
    with desk.work() as work:
        for slot in work.slots():
            work.remove_slot(slot.id)
    window.context.commands.run("week")
    calm(qtbot, window)
    sheet = window.findChild(WeekSheet)
    assert sheet.lines == []
    assert not sheet.take.isEnabled()


def test_swapping_outside_the_week_changes_nothing() -> None:
    week = Week(ZONE)
    week.swap(0, 1)
    assert week.chosen == ()


@pytest.mark.parametrize(("day", "wanted"), [(23, 23), (26, 23), (27, 30), (29, 30)])
def test_from_friday_on_the_next_week_is_planned(day: int, wanted: int) -> None:
    assert first_day(NOW.date().replace(day=day)).day == wanted


def test_an_idea_is_spoken_with_its_goal(desk) -> None:
    ideas.capture(desk, "Flu", "x", Goal.ADVOCACY)
    model = IdeasModel()
    model.set_rows(ideas.ideas(desk))
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "Flu, Advocacy"
    assert model.mimeTypes() == [IDEA_MIME]
