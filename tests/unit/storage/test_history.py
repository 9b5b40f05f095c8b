"""Versions of posts in the real tables."""

from datetime import UTC, datetime

from app.domain.history import PostVersion
from app.domain.post import Post

AT = datetime(2026, 11, 22, 19, 2, tzinfo=UTC)


def version(number, text="words", post_id="p1"):
    return PostVersion(post_id, number, AT, "Dr. Amara Osei", Post(post_id, text))


def test_versions_come_back_newest_first_and_one_number_is_one_version(store):
    with store.work() as unit:
        for number, text in ((1, "a"), (2, "b"), (2, "c")):
            unit.save_version(version(number, text))
        assert [one.post.text for one in unit.versions("p1")] == ["c", "a"]
        assert unit.versions("p1", 1) == [version(2, "c")]


def test_the_oldest_go_when_there_are_more_than_two_hundred(store):
    with store.work() as unit:
        for number in range(1, 204):
            unit.save_version(version(number))
        kept = unit.versions("p1", 300)
        assert (len(kept), kept[-1].number) == (200, 4)


def test_versions_of_posts_that_are_gone_are_erased(store):
    with store.work() as unit:
        unit.save_post(Post("p2", "there"))
        unit.save_version(version(1, post_id="p1"))
        unit.save_version(version(1, post_id="p2"))
        unit.forget_versions()
        assert (len(unit.versions("p1")), len(unit.versions("p2"))) == (0, 1)
