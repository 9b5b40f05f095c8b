"""Tags and authors of posts, in the record and in the lists."""

from dataclasses import replace

from tests.unit.storage.records import post


def test_tags_are_kept_and_shown_in_lists(store) -> None:
    with store.work() as work:
        work.save_post(replace(post(), tags=("winter", "lungs"), author="Lee Example"))
    with store.work() as work:
        assert work.post(post().id).tags == ("winter", "lungs")
        rows = [*work.posts(), *work.posts(since=post().planned_for)] if post().planned_for else work.posts()
        row = next(row for row in rows if row.id == post().id)
    assert (row.tags, row.author) == (("winter", "lungs"), "Lee Example")


def test_posts_from_before_there_were_tags_have_none(store) -> None:
    with store.work() as work:
        work.save_post(post())
    with store._engine.begin() as db:
        db.exec_driver_sql("alter table posts drop column tags")
        db.exec_driver_sql("alter table posts add column tags text not null default '[]'")
    with store.work() as work:
        assert work.post(post().id).tags == ()
