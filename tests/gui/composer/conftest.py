"""A composer on a desk of fakes, with two accounts and a queue."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from app.domain.calendar import Slot
from app.domain.finding import Fix, Report, Severity, Span
from app.domain.goal import Goal
from app.domain.message import Message
from app.domain.profile import Profile
from app.ui.composer.view import ComposerPage
from app.ui.theme import Scheme, theme
from tests.fakes import FakeCheck, FakeClock, add_account, make_desk
from tests.gui.composer.host import Host

SUNDAY = datetime(2026, 11, 22, 19, 2, tzinfo=UTC)
TUESDAY = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
"""Tuesday 07:30 in Toronto."""


class FixingCheck(FakeCheck):
    """Flags “cure” as a stop with a fix, and “never” as a warning."""

    def __init__(self) -> None:
        super().__init__(
            {"cure": ("claims/cure-guarantee", Severity.BLOCK), "never": ("claims/no-risk", Severity.WARN)}
        )

    def __call__(self, request) -> Report:
        report = super().__call__(request)
        return replace(report, findings=tuple(self._with_fix(f) for f in report.findings))

    def _with_fix(self, finding):
        if finding.severity is not Severity.BLOCK:
            return finding
        return replace(finding, fix=Fix(Message.of("composer-save"), ((finding.spans[0], "help"),)))


@pytest.fixture
def desk(tmp_path):
    """A practice in Toronto on a Sunday afternoon, with Bluesky, Mastodon and a slot on Tuesday at 07:30."""
    made = make_desk(clock=FakeClock(SUNDAY), check=FixingCheck(), data_dir=tmp_path)
    add_account(made, "bluesky", handle="osei.example", display_name="Dr. Amara Osei")
    add_account(made, "mastodon", handle="osei@med.example", display_name="Dr. Amara Osei")
    with made.work() as work:
        work.save_profile(Profile("Dr. Amara Osei", "Harbour", ("ca-on",), "America/Toronto", set_up=True))
        work.save_slot(Slot("tue", 1, time(7, 30), Goal.EDUCATION))
    return made


@pytest.fixture
def host(qtbot, desk):
    """The window; what runs in the background is waited for at the end."""
    theme().start(Scheme.LIGHT)
    made = Host(desk)
    qtbot.addWidget(made)
    yield made
    made.context.runs.close()


@pytest.fixture
def page(qtbot, host):
    """An empty composer."""
    return open_page(qtbot, host)


def open_page(qtbot, host, argument: str = "new"):
    """Open the composer and wait until it shows what was asked for."""
    page = host.hold(ComposerPage(host.context))
    page.opened(argument)
    qtbot.waitUntil(lambda: bool(page.foot.menu.actions()) and not host.context.runs.busy)
    return page


def settle(qtbot, page):
    """Wait until checks, versions and saving have come to rest."""
    session, runs = page.session, page.context.runs
    page.session.keeping.save_now()
    qtbot.waitUntil(lambda: session.settled and session.keeping.is_saved and not runs.busy)


def write(qtbot, page, text: str):
    """Type into the editor, and wait for what follows; a test keyboard has no emoji, so such words are put in."""
    page.writing.editor.setFocus()
    if text.isascii():
        qtbot.keyClicks(page.writing.editor, text)
    else:
        page.writing.editor.insertPlainText(text)
    settle(qtbot, page)


def span(text: str, words: str) -> Span:
    """Where words stand in a text."""
    return Span(text.index(words), text.index(words) + len(words))
