"""Publishing by hand with mouse and keyboard: copy, open, tick, done; and what goes wrong."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton

from app.domain.lifecycle import DeliveryState
from app.domain.post import Post
from app.ui.assist.view import HandPage, ready_base
from app.ui.changes import Change
from app.ui.inspector.view import Inspector
from tests.fakes import make_account, make_desk
from tests.gui.assist.poses import ALT, TEXT, two_cards, wait_for_hand
from tests.gui.composer.host import Host
from tests.gui.conftest import calm

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def host(qtbot, tmp_path):
    made = Host(make_desk(data_dir=tmp_path))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def opened():
    return []


@pytest.fixture
def page(qtbot, host, opened, tmp_path):
    two_cards(host.context.desk)
    made = host.hold(HandPage(host.context, opened.append, tmp_path / "ready"))
    made.opened("")
    qtbot.waitUntil(lambda: len(made.cards) == 2)
    return made


def card(page, number: int):
    return list(page.cards.values())[number]


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def settled(qtbot, host) -> None:
    qtbot.waitUntil(lambda: not host.context.runs.busy)


def state(desk, delivery_id: str) -> DeliveryState:
    with desk.work() as work:
        return work.delivery(delivery_id).state


def test_text_and_alt_text_go_to_the_clipboard_and_the_page_opens(qtbot, host, page, opened):
    one = card(page, 0)
    click(qtbot, one.copy)
    assert QGuiApplication.clipboard().text() == TEXT
    click(qtbot, one.open)
    assert opened[0].host() == "linkedin.example"
    copy = next(b for b in one.findChildren(QPushButton) if b.accessibleName().startswith("Copy: Alt text"))
    click(qtbot, copy)
    assert QGuiApplication.clipboard().text() == ALT


def test_files_are_laid_ready_shown_and_copied(qtbot, host, page, opened, tmp_path):
    one = card(page, 0)
    click(qtbot, one.files)
    qtbot.waitUntil(lambda: bool(opened))
    folder = Path(opened[0].toLocalFile())
    assert folder.is_relative_to(tmp_path / "ready")
    assert [file.read_bytes() for file in folder.iterdir()] == [b"not a real picture"]
    click(qtbot, one.pictures)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasUrls())
    one.address.setText("https://linkedin.example/post/1")
    click(qtbot, one.done)
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    assert not folder.exists()


def test_a_real_picture_is_copied_as_a_picture_too(qtbot, host, tmp_path):
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(tmp_path / "a.png"))
    picture = host.context.desk.media.add((tmp_path / "a.png").read_bytes(), "a.png", "Teal.")
    account = make_account("linkedin")
    wait_for_hand(host.context.desk, account, Post("p", "", media=(picture,)))
    page = host.hold(HandPage(host.context, lambda _: None, tmp_path / "ready"))
    page.opened("")
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    click(qtbot, card(page, 0).pictures)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasImage())
    assert QGuiApplication.clipboard().image().width() == 8


def test_done_by_keyboard_records_the_address_and_the_card_goes(qtbot, host, page):
    one = card(page, 0)
    one.address.setFocus()
    qtbot.keyClicks(one.address, "https://linkedin.example/post/1")
    qtbot.keyClick(one.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    delivery = one.card.delivery
    assert state(host.context.desk, delivery.id) is DeliveryState.SENT
    settled(qtbot, host)
    assert host.errors == []


def test_a_wrong_address_is_said_in_the_card_and_nothing_is_lost(qtbot, host, page):
    one, other = card(page, 0), card(page, 1)
    one.checks[0].setChecked(True)
    one.address.setText("my post")
    click(qtbot, one.done)
    qtbot.waitUntil(one.state.isVisible)
    assert "my post" in one.state.text()
    assert one.done.isEnabled()
    host.context.changes.tell(Change.POSTS)
    settled(qtbot, host)
    assert (card(page, 0), card(page, 1)) == (one, other)
    assert one.address.text() == "my post"
    assert one.checks[0].isChecked()
    assert state(host.context.desk, one.card.delivery.id) is DeliveryState.BY_HAND


def test_a_thread_goes_part_by_part(qtbot, host, page, opened):
    first = card(page, 1)
    first.address.setText("https://x.example/post/1")
    click(qtbot, first.done)
    qtbot.waitUntil(lambda: card(page, 1).card.number == 1)
    second = card(page, 1)
    click(qtbot, second.open)
    assert opened[-1].toString() == "https://x.example/post/1"
    assert "part 1" in second.checks[0].text()
    click(qtbot, second.done)  # an address is not needed to say that it is done
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    assert state(host.context.desk, first.card.delivery.id) is DeliveryState.SENT


def test_leaving_out_calls_it_off_and_the_page_says_when_nothing_waits(qtbot, host, page):
    for one in list(page.cards.values()):
        click(qtbot, one.skip)
        qtbot.waitUntil(lambda one=one: one not in page.cards.values())
        assert state(host.context.desk, one.card.delivery.id) is DeliveryState.CANCELLED
    assert page.count.text() == ""
    click(qtbot, page.empty.button)
    assert host.went[-1] == ("accounts", "")


def test_what_does_not_pass_the_gate_any_more_is_taken_away_and_said(qtbot, host, page):
    host.context.desk.check.pack_version = "packs-2"
    host.context.changes.tell(Change.POSTS)
    qtbot.waitUntil(lambda: not page.cards)
    with host.context.desk.work() as work:
        assert {d.state for d in work.deliveries()} == {DeliveryState.HELD}


def test_the_rail_says_how_many_wait(qtbot, window):
    two_cards(window.context.desk)
    window.context.changes.tell(Change.POSTS)
    calm(qtbot, window)
    assert window.rail.buttons["assist"].text() == "By hand · 2"
    assert window.context.notices.toast.notice.text == "2 posts wait for you to publish them."
    window.context.notices.toast.notice.do()
    assert window.stack.currentWidget() is window.pages["assist"]
    with window.context.desk.work() as work:
        for delivery in work.deliveries(states=(DeliveryState.BY_HAND,)):
            work.save_delivery(replace(delivery, state=DeliveryState.CANCELLED))
    window.context.changes.tell(Change.POSTS)
    calm(qtbot, window)
    assert window.rail.buttons["assist"].text() == "By hand"


def test_the_inspector_leads_to_the_card(qtbot, host):
    two_cards(host.context.desk)
    inspector = host.hold(Inspector(host.context, lambda *_: None, lambda _: None))
    inspector.show_post("hand-1")
    settled(qtbot, host)
    click(qtbot, next(b for b in inspector.findChildren(QPushButton) if b.text() == "Publish by hand"))
    assert host.went[-1][0] == "assist"


def test_an_account_by_hand_is_added_in_a_sheet(qtbot, window):
    window.go("accounts")
    calm(qtbot, window)
    accounts = window.pages["accounts"]
    click(qtbot, accounts.by_hand)
    sheet = accounts.sheet
    click(qtbot, sheet.take)
    qtbot.waitUntil(sheet.state.isVisible)
    sheet.platform.choose("mastodon")
    sheet.handle.setText("@ward@health.example")
    click(qtbot, sheet.take)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    calm(qtbot, window)
    with window.context.desk.work() as work:
        added = work.accounts()[-1]
    assert (added.platform, added.assisted) == ("mastodon", True)
    assert not accounts.cards[added.id].test.isVisible()


def test_files_go_where_a_person_looks_first():
    assert ready_base().name == "Primum"
