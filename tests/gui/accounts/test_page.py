"""Connecting, testing and disconnecting by mouse and keyboard, against platforms that work and that do not."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.domain.account import AccountHealth
from app.domain.errors import SignInNeeded, Unreachable
from app.domain.goal import AccountKind
from app.domain.publishing import SignIn
from app.ui.accounts.view import AccountsPage
from tests.fakes import FakePlatforms, add_account, make_account, make_desk
from tests.gui.composer.host import Host

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Platforms(FakePlatforms):
    """Remembers what it was asked; a browser sign-in waits until the test lets the person come back."""

    def __init__(self, clock) -> None:
        super().__init__(clock)
        self.asked: list[tuple[str, ...]] = []
        self.back, self.cancelled = threading.Event(), threading.Event()

    def connect(self, platform, handle, base_url, secret, kind):
        self.asked.append((platform, handle, base_url, secret, kind))
        return super().connect(platform, handle, base_url, secret, kind)

    def sign_in(self, platform, base_url, kind, app=None):
        def finish():
            self.back.wait(20)
            if self.cancelled.is_set():
                raise Unreachable("tests-unreachable")
            return make_account(platform, handle="osei@med.example", base_url=base_url, kind=kind), "token"

        def cancel():
            self.cancelled.set()
            self.back.set()

        return SignIn(f"{base_url}/oauth/authorize", finish, cancel, lambda _address: self.back.set())


@pytest.fixture
def desk(tmp_path):
    made = make_desk(data_dir=tmp_path)
    return make_desk(data_dir=tmp_path, clock=made.clock, platforms=Platforms(made.clock))


@pytest.fixture
def opened():
    return []


@pytest.fixture
def page(qtbot, desk, opened):
    host = Host(desk)
    qtbot.addWidget(host)
    made = host.hold(AccountsPage(host.context, opened.append))
    made.host = host
    calm(qtbot, made)
    yield made
    desk.platforms.back.set()
    host.context.runs.close()


def calm(qtbot, page):
    qtbot.waitUntil(lambda: not page.host.context.runs.busy)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def offer(page, platform):
    return page.offers[platform].findChild(QPushButton, f"connect-{platform}")


def accounts(desk):
    with desk.work() as work:
        return work.accounts()


def test_without_accounts_the_page_says_what_to_begin_with(page):
    assert page._none.isVisible()
    assert "rehearsal" in page._none.text()


def test_a_rehearsal_is_one_click(qtbot, desk, page):
    click(qtbot, offer(page, "rehearsal"))
    qtbot.waitUntil(lambda: bool(page.cards))
    assert [a.platform for a in accounts(desk)] == ["rehearsal"]
    assert not page._none.isVisible()
    with desk.work() as work:
        assert work.audit()[-1].action == "plan-did-connect"


def test_bluesky_fails_with_a_wrong_password_says_so_and_then_works(qtbot, desk, page):
    click(qtbot, offer(page, "bluesky"))
    sheet = page.sheet
    assert sheet.secret.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(sheet.handle, "@osei.example")
    qtbot.keyClicks(sheet.secret, "wrong")
    click(qtbot, sheet.take)
    qtbot.waitUntil(sheet.take.isEnabled)
    assert sheet.state.isVisible()
    assert sheet.isVisible()
    assert accounts(desk) == ()
    sheet.secret.clear()
    qtbot.keyClicks(sheet.secret, "abcd-efgh")
    qtbot.keyClick(sheet.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert desk.platforms.asked[-1] == ("bluesky", "osei.example", "", "abcd-efgh", AccountKind.PROFESSIONAL)
    assert [a.handle for a in accounts(desk)] == ["osei.example"]
    assert sheet.secret.text() == ""


def test_what_is_missing_is_said_without_asking_the_platform(qtbot, desk, page):
    click(qtbot, offer(page, "bluesky"))
    qtbot.keyClicks(page.sheet.handle, "osei")
    click(qtbot, page.sheet.take)
    assert "has a dot in it" in page.sheet.state.text()
    qtbot.keyClicks(page.sheet.handle, ".example")
    click(qtbot, page.sheet.take)
    assert page.sheet.state.text() == "Please paste the app password."
    assert desk.platforms.asked == []


def test_mastodon_signs_in_through_the_browser(qtbot, desk, page, opened):
    click(qtbot, offer(page, "mastodon"))
    sheet = page.sheet
    qtbot.keyClicks(sheet.server, "@osei@med.example")
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].toString() == "https://med.example/oauth/authorize"
    assert "five minutes" in sheet.state.text()
    click(qtbot, sheet.again)
    assert len(opened) == 2
    desk.platforms.back.set()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert [a.handle for a in accounts(desk)] == ["osei@med.example"]
    assert list(desk.platforms.secrets.values()) == ["token"]


def test_cancel_ends_the_wait_for_the_browser(qtbot, desk, page, opened):
    click(qtbot, offer(page, "mastodon"))
    qtbot.keyClicks(page.sheet.server, "med.example")
    click(qtbot, page.sheet.take)
    qtbot.waitUntil(lambda: bool(opened))
    click(qtbot, page.sheet.cancel)
    assert desk.platforms.cancelled.is_set()
    calm(qtbot, page)
    assert accounts(desk) == ()


def test_mastodon_takes_a_token_too(qtbot, desk, page):
    click(qtbot, offer(page, "mastodon"))
    sheet = page.sheet
    qtbot.keyClicks(sheet.server, "nonsense")
    click(qtbot, sheet.take)
    assert "does not look like a server" in sheet.state.text()
    sheet.server.clear()
    qtbot.keyClicks(sheet.server, "med.example")
    assert sheet.kind.isVisible()
    assert not sheet.secret.isVisible()
    click(qtbot, sheet.other)
    assert sheet.secret.isVisible()
    qtbot.keyClicks(sheet.secret, "token-1")
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert desk.platforms.asked[-1][:4] == ("mastodon", "", "https://med.example", "token-1")


def test_an_account_is_tested_and_marked(qtbot, desk, page):
    account = add_account(desk, "bluesky", health=AccountHealth.UNKNOWN)
    page._read()
    qtbot.waitUntil(lambda: account.id in page.cards)
    click(qtbot, page.cards[account.id].test)
    calm(qtbot, page)
    assert accounts(desk)[0].health is AccountHealth.READY
    desk.platforms.signed_out.add(account.id)
    desk.platforms.trouble = SignInNeeded("tests-sign-in-needed")
    click(qtbot, page.cards[account.id].test)
    qtbot.waitUntil(lambda: accounts(desk)[0].health is AccountHealth.SIGN_IN)
    qtbot.waitUntil(lambda: page.host.context.notices.sheet is not None)


def test_disconnecting_asks_first(qtbot, desk, page):
    account = add_account(desk, "bluesky")
    desk.platforms.keep(account, "secret")
    page._read()
    qtbot.waitUntil(lambda: account.id in page.cards)
    click(qtbot, page.cards[account.id].remove)
    no, _yes = page.sheet.findChildren(QPushButton)
    click(qtbot, no)
    assert len(accounts(desk)) == 1
    click(qtbot, page.cards[account.id].remove)
    click(qtbot, page.sheet.findChildren(QPushButton)[-1])
    qtbot.waitUntil(lambda: accounts(desk) == ())
    assert desk.platforms.secrets == {}
    qtbot.waitUntil(page._none.isVisible)


def test_every_button_and_field_has_a_name(qtbot, desk, page):
    add_account(desk, "bluesky")
    page._read()
    qtbot.waitUntil(lambda: bool(page.cards))
    page.connect_mastodon()
    for kind in (QPushButton, QLineEdit):
        assert [w for w in page.findChildren(kind) if not w.accessibleName()] == []


def test_a_platform_that_can_is_let_publish_by_itself(qtbot, page, desk):
    able, unable = add_account(desk, "mastodon"), add_account(desk, "bluesky")
    page._read()
    calm(qtbot, page)
    assert page.cards[unable.id].native is None
    switch = page.cards[able.id].native
    assert not switch.isChecked()
    assert able.label in switch.accessibleName()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    calm(qtbot, page)
    with desk.work() as work:
        assert work.account(able.id).native
    assert page.cards[able.id].native.isChecked()
