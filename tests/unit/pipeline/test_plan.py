"""Drafts are kept, moved, deleted and brought back; nothing of it lets anything out."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from app.domain.calendar import Slot
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import Changed, IllegalMove, InputError
from app.domain.goal import Goal
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.post import Post
from app.domain.profile import Profile
from app.pipeline import plan, schedule, way
from app.runner.loop import Runner
from tests.fakes import NOON, add_account, lost, make_desk

WHO = "Dr Ada Example"
TOMORROW = NOON + timedelta(days=1)


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def scheduled(desk: Desk, *platforms: str) -> tuple[Post, tuple[Delivery, ...]]:
    accounts = tuple(add_account(desk, p).id for p in platforms or ("bluesky",))
    post = plan.new_post(desk, WHO, text="Wash your hands.", accounts=accounts)
    deliveries = way.send_off(desk, post, TOMORROW, WHO)
    return stored(desk, post.id), deliveries


def stored(desk: Desk, post_id: str) -> Post:
    with desk.work() as work:
        return work.post(post_id)


def queue(desk: Desk, post_id: str) -> list[Delivery]:
    with desk.work() as work:
        return list(work.deliveries(post_id))


def actions(desk: Desk, post_id: str) -> list[str]:
    with desk.work() as work:
        return [entry.action for entry in work.audit(post_id)]


def test_a_new_post_is_a_draft_with_its_author_and_a_trace(desk: Desk) -> None:
    post = plan.new_post(desk, WHO, goal=Goal.ADVOCACY)
    assert (post.state, post.author, post.goal, post.text) == (PostState.DRAFT, WHO, Goal.ADVOCACY, "")
    assert (post.revision, post.updated_at) == (1, NOON)
    assert stored(desk, post.id) == post
    assert actions(desk, post.id) == ["plan-did-create"]


def test_autosave_keeps_what_was_typed_and_when(desk: Desk) -> None:
    post = plan.new_post(desk, WHO)
    desk.clock.advance(seconds=1)
    saved = plan.save_draft(desk, replace(post, text="Wash"), WHO)
    assert (saved.text, saved.revision, saved.updated_at) == ("Wash", 2, NOON + timedelta(seconds=1))
    assert actions(desk, post.id) == ["plan-did-create"], "a trace of every keystroke would bury the rest"


def test_the_slower_of_two_windows_is_told_and_overwrites_nothing(desk: Desk) -> None:
    post = plan.new_post(desk, WHO)
    plan.save_draft(desk, replace(post, text="first"), WHO)
    with pytest.raises(Changed):
        plan.save_draft(desk, replace(post, text="second"), WHO)
    assert stored(desk, post.id).text == "first"


def test_an_edit_of_a_scheduled_post_makes_it_a_draft_and_holds_its_deliveries(desk: Desk) -> None:
    post, _ = scheduled(desk, "bluesky", "mastodon")
    saved = plan.save_draft(desk, replace(post, text="Wash your hands twice."), WHO)
    assert saved.state is PostState.DRAFT
    assert {d.state for d in queue(desk, post.id)} == {DeliveryState.HELD}
    assert {d.reason.key for d in queue(desk, post.id)} == {"delivery-held-edited"}
    assert actions(desk, post.id)[-1] == "plan-did-reopen"


@pytest.mark.parametrize(
    "change",
    [
        {"title": "T"}, {"goal": Goal.NETWORKING}, {"overrides": {"bluesky": "Other"}}, {"accounts": ()},
        {"content_warning": "blood"}, {"consents": ("c-1",)}, {"language": "fr"}, {"in_reply_to": "who?"},
    ],
)  # fmt: skip
def test_any_change_of_content_needs_a_new_approval(desk: Desk, change: dict[str, object]) -> None:
    post, _ = scheduled(desk)
    assert plan.save_draft(desk, replace(post, **change), WHO).state is PostState.DRAFT


@pytest.mark.parametrize("change", [{"campaign_id": "c"}, {"author": "Dr Bo Example"}])
def test_a_change_that_no_reader_sees_leaves_the_approval(desk: Desk, change: dict[str, str]) -> None:
    post, _ = scheduled(desk)
    assert plan.save_draft(desk, replace(post, **change), WHO).state is PostState.SCHEDULED
    assert [d.state for d in queue(desk, post.id)] == [DeliveryState.SCHEDULED]


def test_a_new_time_by_autosave_moves_the_deliveries_too(desk: Desk) -> None:
    post, _ = scheduled(desk)
    plan.save_draft(desk, replace(post, planned_for=TOMORROW + timedelta(hours=2)), WHO)
    assert [d.due for d in queue(desk, post.id)] == [TOMORROW + timedelta(hours=2)]


def test_a_move_in_the_calendar_moves_post_and_deliveries_and_wakes_the_runner(desk: Desk) -> None:
    post, _ = scheduled(desk, "bluesky", "mastodon")
    moved = plan.reschedule(desk, post.id, TOMORROW + timedelta(days=2), WHO)
    assert (moved.planned_for, moved.state, moved.text) == (
        TOMORROW + timedelta(days=2),
        PostState.SCHEDULED,
        post.text,
    )
    assert {d.due for d in queue(desk, post.id)} == {TOMORROW + timedelta(days=2)}
    assert desk.clock.wait(100) is True


def test_a_draft_can_be_moved_as_well(desk: Desk) -> None:
    post = plan.new_post(desk, WHO)
    assert plan.reschedule(desk, post.id, TOMORROW, WHO).state is PostState.DRAFT
    assert queue(desk, post.id) == []


def test_a_move_to_the_backlog_takes_it_out_of_the_queue_and_undo_puts_it_back(desk: Desk) -> None:
    post, _ = scheduled(desk)
    shelved = plan.reschedule(desk, post.id, None, WHO)
    assert (shelved.state, shelved.planned_for) == (PostState.APPROVED, None)
    assert [d.state for d in queue(desk, post.id)] == [DeliveryState.CANCELLED]
    desk.clock.set(TOMORROW + timedelta(minutes=1))
    assert Runner(desk, "test").run_due() == []
    back = plan.reschedule(desk, post.id, TOMORROW + timedelta(days=1), WHO)
    assert back.state is PostState.SCHEDULED
    assert [(d.state, d.due) for d in queue(desk, post.id)] == [(DeliveryState.SCHEDULED, TOMORROW + timedelta(days=1))]


def test_an_edit_taken_back_still_needs_a_new_approval(desk: Desk) -> None:
    post, (delivery,) = scheduled(desk)
    edited = plan.save_draft(desk, replace(post, text="Other words."), WHO)
    plan.save_draft(desk, replace(edited, text=post.text), WHO)
    schedule.retry(desk, delivery.id, WHO)
    desk.clock.set(TOMORROW)
    (held,) = Runner(desk, "test").run_due()
    assert (held.state, held.reason.key) == (DeliveryState.HELD, "delivery-held-edited")
    assert desk.platforms.network.live == []


def test_an_archived_post_goes_nowhere(desk: Desk) -> None:
    post, _ = scheduled(desk)
    assert plan.save_draft(desk, replace(post, state=PostState.ARCHIVED), WHO).state is PostState.ARCHIVED
    assert [d.state for d in queue(desk, post.id)] == [DeliveryState.CANCELLED]


def test_a_published_post_can_be_archived_and_nothing_else(desk: Desk) -> None:
    post = published(desk)
    archived = plan.save_draft(desk, replace(post, state=PostState.ARCHIVED), WHO)
    assert (archived.state, [d.state for d in queue(desk, post.id)]) == (PostState.ARCHIVED, [DeliveryState.SENT])


def test_archiving_is_no_back_door_to_another_text(desk: Desk) -> None:
    post = published(desk)
    with pytest.raises(InputError):
        plan.save_draft(desk, replace(post, state=PostState.ARCHIVED, text="Never said that."), WHO)


@pytest.mark.parametrize("state", [PostState.APPROVED, PostState.SCHEDULED, PostState.PUBLISHED, PostState.PARTLY])
def test_a_state_that_a_later_stage_gives_cannot_be_typed(desk: Desk, state: PostState) -> None:
    post = plan.new_post(desk, WHO)
    with pytest.raises(IllegalMove):
        plan.save_draft(desk, replace(post, state=state), WHO)


def test_an_idea_becomes_a_draft_and_a_draft_goes_to_review(desk: Desk) -> None:
    idea = plan.new_post(desk, WHO, state=PostState.IDEA)
    post = plan.save_draft(desk, replace(idea, state=PostState.DRAFT), WHO)
    assert plan.save_draft(desk, replace(post, state=PostState.IN_REVIEW), WHO).state is PostState.IN_REVIEW


def test_what_was_edited_in_the_backlog_does_not_come_back_by_a_move(desk: Desk) -> None:
    post, _ = scheduled(desk)
    shelved = plan.reschedule(desk, post.id, None, WHO)
    plan.save_draft(desk, replace(shelved, text="Something else."), WHO)
    assert plan.reschedule(desk, post.id, TOMORROW, WHO).state is PostState.DRAFT
    assert [d.state for d in queue(desk, post.id)] == [DeliveryState.CANCELLED]


def published(desk: Desk) -> Post:
    post, _ = scheduled(desk)
    desk.clock.set(TOMORROW)
    Runner(desk, "test").run_due()
    return stored(desk, post.id)


def unconfirmed(desk: Desk) -> Post:
    post, _ = scheduled(desk)
    desk.platforms.repeatable = False
    desk.platforms.network.script(lost(live=False))
    desk.clock.set(TOMORROW)
    Runner(desk, "test").run_due()
    return stored(desk, post.id)


@pytest.mark.parametrize("public", [published, unconfirmed])
def test_what_is_or_may_be_public_is_not_changed_moved_or_deleted(desk: Desk, public) -> None:
    post = public(desk)
    for attempt in (
        lambda: plan.save_draft(desk, replace(post, text="Never said that."), WHO),
        lambda: plan.reschedule(desk, post.id, TOMORROW + timedelta(days=3), WHO),
        lambda: plan.delete_post(desk, post.id, WHO),
    ):
        with pytest.raises(InputError) as caught:
            attempt()
        assert caught.value.message.key == "plan-already-public"
    assert stored(desk, post.id) == post


def test_a_deleted_post_comes_back_as_a_draft_at_its_place(desk: Desk) -> None:
    post, _ = scheduled(desk)
    gone = plan.delete_post(desk, post.id, WHO)
    assert queue(desk, post.id) == []
    with pytest.raises(InputError):
        stored(desk, post.id)
    back = plan.save_draft(desk, gone, WHO)
    assert (back.text, back.planned_for, back.state) == (post.text, TOMORROW, PostState.DRAFT)
    assert actions(desk, post.id)[-2:] == ["plan-did-delete", "plan-did-restore"]


def test_calendar_and_backlog_show_what_belongs_there(desk: Desk) -> None:
    idea = plan.new_post(desk, WHO, text="One day", state=PostState.IDEA)
    post, _ = scheduled(desk)
    rows = plan.calendar(desk, TOMORROW, TOMORROW + timedelta(days=1))
    assert [(r.id, r.when, r.platforms) for r in rows] == [(post.id, TOMORROW, ("bluesky",))]
    assert plan.calendar(desk, NOON, TOMORROW) == []
    assert [r.id for r in plan.backlog(desk)] == [idea.id]


def test_the_next_free_slot_is_on_the_practices_wall_and_not_taken(desk: Desk) -> None:
    with desk.work() as work:
        work.save_profile(Profile(zone="America/New_York"))
        work.save_slot(Slot("s", 1, time(7, 30)))
    first = plan.next_free_slot(desk, None)
    assert first.isoformat() == "2026-11-24T12:30:00+00:00"
    plan.new_post(desk, WHO, planned_for=first)
    assert plan.next_free_slot(desk, Goal.EDUCATION) == first + timedelta(days=7)
