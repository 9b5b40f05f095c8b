"""Notifications: told once, without the post's words unless wanted, as data for whatever shows them."""

import subprocess
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.account import AccountHealth
from app.domain.context import Duty
from app.domain.errors import StoreError
from app.domain.lifecycle import DeliveryState
from app.pipeline import plan, way
from app.pipeline.needs import needs
from app.runner.notice import SystemNotice, Teller, command, said
from app.settings.declared import NOTICE_TITLES
from app.settings.setting import change
from tests.fakes import add_account, make_desk

SLY = 'It’s "off" $(rm) \'; Stop-Process'


@pytest.fixture
def desk():
    made = make_desk()
    account = add_account(made, "bluesky")
    post = plan.new_post(made, "osei", title="Winter asthma", text="Cold air.", accounts=(account.id,))
    way.send_off(made, post, made.clock.now(), "osei")
    return made


def become(desk, state):
    with desk.work() as work:
        (row,) = work.deliveries()
        work.save_delivery(replace(row, state=state))


@pytest.mark.parametrize(
    ("state", "page", "words"),
    [
        (DeliveryState.HELD, "status", "held"),
        (DeliveryState.MISSED, "status", "missed"),
        (DeliveryState.FAILED, "status", "could not be published"),
        (DeliveryState.UNCONFIRMED, "status", "did not confirm"),
        (DeliveryState.BY_HAND, "assist", "by hand"),
    ],
)
def test_each_state_that_needs_a_person_is_told_without_the_posts_words(desk, state, page, words):
    become(desk, state)
    (need,) = needs(desk)
    _, sentence = said((need,))
    assert need.page == page
    assert words in sentence
    assert "asthma" not in sentence


def test_the_title_is_told_where_somebody_wants_it(desk):
    with desk.work() as work:
        change(work, NOTICE_TITLES, value=True)
    become(desk, DeliveryState.HELD)
    assert "Winter asthma" in said(needs(desk))[1]


def test_an_account_that_asks_to_sign_in_leads_to_the_accounts(desk):
    with desk.work() as work:
        (account,) = work.accounts()
        work.save_account(replace(account, health=AccountHealth.SIGN_IN))
    (need,) = needs(desk)
    assert need.page == "accounts"
    assert "sign in again" in said((need,))[1]


def test_what_is_new_is_told_once_and_what_was_there_at_the_start_is_not(desk):
    heard = []
    teller = Teller(desk, lambda *told: heard.append(told))
    become(desk, DeliveryState.HELD)
    teller.look()
    teller.look()
    assert len(heard) == 1
    assert Teller(desk, lambda *told: heard.append(told)).look() is None
    assert len(heard) == 1


def test_what_comes_in_protected_hours_is_told_afterwards(desk):
    heard, waiting = [], []
    now = desk.clock.now()
    duty = Duty(now.weekday(), (now - timedelta(hours=1)).time(), (now + timedelta(hours=1)).time())
    with desk.work() as work:
        work.save_profile(replace(work.profile(), zone="UTC", duties=(duty,)))
    teller = Teller(desk, lambda *told: heard.append(told), waiting.append)
    assert waiting == []  # nothing came, nothing to look for again
    become(desk, DeliveryState.HELD)
    teller.look()
    teller.look()
    assert (heard, len(waiting)) == ([], 1)
    desk.clock.advance(minutes=90)
    waiting[0]()
    assert (len(heard), len(waiting)) == (1, 1)


def test_a_database_that_cannot_be_read_now_stops_nothing(desk):
    def broken():
        raise StoreError("store-busy")

    heard = []
    Teller(replace(desk, work=broken), lambda *told: heard.append(told)).look()
    assert heard == []


@pytest.mark.parametrize(
    ("system", "tools", "first"),
    [
        ("linux", {"notify-send", "gdbus"}, "notify-send"),
        ("linux", {"gdbus"}, "gdbus"),
        ("darwin", set(), "osascript"),
        ("win32", set(), "powershell"),
    ],
)
def test_every_system_is_given_the_texts_as_data(system, tools, first):
    given = command("Primum", SLY, system, lambda name: name if name in tools else None)
    assert given[0] == first
    scripts = [part for part in given if part not in ("Primum", SLY)]
    if first != "gdbus":
        assert not any("Stop-Process" in part for part in scripts)
    else:
        assert given[-4].startswith('"')
        assert given[-4].count('\\"') == 2


def test_where_nothing_can_show_it_nothing_is_started():
    started = []
    SystemNotice(lambda title, text: command(title, text, "linux", lambda _name: None), started.append)("a", "b")
    assert started == []


@pytest.mark.parametrize("error", [FileNotFoundError(), subprocess.TimeoutExpired("x", 1)])
def test_a_tool_that_fails_is_noted_without_the_words(error, caplog):
    def fail(_given):
        raise error

    SystemNotice(lambda *texts: list(texts), fail)("Primum", "a secret title")
    assert "no notification" in caplog.text
    assert "secret" not in caplog.text
