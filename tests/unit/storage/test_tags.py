"""Tags and authors of posts, in the record and in the lists."""

from dataclasses import replace

from app.storage.engine import encrypted_engine
from app.storage.opening import open_store
from app.storage.places import database as file_of
from tests.unit.storage.records import KEY, NOW, post


def test_tags_are_kept_and_shown_in_lists(store) -> None:
    with store.work() as work:
        work.save_post(replace(post(), tags=("winter", "lungs"), author="Lee Example"))
    with store.work() as work:
        assert work.post(post().id).tags == ("winter", "lungs")
        rows = [*work.posts(), *work.posts(since=post().planned_for)] if post().planned_for else work.posts()
        row = next(row for row in rows if row.id == post().id)
    assert (row.tags, row.author) == (("winter", "lungs"), "Lee Example")


def test_posts_from_before_there_were_tags_have_none(tmp_path) -> None:
    """A practice of version 6 with a post; the migration gives it an empty list, and tags can be put on it."""
    store = open_store(tmp_path, KEY, NOW)
    with store.work() as work:
        work.save_post(post())
    store.close()
    engine = encrypted_engine(file_of(tmp_path), KEY)
    with engine.begin() as db:
        db.exec_driver_sql("alter table posts drop column tags")
        db.exec_driver_sql("pragma user_version = 6")
        db.exec_driver_sql("update alembic_version set version_num = '0006'")
    engine.dispose()
    store = open_store(tmp_path, KEY, NOW)
    with store.work() as work:
        old = work.post(post().id)
        assert old.tags == ()
        assert work.save_post(replace(old, tags=("winter",))).tags == ("winter",)
    store.close()
