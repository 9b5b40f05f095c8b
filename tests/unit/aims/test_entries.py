"""Entries: a meeting makes and moves its posts; notes on learning are written out; the glance."""

import csv
import io
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from app.domain.entry import Entry, EntryKind, Role
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.profile import Profile
from app.pipeline import entries, plan, way
from app.pipeline.glance import glance
from tests.fakes import add_account, make_desk

WHO = "Dr Ada Example"


def meeting(desk, days: int = 20) -> Entry:
    day = desk.clock.now().date() + timedelta(days=days)
    return Entry("", EntryKind.MEETING, "Asthma evening", day, time(18, 30), where="https://meet.example/a")


def posts(desk, made: entries.Made):
    with desk.work() as work:
        return [work.post(one.post_id) for one in made.entry.linked]


def test_a_meeting_makes_three_linked_drafts_at_their_offsets_on_the_wall() -> None:
    desk = make_desk()
    with desk.work() as work:
        work.save_profile(Profile(zone="America/Toronto"))
    made = entries.add(desk, replace(meeting(desk), day=date(2027, 3, 16)), WHO)  # the clocks change on 14 March
    announce, remind, recap = made.posts
    assert [one.role for one in made.entry.linked] == list(Role)
    assert announce.planned_for is not None
    assert announce.planned_for.isoformat() == "2027-03-09T23:30:00+00:00"
    assert remind.planned_for.isoformat() == "2027-03-15T22:30:00+00:00"
    assert "16 March 2027, 18:30 (Toronto time)" in announce.text
    assert announce.text.endswith("https://meet.example/a")
    assert recap.title == "Recap: Asthma evening"
    assert {post.state for post in made.posts} == {PostState.DRAFT}


def test_chosen_offsets_are_taken_and_one_that_has_passed_stands_without_a_time() -> None:
    desk = make_desk()
    made = entries.add(desk, meeting(desk, 2), WHO, {Role.ANNOUNCE: -72, Role.REMIND: -2})
    assert [post.planned_for is None for post in made.posts] == [True, False]


def test_moving_a_meeting_moves_what_is_not_out_and_its_date_in_the_text() -> None:
    desk = make_desk()
    account = add_account(desk, "bluesky")
    made = entries.add(desk, meeting(desk), WHO)
    announce, remind, _ = made.posts
    ready = plan.save_draft(desk, replace(remind, accounts=(account.id,)), WHO)
    way.send_off(desk, ready, remind.planned_for, WHO)
    with desk.work() as work:
        work.save_post(replace(work.post(announce.id), state=PostState.PUBLISHED))
    later = replace(made.entry, day=made.entry.day + timedelta(days=3))
    moved = entries.change(desk, later, WHO)
    first, second, third = posts(desk, made)
    assert moved.reopened == 1
    assert first.planned_for == announce.planned_for
    assert second.planned_for == remind.planned_for + timedelta(days=3)
    assert entries.when_words(later, "UTC") in second.text
    assert second.state is PostState.DRAFT
    assert third.planned_for == made.posts[2].planned_for + timedelta(days=3)
    with desk.work() as work:
        assert [d.state for d in work.deliveries(remind.id)] == [DeliveryState.HELD]


def test_an_approved_post_is_looked_at_again_even_where_its_date_was_rewritten() -> None:
    desk = make_desk()
    account = add_account(desk, "bluesky")
    made = entries.add(desk, meeting(desk), WHO)
    own = plan.save_draft(desk, replace(made.posts[0], text="Join us soon", accounts=(account.id,)), WHO)
    way.send_off(desk, own, made.posts[0].planned_for, WHO)
    entries.change(desk, replace(made.entry, at=time(19)), WHO)
    assert posts(desk, made)[0].state is PostState.DRAFT
    assert posts(desk, made)[0].text == "Join us soon"


def test_a_change_without_a_move_leaves_the_posts_alone_and_a_deleted_one_is_passed() -> None:
    desk = make_desk()
    made = entries.add(desk, meeting(desk), WHO)
    plan.delete_post(desk, made.posts[0].id, WHO)
    assert entries.change(desk, replace(made.entry, note="bring slides"), WHO).posts == ()
    assert len(entries.change(desk, replace(made.entry, at=time(8)), WHO).posts) == 2


def test_undoing_a_meeting_keeps_the_drafts_that_were_written_in() -> None:
    desk = make_desk()
    made = entries.add(desk, meeting(desk), WHO)
    written = plan.save_draft(desk, replace(made.posts[0], text="My own words"), WHO)
    entries.unmake(desk, made, WHO)
    with desk.work() as work:
        assert work.entries() == []
        assert [row.id for row in work.posts(desk.clock.now() - timedelta(days=400))] == [written.id]


def test_a_removed_entry_comes_back() -> None:
    desk = make_desk()
    made = entries.add(desk, Entry("", EntryKind.MILESTONE, "Ten years", desk.clock.now().date()), WHO)
    gone = entries.remove(desk, made.entry.id, WHO)
    entries.put_back(desk, gone, WHO)
    with desk.work() as work:
        assert work.entries() == [made.entry]
        assert work.entries(until=made.entry.day) == []
    with pytest.raises(InputError, match="aims-no-entry"):
        entries.remove(desk, "nothing", WHO)


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"title": " "}, "aims-entry-no-title"),
        ({"title": "x" * 201}, "aims-entry-long-title"),
        ({"at": None}, "aims-entry-no-time"),
        ({"minutes": -5}, "aims-entry-minutes"),
    ],
)
def test_an_entry_that_cannot_be_says_why(fields: dict, key: str) -> None:
    desk = make_desk()
    with pytest.raises(InputError, match=key):
        entries.add(desk, replace(meeting(desk), **fields), WHO)


def test_learning_is_written_out_and_no_cell_runs_as_a_formula() -> None:
    day = date(2026, 11, 20)
    rows = [
        Entry("2", EntryKind.CPD, "=HYPERLINK(1)", day, minutes=90, note='Said "yes",\nthen did'),
        Entry("1", EntryKind.MEETING, "not this", day, time(9)),
    ]
    table = list(csv.reader(io.StringIO(entries.learning_csv(rows))))
    assert table[0] == ["Day", "Activity", "Hours", "Where", "Reflection"]
    assert table[1:] == [["2026-11-20", "'=HYPERLINK(1)", "1.5", "", 'Said "yes",\nthen did']]


def test_the_glance_tells_the_week_behind_what_is_held_and_the_week_ahead() -> None:
    desk = make_desk()
    now = desk.clock.now()
    assert glance(desk).empty
    with desk.work() as work:
        for number, (days, state) in enumerate(
            [
                (-2, PostState.PUBLISHED),
                (-9, PostState.PUBLISHED),
                (3, PostState.DRAFT),
                (9, PostState.DRAFT),
                (0, PostState.PUBLISHED),
            ]
        ):
            made = plan.Post(f"p{number}", "t", planned_for=now + timedelta(days=days), state=state)
            work.save_post(made)
    found = glance(desk)
    assert [row.id for row in found.out] == ["p0", "p4"]  # what went out today has gone out
    assert found.ahead == {Goal.EDUCATION: 1}
    assert found.held == ()
