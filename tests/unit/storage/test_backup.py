from datetime import timedelta

import pytest

from app.domain.errors import AlreadyOpen, Damaged, InputError, NewerSchema, WrongKey
from app.storage.backup import BackupKind, backups, make_backup, restore, verify
from app.storage.locks import Role, take_role
from app.storage.opening import open_store
from app.storage.places import BACKUPS
from tests.unit.storage.records import KEY, NOW, OTHER_KEY, account, post


def fill(store, number: int) -> None:
    with store.work() as work:
        work.save_post(post(number))
        work.save_account(account(number))
        work.append_audit(NOW, "Dr Example", "post-saved", f"post-{number}")


def test_a_backup_opens_with_the_key_and_holds_the_same_rows(store) -> None:
    for number in range(3):
        fill(store, number)
    counted = verify(store.backup(NOW).path, KEY)
    assert (counted["posts"], counted["accounts"], counted["audit"], counted["deliveries"]) == (3, 3, 3, 0)


def test_a_backup_is_encrypted(store) -> None:
    fill(store, 1)
    raw = store.backup(NOW).path.read_bytes()
    assert b"SQLite" not in raw[:16]
    assert b"washing" not in raw


def test_seven_daily_backups_are_kept_one_a_day(store) -> None:
    for hours in range(0, 24 * 10, 6):
        store.daily_backup(NOW + timedelta(hours=hours))
    kept = [backup.at.date().isoformat() for backup in store.backups()]
    assert kept == [f"2026-{day}" for day in ("12-02", "12-01", "11-30", "11-29", "11-28", "11-27", "11-26")]


def test_the_second_backup_of_a_day_is_not_made(store) -> None:
    assert store.daily_backup(NOW) is not None
    assert store.daily_backup(NOW + timedelta(hours=1)) is None


def test_backups_made_by_hand_stay_and_three_of_migrations(store) -> None:
    for minute in range(9):
        store.backup(NOW + timedelta(minutes=minute))
        make_backup(store.data_dir, store._engine, KEY, NOW + timedelta(minutes=minute), BackupKind.MIGRATION)
    kinds = [backup.kind for backup in store.backups()]
    assert (kinds.count(BackupKind.HAND), kinds.count(BackupKind.MIGRATION)) == (9, 3)


def test_a_strange_file_among_the_backups_is_passed_over(store) -> None:
    store.backup(NOW)
    (store.data_dir / BACKUPS / "primum.mine.db").write_bytes(b"")
    assert len(store.backups()) == 1


def test_restoring_brings_the_day_back_and_sets_the_rest_aside(store) -> None:
    fill(store, 1)
    made = store.backup(NOW)
    fill(store, 2)
    store.close()
    aside = restore(store.data_dir, made.path, KEY, NOW)
    back = open_store(store.data_dir, KEY, NOW)
    with back.work() as work:
        assert [row.id for row in work.posts()] == ["post-00001"]
    back.close()
    assert (aside / "primum.db").is_file()


@pytest.mark.parametrize("role", [Role.DESKTOP, Role.RUNNER])
def test_restoring_waits_until_desktop_and_runner_are_closed(store, role) -> None:
    made = store.backup(NOW)
    store.close()
    with take_role(store.data_dir, role), pytest.raises(AlreadyOpen):
        restore(store.data_dir, made.path, KEY, NOW)


def test_a_damaged_backup_is_never_restored(store) -> None:
    fill(store, 1)
    made = store.backup(NOW)
    store.close()
    raw = bytearray(made.path.read_bytes())
    raw[len(raw) // 2] ^= 1
    made.path.write_bytes(raw)
    with pytest.raises(Damaged, match="store-backup-damaged"):
        restore(store.data_dir, made.path, KEY, NOW)
    again = open_store(store.data_dir, KEY, NOW)
    with again.work() as work:
        assert len(work.posts()) == 1
    again.close()


def test_a_backup_of_another_practice_is_never_restored(store, tmp_path) -> None:
    other = open_store(tmp_path / "other", OTHER_KEY, NOW)
    foreign = other.backup(NOW)
    other.close()
    with pytest.raises(Damaged, match="store-backup-damaged"):
        restore(store.data_dir, foreign.path, KEY, NOW)


def test_a_backup_of_a_newer_primum_is_never_restored(store) -> None:
    with store._engine.begin() as db:
        db.exec_driver_sql("pragma user_version = 999")
    store._engine.dispose()
    with pytest.raises(NewerSchema):
        store.backup(NOW)
    assert backups(store.data_dir) == []


def test_restoring_a_backup_that_is_not_there_says_so(store) -> None:
    with pytest.raises(InputError):
        restore(store.data_dir, store.data_dir / "nothing.db", KEY, NOW)


def test_a_restored_folder_still_knows_its_key(store) -> None:
    made = store.backup(NOW)
    store.close()
    restore(store.data_dir, made.path, KEY, NOW)
    with pytest.raises(WrongKey):
        open_store(store.data_dir, OTHER_KEY, NOW)
