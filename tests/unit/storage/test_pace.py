"""What pace, history and repeats are read from, in the real database."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

from app.domain.delivery import Attempt, Receipt
from app.domain.goal import PostKind
from app.domain.lifecycle import DeliveryState
from app.domain.repeat import Repeat
from app.storage.codec import dumps
from app.storage.migrations.versions.v0005_pace import upgrade
from app.storage.opening import Store
from tests.unit.storage.records import NOW, delivery, post

D = DeliveryState
OUT = (Receipt(0, "r", "https://x.example", NOW),)


def sent(number: int, minutes: int, **fields: object):
    at = NOW + timedelta(minutes=minutes)
    receipts = (Receipt(0, f"r{number}", "https://x.example", at),)
    given = {"account_id": "a", "post_id": f"post-{number:05}", "state": D.SENT, "receipts": receipts}
    return delivery(number, minutes, **given | fields)


@pytest.fixture
def full(store: Store) -> Store:
    with store.work() as work:
        for number in range(1, 6):
            kind = PostKind.REPLY if number == 4 else PostKind.POST
            work.save_post(replace(post(number), text=f"Text {number}.", overrides={"x": "Short."}, kind=kind))
        work.save_delivery(sent(1, 0))
        work.save_delivery(sent(2, 10, platform="x"))
        work.save_delivery(sent(3, 20, state=D.DELETED))
        work.save_delivery(sent(4, 30))
        begun = (Attempt(0, NOW + timedelta(minutes=40)),)
        work.save_delivery(sent(5, 40, state=D.UNCONFIRMED, receipts=(), attempts=begun))
        work.save_delivery(delivery(6, 50, account_id="a", state=D.WAITING, not_before=NOW + timedelta(hours=2)))
        work.save_delivery(delivery(7, 60, account_id="a"))
    return store


def test_outings_are_what_is_or_may_be_public_without_replies(full: Store) -> None:
    with full.work() as work:
        found = work.outings("a", NOW + timedelta(minutes=5), "nobody")
        others = work.outings("a", NOW, "post-00002")
        assert work.outings("b", NOW, "") == []
    assert [(o.text, o.live) for o in found] == [("Short.", True), ("Text 3.", False), ("Text 5.", True)]
    assert found[-1].at == NOW + timedelta(minutes=40)
    assert [o.text for o in others] == ["Text 1.", "Text 3.", "Text 5."]


def test_places_are_those_of_what_waits_on_the_account(full: Store) -> None:
    with full.work() as work:
        assert (work.places("a"), work.places("b")) == ([NOW + timedelta(hours=2)], [])


def test_history_is_what_had_its_turn_the_latest_first(full: Store) -> None:
    with full.work() as work:
        assert [row.id[-1] for row in work.history()] == ["5", "4", "3", "2", "1"]
        assert [row.id[-1] for row in work.history("a", 2)] == ["5", "4"]
        assert len(work.history(newest=0)) == 5
        assert work.history("b") == []


def test_a_repeat_is_kept_changed_and_forgotten(store: Store) -> None:
    kept = Repeat("r-1", "p", "FREQ=DAILY", date(2026, 11, 23), time(7, 30), "US-NY", date(2026, 11, 24), ("a", "b"))
    with store.work() as work:
        work.save_repeat(kept)
        work.save_repeat(replace(kept, holidays=""))
        assert work.repeats() == [replace(kept, holidays="")]
        work.remove_repeat("r-1")
        assert work.repeats() == []


def test_the_migration_fills_in_when_earlier_deliveries_became_public() -> None:
    engine = sa.create_engine("sqlite://")
    begun = (Attempt(0, NOW + timedelta(hours=1)),)
    rows = [("sent", OUT, ()), ("begun", (), begun), ("both", OUT, begun), ("tried", (), (Attempt(0, NOW, NOW, "x"),))]
    with engine.begin() as db:
        db.exec_driver_sql("create table deliveries (id text, account_id text, receipts text, attempts text)")
        for name, receipts, attempts in [*rows, ("new", (), ())]:
            values = (name, dumps(receipts), dumps(attempts))
            db.exec_driver_sql("insert into deliveries values (?, 'a', ?, ?)", values)
        with Operations.context(MigrationContext.configure(db)):
            upgrade()
        found = dict(db.exec_driver_sql("select id, out_at from deliveries").all())
    at = {name: datetime.fromisoformat(text).replace(tzinfo=UTC) for name, text in found.items() if text}
    later = NOW + timedelta(hours=1)
    assert at == {"sent": NOW, "begun": later, "both": later}
    engine.dispose()
