import threading

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.domain.errors import NewerSchema
from app.storage.backup import BackupKind
from app.storage.engine import encrypted_engine
from app.storage.opening import open_store
from app.storage.places import database
from app.storage.schema import LATEST, upgrade, version_of
from app.storage.tables import metadata
from tests.unit.storage.records import KEY, NOW, post


def test_the_migrations_write_exactly_the_tables_that_the_program_uses(store) -> None:
    with store._engine.begin() as db:
        index = {"include_name": lambda name, *_: not str(name).startswith("sought_fts")}
        assert compare_metadata(MigrationContext.configure(db, opts={"compare_type": True, **index}), metadata) == []


def test_the_known_version_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    config.set_main_option("path_separator", "os")
    assert int(ScriptDirectory.from_config(config).get_current_head()) == LATEST


def test_migrating_twice_changes_nothing(store) -> None:
    with store.work() as work:
        work.save_post(post())
    upgrade(store._engine)
    with store.work() as work:
        assert work.post("post-00001").text == post().text


def test_a_database_of_a_newer_primum_is_left_alone(store) -> None:
    with store._engine.begin() as db:
        db.exec_driver_sql(f"pragma user_version = {LATEST + 1}")
    store.close()
    before = database(store.data_dir).read_bytes()
    with pytest.raises(NewerSchema):
        open_store(store.data_dir, KEY, NOW)
    assert database(store.data_dir).read_bytes() == before


def test_a_newer_primum_that_migrates_meanwhile_stops_this_one(store) -> None:
    other = encrypted_engine(database(store.data_dir), KEY)
    with other.begin() as db:
        db.exec_driver_sql(f"pragma user_version = {LATEST + 1}")
    other.dispose()
    with pytest.raises(NewerSchema), store.work():
        pass


def test_a_migration_that_fails_leaves_the_database_as_it_was(tmp_path) -> None:
    engine = encrypted_engine(tmp_path / "half.db", KEY)
    with engine.begin() as db:
        db.exec_driver_sql("create table campaigns (mine text)")
    with pytest.raises(Exception, match="campaigns"):
        upgrade(engine)
    with engine.begin() as db:
        names = db.exec_driver_sql("select name from sqlite_master where type = 'table'").scalars().all()
    assert names == ["campaigns"]
    assert version_of(engine) == 0
    engine.dispose()


def test_a_first_database_needs_no_backup(store) -> None:
    assert [backup for backup in store.backups() if backup.kind is BackupKind.MIGRATION] == []


def test_the_file_shows_nothing_of_what_it_holds(store) -> None:
    with store.work() as work:
        work.save_post(post(text="Hand washing protects the ward"))
    store.close()
    raw = database(store.data_dir).read_bytes()
    assert b"SQLite" not in raw[:16]
    assert b"washing" not in raw
    assert KEY not in raw
    assert KEY.hex().encode() not in raw


def test_threads_of_one_program_may_make_databases_at_the_same_time(tmp_path) -> None:
    made: list[bool] = []

    def make(number: int) -> None:
        store = open_store(tmp_path / str(number), KEY, NOW)
        with store.work() as work:
            made.append(work.accounts() == [])
        store.close()

    threads = [threading.Thread(target=make, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [True] * 6
