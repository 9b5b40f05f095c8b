"""The status page, the tray's lines and the notifications, by mouse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.lifecycle import DeliveryState
from app.domain.message import Message
from app.ui.alerts import TOGETHER_MS, Alerts
from app.ui.changes import Change
from app.ui.tray import Tray
from app.ui.widgets.labels import Elided
from tests.gui.conftest import calm

D = DeliveryState
LEFT = Qt.MouseButton.LeftButton


def said(page) -> str:
    return "\n".join(w.text() for kind in (QLabel, Elided) for w in page.findChildren(kind))


def miss(desk, *ids: str) -> None:
    with desk.work() as work:
        for one in ids:
            late = replace(work.delivery(one), state=D.MISSED, reason=Message.of("delivery-missed"))
            work.save_delivery(late)


def scheduled(desk) -> list[str]:
    with desk.work() as work:
        return [row.id for row in work.deliveries(states=(D.SCHEDULED,))]


def state(desk, one: str) -> DeliveryState:
    with desk.work() as work:
        return work.delivery(one).state


@pytest.fixture
def page(qtbot, window):
    def opened():
        window.go("status")
        calm(qtbot, window)
        return window.pages["status"]

    return opened


def test_it_says_what_is_at_risk_what_is_next_and_how_the_accounts_are(desk, page):
    shown = said(page())
    assert "need a decision" in shown or "needs a decision" in shown
    assert "not approved and scheduled yet" in shown
    assert "The post was changed after it was approved" in shown
    assert "last attempt" in shown
    assert page().missed is None


@pytest.mark.parametrize(("button", "ends"), [("send", D.SCHEDULED), ("to_slot", D.SCHEDULED), ("skip", D.CANCELLED)])
def test_many_missed_posts_are_settled_by_one_click(qtbot, window, desk, page, button, ends):
    first, second = scheduled(desk)[:2]
    miss(desk, first, second)
    missed = page().missed
    assert set(missed.chosen) == {first, second}
    qtbot.mouseClick(getattr(missed, button), LEFT)
    calm(qtbot, window)
    assert (state(desk, first), state(desk, second)) == (ends, ends)
    calm(qtbot, window)
    assert page().missed is None


def test_what_is_not_ticked_stays_missed_and_nothing_can_be_done_about_nothing(qtbot, window, desk, page):
    first, second = scheduled(desk)[:2]
    miss(desk, first, second)
    missed = page().missed
    qtbot.mouseClick(missed.all, LEFT)
    assert missed.chosen == ()
    assert not missed.send.isEnabled()
    missed.ticks[first].setChecked(True)
    qtbot.mouseClick(missed.skip, LEFT)
    calm(qtbot, window)
    assert (state(desk, first), state(desk, second)) == (D.CANCELLED, D.MISSED)


def test_a_click_on_a_line_opens_the_post(qtbot, window, page):
    link = next(b for b in page().findChildren(QPushButton) if b.text() == "Open")
    qtbot.mouseClick(link, LEFT)
    calm(qtbot, window)
    assert window.stack.currentWidget() is window.pages["compose"]


def test_what_comes_to_need_a_person_is_told_once_and_together(qtbot, window, desk):
    heard: list[tuple[str, str]] = []
    alerts = Alerts(window.context, lambda title, text, _page: heard.append((title, text)))
    calm(qtbot, window)
    assert heard == []  # what needed somebody before stands on the page
    first, second, third = scheduled(desk)[:3]
    miss(desk, first)
    window.context.changes.tell(Change.POSTS, "")
    qtbot.waitUntil(lambda: bool(heard), timeout=TOGETHER_MS * 4)
    assert heard[0][1] == "A post was missed. Nothing was sent."
    miss(desk, second, third)
    alerts.look()
    alerts.look()
    calm(qtbot, window)
    assert [text for _, text in heard[1:]] == ["2 posts need a decision."]


def test_the_tray_tells_the_next_post_and_leads_to_the_page(qtbot, window, desk):
    tray = Tray(window, lambda: None, available=True)
    tray.icon.hide()
    calm(qtbot, window)
    tray.menu.aboutToShow.emit()
    _open, following, asking, *_ = tray.menu.actions()
    assert "07:30" in following.text() or "12:00" in following.text() or "17:00" in following.text()
    assert "decision" in asking.text()
    asking.trigger()
    calm(qtbot, window)
    assert window.stack.currentWidget() is window.pages["status"]


def test_the_switch_installs_the_service_and_goes_back_where_it_is_refused(qtbot, window, runner):
    window.go("settings")
    calm(qtbot, window)
    check = window.pages["settings"].background.check
    check.setChecked(True)
    calm(qtbot, window)
    assert runner.background
    check.setChecked(False)
    calm(qtbot, window)
    assert not runner.background
    runner.refuses = True
    check.setChecked(True)
    calm(qtbot, window)
    assert not check.isChecked()
    assert "passphrase" in said(window.context.notices.sheet)
