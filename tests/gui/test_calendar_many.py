"""Many posts at once, the day view, health days, what is too close, kept views, paper, time zones: in the window."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.campaign import Campaign
from app.domain.errors import StoreError
from app.domain.lifecycle import PostState
from app.domain.post import Post
from app.settings.declared import OBSERVANCES
from app.settings.setting import change
from app.ui.calendar import saved
from app.ui.calendar.bulk import MoveManySheet, RefusedSheet, TagSheet
from app.ui.calendar.paper import write_pdf
from app.ui.calendar.paper_paint import heights
from app.ui.calendar.spoken import elsewhere, tip_words
from app.ui.calendar.zone import ZoneBadge, differ
from app.ui.changes import Change
from app.ui.composer.when import WhenSheet
from app.ui.crowd_note import CrowdNote
from tests.gui.conftest import calm

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ASTHMA, CLUB, HELD, SLEEP, OUT = "post-24-0730", "post-26-1700", "post-27-0730", "post-30-0730", "post-20-0730"
FAILED = "post-25-1200"


@pytest.fixture
def page(window):
    return window.pages["calendar"]


def middle(canvas, post_id: str) -> QPoint:
    box = canvas.placed.box_of(post_id)
    return QPoint(round(box.x + box.w / 2), round(box.y + box.h / 2))


def read(desk, post_id: str) -> Post:
    with desk.work() as work:
        return work.post(post_id)


def undo(qtbot, window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    calm(qtbot, window)


def press(sheet, text: str) -> None:
    next(b for b in sheet.findChildren(QPushButton) if b.text() == text).click()


def test_control_click_picks_and_shift_click_picks_on(qtbot, window, page):
    month = page.month
    qtbot.mouseClick(month, LEFT, CTRL, middle(month, ASTHMA))
    qtbot.mouseClick(month, LEFT, CTRL, middle(month, SLEEP))
    assert page.picked.ids == (ASTHMA, SLEEP)
    assert page.bulk.isVisible()
    assert page.bulk.count.text() == "2 chosen"
    assert not page.mix.isVisible()
    qtbot.mouseClick(month, LEFT, CTRL, middle(month, SLEEP))
    assert page.picked.ids == (ASTHMA,)
    qtbot.mouseClick(month, LEFT, CTRL, middle(month, CLUB))
    qtbot.mouseClick(month, LEFT, SHIFT, middle(month, SLEEP))
    assert page.picked.ids == (CLUB, HELD, SLEEP)
    qtbot.mouseClick(month, LEFT, pos=middle(month, ASTHMA))
    assert not len(page.picked)
    assert page.mix.isVisible()
    calm(qtbot, window)


def test_the_keyboard_picks_with_shift_space_and_control_a(qtbot, window, page):
    page.select(ASTHMA)
    month = page.month
    qtbot.keyClick(month, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(month, Qt.Key.Key_Right, SHIFT)
    assert page.picked.ids == (ASTHMA, FAILED, CLUB)
    assert "Picked, one of 3" in month.accessibleName()
    qtbot.keyClick(month, Qt.Key.Key_Space)
    assert page.picked.ids == (ASTHMA, FAILED)
    qtbot.keyClick(month, Qt.Key.Key_A, CTRL)
    assert len(page.picked) == 20
    qtbot.keyClick(month, Qt.Key.Key_Escape)
    assert not len(page.picked)
    assert page.month.chosen == CLUB
    calm(qtbot, window)


def test_agenda_and_board_pick_the_same_posts(qtbot, window, page):
    page.views.choose("agenda")
    calm(qtbot, window)
    agenda = page.agenda

    def at(view, post_id):
        return view.visualRect(view.model().index(view.rows.row_of(post_id), 0)).center()

    agenda.scrollToBottom()
    qtbot.mouseClick(agenda.viewport(), LEFT, CTRL, at(agenda, CLUB))
    qtbot.mouseClick(agenda.viewport(), LEFT, SHIFT, at(agenda, SLEEP))
    assert page.picked.ids == (CLUB, HELD, SLEEP)
    spoken = agenda.rows.data(agenda.rows.index(agenda.rows.row_of(HELD), 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Picked, one of 3" in spoken
    agenda.choose(HELD)
    qtbot.keyClick(agenda, Qt.Key.Key_Up, SHIFT)
    qtbot.keyClick(agenda, Qt.Key.Key_Space)
    qtbot.keyClick(agenda, Qt.Key.Key_A, CTRL)
    assert len(page.picked) == 20
    page.views.choose("board")
    calm(qtbot, window)
    needs = page.board.columns[2].list
    assert len(page.picked) == 20
    qtbot.mouseClick(needs.viewport(), LEFT, pos=at(needs, HELD))
    assert not len(page.picked)
    qtbot.keyClick(needs, Qt.Key.Key_Space)
    assert page.picked.ids == (HELD,)
    qtbot.keyClick(needs, Qt.Key.Key_Delete)
    calm(qtbot, window)
    assert page.model.find(HELD) is None
    undo(qtbot, window)
    assert page.model.find(HELD) is not None


def test_what_is_not_seen_any_more_is_let_go(qtbot, window, page):
    page.picked.put([ASTHMA, CLUB])
    qtbot.mouseClick(page.filters.goals["education"], LEFT)
    assert page.picked.ids == (ASTHMA,)
    page.step(3)
    calm(qtbot, window)
    assert not len(page.picked)


def test_many_move_by_days_and_come_back_in_one_step(qtbot, window, page, desk):
    before = {i: read(desk, i).planned_for for i in (ASTHMA, CLUB)}
    page.picked.put([ASTHMA, OUT, CLUB])
    page.bulk.move_.click()
    sheet = page.bulk.sheet
    assert isinstance(sheet, MoveManySheet)
    sheet.days.setValue(2)
    press(sheet, "Move")
    calm(qtbot, window)
    assert read(desk, ASTHMA).planned_for == before[ASTHMA] + timedelta(days=2)
    refused = page.bulk.sheet
    assert isinstance(refused, RefusedSheet)
    assert len(refused.lines) == 1
    assert "What a fever tells us" in refused.lines[0]
    refused.accept()
    window.context.undo.undo()
    calm(qtbot, window)
    assert {i: read(desk, i).planned_for for i in before} == before
    window.context.undo.redo()
    calm(qtbot, window)
    assert read(desk, CLUB).planned_for == before[CLUB] + timedelta(days=2)
    page.bulk.sheet.accept()


def test_many_move_to_one_day(qtbot, window, page, desk):
    page.picked.put([ASTHMA, CLUB])
    page.bulk.ask_move()
    sheet = page.bulk.sheet
    sheet.to.setChecked(True)
    sheet.day.setDate(sheet.day.date().fromString("2026-12-04", Qt.DateFormat.ISODate))
    press(sheet, "Move")
    calm(qtbot, window)
    assert [f"{read(desk, i).planned_for:%d %H:%M}" for i in (ASTHMA, CLUB)] == ["04 12:30", "04 22:00"]


def test_dragging_one_of_several_takes_all_along(qtbot, window, page, desk):
    page.picked.put([ASTHMA, CLUB])
    page.reschedule(ASTHMA, datetime(2026, 11, 25, 12, 30, tzinfo=UTC))
    calm(qtbot, window)
    assert [read(desk, i).planned_for.day for i in (ASTHMA, CLUB)] == [25, 27]


def test_pause_delete_and_ask_are_one_step_each(qtbot, window, page, desk):
    page.picked.put([ASTHMA, SLEEP])
    page.bulk.pause.click()
    calm(qtbot, window)
    assert page.model.find(ASTHMA) is None
    assert read(desk, ASTHMA).planned_for is None
    undo(qtbot, window)
    assert page.model.find(ASTHMA) is not None
    page.picked.put([CLUB, SLEEP])
    page.bulk.delete.click()
    calm(qtbot, window)
    assert page.model.find(CLUB) is None
    undo(qtbot, window)
    assert page.model.find(CLUB) is not None
    page.picked.put([SLEEP])
    page.bulk.ask.click()
    calm(qtbot, window)
    assert read(desk, SLEEP).state is PostState.IN_REVIEW


def test_where_all_refuse_nothing_is_left_to_undo(qtbot, window, page):
    page.picked.put([OUT])
    page.bulk.pause.click()
    calm(qtbot, window)
    assert isinstance(page.bulk.sheet, RefusedSheet)
    page.bulk.sheet.accept()
    assert window.context.undo.command(window.context.undo.index() - 1).isObsolete()


def test_tags_are_put_on_shown_filtered_by_and_taken_off(qtbot, window, page, desk):
    page.picked.put([ASTHMA, CLUB])
    page.bulk.ask_tags()
    sheet = page.bulk.sheet
    assert isinstance(sheet, TagSheet)
    assert not sheet.on.isEnabled()
    sheet.field.setText("Winter, #Lungs")
    sheet.on.click()
    calm(qtbot, window)
    assert read(desk, ASTHMA).tags == ("winter", "lungs")
    tag = page.filters.choices["tag"]
    assert tag.isVisible()
    next(a for a in tag.menu.actions() if a.text() == "#winter").trigger()
    assert {c.row.id for c in page.model.shown()} == {ASTHMA, CLUB}
    page.select(ASTHMA)
    calm(qtbot, window)
    names = [w.accessibleName() for w in page.inspector.findChildren(type(page.bulk.count))]
    assert "Tags: winter, lungs" in names
    assert "#winter #lungs" in tip_words(page.model, page.model.find(ASTHMA))
    page.picked.put([ASTHMA])
    page.bulk.ask_tags()
    page.bulk.sheet.field.setText("winter")
    page.bulk.sheet.off.click()
    calm(qtbot, window)
    assert read(desk, ASTHMA).tags == ("lungs",)


def test_filters_by_platform_author_and_campaign(qtbot, window, page, desk):
    with desk.work() as work:
        work.save_campaign(Campaign("c1", "Winter lungs"))
        work.save_post(replace(work.post(ASTHMA), campaign_id="c1", author="Lee Example"))
    window.context.changes.tell(Change.POSTS, ASTHMA)
    calm(qtbot, window)
    choices = page.filters.choices
    assert all(choices[name].isVisible() for name in ("platform", "author", "campaign"))
    next(a for a in choices["campaign"].menu.actions() if a.text() == "Winter lungs").trigger()
    assert [c.row.id for c in page.model.shown()] == [ASTHMA]
    choices["campaign"].menu.actions()[0].trigger()
    next(a for a in choices["author"].menu.actions() if a.text() == "Lee Example").trigger()
    assert [c.row.id for c in page.model.shown()] == [ASTHMA]
    choices["author"].menu.actions()[0].trigger()
    next(a for a in choices["platform"].menu.actions() if a.text() == "x").trigger()
    assert all("x" in c.row.platforms for c in page.model.shown())


def test_a_view_is_kept_shown_and_forgotten(qtbot, window, page):
    qtbot.mouseClick(page.filters.goals["advocacy"], LEFT)
    page.views.choose("agenda")
    page.ask_keep()
    page.sheet.name.setText(" Advocacy list ")
    press(page.sheet, "Keep")
    page.filters.set_filters(type(page.model.filters)())
    page.views.choose("month")
    page.kept.fill()
    page.kept.menu.actions()[0].trigger()
    assert page.views.value == "agenda"
    assert page.model.filters.goals == {"advocacy"}
    saved.keep(window.context.memory, saved.Kept("Advocacy list", "week", page.model.filters))
    assert [one.view for one in saved.all_kept(window.context.memory)] == ["week"]
    page.kept.fill()
    page.kept.menu.actions()[-1].menu().actions()[0].trigger()
    assert saved.all_kept(window.context.memory) == ()
    calm(qtbot, window)


@pytest.mark.parametrize("broken", ["", "{", "[1, {}]", '[{"view": "moon", "name": "x"}]', '{"a": 1}'])
def test_kept_views_that_cannot_be_read_are_none(window, broken):
    window.context.memory.setValue(saved.KEY, broken)
    assert saved.all_kept(window.context.memory) == ()
    window.context.memory.setValue(saved.LAST, broken)
    assert saved.last(window.context.memory) is None
    window.context.memory.setValue(saved.KEY, "")
    window.context.memory.setValue(saved.LAST, "")


def test_the_day_shows_one_day_by_hours_with_its_free_slots(qtbot, window, page, desk):
    page.select(ASTHMA)
    page.views.choose("day")
    calm(qtbot, window)
    assert page.title.text() == "Tuesday 24 November 2026"
    assert [p.chip.row.id for p in page.day.canvas.placed.chips] == [ASTHMA]
    page.step(1)
    calm(qtbot, window)
    assert page.day.canvas.days == [date(2026, 11, 25)]
    qtbot.keyClick(page.day.canvas, Qt.Key.Key_Down)
    assert page.day.canvas.chosen == FAILED
    qtbot.keyClick(page.day.canvas, Qt.Key.Key_Down)
    calm(qtbot, window)
    assert page.anchor == date(2026, 11, 26)
    page.go_to(date(2026, 12, 2))
    calm(qtbot, window)
    assert [f"{at:%H:%M}" for _, at in page.day.canvas.placed.slots] == ["12:00"]
    page.go_to(date(2026, 11, 26))
    calm(qtbot, window)
    page.select(CLUB)
    page.day.canvas.setFocus()
    qtbot.keyClick(page.day.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calm(qtbot, window)
    assert read(desk, CLUB).planned_for == datetime(2026, 11, 26, 22, 30, tzinfo=UTC)


def test_empty_slots_of_the_month_are_outlined(window, page):
    assert {at.day for _, at in page.month.placed.slots} >= {28}


def test_what_a_day_is_stands_at_its_top_and_is_said(qtbot, window, page):
    notes = {day for _, day in page.month.placed.notes}
    assert {date(2026, 11, 14), date(2026, 12, 1)} <= notes
    page.month.here = date(2026, 11, 14)
    page.month.choose("")
    assert "World Diabetes Day" in page.month.accessibleName()
    box = next(box for box, day in page.month.placed.notes if day == date(2026, 11, 14))
    assert "World Diabetes Day" in page.month.tip_at(box.x + 4, box.y + 4)
    calm(qtbot, window)


def test_a_click_on_it_begins_a_post_titled_for_it(qtbot, window, page):
    box = next(box for box, day in page.month.placed.notes if day == date(2026, 12, 1))
    qtbot.mouseClick(page.month, LEFT, pos=QPoint(round(box.x + 8), round(box.y + 8)))
    calm(qtbot, window)
    composer = window.pages["compose"]
    assert composer.session.post.title == "World AIDS Day"
    assert composer.session.post.planned_for == datetime(2026, 12, 1, 12, 30, tzinfo=UTC)


def test_o_begins_one_too_and_a_day_that_is_over_gives_no_time(qtbot, window, page):
    page.month.here = date(2026, 11, 14)
    qtbot.keyClick(page.month, Qt.Key.Key_O)
    calm(qtbot, window)
    post = window.pages["compose"].session.post
    assert (post.title, post.planned_for) == ("World Diabetes Day", None)


def test_a_day_that_is_several_things_asks_which(qtbot, window, page):
    page.month.here = date(2026, 11, 18)
    qtbot.keyClick(page.month, Qt.Key.Key_O)
    menu = QApplication.activePopupWidget()
    assert [a.text() for a in menu.actions()] == [
        "Begin a post for World COPD Day",
        "Begin a post for World AMR Awareness Week",
    ]
    menu.actions()[0].trigger()
    menu.close()
    calm(qtbot, window)
    assert window.pages["compose"].session.post.title == "World COPD Day"


def test_the_week_shows_what_its_days_are(qtbot, window, page):
    page.views.choose("week")
    page.go_to(date(2026, 12, 1))
    calm(qtbot, window)
    header = page.week.header
    asked = []
    page.week.canvas.wanted_note.disconnect()
    page.week.canvas.wanted_note.connect(lambda day, _at: asked.append(day))
    qtbot.mouseClick(header, LEFT, pos=header.note_box(date(2026, 12, 1)).center().toPoint())
    assert asked == [date(2026, 12, 1)]


def test_health_days_can_be_switched_off(qtbot, window, page, desk):
    with desk.work() as work:
        change(work, OBSERVANCES, value=False)
    window.context.changes.tell(Change.SETTINGS)
    calm(qtbot, window)
    assert page.month.placed.notes == []


def near_asthma(desk) -> Post:
    with desk.work() as work:
        accounts = work.post(ASTHMA).accounts
        when = work.post(ASTHMA).planned_for + timedelta(minutes=25)
        return work.save_post(Post("near", "Hello", title="Flu clinic", accounts=accounts[:1], planned_for=when))


def test_posts_that_are_too_close_are_marked_and_said(qtbot, window, page, desk):
    near_asthma(desk)
    window.context.changes.tell(Change.POSTS, "near")
    calm(qtbot, window)
    assert page.model.tight == {ASTHMA, "near"}
    tip = tip_words(page.model, page.model.find(ASTHMA))
    assert "Less than an hour from “Flu clinic” (07:55) on @osei.example" in tip
    page.select(ASTHMA)
    assert "Flu clinic" in page.month.accessibleName()
    page.month.grab()
    page.views.choose("agenda")
    calm(qtbot, window)
    rows = page.agenda.rows
    assert "Flu clinic" in rows.data(rows.index(rows.row_of(ASTHMA), 0))
    page.agenda.grab()
    page.views.choose("board")
    calm(qtbot, window)
    page.board.grab()
    calm(qtbot, window)


def test_while_dragging_it_says_what_would_be_too_close(qtbot, window, page, desk):
    near_asthma(desk)
    window.context.changes.tell(Change.POSTS, "near")
    calm(qtbot, window)
    month = page.month
    cell = month.placed.cells[date(2026, 11, 24)]
    onto = QPointF(cell.x + cell.w / 2, cell.y + cell.h - 6)
    chip = page.model.find(SLEEP)
    assert "Winter asthma plan" in month.drag_words(chip, onto)
    QTest.mousePress(month, LEFT, pos=middle(month, SLEEP))
    none = Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QEvent.Type.MouseMove, onto, month.mapToGlobal(onto), Qt.MouseButton.NoButton, LEFT, none)
    QApplication.sendEvent(month, move)
    month.grab()
    qtbot.keyClick(month, Qt.Key.Key_Escape)
    assert month.drag_words(chip, QPointF(-50, -50)) == ""


def test_the_move_sheet_says_it_too_and_takes_it_back(qtbot, window, page, desk):
    near_asthma(desk)
    page.select(CLUB)
    calm(qtbot, window)
    page.inspector.ask_move()
    sheet = page.inspector.sheet
    sheet.day.setDate(sheet.day.date().addDays(-2))
    sheet.time.setTime(sheet.time.time().fromString("07:35", "HH:mm"))
    qtbot.waitUntil(lambda: not sheet.note.isHidden())
    assert "Winter asthma plan" in sheet.note.text()
    sheet.time.setTime(sheet.time.time().fromString("15:00", "HH:mm"))
    qtbot.waitUntil(sheet.note.isHidden)
    calm(qtbot, window)
    sheet.reject()


def test_the_composers_sheet_says_it_as_well(qtbot, window, page, desk):
    near_asthma(desk)
    with desk.work() as work:
        post = work.post(SLEEP)
    note = CrowdNote(window.context, post)
    sheet = WhenSheet(window, page.model.zone, read(desk, ASTHMA).planned_for, page.model.now, note)
    qtbot.waitUntil(lambda: "Winter asthma plan" in note.text())
    sheet.time.setText("not a time")
    qtbot.waitUntil(note.isHidden)
    assert note.text() == ""
    sheet.reject()
    calm(qtbot, window)


def test_the_month_becomes_a_pdf_with_whole_titles(qtbot, window, page, desk, tmp_path):
    with desk.work() as work:
        for n in range(40):
            when = datetime(2026, 11, 27, 13, tzinfo=UTC) + timedelta(minutes=7 * n)
            work.save_post(Post(f"more-{n}", "x", title=f"Extra number {n}", planned_for=when))
    page.reload()
    calm(qtbot, window)
    file = tmp_path / "november.pdf"
    page.paper.save(file, page.paper.month(page.model, page.anchor))
    document = pypdfium2.PdfDocument(file)
    texts = [" ".join(p.get_textpage().get_text_range().split()) for p in document]
    assert document[0].get_width() == pytest.approx(842, abs=2)
    assert "November 2026" in texts[0]
    assert "Winter asthma plan: three things to do before the cold comes" in texts[0]
    assert "Harbour Family Practice" in texts[0]
    assert all(word in texts[0] for word in ("Education", "published", "held", "World Diabetes Day"))
    everything = " ".join(texts)
    assert all(f"Extra number {n}" in everything for n in range(40))
    document.close()


def test_a_pdf_that_cannot_be_written_is_said_and_leaves_nothing(qtbot, window, page, tmp_path):
    what = page.paper.month(page.model, page.anchor)
    with pytest.raises(StoreError):
        write_pdf(tmp_path / "no" / "such" / "folder.pdf", what, "x")
    page.paper.save(tmp_path / "no" / "folder.pdf", what)
    assert window.context.notices.sheet is not None
    window.context.notices.sheet.accept()
    assert list(tmp_path.glob("**/*.pdf")) == []


def test_control_p_and_the_palette_print(qtbot, window, page):
    names = {command.id: command.keys for command in window.context.commands.all()}
    assert names["print-month"] == "Ctrl+P"
    window.context.commands.run("save-month")
    assert page.paper.dialog.windowTitle() == "Save this month as a PDF…"
    page.paper.dialog.close()
    calm(qtbot, window)


def test_rows_on_paper_get_what_they_need_and_no_more_than_there_is():
    assert heights([10, 20, 30], 90) == [20, 30, 40]
    assert sum(heights([10, 500, 500], 300)) == pytest.approx(300)
    assert heights([10, 500, 500], 300)[0] == pytest.approx(10)


def test_another_clock_is_said_beside_the_title_and_in_tips(qtbot, window, page):
    page.model.viewer = "Europe/Berlin"
    page.go_to(date(2026, 11, 24))
    calm(qtbot, window)
    assert page.zone.isVisible()
    assert page.zone.accessibleName() == "Times in Toronto"
    assert "13:30 here (Berlin)" in tip_words(page.model, page.model.find(ASTHMA))
    late = page.model.find(ASTHMA).at.replace(hour=20)
    assert elsewhere(page.model, late) == "Wed 25 Nov, 02:30 here (Berlin)"
    page.model.viewer = "America/Detroit"
    page.go_to(date(2026, 11, 25))
    calm(qtbot, window)
    assert not page.zone.isVisible()
    assert elsewhere(page.model, late) == ""


def test_clocks_differ_by_what_they_show_and_not_by_name(qtbot):
    assert not differ("America/Toronto", "", date(2026, 11, 1))
    assert not differ("America/Toronto", "America/Detroit", date(2026, 11, 1))
    assert differ("Europe/Berlin", "UTC", date(2026, 11, 1))
    badge = ZoneBadge()
    qtbot.addWidget(badge)
    badge.show_zones("UTC", "UTC", date(2026, 1, 1))
    assert not badge.isVisible()
