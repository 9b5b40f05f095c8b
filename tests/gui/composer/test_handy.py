"""Templates, ready words, earlier versions and repeats in the composer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.lifecycle import PostState
from app.pipeline.plan import save_draft
from app.ui.composer.past import PastSheet
from app.ui.composer.repeating import RepeatSheet
from app.ui.composer.templating import TemplateSheet
from tests.gui.composer.conftest import settle, write

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def opened(qtbot, page, kind):
    def there():
        return isinstance(getattr(page.handy, "sheet", None), kind) and page.handy.sheet.isVisible()

    qtbot.waitUntil(there)
    return page.handy.sheet


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_template_begins_a_post_and_its_gaps_stop_it(qtbot, page):
    click(qtbot, page.writing.buttons["template"])
    sheet = opened(qtbot, page, TemplateSheet)
    sheet.list.setCurrentRow(1)
    click(qtbot, sheet.take)
    settle(qtbot, page)
    editor = page.writing.editor
    assert editor.words().startswith("Fact: «")
    assert editor.textCursor().selectedText() == "«the true statement, in one sentence»"
    assert page.launch._status().key == "handy-template-gap"
    page.handy._take_back(page.session.post.__class__(page.session.post.id, ""))
    assert editor.words() == ""


def test_a_post_is_kept_as_a_template_and_removed(qtbot, page):
    write(qtbot, page, "Our hours changed.")
    page.handy._keep_template("Hours")
    qtbot.waitUntil(lambda: not page.context.runs.busy)
    page.handy.ask_template()
    sheet = opened(qtbot, page, TemplateSheet)
    assert sheet.list.item(0).text().startswith("Hours")
    click(qtbot, sheet.remove)
    qtbot.waitUntil(lambda: not page.context.runs.busy)
    page.handy.ask_template()
    qtbot.waitUntil(lambda: page.handy.sheet.isVisible() and page.handy.sheet is not sheet)
    assert not page.handy.sheet.remove.isVisible()


def test_ready_words_go_in_at_the_cursor(qtbot, page):
    write(qtbot, page, "Colds are viral.")
    page.context.commands.run("composer.snippet")
    qtbot.waitUntil(lambda: hasattr(page.handy.snippets, "menu"))
    menu = page.handy.snippets.menu
    next(a for a in menu.actions() if a.text().startswith("Hashtags: Vaccines")).trigger()
    menu.close()
    assert page.writing.editor.words() == "Colds are viral. #Vaccines #PublicHealth #Immunization"


def test_own_ready_words_are_added_and_removed_and_a_mistake_loses_nothing(qtbot, page):
    page.handy.snippets._edit(())
    sheet, runs = page.handy.snippets.sheet, page.context.runs
    sheet.text.setPlainText("Open 9 to 5.")
    sheet._keep()
    qtbot.waitUntil(lambda: not runs.busy)
    assert sheet.said.isVisible()
    assert sheet.text.toPlainText() == "Open 9 to 5."
    sheet.name.setText("Hours")
    sheet._keep()
    qtbot.waitUntil(lambda: sheet.list.count() == 2)
    sheet.list.setCurrentRow(0)
    click(qtbot, sheet.remove)
    qtbot.waitUntil(lambda: sheet.list.count() == 1)


def test_an_earlier_version_is_restored_and_that_is_undone(qtbot, page, desk):
    write(qtbot, page, "First words.")
    desk.clock.advance(minutes=2)
    write(qtbot, page, " And more.")
    page.handy.ask_history()
    sheet = opened(qtbot, page, PastSheet)
    assert not sheet.take.isEnabled()
    sheet.list.setCurrentRow(1)
    assert "And" in sheet.shown.text()
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: page.writing.editor.words() == "First words.")
    qtbot.waitUntil(lambda: not page.context.runs.busy)
    page.context.undo.undo()
    qtbot.waitUntil(lambda: page.writing.editor.words() == "First words. And more.")


def test_restoring_what_is_no_longer_there_says_so(qtbot, page, desk, host):
    write(qtbot, page, "First words.")
    desk.clock.advance(minutes=2)
    write(qtbot, page, " And more.")
    page.handy.ask_history()
    sheet = opened(qtbot, page, PastSheet)
    with desk.work() as work:
        now = work.post(page.session.post.id)
        work.save_post(now.__class__(now.id, now.text, state=PostState.PUBLISHED, revision=now.revision))
    sheet.list.setCurrentRow(1)
    sheet._take()
    qtbot.waitUntil(lambda: host.context.notices.sheet is not None)
    with desk.work() as work:
        assert work.post(now.id).state is PostState.PUBLISHED
        assert work.post(now.id).text == "First words. And more."


def test_a_post_comes_back_with_its_next_dates_shown_first(qtbot, page, desk):
    write(qtbot, page, "Clinic hours this week.")
    page.handy.ask_repeat()
    sheet = opened(qtbot, page, RepeatSheet)
    assert len(sheet.next.text().split("\u00a0· ")) == 5
    sheet.interval.setValue(1)
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: not page.context.runs.busy)
    with desk.work() as work:
        kept = work.repeats()[0]
        assert kept.rule.startswith("FREQ=WEEKLY;INTERVAL=1;BYDAY=")
        assert len(kept.made) == 4
    page.handy.ask_repeat()
    qtbot.waitUntil(lambda: page.handy.sheet is not sheet and page.handy.sheet.known.count() == 1)
    click(qtbot, page.handy.sheet.known.itemAt(0).widget().findChild(QPushButton))
    qtbot.waitUntil(lambda: not page.context.runs.busy)
    with desk.work() as work:
        assert not work.repeats()


def test_an_end_before_the_beginning_is_said_at_once(qtbot, page):
    write(qtbot, page, "Clinic hours this week.")
    page.handy.ask_repeat()
    sheet = opened(qtbot, page, RepeatSheet)
    sheet.ends.choose("until")
    sheet.last.setDate(sheet.starts.date().addDays(-1))
    assert sheet.said.isVisible()
    assert not sheet.take.isEnabled()


def test_an_empty_post_cannot_repeat_and_says_what_to_do(qtbot, page):
    page.handy.ask_repeat()
    assert page.handy.sheet is None


def test_two_windows_share_one_history(qtbot, page, desk):
    write(qtbot, page, "First words.")
    desk.clock.advance(minutes=2)
    with desk.work() as work:
        now = work.post(page.session.post.id)
    save_draft(desk, now.__class__(now.id, "Theirs.", revision=now.revision), "Noor Haddad")
    page.handy.ask_history()
    sheet = opened(qtbot, page, PastSheet)
    assert "Noor Haddad" in sheet.list.item(0).text()
