"""The library in the database and in memory: the same questions, the same answers; and what a migration finds."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import Changed, InputError
from app.domain.library import Asset, Use
from app.domain.lifecycle import PostState
from app.domain.media import Media, Rights, Vouch
from app.domain.ports import Transaction
from app.domain.post import Post
from app.storage.codec import dumps
from app.storage.opening import open_store
from tests.fakes import NOON
from tests.unit.storage.older import step_back

KEY = b"k" * 32


def one(letter: str, minutes: float = 0, **fields: object) -> Asset:
    media = Media(letter * 64, f"{letter}.jpg", "image/jpeg", 9)
    return Asset(media, added_by="Dr Ada Example", added_at=NOON + timedelta(minutes=minutes), **fields)


def test_files_are_listed_newest_first_or_by_their_ids(database: Transaction) -> None:
    whole = one("b", 5, tags=("flu",), rights=Rights("cc", "A", until=date(2027, 3, 31), file="f" * 64), ai_made=True)
    with database() as work:
        for asset in (one("a"), whole, one("c", 5)):
            work.save_asset(asset)
    with database() as work:
        assert [asset.id[0] for asset in work.assets()] == ["b", "c", "a"]
        assert [asset.id[0] for asset in work.assets(["a" * 64, "x" * 64])] == ["a"]
        assert work.assets([]) == []
        assert (work.asset("b" * 64).rights, work.asset("b" * 64).tags) == (whole.rights, ("flu",))


def test_the_faster_of_two_windows_wins(database: Transaction) -> None:
    with database() as work:
        first = work.save_asset(one("a"))
        assert first.revision == 1
        work.save_asset(first)
        with pytest.raises(Changed):
            work.save_asset(first)
        with pytest.raises(Changed):
            work.save_asset(one("a"))


def test_what_is_removed_is_gone(database: Transaction) -> None:
    with database() as work:
        work.save_asset(one("a"))
        work.remove_asset("a" * 64)
        for ask in (work.asset, work.remove_asset):
            with pytest.raises(InputError, match="library-none"):
                ask("a" * 64)


def test_the_posts_that_show_a_file_are_known_the_soonest_first(database: Transaction) -> None:
    a, b = one("a").media, one("b").media
    with database() as work:
        work.save_post(Post("p1", "Late", media=(a, b), planned_for=NOON, state=PostState.SCHEDULED))
        work.save_post(Post("p2", "Idea", media=(a,)))
        work.save_post(Post("p3", "Nothing"))
        uses = work.media_uses()
    scheduled = Use("p1", "Late", PostState.SCHEDULED, NOON)
    assert uses == {a.sha256: (Use("p2", "Idea", PostState.DRAFT), scheduled), b.sha256: (scheduled,)}
    assert scheduled.planned


def test_what_posts_show_already_is_in_the_library_after_the_migration(tmp_path: Path) -> None:
    """A practice of version 5 with two posts that show the same file, one of them with words about a face in it."""
    store = open_store(tmp_path, KEY, NOON)
    named = Media("a" * 64, "ward.jpg", "image/jpeg", 9, 4, 3, "A ward", vouched=(Vouch("staff", "Ada", NOON),))
    with store.work() as work:
        work.save_post(Post("p1", "One", media=(named,), author="Ada", updated_at=datetime(2026, 3, 1, 9, tzinfo=UTC)))
        work.save_post(Post("p2", "Two", media=(named, one("b").media), author="Bo", updated_at=NOON))
        work.save_post(Post("p3", "Three", media=(one("c").media,), author="Cy"))
    store.close()
    step_back(tmp_path, KEY, 5)
    store = open_store(tmp_path, KEY, NOON)
    with store.work() as work:
        found = {asset.id[0]: asset for asset in work.assets()}
        uses = work.media_uses()
        work.save_asset(found["a"])  # it can be changed like any other
    store.close()
    assert set(found) == {"a", "b", "c"}
    assert (found["a"].added_by, found["a"].added_at) == ("Ada", datetime(2026, 3, 1, 9, tzinfo=UTC))
    assert (found["a"].media.alt_text, found["a"].media.vouched, found["c"].added_at) == ("A ward", (), None)
    assert [use.post_id for use in uses["a" * 64]] == ["p1", "p2"]


def test_nested_records_survive_the_way_into_the_database() -> None:
    assert '"until":"2027-03-31"' in dumps(Rights("own", until=date(2027, 3, 31)))
