"""What a post would be too close to at another time, read from the whole plan."""

from datetime import timedelta

from app.domain.lifecycle import PostState
from app.pipeline.near import near
from app.pipeline.plan import new_post
from app.settings.declared import BURST_CAP
from app.settings.setting import change
from tests.fakes import add_account, make_desk


def test_the_nearest_post_of_the_same_account_is_found_and_others_are_not():
    desk = make_desk()
    account, other = add_account(desk, "bluesky", handle="a.example"), add_account(desk, "mastodon", handle="b.example")
    when = desk.clock.now() + timedelta(days=3)
    new_post(desk, "me", title="Near", accounts=(account.id,), planned_for=when + timedelta(minutes=50))
    new_post(desk, "me", title="Elsewhere", accounts=(other.id,), planned_for=when)
    new_post(desk, "me", title="Gone", accounts=(account.id,), planned_for=when, state=PostState.ARCHIVED)
    found = near(desk, "", (account.id,), when)
    assert [one.beside.title for one in found.crowds] == ["Near"]
    assert found.labels[account.id] == account.label
    assert near(desk, "", (account.id,), when + timedelta(hours=5)).crowds == ()


def test_a_day_that_is_full_is_said():
    desk = make_desk()
    account = add_account(desk, "bluesky", handle="a.example")
    when = desk.clock.now() + timedelta(days=3)
    with desk.work() as work:
        change(work, BURST_CAP, 1)
    post = new_post(desk, "me", accounts=(account.id,), planned_for=when)
    assert near(desk, "", (account.id,), when + timedelta(hours=2)).crowds[0].beside is None
    assert near(desk, post.id, (account.id,), when + timedelta(hours=2)).crowds == ()
