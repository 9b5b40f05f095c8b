"""An account goes, and no post goes silently with it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.account import Account
from app.domain.delivery import Attempt
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.post import Post
from app.pipeline import plan, way
from app.pipeline.leave import leave
from app.runner.loop import Runner
from tests.fakes import NOON, add_account, make_desk

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=1)
D = DeliveryState


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def scheduled(desk: Desk, *accounts: Account) -> Post:
    post = plan.new_post(desk, WHO, text="Wash your hands.", accounts=tuple(a.id for a in accounts))
    way.send_off(desk, post, DUE, WHO)
    return stored(desk, post.id)


def stored(desk: Desk, post_id: str) -> Post:
    with desk.work() as work:
        return work.post(post_id)


def test_a_post_that_has_nowhere_left_to_go_is_a_draft_again(desk: Desk) -> None:
    account = add_account(desk)
    post = scheduled(desk, account)
    assert leave(desk, account, WHO) == (post.id,)
    assert (stored(desk, post.id).state, stored(desk, post.id).accounts) == (PostState.DRAFT, ())
    with desk.work() as work:
        assert (list(work.accounts()), list(work.deliveries())) == ([], [])
        assert work.audit(account.id)[-1].action == "plan-did-leave"
    assert account.id in desk.platforms.signed_out


def test_a_post_with_other_accounts_still_goes_out_there(desk: Desk) -> None:
    first, second = add_account(desk), add_account(desk, "mastodon")
    post = scheduled(desk, first, second)
    leave(desk, first, WHO)
    assert stored(desk, post.id).state is PostState.SCHEDULED
    desk.clock.set(DUE)
    assert [d.state for d in Runner(desk, "here").run_due()] == [D.SENT]
    assert stored(desk, post.id).state is PostState.PUBLISHED


def test_what_it_published_stays_in_the_history(desk: Desk) -> None:
    account = add_account(desk)
    post = scheduled(desk, account)
    desk.clock.set(DUE)
    Runner(desk, "here").run_due()
    assert leave(desk, account, WHO) == ()
    assert stored(desk, post.id).state is PostState.PUBLISHED
    with desk.work() as work:
        assert [d.state for d in work.deliveries(post.id)] == [D.SENT]


@pytest.mark.parametrize(
    "fields",
    [{"state": D.SENDING}, {"state": D.UNCONFIRMED, "attempts": (Attempt(0, NOON),)},
     {"state": D.WAITING, "attempts": (Attempt(0, NOON),)}],
)  # fmt: skip
def test_it_stays_while_something_of_it_is_not_settled(desk: Desk, fields: dict[str, object]) -> None:
    account = add_account(desk)
    post = scheduled(desk, account)
    with desk.work() as work:
        work.save_delivery(replace(work.deliveries(post.id)[0], **fields))
    with pytest.raises(InputError) as caught:
        leave(desk, account, WHO)
    assert caught.value.message.key == "plan-account-busy"
    with desk.work() as work:
        assert work.account(account.id) == account
