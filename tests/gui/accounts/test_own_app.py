"""Connecting with an own app, by pasted address, again, and what is said of sign-ins that end."""

import threading
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextBrowser

from app.domain.account import AccountHealth
from app.domain.errors import InputError, SignInNeeded
from app.domain.publishing import SignIn
from app.pipeline import plan, way
from app.pipeline.expiry import Expiry
from app.ui.accounts.card import ends
from app.ui.accounts.view import AccountsPage
from app.ui.calendar.risk import sentence
from app.ui.calendar.view import CalendarPage
from tests.fakes import NOON, FakePlatforms, add_account, make_account, make_desk
from tests.gui.accounts.test_page import calm, click
from tests.gui.composer.host import Host

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
END = "https://clinic.example/back?code=ours&state=right"


class Platforms(FakePlatforms):
    """X is signed in to with an own app; the answer has to be pasted."""

    def __init__(self, clock) -> None:
        super().__init__(clock)
        self.sign_in_asks |= {"x": ("app", "secret", "redirect"), "linkedin": ("app", "secret")}
        self.apps: list[tuple] = []
        self.answer, self.problem = threading.Event(), None

    def sign_in(self, platform, base_url, kind, app=None):
        if app is not None and app.client_id == "no-secret":
            raise InputError("oauth-secret-needed", platform=platform)
        self.apps.append((platform, kind.value, app))

        def finish():
            self.answer.wait(20)
            if self.problem:
                raise self.problem
            return make_account(platform, handle="drada", kind=kind), "token"

        def cancel():
            if not self.answer.is_set():
                self.problem = SignInNeeded("signin-cancelled")
                self.answer.set()

        def paste(address):
            if address != END:
                raise InputError("oauth-paste-no-code")
            self.answer.set()

        return SignIn(f"https://{platform}.example/authorize", finish, cancel, paste, pastes=True)


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
    desk.platforms.answer.set()
    host.context.runs.close()


def connect(page, qtbot, platform="x"):
    click(qtbot, page.offers[platform].findChild(QPushButton, f"connect-{platform}"))
    return page.sheet


def accounts(desk):
    with desk.work() as work:
        return work.accounts()


def test_platforms_with_an_own_app_can_be_connected_and_the_rest_are_named(page):
    assert list(page.offers) == ["rehearsal", "bluesky", "mastodon", "x", "linkedin"]


def test_the_sheet_shows_the_guide_and_asks_for_what_the_platform_asks_for(qtbot, page):
    sheet = connect(page, qtbot)
    guide = sheet.findChild(QTextBrowser)
    assert "Native App" in guide.toPlainText()
    assert guide.accessibleName() == "Guide to an app of your own at X"
    assert sheet.client_secret.echoMode() is QLineEdit.EchoMode.Password
    assert sheet.redirect.isVisible()
    assert not sheet.pasted.isVisible()
    assert not sheet.secret.isVisible()
    sheet.reject()
    assert not connect(page, qtbot, "linkedin").redirect.isVisible()


def test_signing_in_with_an_own_app_and_a_pasted_address(qtbot, desk, page, opened):
    sheet = connect(page, qtbot)
    click(qtbot, sheet.take)
    assert sheet.state.text() == "Please enter the client ID of your app."
    qtbot.keyClicks(sheet.client_id, "no-secret")
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: "wants the secret" in sheet.state.text())
    assert opened == []
    sheet.client_id.setText("app-1")
    sheet.client_secret.setText("s3cret")
    sheet.redirect.setText("https://clinic.example/back")
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: bool(opened))
    assert "paste it here" in sheet.state.text()
    assert sheet.pasted.hasFocus()
    qtbot.keyClicks(sheet.pasted, "https://clinic.example/")
    click(qtbot, sheet.take_pasted)
    assert "holds no answer" in sheet.state.text()
    sheet.pasted.setText(END)
    click(qtbot, sheet.take_pasted)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    ((platform, _, app),) = desk.platforms.apps
    assert (platform, app.client_id, app.client_secret) == ("x", "app-1", "s3cret")
    assert [a.platform for a in accounts(desk)] == ["x"]
    assert sheet.client_secret.text() == ""


def test_cancel_ends_the_wait_and_a_token_serves_too(qtbot, desk, page, opened):
    sheet = connect(page, qtbot)
    qtbot.keyClicks(sheet.client_id, "app-1")
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: bool(opened))
    click(qtbot, sheet.cancel)
    calm(qtbot, page)
    assert accounts(desk) == ()
    sheet = connect(page, qtbot)
    click(qtbot, sheet.other)
    qtbot.keyClicks(sheet.secret, "pasted-token")
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert list(desk.platforms.secrets.values()) == ["pasted-token"]


def test_a_sign_in_that_ends_is_told_and_renewed_from_the_card(qtbot, desk, page, opened):
    account = add_account(desk, "x", handle="drada", health=AccountHealth.READY)
    desk.platforms.sign_in_ends[account.id] = NOON + timedelta(days=6)
    page._read()
    qtbot.waitUntil(lambda: account.id in page.cards)
    card = page.cards[account.id]
    assert card.ends.text() == "The sign-in ends in 6 days."
    click(qtbot, card.again)
    click(qtbot, page.sheet.take)
    qtbot.waitUntil(lambda: bool(opened))
    page.sheet.pasted.setText(END)
    click(qtbot, page.sheet.take_pasted)
    qtbot.waitUntil(lambda: not page.sheet.isVisible())
    assert desk.platforms.secrets[account.id] == "token"
    assert len(accounts(desk)) == 1


def test_an_account_without_an_end_says_nothing(qtbot, desk, page):
    account = add_account(desk, "bluesky")
    page._read()
    qtbot.waitUntil(lambda: account.id in page.cards)
    card = page.cards[account.id]
    assert not card.ends.isVisible()
    assert not card.again.isVisible()


@pytest.mark.parametrize(
    ("left", "posts", "said"),
    [
        (timedelta(days=40), 0, "The sign-in ends in 40 days."),
        (timedelta(days=2), 3, "The sign-in ends in 2 days: 3 posts at risk. Sign in again before that."),
        (timedelta(hours=-1), 1, "The sign-in ended an hour ago. 1 post at risk: sign in again."),
        (timedelta(hours=-1), 0, "The sign-in ended an hour ago. Sign in again."),
        (None, 3, "3 posts at risk until you connect the account again."),
        (None, 0, ""),
    ],
)
def test_what_is_said_of_an_end(left, posts, said):
    expiry = Expiry(make_account(), NOON + left if left else None, tuple(map(str, range(posts))))
    assert ends(expiry, NOON, "UTC") == said


def test_the_calendar_says_what_is_at_risk_and_leads_to_the_accounts(qtbot, desk):
    account = add_account(desk, "x", handle="drada")
    post = plan.new_post(desk, "Dr Ada Example", text="Wash your hands.", accounts=(account.id,))
    way.send_off(desk, post, NOON + timedelta(days=7), "Dr Ada Example")
    desk.platforms.sign_in_ends[account.id] = NOON + timedelta(days=6)
    host = Host(desk)
    qtbot.addWidget(host)
    page = host.hold(CalendarPage(host.context))
    page.host = host
    page.opened("")
    calm(qtbot, page)
    wanted = "1 post at risk: the sign-in of @drada ends in 6 days. Sign in again before that."
    assert page.risk.text.text() == wanted
    assert page.risk.isVisible()
    click(qtbot, page.risk.go)
    assert host.went[-1] == ("accounts", "")
    desk.platforms.sign_in_ends.clear()
    page.reload()
    calm(qtbot, page)
    assert not page.risk.isVisible()
    host.context.runs.close()


def test_several_that_ended_are_named_together():
    risks = [
        Expiry(make_account(handle=h), at, ("p1", "p2")) for h, at in (("a", None), ("b", NOON + timedelta(days=1)))
    ]
    assert sentence(risks, NOON, "UTC") == "2 posts at risk: sign in again to @a, @b."
    assert sentence([], NOON, "UTC") == ""
