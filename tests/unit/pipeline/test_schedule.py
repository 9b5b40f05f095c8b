"""Into the queue, once per account; and what a person may decide about what is in it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.delivery import Attempt, Delivery, Receipt
from app.domain.desk import Desk
from app.domain.errors import Changed, IllegalMove, InputError, NotSafe
from app.domain.finding import Severity
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.message import Message
from app.domain.post import Post
from app.domain.variant import Segment
from app.pipeline import plan, schedule, way
from app.pipeline.says import ACTION, DELIVERY_STATE, OPEN_CARD, POST_STATE, actions, sentence
from app.words import words
from tests.fakes import NOON, FakeCheck, add_account, make_desk

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=1)
D = DeliveryState


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def draft(desk: Desk, platforms: Sequence[str] = ("bluesky",), text: str = "Wash your hands.") -> Post:
    return plan.new_post(desk, WHO, text=text, accounts=tuple(add_account(desk, p).id for p in platforms))


def one(desk: Desk, **fields: object) -> Delivery:
    """A delivery in the queue, brought to some state."""
    (delivery,) = way.send_off(desk, draft(desk), DUE, WHO)
    changed = replace(delivery, **fields)
    with desk.work() as work:
        work.save_delivery(changed)
    return changed


def stored(desk: Desk, post_id: str) -> Post:
    with desk.work() as work:
        return work.post(post_id)


def queue(desk: Desk) -> list[Delivery]:
    with desk.work() as work:
        return list(work.deliveries())


def open_attempt() -> tuple[Attempt, ...]:
    return (Attempt(0, NOON),)


def receipt(part: int, remote_id: str = "r") -> Receipt:
    return Receipt(part, remote_id, f"https://example.org/{part}", NOON)


# --- send_off -------------------------------------------------------------------------------------------------------


def test_a_safe_post_is_approved_and_scheduled_for_every_account(desk: Desk) -> None:
    post = draft(desk, ("bluesky", "mastodon"))
    deliveries = way.send_off(desk, post, DUE, WHO, "read twice")
    assert [d.platform for d in deliveries] == ["bluesky", "mastodon"]
    assert {(d.state, d.due, d.approval.by, d.approval.reason) for d in deliveries} == {
        (D.SCHEDULED, DUE, WHO, "read twice")
    }
    assert (stored(desk, post.id).state, stored(desk, post.id).planned_for) == (PostState.SCHEDULED, DUE)
    assert desk.clock.wait(100) is True, "the runner must look at once"


def test_the_trace_names_account_fingerprint_and_warnings_but_no_text(desk: Desk) -> None:
    desk = make_desk(check=FakeCheck({"hands": ("tone/plain", Severity.WARN)}))
    (delivery,) = way.send_off(desk, draft(desk), DUE, WHO)
    with desk.work() as work:
        entry = work.audit(delivery.post_id)[-1]
    assert (entry.action, entry.who) == ("plan-did-schedule", WHO)
    assert delivery.approval.fingerprint in entry.detail
    assert "warnings=tone/plain" in entry.detail
    assert "hands" not in entry.detail.lower()


def test_a_finding_that_stops_one_version_stops_them_all(desk: Desk) -> None:
    post = draft(desk, ("bluesky", "mastodon"))
    post = plan.save_draft(desk, replace(post, overrides={"mastodon": "A cure."}), WHO)
    with pytest.raises(NotSafe):
        way.send_off(desk, post, DUE, WHO)
    assert queue(desk) == []
    assert stored(desk, post.id).state is PostState.DRAFT


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"accounts": ()}, "plan-no-account"),
        ({"text": "  \n"}, "plan-empty"),
        ({"accounts": ("nobody",)}, "store-no-account"),
    ],
)
def test_nothing_to_send_or_nowhere_to_send_it_is_said(desk: Desk, fields: dict[str, object], key: str) -> None:
    with pytest.raises(InputError) as caught:
        way.send_off(desk, replace(draft(desk), **fields), DUE, WHO)
    assert caught.value.message.key == key
    assert queue(desk) == []


def test_what_is_scheduled_is_what_was_on_the_screen(desk: Desk) -> None:
    post = draft(desk)
    way.send_off(desk, replace(post, text="Wash them twice."), DUE, WHO)
    assert stored(desk, post.id).text == "Wash them twice."


def test_an_old_copy_in_another_window_schedules_nothing(desk: Desk) -> None:
    post = draft(desk)
    plan.save_draft(desk, replace(post, text="Newer."), WHO)
    with pytest.raises(Changed):
        way.send_off(desk, post, DUE, WHO)
    assert queue(desk) == []


def test_scheduling_again_replaces_and_never_doubles(desk: Desk) -> None:
    post = draft(desk, ("bluesky", "mastodon"))
    first = way.send_off(desk, post, DUE, WHO)
    edited = plan.save_draft(desk, replace(stored(desk, post.id), text="Wash them twice."), WHO)
    second = way.send_off(desk, edited, DUE + timedelta(hours=1), WHO)
    assert [d.id for d in second] == [d.id for d in first]
    assert len(queue(desk)) == 2
    assert {d.variant.text for d in queue(desk)} == {"Wash them twice."}
    assert {d.state for d in queue(desk)} == {D.SCHEDULED}


def test_uploads_and_keys_are_forgotten_with_the_content_they_were_made_for(desk: Desk) -> None:
    old = one(desk, state=D.FAILED, saved={"key-0": "k"})
    post = stored(desk, old.post_id)
    (same,) = way.send_off(desk, post, DUE, WHO)
    assert same.saved == {"key-0": "k"}
    (other,) = way.send_off(desk, replace(stored(desk, post.id), text="New."), DUE, WHO)
    assert other.saved == {}


@pytest.mark.parametrize("state", [D.SENT, D.SENDING])
def test_what_is_out_or_under_way_is_not_scheduled_again(desk: Desk, state: DeliveryState) -> None:
    old = one(desk, state=state)
    post = stored(desk, old.post_id)
    with pytest.raises(InputError) as caught:
        way.send_off(desk, post, DUE, WHO)
    assert caught.value.message.key in ("plan-nothing-to-send", "delivery-already-begun")
    assert queue(desk) == [old]


def test_an_unanswered_attempt_must_be_answered_first(desk: Desk) -> None:
    old = one(desk, state=D.UNCONFIRMED, attempts=open_attempt())
    with pytest.raises(InputError) as caught:
        way.send_off(desk, stored(desk, old.post_id), DUE, WHO)
    assert caught.value.message.key == "delivery-already-begun"


def test_accounts_it_is_out_on_are_left_alone(desk: Desk) -> None:
    post = draft(desk, ("bluesky", "mastodon"))
    first, second = way.send_off(desk, post, DUE, WHO)
    with desk.work() as work:
        work.save_delivery(replace(first, state=D.SENT, receipts=(receipt(0),)))
        work.save_delivery(replace(second, state=D.FAILED))
        work.save_post(replace(work.post(post.id), state=PostState.PARTLY))
    (again,) = way.send_off(desk, stored(desk, post.id), DUE, WHO)
    assert (again.id, again.state) == (second.id, D.SCHEDULED)
    assert stored(desk, post.id).state is PostState.PARTLY
    with pytest.raises(InputError) as caught:
        way.send_off(desk, replace(stored(desk, post.id), text="Other words."), DUE, WHO)
    assert caught.value.message.key == "plan-already-public"


def test_a_thread_that_has_begun_goes_on_only_with_the_same_beginning(desk: Desk) -> None:
    old = one(desk, state=D.HELD, receipts=(receipt(0),), saved={"key-0": "k"})
    (approved,) = [o.checked for o in way.look(desk, stored(desk, old.post_id))]
    first = old.variant.segments[0]

    def again(*segments: Segment) -> Delivery:
        variant = replace(approved.variant, segments=segments)
        return schedule.schedule(desk, schedule.Approved(variant, approved.account, old.approval), DUE)

    goes_on = again(first, Segment("and more", 8))
    assert (goes_on.next_part, goes_on.saved, goes_on.state) == (1, {"key-0": "k"}, D.SCHEDULED)
    with pytest.raises(InputError) as caught:
        again(Segment("other", 5), Segment("and more", 8))
    assert caught.value.message.key == "delivery-thread-begun"


def test_a_post_taken_down_may_go_out_anew_and_the_old_record_stays(desk: Desk) -> None:
    old = one(desk, state=D.DELETED, receipts=(receipt(0),))
    with desk.work() as work:
        post = work.save_post(replace(work.post(old.post_id), state=PostState.SCHEDULED))
    (fresh,) = way.send_off(desk, post, DUE, WHO)
    assert fresh.id != old.id
    assert [d.state for d in queue(desk)] == [D.DELETED, D.SCHEDULED]


def test_an_idea_can_go_straight_into_the_queue_and_a_published_post_cannot(desk: Desk) -> None:
    assert schedule.scheduled_from(PostState.IDEA) is PostState.SCHEDULED
    with pytest.raises(IllegalMove):
        schedule.scheduled_from(PostState.PUBLISHED)


def test_a_version_without_any_part_is_not_scheduled(desk: Desk) -> None:
    (approved,) = [o.checked for o in way.look(desk, draft(desk))]
    old = one(make_desk())
    with pytest.raises(InputError):
        schedule.schedule(
            desk, schedule.Approved(replace(approved.variant, segments=()), approved.account, old.approval), DUE
        )


# --- decisions ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [D.SCHEDULED, D.WAITING, D.HELD, D.MISSED, D.FAILED])
def test_what_has_not_gone_out_can_be_called_off_and_the_post_says_so(desk: Desk, state: DeliveryState) -> None:
    old = one(desk, state=state, reason=Message.of("delivery-missed"), not_before=DUE)
    gone = schedule.cancel(desk, old.id, WHO)
    assert (gone.state, gone.reason, gone.not_before) == (D.CANCELLED, None, None)
    assert stored(desk, old.post_id).state is PostState.APPROVED
    with desk.work() as work:
        assert work.audit(old.post_id)[-1].action == "delivery-did-cancel"


@pytest.mark.parametrize("state", [D.SENDING, D.SENT, D.DELETED])
def test_what_is_out_or_under_way_cannot_be_called_off(desk: Desk, state: DeliveryState) -> None:
    old = one(desk, state=state)
    with pytest.raises(IllegalMove):
        schedule.cancel(desk, old.id, WHO)


@pytest.mark.parametrize("state", [D.WAITING, D.UNCONFIRMED])
def test_what_may_be_public_is_not_called_off_before_that_is_known(desk: Desk, state: DeliveryState) -> None:
    old = one(desk, state=state, attempts=open_attempt())
    with pytest.raises(InputError) as caught:
        schedule.cancel(desk, old.id, WHO)
    assert caught.value.message.key == "delivery-still-looking"


@pytest.mark.parametrize("state", [D.FAILED, D.MISSED, D.HELD, D.WAITING])
def test_retry_makes_it_due_now(desk: Desk, state: DeliveryState) -> None:
    old = one(desk, state=state, reason=Message.of("delivery-missed"), not_before=DUE)
    now = desk.clock.advance(days=2)
    again = schedule.retry(desk, old.id, WHO)
    assert (again.state, again.due, again.reason, again.not_before) == (D.SCHEDULED, now, None, None)


def test_retry_before_its_time_keeps_its_time(desk: Desk) -> None:
    old = one(desk, state=D.HELD)
    assert schedule.retry(desk, old.id, WHO).due == DUE


def test_retry_of_an_unanswered_attempt_keeps_it_open_so_that_it_is_looked_for_first(desk: Desk) -> None:
    old = one(desk, state=D.UNCONFIRMED, attempts=open_attempt())
    assert schedule.retry(desk, old.id, WHO).open_attempt == open_attempt()[0]


@pytest.mark.parametrize("state", [D.SCHEDULED, D.SENDING, D.SENT, D.CANCELLED, D.DELETED])
def test_there_is_nothing_to_retry_in_other_states(desk: Desk, state: DeliveryState) -> None:
    old = one(desk, state=state)
    with pytest.raises(IllegalMove):
        schedule.retry(desk, old.id, WHO)


def test_a_wait_that_the_platform_asked_for_is_not_cut_short(desk: Desk) -> None:
    old = one(desk, state=D.WAITING, reason=Message.of("delivery-rate-limited", platform="Bluesky"))
    with pytest.raises(InputError) as caught:
        schedule.retry(desk, old.id, WHO)
    assert caught.value.message.key == "delivery-must-wait"


def test_the_person_saw_it_there(desk: Desk) -> None:
    old = one(desk, state=D.UNCONFIRMED, attempts=open_attempt())
    seen = schedule.answer_unconfirmed(desk, old.id, True, "https://example.org/mine", WHO)
    assert (seen.state, seen.url, seen.open_attempt) == (D.SENT, "https://example.org/mine", None)
    assert stored(desk, old.post_id).state is PostState.PUBLISHED


def test_the_person_did_not_see_it_so_it_waits_for_their_word(desk: Desk) -> None:
    old = one(desk, state=D.UNCONFIRMED, attempts=open_attempt())
    seen = schedule.answer_unconfirmed(desk, old.id, False, "", WHO)
    assert (seen.state, seen.reason.key, seen.open_attempt) == (D.FAILED, "delivery-not-out", None)
    assert schedule.retry(desk, old.id, WHO).state is D.SCHEDULED


def test_the_rest_of_a_thread_behind_a_part_confirmed_by_hand_is_not_sent(desk: Desk) -> None:
    old = one(desk, state=D.UNCONFIRMED, attempts=open_attempt())
    parts = (*old.variant.segments, Segment("and more", 8))
    with desk.work() as work:
        work.save_delivery(replace(old, variant=replace(old.variant, segments=parts)))
    seen = schedule.answer_unconfirmed(desk, old.id, True, "https://example.org/mine", WHO)
    assert (seen.state, seen.reason.key) == (D.FAILED, "delivery-rest-by-hand")
    assert stored(desk, old.post_id).state is PostState.PARTLY
    with pytest.raises(InputError):
        schedule.retry(desk, old.id, WHO)


def test_only_a_question_that_is_open_can_be_answered(desk: Desk) -> None:
    old = one(desk, state=D.FAILED)
    with pytest.raises(IllegalMove):
        schedule.answer_unconfirmed(desk, old.id, True, "", WHO)


# --- words ----------------------------------------------------------------------------------------------------------


def test_every_state_and_decision_has_its_words() -> None:
    assert set(DELIVERY_STATE) == set(DeliveryState)
    assert set(POST_STATE) == set(PostState)
    for message in (*DELIVERY_STATE.values(), *POST_STATE.values(), *ACTION.values()):
        assert words().say(message) != message.key


@pytest.mark.parametrize("state", DeliveryState)
def test_every_state_has_a_sentence_and_offers_only_what_is_possible(desk: Desk, state: DeliveryState) -> None:
    attempts = open_attempt() if state is D.UNCONFIRMED else ()
    delivery = one(desk, state=state, reason=None, attempts=attempts)
    assert words().say(sentence(delivery)).endswith((".", "?"))
    deeds = {
        "retry": lambda: schedule.retry(desk, delivery.id, WHO),
        "look-again": lambda: schedule.retry(desk, delivery.id, WHO),
        "cancel": lambda: schedule.cancel(desk, delivery.id, WHO),
        "went-out": lambda: schedule.answer_unconfirmed(desk, delivery.id, True, "", WHO),
        "stayed-in": lambda: schedule.answer_unconfirmed(desk, delivery.id, False, "", WHO),
    }
    for name in set(actions(delivery)) - {OPEN_CARD}:  # which leads to a page
        deeds[name]()
        with desk.work() as work:
            work.save_delivery(delivery)
            work.save_post(replace(work.post(delivery.post_id), state=PostState.SCHEDULED))


def test_while_primum_looks_for_an_answer_that_is_all_there_is_to_do(desk: Desk) -> None:
    assert actions(one(desk, state=D.WAITING, attempts=open_attempt())) == ("look-again",)
