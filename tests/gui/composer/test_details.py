"""Platform details: rows for the platforms that have some, a sheet to say them in, and what is still needed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.widgets.labels import Elided
from platforms.channels import CHANNELS
from tests.fakes import add_account
from tests.gui.composer.conftest import open_page, settle, write

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(qtbot, host, desk):
    """A composer with a YouTube and an X account beside the usual ones."""
    for platform in ("youtube", "x"):
        desk.platforms.channels()[platform] = CHANNELS[platform]
        add_account(desk, platform, handle="osei.example", display_name="Dr. Amara Osei")
    return open_page(qtbot, host)


def choose(qtbot, page, *platforms: str) -> None:
    with page.context.desk.work() as work:
        ids = tuple(a.id for a in work.accounts() if a.platform in platforms)
    page.session.edit(replace(page.session.post, accounts=ids))
    write(qtbot, page, "Wash your hands.")


def rows(page) -> list[str]:
    QApplication.processEvents()  # a layout shows what was put into it when its turn comes
    return [row.text() for row in page.writing.details.findChildren(Elided) if row.isVisible()]


def test_rows_stand_there_for_platforms_with_details_only(qtbot, page):
    choose(qtbot, page, "bluesky")
    assert not page.writing.details.isVisible()
    choose(qtbot, page, "bluesky", "youtube", "x")
    assert rows(page) == ["Needed: Made for children", "Nothing said; X does as usual"]


def test_what_is_said_in_the_sheet_goes_into_the_post_and_ends_the_stop(qtbot, page):
    choose(qtbot, page, "youtube", "x")
    page.detailing.open("youtube")
    sheet = page.detailing.sheet
    assert list(sheet.fields) == [wish.key for wish in CHANNELS["youtube"].wishes]
    sheet.fields["made_for_kids"].choose("no")
    sheet.fields["tags"].setText("hands, hygiene")
    sheet.fields["ai_generated"].choose("yes")
    qtbot.mouseClick(sheet.findChildren(type(page.foot.silence))[-1], Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.session.post.options == {
        "youtube.made_for_kids": "no",
        "youtube.tags": "hands, hygiene",
        "ai_generated": "yes",
    }
    assert rows(page) == ["Made for children: No · Tags: hands, hygiene · Made with AI: Yes", "Made with AI: Yes"]


def test_a_word_from_a_file_that_nobody_understands_is_shown_and_kept_until_it_is_changed(qtbot, page):
    choose(qtbot, page, "x")
    page.session.edit(replace(page.session.post, options={"x.replies": "nobody", "paid_partnership": "yes"}))
    settle(qtbot, page)
    page.detailing.open("x")
    values = page.detailing.sheet.values()
    assert (values["replies"], values["paid_partnership"], values["ai_generated"]) == ("nobody", "yes", "")
    page.detailing.sheet.taken.emit(values | {"replies": "", "paid_partnership": ""})
    assert page.session.post.options == {}


def test_an_answer_has_but_the_comment_that_it_answers(qtbot, page):
    choose(qtbot, page, "youtube", "x", "bluesky")
    page.kind.chosen.emit("reply")
    settle(qtbot, page)
    assert rows(page) == ["Nothing said; YouTube does as usual", "Nothing said; X does as usual"]
    page.detailing.open("x")
    assert list(page.detailing.sheet.fields) == ["reply_to"]
    page.detailing.sheet.taken.emit({"reply_to": "77"})
    assert page.session.post.options == {"x.reply_to": "77"}
    settle(qtbot, page)
    assert rows(page)[1] == "Answers the comment: 77"
