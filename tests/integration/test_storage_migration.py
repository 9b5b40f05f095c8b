"""A migration that comes later: a verified backup before it, and nothing lost when it fails."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.errors import NewerSchema, StoreError
from app.domain.post import Post
from app.storage.backup import BackupKind, restore
from app.storage.opening import open_store
from app.storage.schema import LATEST, Schema

KEY = bytes(range(32))
NOW = datetime(2026, 11, 22, 19, tzinfo=UTC)
NEXT = f'''
from alembic import op

revision, down_revision, branch_labels, depends_on = "{LATEST + 1:04}", "{LATEST:04}", None, None


def upgrade():
    op.execute("create table later (id text primary key)")
    {{then}}
'''


def next_schema(folder: Path, then: str = "") -> Schema:
    (folder / "later.py").write_text(NEXT.format(then=then), "utf-8")
    return Schema(LATEST + 1, (folder,))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = open_store(tmp_path / "practice", KEY, NOW)
    with store.work() as work:
        work.save_post(Post("p1", "Wash your hands."))
    store.close()
    return tmp_path / "practice"


def test_an_older_database_is_backed_up_verified_and_then_migrated(folder: Path, tmp_path: Path) -> None:
    store = open_store(folder, KEY, NOW, schema=next_schema(tmp_path))
    (backup,) = store.backups()
    with store.work() as work:
        assert work.post("p1").text == "Wash your hands."
    store.close()
    assert backup.kind is BackupKind.MIGRATION
    with pytest.raises(NewerSchema):
        open_store(folder, KEY, NOW)
    restore(folder, backup.path, KEY, NOW)
    store = open_store(folder, KEY, NOW)
    with store.work() as work:
        assert work.post("p1").text == "Wash your hands."
    store.close()


def test_a_migration_that_fails_leaves_the_database_as_it_was(folder: Path, tmp_path: Path) -> None:
    broken = next_schema(tmp_path, 'op.execute("insert into nowhere values (1)")')
    with pytest.raises(StoreError) as told:
        open_store(folder, KEY, NOW, schema=broken)
    assert told.value.message.key == "store-migration-failed"
    store = open_store(folder, KEY, NOW)
    with store.work() as work:
        assert work.post("p1").text == "Wash your hands."
    assert [b.kind for b in store.backups()] == [BackupKind.MIGRATION]
    store.close()
