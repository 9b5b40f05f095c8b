"""How long the window is busy for one keystroke, with every rule in force: the frame is 16 ms."""

import pytest

from app.domain.post import Post
from app.domain.profile import Profile
from app.guidelines.registry import engine
from app.ui.composer.session import Session
from app.ui.composer.view import ComposerPage
from tests.fakes import add_account, make_desk
from tests.gui.composer.host import Host
from tests.gui.seed import STORY

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_one_keystroke_in_a_short_post_from_the_key_to_underlines_and_cards(qtbot, tmp_path, benchmark):
    desk = make_desk(check=engine(), data_dir=tmp_path)
    account = add_account(desk, "bluesky")
    with desk.work() as work:
        work.save_profile(Profile("Dr. Amara Osei", "Harbour", ("ca-on",), "America/Toronto", set_up=True))
    host = Host(desk)
    qtbot.addWidget(host)
    page = host.hold(ComposerPage(host.context))
    page.session.show(Post("", STORY, accounts=(account.id,)))
    qtbot.waitUntil(lambda: page.session.settled)
    session: Session = page.session
    session._look.setInterval(1_000_000)

    def keystroke() -> None:
        page.writing.editor.insertPlainText("x")
        session._check_now()
        page.repaint()

    benchmark(keystroke)
    host.context.runs.close()
    assert session.verdict.stops >= 1
