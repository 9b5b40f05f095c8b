from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.account import AccountHealth
from app.domain.desk import Desk
from app.domain.lifecycle import DeliveryState
from app.pipeline import plan, way
from app.pipeline.status import Status, status
from app.runner.loop import Runner
from app.settings.declared import PAUSED
from app.settings.setting import change
from tests.fakes import NOON, add_account, make_desk

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=1)


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def put(desk: Desk, text: str = "Wash your hands.", due=DUE):
    post = plan.new_post(desk, WHO, text=text, accounts=(add_account(desk, "bluesky").id,))
    return way.send_off(desk, post, due, WHO)[0]


def look(desk: Desk, *, sending: bool = True) -> Status:
    return status(desk, sending=sending)


def risks(desk: Desk, *, sending: bool = True) -> list[str]:
    return [risk.key for risk in look(desk, sending=sending).risks]


def test_an_empty_practice_risks_nothing(desk: Desk) -> None:
    assert risks(desk, sending=False) == []


def test_what_is_next_and_how_the_last_attempt_ended(desk: Desk) -> None:
    put(desk)
    put(desk, "Flu clinics open on Monday.", DUE + timedelta(days=1))
    desk.clock.set(DUE)
    Runner(desk, "here").run_due()
    found = look(desk)
    assert [found.titles[row.post_id] for row in found.following] == ["Flu clinics open on Monday."]
    (one,) = found.standings
    assert one.last is not None
    assert (one.last.outcome, one.last.started_at) == ("sent", DUE)
    assert found.risks == ()


def test_nobody_sends_or_all_is_paused(desk: Desk) -> None:
    put(desk)
    assert risks(desk, sending=False) == ["status-nobody-sends"]
    with desk.work() as work:
        change(work, PAUSED, True)
    assert risks(desk, sending=False) == ["status-paused"]


def test_what_is_overdue_is_missed_and_asks(desk: Desk) -> None:
    put(desk)
    desk.clock.set(DUE + timedelta(days=1))
    found = look(desk)
    assert [row.state for row in found.asking] == [DeliveryState.MISSED]
    assert [risk.key for risk in found.risks] == ["status-asking"]


def test_a_draft_that_is_planned_soon_is_told(desk: Desk) -> None:
    plan.new_post(desk, WHO, text="Soon.", planned_for=NOON + timedelta(days=2))
    plan.new_post(desk, WHO, text="Later.", planned_for=NOON + timedelta(days=20))
    assert risks(desk) == ["status-drafts"]
    assert [row.title for row in look(desk).drafts] == ["Soon."]


@pytest.mark.parametrize(("days", "keys"), [(-1, ["status-sign-in"]), (3, ["status-access-ends"]), (30, [])])
def test_an_access_that_ends_is_told_a_week_before(desk: Desk, days: int, keys: list[str]) -> None:
    account = add_account(desk, "bluesky")
    desk.platforms.sign_in_ends[account.id] = NOON + timedelta(days=days)
    assert risks(desk) == keys


def test_an_account_that_must_sign_in_is_told(desk: Desk) -> None:
    account = add_account(desk, "bluesky")
    with desk.work() as work:
        work.save_account(replace(account, health=AccountHealth.SIGN_IN))
    assert risks(desk) == ["status-sign-in"]
