from datetime import timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError

from app.domain.audit import GENESIS, first_break
from tests.unit.storage.records import ANYWHERE, NOW


def test_entries_form_a_chain_that_holds_after_reading(store) -> None:
    with store.work() as work:
        for number in range(5):
            work.append_audit(NOW + timedelta(minutes=number), "Dr Example", "post-saved", f"post-{number % 2}")
    with store.work() as work:
        entries = work.audit(newest=0)
    assert [entry.number for entry in entries] == [1, 2, 3, 4, 5]
    assert entries[0].previous == GENESIS
    assert first_break(tuple(entries)) is None


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=ANYWHERE, words=st.lists(st.text(max_size=9), min_size=4, max_size=4))
def test_the_chain_holds_for_any_words_and_zones(store, at, words) -> None:
    with store.work() as work:
        work.append_audit(at, *words)
        assert first_break(tuple(work.audit(newest=0))) is None


def test_the_newest_entries_of_a_subject_come_oldest_first(store) -> None:
    with store.work() as work:
        for number in range(6):
            work.append_audit(NOW, "Dr Example", "post-saved", f"post-{number % 2}")
        assert [entry.number for entry in work.audit("post-1", newest=2)] == [4, 6]
        assert [entry.number for entry in work.audit(newest=2)] == [5, 6]


def test_a_zone_does_not_change_the_digest(store) -> None:
    with store.work() as work:
        written = work.append_audit(NOW.astimezone(timezone(timedelta(hours=-7))), "Dr Example", "a", "b")
        assert work.audit() == [written]


@pytest.mark.parametrize("statement", ["update audit set who = 'Nobody'", "delete from audit"])
def test_the_database_refuses_to_change_or_remove_an_entry(store, statement) -> None:
    with store.work() as work:
        work.append_audit(NOW, "Dr Example", "post-saved", "post-1")
    with pytest.raises(DBAPIError, match="append-only"), store._engine.begin() as db:
        db.exec_driver_sql(statement)
    with store.work() as work:
        assert [entry.who for entry in work.audit()] == ["Dr Example"]
