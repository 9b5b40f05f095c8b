"""The database file is wrong, damaged or gone: a sentence each time, and not one byte lost."""

from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.errors import Damaged, StoreError, WrongKey
from app.storage.backup import restore
from app.storage.engine import encrypted_engine
from app.storage.opening import open_store
from app.storage.places import KEY_CHECK, database
from app.words import words
from tests.unit.storage.records import KEY, NOW, OTHER_KEY, post

POSTS = 300


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder of a practice that has worked a while, closed."""
    store = open_store(tmp_path, KEY, NOW)
    with store.work() as work:
        for number in range(POSTS):
            work.save_post(post(number, text="Hand washing protects. " * 40))
    store.backup(NOW)
    store.close()
    return tmp_path


@contextmanager
def refused(folder: Path, error: type[StoreError], key: str):
    """The block raises this error, its sentence is there, and the database file is as it was."""
    before = database(folder).read_bytes() if database(folder).exists() else None
    with pytest.raises(error) as caught:
        yield
    assert caught.value.message.key == key
    assert words().error(caught.value) != key
    assert (database(folder).read_bytes() if database(folder).exists() else None) == before


def test_a_wrong_key(folder) -> None:
    with refused(folder, WrongKey, "store-wrong-key"):
        open_store(folder, OTHER_KEY, NOW)
    open_store(folder, KEY, NOW).close()


def test_a_wrong_key_where_the_key_mark_was_lost(folder) -> None:
    (folder / KEY_CHECK).unlink()
    with refused(folder, WrongKey, "store-wrong-key-or-damaged"):
        open_store(folder, OTHER_KEY, NOW)
    open_store(folder, KEY, NOW).close()
    assert (folder / KEY_CHECK).exists()


def test_a_key_of_a_wrong_length_is_a_mistake_of_the_program(tmp_path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_store(tmp_path, b"short", NOW)


@pytest.mark.parametrize("kept", [600, 2000, 5000, 0.5])
def test_a_truncated_file(folder, kept) -> None:
    raw = database(folder).read_bytes()
    database(folder).write_bytes(raw[: int(kept if kept >= 1 else len(raw) * kept)])
    with refused(folder, Damaged, "store-damaged"):
        open_store(folder, KEY, NOW)


def test_a_flipped_byte_at_the_beginning(folder) -> None:
    flip(database(folder), 100)
    with refused(folder, Damaged, "store-damaged"):
        open_store(folder, KEY, NOW)


def test_flipped_bytes_in_the_middle_are_told_when_they_are_read(folder) -> None:
    middle = database(folder).stat().st_size // 2
    for page in range(8):  # posts and what is searched lie between each other there
        flip(database(folder), middle + page * 4096)
    store = open_store(folder, KEY, NOW)
    with refused(folder, Damaged, "store-damaged"), store.work() as work:
        for number in range(POSTS):
            work.post(f"post-{number:05}")
    store.close()


def test_no_backup_is_made_of_a_damaged_file_and_the_good_one_stays(folder) -> None:
    flip(database(folder), database(folder).stat().st_size // 2)
    store = open_store(folder, KEY, NOW)
    good = list(store.backups())
    with pytest.raises(Damaged):
        store.daily_backup(NOW)
    assert store.backups() == good
    assert len(list((folder / "backups").iterdir())) == 1
    store.close()


@pytest.mark.parametrize("how", ["empty", "one byte", "missing"])
def test_an_empty_or_missing_file_is_never_replaced_by_a_new_database(folder, how) -> None:
    database(folder).unlink()
    if how != "missing":
        database(folder).write_bytes(b"S" if how == "one byte" else b"")
    with refused(folder, Damaged, "store-gone"):
        open_store(folder, KEY, NOW)


@pytest.mark.parametrize("how", ["flipped", "truncated", "empty", "missing"])
def test_the_backup_brings_everything_back(folder, how) -> None:
    file = database(folder)
    if how == "flipped":
        flip(file, 100)
    else:
        raw = file.read_bytes()
        file.unlink()
        if how != "missing":
            file.write_bytes(raw[:5000] if how == "truncated" else b"")
    (made,) = (folder / "backups").iterdir()
    restore(folder, made, KEY, NOW)
    store = open_store(folder, KEY, NOW)
    with store.work() as work:
        assert len(work.posts()) == POSTS
    store.close()


def test_a_file_that_cannot_be_opened(tmp_path) -> None:
    database(tmp_path).mkdir()
    with pytest.raises(StoreError) as caught:
        open_store(tmp_path, KEY, NOW)
    assert caught.value.message.key == "store-cannot-open"


def test_another_program_that_does_not_let_go(folder) -> None:
    store = open_store(folder, KEY, NOW, busy_seconds=0.05)
    other = encrypted_engine(database(folder), KEY)
    with other.begin(), refused(folder, StoreError, "store-busy"), store.work() as work:
        work.save_post(post(9999))
    with store.work() as work:
        assert work.save_post(post(9999)).revision == 1
    other.dispose()
    store.close()


def flip(file: Path, place: int) -> None:
    raw = bytearray(file.read_bytes())
    raw[place] ^= 0xFF
    file.write_bytes(raw)
