"""A practice from each earlier version, on a file and on a real PostgreSQL, brought up to this one: nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, Table, insert, inspect

from app.domain.delivery import Receipt
from app.domain.lifecycle import DeliveryState
from app.domain.post import Post
from app.runner.clock import SystemClock
from app.storage import tables
from app.storage.clinic import server_url
from app.storage.engine import encrypted_engine
from app.storage.rows import values
from app.storage.schema import LATEST, upgrade, version_of
from app.storage.server import server_engine
from app.storage.server_clock import ServerClock
from app.storage.unit_of_work import set_schema_version, transaction
from tests.postgres import PASSWORD, PostgresServer, postgres
from tests.unit.storage.records import KEY, NOW, account, delivery, post, variant

__all__ = ["postgres"]  # a fixture is used by its name

(PICTURE,) = variant().segments[0].media
EARLIER = ("0001", "0002", "0003", "0005", "0006")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Engine]:
    engine = encrypted_engine(tmp_path / "old.db", KEY)
    yield engine
    engine.dispose()


@pytest.fixture
def server(postgres: PostgresServer) -> Iterator[Engine]:
    engine = server_engine(server_url(postgres.new_database(), PASSWORD), ServerClock(SystemClock()))
    yield engine
    engine.dispose()


def made_by(engine: Engine, version: str) -> None:
    """The tables of an earlier version, with an account, a post with a picture, and what was sent of it."""
    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    config.set_main_option("path_separator", "os")
    receipt = Receipt(0, "remote-1", "https://social.example/1", NOW)
    sent = replace(delivery(), state=DeliveryState.SENT, receipts=(receipt,), attempts=())
    with engine.begin() as db:
        config.attributes["connection"] = db
        command.upgrade(config, version)
        set_schema_version(db, int(version))
        for table, row in (
            (tables.accounts, values(account())),
            (tables.posts, values(_a_post(sent.post_id), headline="Hygiene 1")),
            (tables.deliveries, values(sent, url=sent.url, out_at=sent.out_at)),
        ):
            there = {column["name"] for column in inspect(db).get_columns(table.name)}
            db.execute(insert(table), {name: value for name, value in row.items() if name in there})


def _a_post(post_id: str) -> Post:
    return replace(post(), id=post_id, media=(PICTURE,), revision=1)


def check(engine: Engine, version: str) -> None:
    made_by(engine, version)
    upgrade(engine)
    assert version_of(engine) == LATEST
    with transaction(engine, LATEST) as work:
        (kept,) = work.deliveries()
        assert kept.url == "https://social.example/1"
        assert kept.handed is None
        assert work.post(kept.post_id).media == (PICTURE,)
        (there,) = work.accounts()
        assert (there.handle, there.assisted, there.native) == (account().handle, False, False)
        assert not work.consents()
        if version < "0006":  # the library begins with what posts show, the pace with what was sent
            assert [asset.id for asset in work.assets()] == [PICTURE.sha256]
        (outing,) = work.outings(kept.account_id, NOW - timedelta(minutes=1), "")
        assert outing.at == NOW
        work.save_account(replace(there, native=True))
    names: set[str] = {table.name for table in tables.metadata.sorted_tables}
    assert names <= set(inspect(engine).get_table_names())


@pytest.mark.parametrize("version", EARLIER)
def test_an_old_file_is_brought_up(file: Engine, version: str) -> None:
    check(file, version)


@pytest.mark.real
@pytest.mark.parametrize("version", EARLIER)
def test_an_old_server_is_brought_up(server: Engine, version: str) -> None:
    check(server, version)
    there = inspect(server)
    for table in tables.metadata.sorted_tables:
        assert _shape(there, table) == {column.name: bool(column.nullable) for column in table.columns}, table.name


def _shape(there, table: Table) -> dict[str, bool]:
    return {column["name"]: column["nullable"] for column in there.get_columns(table.name)}
