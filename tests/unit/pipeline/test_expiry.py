"""Who has to sign in again, and what would not go out after that."""

from datetime import timedelta

import pytest

from app.domain.account import AccountHealth
from app.domain.desk import Desk
from app.domain.errors import SignInNeeded
from app.domain.publishing import SignIn
from app.pipeline import plan, way
from app.pipeline.expiry import AHEAD, expiries
from app.pipeline.sign_in import finish
from tests.fakes import NOON, add_account, make_account, make_desk

WHO = "Dr Ada Example"


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def scheduled(desk: Desk, hours: float, *accounts) -> str:
    post = plan.new_post(desk, WHO, text="Wash your hands.", accounts=tuple(a.id for a in accounts))
    way.send_off(desk, post, NOON + timedelta(hours=hours), WHO)
    return post.id


def test_posts_after_the_end_of_a_sign_in_are_at_risk_and_others_are_not(desk):
    first, second = add_account(desk, "bluesky"), add_account(desk, "mastodon")
    desk.platforms.sign_in_ends[first.id] = NOON + timedelta(hours=2)
    scheduled(desk, 1, first, second)
    late = [scheduled(desk, hours, first, second) for hours in (2, 3)]
    ending, lasting = expiries(desk)
    assert (ending.account.id, ending.ends, ending.at_risk) == (first.id, NOON + timedelta(hours=2), tuple(late))
    assert (lasting.ends, lasting.at_risk, lasting.soon(NOON)) == (None, (), False)
    assert ending.soon(NOON)


def test_where_a_sign_in_is_needed_now_everything_planned_is_at_risk(desk):
    account = add_account(desk, health=AccountHealth.SIGN_IN)
    post = scheduled(desk, 1, account)
    (found,) = expiries(desk)
    assert found.at_risk == (post,)


def test_an_account_by_hand_has_no_sign_in_that_could_end(desk):
    account = add_account(desk, health=AccountHealth.SIGN_IN, assisted=True)
    desk.platforms.sign_in_ends[account.id] = NOON
    scheduled(desk, 1, account)
    assert [(one.ends, one.at_risk) for one in expiries(desk)] == [(None, ())]


def test_a_week_ahead_people_are_told_even_with_nothing_planned(desk):
    account = add_account(desk)
    for left, soon in ((AHEAD, True), (AHEAD + timedelta(minutes=1), False)):
        desk.platforms.sign_in_ends[account.id] = NOON + left
        assert expiries(desk)[0].soon(NOON) is soon


def test_a_finished_sign_in_is_kept_and_written_down(desk):
    account = finish(desk, desk.platforms.sign_in("mastodon", "https://med.example", make_account().kind), WHO)
    assert desk.platforms.secrets == {account.id: "token"}
    with desk.work() as work:
        assert work.account(account.id).checked_at == NOON
        assert work.audit()[-1].action == "plan-did-connect"


def test_a_sign_in_that_fails_changes_nothing(desk):
    def refused():
        raise SignInNeeded("signin-refused")

    account = add_account(desk, "mastodon")
    desk.platforms.keep(account, "works")
    with pytest.raises(SignInNeeded):
        finish(desk, SignIn("https://med.example", refused, lambda: None, lambda _: None), WHO)
    assert desk.platforms.secrets == {account.id: "works"}
    with desk.work() as work:
        assert not work.audit(account.id)
