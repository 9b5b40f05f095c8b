"""Versions: one a minute and person, restored by content alone, gone with their post."""

from dataclasses import replace

import pytest

from app.domain.lifecycle import PostState
from app.pipeline import history
from app.pipeline.plan import delete_post, new_post, save_draft
from tests.fakes import make_desk

WHO = "Dr. Amara Osei"


@pytest.fixture
def desk():
    return make_desk()


def said(desk, post):
    return [one.post.text for one in history.versions(desk, post.id)]


def test_changes_of_one_person_within_a_minute_make_one_version(desk):
    post = new_post(desk, WHO, text="One")
    for text in ("Two", "Three"):
        desk.clock.advance(seconds=20)
        post = save_draft(desk, replace(post, text=text), WHO)
    assert said(desk, post) == ["Three"]
    desk.clock.advance(seconds=21)
    post = save_draft(desk, replace(post, text="Four"), WHO)
    assert said(desk, post) == ["Four", "Three"]


def test_another_person_begins_a_version_of_their_own(desk):
    post = new_post(desk, WHO, text="One")
    save_draft(desk, replace(post, text="Two"), "Noor Haddad")
    assert [(one.by, one.post.text) for one in history.versions(desk, post.id)] == [
        ("Noor Haddad", "Two"),
        (WHO, "One"),
    ]


def test_a_post_from_before_the_table_keeps_what_stood_there(desk):
    post = new_post(desk, WHO, text="Old")
    with desk.work() as work:
        work.delete_post(post.id)
        work.forget_versions()
        post = work.save_post(replace(post, revision=0))
    desk.clock.advance(minutes=5)
    post = save_draft(desk, replace(post, text="New"), WHO)
    assert said(desk, post) == ["New", "Old"]


def test_a_move_in_the_plan_makes_no_version(desk):
    post = new_post(desk, WHO, text="One")
    desk.clock.advance(minutes=5)
    post = save_draft(desk, replace(post, planned_for=desk.clock.advance(days=1)), WHO)
    assert said(desk, post) == ["One"]


def test_restored_content_leaves_the_place_in_the_plan(desk):
    post = new_post(desk, WHO, text="One")
    now = replace(post, text="Two", state=PostState.SCHEDULED, planned_for=desk.clock.now(), revision=7)
    back = history.with_content(now, post)
    assert (back.text, back.state, back.planned_for, back.revision) == ("One", now.state, now.planned_for, 7)


def test_an_undone_deletion_has_its_versions_and_a_new_start_erases_them(desk):
    post = new_post(desk, WHO, text="One")
    gone = delete_post(desk, post.id, WHO)
    desk.clock.advance(minutes=5)
    post = save_draft(desk, gone, WHO)
    assert said(desk, post) == ["One"]
    delete_post(desk, post.id, WHO)
    history.forget(desk)
    assert said(desk, post) == []
