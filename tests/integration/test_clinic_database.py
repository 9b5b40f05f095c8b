"""The same tables on a real PostgreSQL: every kind of record, the claim, the locks, and a move from the file."""

import threading
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from app.domain.audit import first_break
from app.domain.delivery import Delivery
from app.domain.errors import InputError, NewerSchema, StoreError
from app.domain.post import Post
from app.runner.clock import SystemClock
from app.storage.clinic import server_url
from app.storage.failures import explained
from app.storage.opening import open_store
from app.storage.server import ServerStore, open_server, prepare_server, server_engine
from app.storage.server_clock import ServerClock
from app.storage.tables import metadata
from tests.fakes import FakeClock
from tests.postgres import PASSWORD, PostgresServer, postgres
from tests.unit.storage import test_work as on_a_file
from tests.unit.storage.records import KEY, NOW, account, any_of, delivery, post

__all__ = ["postgres"]  # a fixture is used by its name
pytestmark = pytest.mark.real


@pytest.fixture
def url(postgres: PostgresServer) -> str:
    return postgres.new_database()


@pytest.fixture
def store(url: str):
    opened = opened_server(url)
    yield opened
    opened.close()


def opened_server(url: str, clock: ServerClock | None = None) -> ServerStore:
    clock = clock or ServerClock(SystemClock())
    engine = server_engine(server_url(url, PASSWORD), clock)
    prepare_server(engine)
    engine.dispose()
    return open_server(server_url(url, PASSWORD), clock)


class TestPosts(on_a_file.TestPosts):
    """What a unit of work promises holds on a server too: the same tests, with this module's `store`."""


class TestRows(on_a_file.TestRows): ...


class TestAccounts(on_a_file.TestAccounts): ...


class TestQueue(on_a_file.TestQueue): ...


class TestHeard(on_a_file.TestHeard): ...


class TestThePractice(on_a_file.TestThePractice): ...


def test_the_migrations_write_exactly_the_tables_that_the_program_uses(store) -> None:
    there = inspect(store._engine)
    assert set(there.get_table_names()) == {*metadata.tables, "alembic_version"}
    for table in metadata.sorted_tables:
        columns = {column["name"]: column["nullable"] for column in there.get_columns(table.name)}
        assert columns == {column.name: bool(column.nullable) for column in table.columns}, table.name


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn=st.data())
def test_any_post_and_delivery_come_back_as_they_were_saved(store, drawn) -> None:
    a_post = replace(drawn.draw(any_of(Post).filter(_can_be_kept)), id=str(uuid4()), revision=0)
    a_delivery = drawn.draw(any_of(Delivery).filter(_can_be_kept))
    with store.work() as work:
        saved = work.save_post(a_post)
        work.save_delivery(a_delivery)
    with store.work() as work:
        assert work.post(a_post.id) == saved
        assert work.delivery(a_delivery.id) == a_delivery


def _can_be_kept(record: object) -> bool:
    return "\\x00" not in repr(record)


def test_a_character_that_no_server_keeps_is_said_to_be_broken(store) -> None:
    with pytest.raises(InputError) as told, store.work() as work:
        work.save_post(post(1, text="Wash\0 your hands."))
    assert told.value.message.key == "store-text-broken"


@pytest.mark.parametrize("statement", ["update audit set who = 'nobody'", "delete from audit"])
def test_the_server_itself_refuses_to_change_or_remove_an_entry_of_the_trail(store, statement) -> None:
    with store.work() as work:
        work.append_audit(NOW, "Dr Ada Example", "post-did-change", "post-1")
        work.append_audit(NOW, "Dr Ada Example", "post-did-change", "post-1")
    with pytest.raises(DBAPIError), store._engine.begin() as db:
        db.exec_driver_sql(statement)
    with store.work() as work:
        assert first_break(tuple(work.audit(newest=0))) is None


def test_the_trail_stays_one_chain_while_many_write(store) -> None:
    def write(name: str) -> None:
        for _ in range(20):
            with store.work() as work:
                work.append_audit(NOW, name, "post-did-change", "post-1")

    threads = [threading.Thread(target=write, args=(f"machine {n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.work() as work:
        trail = tuple(work.audit(newest=0))
    assert len(trail) == 80
    assert first_break(trail) is None


def test_leases_are_counted_by_the_servers_clock_however_wrong_a_machines_is(store, url) -> None:
    late = ServerClock(FakeClock(SystemClock().now() - timedelta(days=1)))
    early = ServerClock(FakeClock(SystemClock().now() + timedelta(hours=5)))
    now = SystemClock().now()
    with store.work() as work:
        work.save_delivery(delivery(1, due=now - timedelta(seconds=1)))
        work.save_delivery(delivery(2, due=now + timedelta(hours=1)))
    behind, ahead = opened_server(url, late), opened_server(url, early)
    with behind.work() as work:
        assert abs(late.now() - SystemClock().now()) < timedelta(seconds=5)
        taken = work.claim(late.now(), "behind", late.now() + timedelta(minutes=3))
    assert taken is not None
    assert taken.id == delivery(1).id
    with ahead.work() as work:
        assert work.claim(early.now(), "ahead", early.now() + timedelta(minutes=3)) is None
    behind.close()
    ahead.close()


def test_whatever_another_machine_writes_leaves_a_trace(store, url) -> None:
    other, before = opened_server(url), store.trace()
    with other.work() as work:
        work.set_setting("paused", "true")
    assert store.trace() != before
    other.close()
    store.close()


def test_another_machine_that_does_not_let_go_is_told_of(url) -> None:
    clock = ServerClock(SystemClock())
    store, engine = opened_server(url), server_engine(server_url(url, PASSWORD), clock)
    with engine.connect() as hasty:
        with hasty.begin():
            hasty.exec_driver_sql("set session lock_timeout = '200ms'")
        with store.work(), pytest.raises(StoreError) as told, explained(), hasty.begin():
            pass
    assert told.value.message.key == "clinic-busy"
    engine.dispose()
    store.close()


def test_a_server_that_is_not_there_or_refuses_the_password_is_told(url) -> None:
    for wrong in (server_url(url, "wrong"), server_url("postgresql://app@127.0.0.1:9/none", PASSWORD)):
        with pytest.raises(StoreError) as told:
            open_server(wrong, ServerClock(SystemClock()))
        assert told.value.message.key == "clinic-unreachable"


def test_a_connection_that_broke_is_told_and_the_next_one_works(store, postgres) -> None:
    def read_while_it_goes_down() -> None:
        with store.work() as work:
            postgres.cut_off()
            work.accounts()

    with pytest.raises(StoreError) as told:
        read_while_it_goes_down()
    assert told.value.message.key == "clinic-unreachable"
    with store.work() as work:
        assert work.accounts() == []


def test_tables_of_another_version_are_left_alone(store, url) -> None:
    for version, trouble, key in (
        (99, NewerSchema, "store-newer"), (1, StoreError, "clinic-older"), (0, StoreError, "clinic-empty")
    ):  # fmt: skip
        with store._engine.begin() as db:
            db.exec_driver_sql(f"comment on table alembic_version is '{version}'")
        with pytest.raises(trouble) as told:
            open_server(server_url(url, PASSWORD), ServerClock(SystemClock()))
        assert told.value.message.key == key
    with pytest.raises(NewerSchema), store.work():
        pass


def test_a_practice_moves_with_all_its_rows_and_only_into_an_empty_database(tmp_path, store) -> None:
    here = open_store(tmp_path, KEY, NOW)
    with here.work() as work:
        for number in range(3):
            work.save_account(account(number))
            work.save_post(post(number))
            work.save_delivery(delivery(number))
            work.append_audit(NOW, "Dr Ada Example", "post-did-change", f"post-{number}")
        work.set_setting("paused", "true")
        expected = (work.accounts(), work.post("post-00001"), work.deliveries(), work.audit(newest=0))
    assert here.move_to(store._engine) >= 13
    with store.work() as work:
        found = (work.accounts(), work.post("post-00001"), work.deliveries(), work.audit(newest=0))
        work.save_account(account(7))
        assert [a.id for a in work.accounts()][-1] == "account-7"
    assert found == expected
    with pytest.raises(InputError):
        here.move_to(store._engine)
    here.close()


def test_a_backup_is_made_where_the_server_is(store) -> None:
    with pytest.raises(InputError):
        store.backup(NOW)
    assert store.daily_backup(NOW) is None
    assert store.backups() == ()
