"""Writing: findings as one types, fixes, keeping, versions, pictures, sources."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage

from app.domain.calendar import Slot
from app.domain.errors import DiskFull
from app.domain.finding import Severity
from app.domain.goal import Audience, Goal, PostKind
from app.domain.lifecycle import PostState
from app.pipeline.plan import new_post, save_draft
from app.ui.changes import Change
from app.ui.composer.extras import FieldsSheet, SourceSheet
from app.ui.composer.view import ComposerPage
from app.ui.widgets.sheet import Sheet
from tests.gui.composer.conftest import TUESDAY, open_page, settle, write

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PLAIN = "Wash your hands."


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def stored(desk, page):
    with desk.work() as work:
        return work.post(page.session.post.id)


def a_picture(folder, name="gym.png", colour="#336699"):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    path = folder / name
    image.save(str(path))
    return path


def test_findings_come_with_the_typing_as_underlines_and_cards(qtbot, page):
    write(qtbot, page, "💙 We cure it.")
    card = page.checks.cards[0]
    assert card.isVisible()
    underline = page.writing.editor.extraSelections()[0]
    assert underline.cursor.selectedText() == "cure"
    qtbot.keyClicks(page.writing.editor, " x")
    qtbot.waitUntil(lambda: page.session.verdict.cards[0].finding.spans[0].start == 5)


def test_a_fix_is_one_click_and_one_step_of_undo(qtbot, page):
    write(qtbot, page, "We cure it 💙 and cure more.")
    click(qtbot, page.checks.cards[0]._fix)
    settle(qtbot, page)
    assert page.writing.editor.words() == "We help it 💙 and cure more."
    page.writing.editor.undo()
    assert page.writing.editor.words() == "We cure it 💙 and cure more."
    page.writing.editor.redo()
    settle(qtbot, page)
    assert page.session.post.text == "We help it 💙 and cure more."


def test_f8_goes_from_finding_to_finding_and_selects_the_words(qtbot, page):
    write(qtbot, page, "It never fails: we cure it.")
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert page.writing.editor.textCursor().selectedText() == "cure"
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert page.writing.editor.textCursor().selectedText() == "never"
    qtbot.keyClick(page, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.writing.editor.textCursor().selectedText() == "cure"


def test_a_click_on_a_card_selects_its_words_and_enter_does_too(qtbot, page):
    write(qtbot, page, "It never fails: we cure it.")
    click(qtbot, page.checks.cards[1])
    assert page.writing.editor.textCursor().selectedText() == "never"
    page.checks.cards[0].setFocus()
    qtbot.keyClick(page.checks.cards[0], Qt.Key.Key_Return)
    assert page.writing.editor.textCursor().selectedText() == "cure"


def test_the_cursor_in_flagged_words_chooses_their_card(qtbot, page):
    write(qtbot, page, "It never fails: we cure it.")
    cursor = page.writing.editor.textCursor()
    cursor.setPosition(5)
    page.writing.editor.setTextCursor(cursor)
    assert page.guiding.current.quoted == "never"


def test_why_opens_a_sheet_with_rule_and_source(qtbot, page):
    write(qtbot, page, "We cure it.")
    page.checks.why_asked.emit(page.session.verdict.cards[0])
    sheet = page.findChild(Sheet)
    texts = [w.text() for w in sheet.findChildren(type(page.saved))]
    assert any("AMA Code of Medical Ethics" in text for text in texts)
    sheet.accept()


def test_the_counts_say_what_stops_and_what_warns_and_what_was_not_checked(qtbot, page):
    assert "Start writing" in page.checks._quiet.text()
    write(qtbot, page, "It never fails: we cure it.")
    assert page.checks._stop.accessibleName() == "1 stops it"
    assert page.checks._warn.accessibleName() == "1 warning"
    assert page.checks._quiet.text().startswith("39 other checks found nothing. Not checked:")


def test_a_draft_is_kept_while_one_types_without_asking(qtbot, desk, page):
    page.writing.editor.setFocus()
    qtbot.keyClicks(page.writing.editor, PLAIN)
    qtbot.waitUntil(lambda: bool(page.session.post.id), timeout=2000)
    assert stored(desk, page).text == PLAIN
    assert page.saved.text() == "Saved 14:02"


def test_title_goal_audience_and_kind_are_kept(qtbot, desk, page):
    page.name.setFocus()
    qtbot.keyClicks(page.name, "Clean hands")
    page.goal.menu.actions()[1].trigger()
    page.audience.menu.actions()[1].trigger()
    page.kind.menu.actions()[1].trigger()
    assert page.writing.answer_to.isVisible()
    qtbot.keyClicks(page.writing.answer_to, "Is soap enough?")
    write(qtbot, page, "Soap works well.")
    kept = stored(desk, page)
    assert (kept.title, kept.goal, kept.audience) == ("Clean hands", Goal.ADVOCACY, Audience.PROFESSIONALS)
    assert (kept.kind, kept.in_reply_to) == (PostKind.REPLY, "Is soap enough?")
    assert desk.check.requests[-1].in_reply_to == "Is soap enough?"
    assert page.goal.accessibleName() == "Goal: Advocacy"


def test_what_was_changed_elsewhere_is_said_and_the_words_stay(qtbot, desk, host):
    post = new_post(desk, "Dr. Amara Osei", text=PLAIN)
    page = open_page(qtbot, host, post.id)
    qtbot.waitUntil(lambda: page.session.post.id == post.id)
    save_draft(desk, replace(post, text="Other words"), "somebody")
    page.writing.editor.setFocus()
    qtbot.keyClicks(page.writing.editor, " Often.")
    page.session.keeping.save_now()
    qtbot.waitUntil(page.banner.isVisible)
    assert page.writing.editor.words() == "Wash your hands. Often."
    assert stored(desk, page).text == "Other words"
    click(qtbot, page.banner.mine)
    settle(qtbot, page)
    assert stored(desk, page).text == "Wash your hands. Often."


def test_after_a_clash_the_other_words_can_be_shown_instead(qtbot, desk, host):
    post = new_post(desk, "Dr. Amara Osei", text=PLAIN)
    page = open_page(qtbot, host, post.id)
    save_draft(desk, replace(post, text="Other words"), "somebody")
    page.writing.editor.insertPlainText("x")
    page.session.keeping.save_now()
    qtbot.waitUntil(page.banner.isVisible)
    click(qtbot, page.banner.theirs)
    qtbot.waitUntil(lambda: page.writing.editor.words() == "Other words")
    assert not page.banner.isVisible()


def test_a_change_elsewhere_shows_by_itself_while_nothing_is_typed(qtbot, desk, host):
    post = new_post(desk, "Dr. Amara Osei", text=PLAIN)
    page = open_page(qtbot, host, post.id)
    save_draft(desk, replace(post, text="Other words"), "somebody")
    host.context.changes.tell(Change.POSTS, post.id)
    qtbot.waitUntil(lambda: page.writing.editor.words() == "Other words")


def test_a_full_disk_is_said_once_and_the_words_stay(qtbot, desk, host, page):
    @contextmanager
    def full():
        with desk.work() as work:
            yield work
            raise DiskFull("error-disk-full")

    def fill(text):
        page.writing.editor.insertPlainText(text)
        page.session.keeping.save_now()
        qtbot.waitSignal(page.session.keeping.failed).wait()

    qtbot.waitUntil(lambda: page.session.settled)
    page.session._look.setInterval(1_000_000)
    host.context.desk = replace(desk, work=full)
    fill(PLAIN)
    said = host.context.notices.sheet
    assert said is not None
    fill(" Often.")
    assert host.context.notices.sheet is said
    assert page.writing.editor.words() == "Wash your hands. Often."
    assert not page.session.keeping.is_saved
    host.context.desk = desk
    page.session.keeping.save_now()
    qtbot.waitUntil(lambda: page.session.keeping.is_saved)


def test_a_version_is_edited_stops_following_shows_what_differs_and_is_reset(qtbot, desk, page):
    write(qtbot, page, PLAIN)
    click(qtbot, page.versions.notes.edit)
    editor = page.versions.override.editor
    assert editor.isVisible()
    assert editor.words() == PLAIN
    editor.selectAll()
    qtbot.keyClicks(editor, "Wash your paws.")
    settle(qtbot, page)
    assert stored(desk, page).overrides == {"bluesky": "Wash your paws."}
    assert "Wash your paws." in page.versions.card._parts[0].text.text()
    write(qtbot, page, " Often.")
    assert page.session.post.overrides == {"bluesky": "Wash your paws."}
    click(qtbot, page.versions.override.compare)
    assert "line-through" in page.versions.override.difference.text()
    click(qtbot, page.versions.override.reset)
    settle(qtbot, page)
    assert stored(desk, page).overrides == {}
    assert not page.versions.override.isVisible()


def test_a_reset_can_be_undone(qtbot, host, page):
    write(qtbot, page, PLAIN)
    click(qtbot, page.versions.notes.edit)
    page.versions.override.editor.insertPlainText(" My own end.")
    settle(qtbot, page)
    mine = page.session.post.overrides
    click(qtbot, page.versions.override.reset)
    host.context.notices.toast.notice.do()
    settle(qtbot, page)
    assert page.session.post.overrides == mine


def test_a_finding_in_an_edited_version_is_underlined_and_mended_there(qtbot, page):
    write(qtbot, page, PLAIN)
    click(qtbot, page.versions.notes.edit)
    page.versions.override.editor.selectAll()
    page.versions.override.editor.insertPlainText("We cure it.")
    settle(qtbot, page)
    card = page.session.verdict.of(Severity.BLOCK)[0]
    assert card.platform_name == "Bluesky"
    assert page.versions.override.editor.extraSelections()[0].cursor.selectedText() == "cure"
    click(qtbot, page.checks.cards[0]._fix)
    settle(qtbot, page)
    assert page.session.post.overrides == {"bluesky": "We help it."}
    assert page.session.post.text == PLAIN


def test_tabs_count_as_the_platform_counts_and_say_how_many_posts(qtbot, page):
    write(qtbot, page, PLAIN)
    assert page.versions.tabs.tabs[0].accessibleName() == "Bluesky, 16/300"
    page.writing.editor.insertPlainText(" One more sentence to read today." * 12)
    settle(qtbot, page)
    assert page.versions.tabs.tabs[0].accessibleName() == "Bluesky, 2 posts"
    assert len([p for p in page.versions.card._parts if p.isVisible()]) == 2
    assert page.versions.notes.sentences()


def test_arrow_keys_go_from_version_to_version(qtbot, page):
    for box in page.accounts.boxes.values():
        box.setChecked(True)
    write(qtbot, page, PLAIN)
    qtbot.keyClick(page.versions.tabs, Qt.Key.Key_Right)
    assert page.versions.current.channel.id == "mastodon"


def test_a_picture_wants_alt_text_and_can_come_back_after_removal(qtbot, desk, host, page, tmp_path):
    page.authoring.add_files([a_picture(tmp_path)])
    qtbot.waitUntil(lambda: bool(page.writing.media.cards))
    card = next(iter(page.writing.media.cards.values()))
    assert card.alt._state.text() == "Alt text is needed"
    assert card.cleaned.text() == "Nothing hidden was in it."
    qtbot.keyClicks(card.alt.field, "A blue wall")
    settle(qtbot, page)
    assert stored(desk, page).media[0].alt_text == "A blue wall"
    assert (card.alt._state.text(), card.alt._count.text()) == ("Alt text is there", "11/1,500")
    click(qtbot, card.remove)
    assert page.session.post.media == ()
    host.context.notices.toast.notice.do()
    settle(qtbot, page)
    assert stored(desk, page).media[0].alt_text == "A blue wall"


def test_pictures_come_by_paste_and_by_drop_and_other_files_do_not(qtbot, host, page, tmp_path):
    QGuiApplication.clipboard().setImage(QImage(str(a_picture(tmp_path))))
    page.writing.editor.paste()
    qtbot.waitUntil(lambda: len(page.session.post.media) == 1)
    data = QMimeData()
    notes = tmp_path / "notes.docx"
    notes.write_text("x")
    other = a_picture(tmp_path, "b.png", "#663399")
    data.setUrls([QUrl.fromLocalFile(str(other)), QUrl.fromLocalFile(str(notes))])
    page.writing.editor.insertFromMimeData(data)
    qtbot.waitUntil(lambda: len(page.session.post.media) == 2)
    assert "Only pictures" in host.context.notices.toast.notice.text
    assert page.writing.editor.words() == ""


def test_a_file_that_cannot_be_read_is_said(qtbot, host, page, tmp_path):
    page.authoring.add_files([tmp_path / "gone.png"])
    qtbot.waitUntil(lambda: host.errors == ["composer-file-unreadable"])


def test_words_are_pasted_without_their_dress(qtbot, page):
    data = QMimeData()
    data.setHtml("<b>Bold</b> words")
    data.setText("Bold words")
    page.writing.editor.insertFromMimeData(data)
    assert page.writing.editor.words() == "Bold words"


def test_a_source_a_card_and_a_warning_are_added_and_removed(qtbot, desk, page):
    write(qtbot, page, PLAIN)
    click(qtbot, page.writing.buttons["source"])
    sheet = page.findChild(SourceSheet)
    assert not sheet.take.isEnabled()
    qtbot.keyClicks(sheet.fields["where"], "https://agency.example/hands")
    click(qtbot, sheet.take)
    for button, field, text in (("card", "url", "https://agency.example"), ("warning", "warning", "Hands")):
        click(qtbot, page.writing.buttons[button])
        sheet = next(s for s in page.findChildren(FieldsSheet) if s.isVisible())
        qtbot.keyClicks(sheet.fields[field], text)
        click(qtbot, sheet.take)
    settle(qtbot, page)
    kept = stored(desk, page)
    assert kept.evidence[0].where == "https://agency.example/hands"
    assert (kept.link_card.url, kept.content_warning) == ("https://agency.example", "Hands")
    for what in ("source:0", "card", "warning"):
        page.writing.extras.removed.emit(what)
    settle(qtbot, page)
    kept = stored(desk, page)
    assert (kept.evidence, kept.link_card, kept.content_warning) == ((), None, "")


def test_a_new_post_starts_with_the_accounts_used_last(qtbot, host, page):
    page.accounts.boxes["mastodon-osei@med.example"].setChecked(True)
    page.accounts.boxes["bluesky-osei.example"].setChecked(False)
    write(qtbot, page, PLAIN)
    page.opened("new")
    qtbot.waitUntil(lambda: page.writing.editor.words() == "")
    assert page.session.post.accounts == ("mastodon-osei@med.example",)
    assert page.accounts.text() == "1 account"


def test_coming_back_finds_the_post_that_was_open(qtbot, host, page):
    write(qtbot, page, PLAIN)
    page.leaving()
    page.opened("")
    qtbot.waitUntil(lambda: not host.context.runs.busy)
    assert page.writing.editor.words() == PLAIN


def test_spaces_that_must_not_break_survive(qtbot, desk, page):
    page.writing.editor.insertPlainText("5\u00a0mg")
    settle(qtbot, page)
    assert stored(desk, page).text == "5\u00a0mg"


def test_an_account_that_is_gone_is_said_and_choosing_again_helps(qtbot, desk, host):
    post = new_post(desk, "Dr. Amara Osei", text=PLAIN, accounts=("bluesky-osei.example", "gone"))
    page = open_page(qtbot, host, post.id)
    qtbot.waitUntil(lambda: page.session.post.id == post.id and page.session.settled)
    assert host.errors == []
    assert page.foot.status.text().startswith("An account of this post is no longer connected.")
    page.accounts.boxes["mastodon-osei@med.example"].setChecked(True)
    settle(qtbot, page)
    assert page.session.post.accounts == ("bluesky-osei.example", "mastodon-osei@med.example")
    assert page.foot.send.isEnabled()


def test_a_published_post_is_only_read_and_can_be_copied(qtbot, desk, host):
    post = new_post(desk, "Dr. Amara Osei", text=PLAIN, state=PostState.PUBLISHED)
    page = open_page(qtbot, host, post.id)
    qtbot.waitUntil(page.banner.isVisible)
    assert page.writing.editor.isReadOnly()
    assert not page.foot.send.isEnabled()
    click(qtbot, page.banner.copy)
    assert not page.writing.editor.isReadOnly()
    assert (page.session.post.id, page.session.post.text) == ("", PLAIN)


def test_a_picture_is_dropped_anywhere_in_the_column(qtbot, page, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_picture(tmp_path)))])
    where, action, button = QPointF(5, 600), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(where.toPoint(), action, data, button, Qt.KeyboardModifier.NoModifier)
    page.writing.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.writing.dropEvent(QDropEvent(where, action, data, button, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: len(page.session.post.media) == 1)


def test_another_goal_offers_its_own_free_slots(qtbot, desk, page):
    with desk.work() as work:
        work.save_slot(Slot("wed", 2, time(12, 0), Goal.ADVOCACY))
    assert page.foot.when.text().startswith("Tue 24 Nov, 07:30")
    page.goal.menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: page.foot.when.text().startswith("Wed 25 Nov, 12:00"))


def test_a_slot_that_is_taken_is_not_offered(qtbot, desk, host):
    new_post(desk, "Dr. Amara Osei", text=PLAIN, planned_for=TUESDAY)
    page = open_page(qtbot, host)
    assert page.foot.when.text().startswith("Tue 1 Dec, 07:30")


def test_a_picture_that_is_gone_is_not_drawn_when_another_one_comes(qtbot, page, tmp_path):
    page.authoring.add_files([a_picture(tmp_path)])
    qtbot.waitUntil(lambda: bool(page.writing.media.cards))
    click(qtbot, next(iter(page.writing.media.cards.values())).remove)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.pictures.ready.emit("another")
    assert page.writing.media.cards == {}


def test_a_long_text_is_checked_in_the_background_even_without_accounts(qtbot, page):
    for box in page.accounts.boxes.values():
        box.setChecked(False)
    page.writing.editor.insertPlainText("A plain sentence stands here. " * 120 + "We cure it.")
    settle(qtbot, page)
    assert page.session.verdict.stops == 1
    assert page.writing.editor.extraSelections()[0].cursor.selectedText() == "cure"


def test_nothing_is_called_clear_before_it_was_checked(qtbot, desk, host):
    post = new_post(desk, "Dr. Amara Osei", text=PLAIN)
    page = host.hold(ComposerPage(host.context))
    page.session.show(post)
    assert not page.checks._clear.isVisible()
    assert page.checks._quiet.text() == "Checking…"
    qtbot.waitUntil(page.checks._clear.isVisible)
    assert page.checks._quiet.text().startswith("All 41 checks found nothing.")


def test_a_claim_without_a_source_leads_to_the_source(qtbot, desk, host, page):
    desk.check.flags["halves"] = ("evidence/unsourced-claim", Severity.WARN)
    write(qtbot, page, "Rehab halves the risk.")
    assert page.checks.cards[0]._fix.text() == "Add source"
    click(qtbot, page.checks.cards[0]._fix)
    assert page.findChild(SourceSheet).isVisible()


def test_a_picture_without_alt_text_leads_to_its_field(qtbot, desk, page, tmp_path):
    desk.check.flags["picture"] = ("access/alt-text", Severity.WARN)
    page.authoring.add_files([a_picture(tmp_path)])
    qtbot.waitUntil(lambda: bool(page.writing.media.cards))
    write(qtbot, page, "A picture.")
    click(qtbot, page.checks.cards[0]._fix)
    assert next(iter(page.writing.media.cards.values())).alt.field.hasFocus()
