"""Replies: begun with the words they answer, mended by the neutral reply, or decided against."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.domain.goal import PostKind
from app.domain.lifecycle import PostState
from app.guidelines.packs import pack
from app.guidelines.registry import engine
from tests.gui.composer.conftest import open_page, settle, write

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
REVIEW = "They never told me about the side effects."
TELLS = "Your chart says otherwise, and you skipped your follow-up visit."


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def stored(desk, page):
    with desk.work() as work:
        return work.post(page.session.post.id)


def trail(desk, page):
    with desk.work() as work:
        return [entry.action for entry in work.audit(page.session.post.id)]


@pytest.fixture
def real(desk, host):
    """The real guidelines on the desk of fakes."""
    host.context.desk = replace(desk, check=engine())
    return host.context.desk


@pytest.fixture
def page(qtbot, host, real):
    """A new reply to a review."""
    made = open_page(qtbot, host, "reply")
    qtbot.keyClicks(made.writing.answer_to, REVIEW)
    return made


def test_a_new_reply_begins_with_the_words_it_answers(qtbot, host, real):
    page = open_page(qtbot, host, "reply")
    assert page.writing.answer_to.isVisible()
    assert page.writing.answer_to.hasFocus()
    assert not page.foot.silence.isVisible(), "there is nothing yet that could go unanswered"
    qtbot.keyClicks(page.writing.answer_to, REVIEW)
    assert page.foot.silence.isVisible()
    write(qtbot, page, "Thank you.")
    kept = stored(real, page)
    assert (kept.kind, kept.in_reply_to, kept.text) == (PostKind.REPLY, REVIEW, "Thank you.")
    page.opened("new")
    qtbot.waitUntil(lambda: page.session.post.kind is PostKind.POST)
    assert not page.foot.silence.isVisible()
    assert not page.writing.answer_to.isVisible()


def test_the_neutral_reply_is_one_click_and_one_step_of_undo(qtbot, page):
    write(qtbot, page, TELLS)
    card = page.checks.cards[0]
    assert card.card.finding.rule == "privacy/confirms-patient"
    assert card._no_way.isVisible()
    assert (card._fix.text(), card._silence.text()) == ("Use the neutral reply", "Do not reply")
    click(qtbot, card._fix)
    settle(qtbot, page)
    assert page.session.post.text == pack("ca-on").says["reply"]
    assert page.session.verdict.stops == 0
    page.writing.editor.undo()
    assert page.writing.editor.words() == TELLS


def test_not_to_reply_closes_it_as_decided_and_keeps_everything(qtbot, host, real, page):
    write(qtbot, page, TELLS)
    card = page.session.verdict.cards[0]
    click(qtbot, page.checks.cards[0]._silence)
    qtbot.waitUntil(page.banner.isVisible)
    kept = stored(real, page)
    assert (kept.state, kept.text, kept.in_reply_to) == (PostState.UNANSWERED, TELLS, REVIEW)
    assert trail(real, page) == ["plan-did-create", "plan-did-not-answer"]
    assert page.banner.text.text().startswith("You decided not to reply.")
    assert page.writing.editor.isReadOnly()
    assert not page.foot.silence.isVisible()
    assert page.foot.status.text() == ""
    assert not page.foot.send.isEnabled()
    page.guiding.take_fix(card)
    assert page.writing.editor.words() == TELLS
    qtbot.waitUntil(lambda: not host.context.runs.busy)
    assert page.session.verdict.cards == ()
    assert page.checks._quiet.text().startswith("Nothing of this goes out")
    page.session.edit(replace(page.session.post, text="Changed after all."))
    settle(qtbot, page)
    assert stored(real, page).text == TELLS


def test_it_is_taken_back_by_undo_and_taken_up_again_by_the_banner(qtbot, host, real, page):
    write(qtbot, page, "Thank you.")
    for by_undo in (True, False):
        click(qtbot, page.foot.silence)
        qtbot.waitUntil(page.banner.isVisible)
        if by_undo:
            host.context.notices.toast.notice.do()
        else:
            click(qtbot, page.banner.again)
        qtbot.waitUntil(lambda: page.session.post.state is PostState.DRAFT)
        qtbot.waitUntil(lambda: not host.context.runs.busy)
        assert not page.writing.editor.isReadOnly()
        assert not page.banner.isVisible()
    assert trail(real, page)[1:] == ["plan-did-not-answer", "plan-did-take-up"] * 2


def test_the_words_typed_last_are_kept_before_it_is_closed(qtbot, real, page):
    qtbot.keyClicks(page.writing.editor, "Half a thought")
    click(qtbot, page.foot.silence)
    qtbot.waitUntil(page.banner.isVisible)
    assert stored(real, page).text == "Half a thought"


def test_a_post_is_never_offered_to_be_left_unanswered(qtbot, host, real):
    page = open_page(qtbot, host)
    write(qtbot, page, "Wash your hands.")
    assert not page.foot.silence.isVisible()
    page.replying.close()
    settle(qtbot, page)
    assert stored(real, page).state is PostState.DRAFT
