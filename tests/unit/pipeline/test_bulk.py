"""One thing done to many posts: each by itself, refusals with reasons, and all of it taken back."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from app.domain.calendar import instant, wall
from app.domain.lifecycle import DeliveryState, PostState
from app.pipeline import bulk
from app.pipeline.plan import new_post
from app.pipeline.way import send_off
from tests.fakes import add_account, make_desk

ZONE = "America/Toronto"


@pytest.fixture
def desk():
    made = make_desk()
    with made.work() as work:
        work.save_profile(replace(work.profile(), zone=ZONE))
    return made


def planned(desk, days: int = 3, **fields):
    account = add_account(desk, "bluesky", handle=f"h{days}.example")
    when = desk.clock.now() + timedelta(days=days)
    given = {"text": "Wash your hands.", "accounts": (account.id,), "planned_for": when} | fields
    return new_post(desk, "me", **given)


def read(desk, post):
    with desk.work() as work:
        return work.post(post.id)


def test_moving_by_days_keeps_the_time_on_the_wall_over_a_clock_change(desk):
    before = instant(date(2026, 10, 30), datetime(2026, 1, 1, 7, 30).time(), ZONE)
    desk.clock.set(before - timedelta(days=5))
    post = planned(desk, planned_for=before)
    bulk.run(desk, bulk.by_days(7), [post.id], "me")
    assert f"{wall(read(desk, post).planned_for, ZONE):%d %H:%M}" == "06 07:30"


def test_one_that_refuses_does_not_stop_the_others(desk):
    first, gone, none, last = planned(desk, 3), "nobody", planned(desk, 4, planned_for=None), planned(desk, 5)
    outcome = bulk.run(desk, bulk.by_days(2), [first.id, gone, none.id, last.id], "me")
    assert [p.id for p in outcome.done] == [first.id, last.id]
    assert [r.error.message.key for r in outcome.refused] == ["store-no-post", "cal-no-time"]
    assert read(desk, last).planned_for == last.planned_for + timedelta(days=2)


def test_nothing_moves_into_the_past(desk):
    post = planned(desk, 1)
    outcome = bulk.run(desk, bulk.by_days(-5), [post.id], "me")
    assert outcome.refused[0].error.message.key == "calendar-past"
    assert read(desk, post) == post


def test_to_a_day_each_keeps_its_own_time(desk):
    one, two = planned(desk, 3), planned(desk, 4)
    two = replace(two, planned_for=two.planned_for + timedelta(minutes=95))
    with desk.work() as work:
        two = work.save_post(two)
    day = wall(desk.clock.now(), ZONE).date() + timedelta(days=9)
    bulk.run(desk, bulk.to_day(day), [one.id, two.id], "me")
    for post in (one, two):
        at = wall(read(desk, post).planned_for, ZONE)
        assert (at.date(), at.time()) == (day, wall(post.planned_for, ZONE).time())


def test_what_was_moved_can_be_taken_back_together(desk):
    posts = [planned(desk, n) for n in (3, 4)]
    act = bulk.by_days(7)
    outcome = bulk.run(desk, act, [p.id for p in posts], "me")
    back = bulk.take_back(desk, act, outcome.done, "me")
    assert not back.refused
    assert [read(desk, p).planned_for for p in posts] == [p.planned_for for p in posts]


def test_nothing_is_taken_back_into_the_past(desk):
    post = planned(desk, 1)
    outcome = bulk.run(desk, bulk.by_days(9), [post.id], "me")
    desk.clock.advance(days=2)
    back = bulk.take_back(desk, bulk.by_days(9), outcome.done, "me")
    assert back.refused[0].error.message.key == "calendar-past"


def test_a_pause_takes_scheduled_posts_off_the_plan_and_back_with_their_approval(desk):
    post = planned(desk)
    (delivery,) = send_off(desk, post, post.planned_for, "me")
    outcome = bulk.run(desk, bulk.PAUSE, [post.id], "me")
    with desk.work() as work:
        assert work.delivery(delivery.id).state is DeliveryState.CANCELLED
    assert read(desk, post).planned_for is None
    assert bulk.run(desk, bulk.PAUSE, [post.id], "me").refused[0].error.message.key == "cal-no-time"
    bulk.take_back(desk, bulk.PAUSE, outcome.done, "me")
    with desk.work() as work:
        assert work.delivery(delivery.id).state is DeliveryState.SCHEDULED
    assert read(desk, post).planned_for == post.planned_for


def test_deleted_posts_come_back_as_drafts(desk):
    posts = [planned(desk, n) for n in (3, 4)]
    outcome = bulk.run(desk, bulk.DELETE, [p.id for p in posts], "me")
    with desk.work() as work:
        assert not work.posts(desk.clock.now(), desk.clock.now() + timedelta(days=9))
    assert not bulk.take_back(desk, bulk.DELETE, outcome.done, "me").refused
    assert [read(desk, p).text for p in posts] == [p.text for p in posts]


def test_tags_are_put_on_and_off_without_touching_the_approval(desk):
    post = planned(desk, tags=("asthma",))
    (delivery,) = send_off(desk, post, post.planned_for, "me")
    act = bulk.tag(["#Winter  Health", "Asthma"])
    outcome = bulk.run(desk, act, [post.id], "me")
    assert read(desk, post).tags == ("asthma", "winter health")
    with desk.work() as work:
        assert work.delivery(delivery.id).state is DeliveryState.SCHEDULED
    assert read(desk, post).state is PostState.SCHEDULED
    bulk.run(desk, bulk.untag(["asthma"]), [post.id], "me")
    assert read(desk, post).tags == ("winter health",)
    bulk.take_back(desk, act, outcome.done, "me")
    assert read(desk, post).tags == ("asthma",)


def test_asking_for_approval_is_for_drafts_that_say_something(desk):
    draft, empty, scheduled = planned(desk, 3), planned(desk, 4, text=" "), planned(desk, 5)
    send_off(desk, scheduled, scheduled.planned_for, "me")
    outcome = bulk.run(desk, bulk.ASK, [draft.id, empty.id, scheduled.id], "me")
    assert read(desk, draft).state is PostState.IN_REVIEW
    assert [r.error.message.key for r in outcome.refused] == ["plan-empty", "cal-not-draft"]
    assert read(desk, scheduled).state is PostState.SCHEDULED
    bulk.take_back(desk, bulk.ASK, outcome.done, "me")
    assert read(desk, draft).state is PostState.DRAFT
    assert bulk.take_back(desk, bulk.ASK, outcome.done, "me").refused[0].error.message.key == "cal-not-asked"
    with desk.work() as work:
        assert [e.action for e in work.audit(draft.id)][-2:] == ["cal-did-ask", "cal-did-ask-no-more"]
