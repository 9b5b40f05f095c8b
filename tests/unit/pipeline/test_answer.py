"""Not to reply is a decision: what leaves the queue, what stays, and the way back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.desk import Desk
from app.domain.errors import IllegalMove, InputError
from app.domain.goal import PostKind
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.post import Post
from app.pipeline import answer, plan, way
from app.words import words
from tests.fakes import NOON, add_account, make_desk

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=1)


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def reply(desk: Desk, **fields: object) -> Post:
    accounts = (add_account(desk, "bluesky").id,)
    given = {"text": "Thank you.", "kind": PostKind.REPLY, "in_reply_to": "Rude staff.", "accounts": accounts} | fields
    return plan.new_post(desk, WHO, **given)


def test_a_reply_decided_against_keeps_its_words_and_its_history(desk: Desk) -> None:
    post = reply(desk, planned_for=DUE)
    closed = answer.leave_unanswered(desk, post.id, WHO)
    assert (closed.state, closed.planned_for) == (PostState.UNANSWERED, None)
    assert (closed.text, closed.in_reply_to) == (post.text, post.in_reply_to)
    with desk.work() as work:
        actions = [entry.action for entry in work.audit(post.id)]
    assert actions == ["plan-did-create", "plan-did-not-answer"]
    assert words().text(actions[-1]) != actions[-1]


def test_what_was_in_the_queue_is_called_off(desk: Desk) -> None:
    post = reply(desk)
    way.send_off(desk, post, DUE, WHO)
    answer.leave_unanswered(desk, post.id, WHO)
    with desk.work() as work:
        assert [d.state for d in work.deliveries(post.id)] == [DeliveryState.CANCELLED]
        assert work.posts(NOON, DUE + timedelta(days=1)) == []


def test_it_cannot_be_scheduled_while_it_is_closed(desk: Desk) -> None:
    closed = answer.leave_unanswered(desk, reply(desk).id, WHO)
    with pytest.raises(IllegalMove):
        way.send_off(desk, closed, DUE, WHO)


def test_it_can_be_taken_up_again_at_its_old_time(desk: Desk) -> None:
    post = reply(desk, planned_for=DUE)
    answer.leave_unanswered(desk, post.id, WHO)
    again = answer.answer_after_all(desk, post.id, WHO, DUE)
    assert (again.state, again.planned_for) == (PostState.DRAFT, DUE)
    with pytest.raises(InputError):
        answer.answer_after_all(desk, post.id, WHO)


def test_only_a_reply_of_which_nothing_is_public_can_be_closed(desk: Desk) -> None:
    with pytest.raises(InputError) as caught:
        answer.leave_unanswered(desk, reply(desk, kind=PostKind.POST).id, WHO)
    assert caught.value.message.key == "plan-not-a-reply"
    post = reply(desk)
    (delivery,) = way.send_off(desk, post, DUE, WHO)
    with desk.work() as work:
        work.save_delivery(replace(delivery, state=DeliveryState.SENDING))
    with pytest.raises(InputError) as caught:
        answer.leave_unanswered(desk, post.id, WHO)
    assert caught.value.message.key == "plan-already-public"
