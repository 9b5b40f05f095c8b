"""How fast the queue answers with many rows in the encrypted database, and how fast it is worked off."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.domain.approval import Approval
from app.domain.delivery import Delivery
from app.domain.lifecycle import DeliveryState
from app.domain.variant import Segment, Variant
from app.pipeline import plan, way
from app.runner.loop import Runner
from app.storage.opening import Store, open_store
from tests.fakes import NOON, FakeClock, add_account, make_desk, unhurried

ROWS = 20_000
LEASE = timedelta(minutes=3)
D = DeliveryState
STATES = (D.SENT, D.SENT, D.SENT, D.SCHEDULED, D.WAITING, D.FAILED, D.HELD, D.MISSED)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A practice with years of history and thousands of posts ahead, one of them due."""
    store = open_store(Path(tmp_path_factory.mktemp("practice")), os.urandom(32), NOON)
    one = Delivery(
        "due", "p", "a", "bluesky", NOON, Variant("p", "bluesky", (Segment("x" * 280, 280),)),
        Approval("Dr Ada Example", NOON, "f" * 64, "packs-1"),
    )  # fmt: skip
    with store.work() as work:
        work.save_delivery(one)
        for n in range(ROWS):
            state = STATES[n % len(STATES)]
            due = NOON + timedelta(minutes=n + 1) * (-1 if state is D.SENT else 1)
            work.save_delivery(replace(one, id=f"d-{n}", account_id=f"a-{n % 50}", due=due, state=state))
    yield store
    store.close()


def test_next_due_with_many_rows(benchmark: BenchmarkFixture, full: Store) -> None:
    def ask() -> object:
        with full.work() as work:
            return work.next_due()

    assert benchmark(ask) == NOON


def test_claim_with_many_rows(benchmark: BenchmarkFixture, full: Store) -> None:
    with full.work() as work:
        due = work.delivery("due")

    def put_back() -> tuple[tuple[()], dict[str, object]]:
        with full.work() as work:
            work.save_delivery(due)
        return (), {}

    def claim() -> Delivery | None:
        with full.work() as work:
            return work.claim(NOON, "me", NOON + LEASE)

    taken = benchmark.pedantic(claim, setup=put_back, rounds=100)
    assert taken is not None
    assert taken.id == "due"


def test_sending_what_is_due_through_all_gates(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """A hundred deliveries to accounts that answer at once: what our own bookkeeping costs."""
    store = open_store(tmp_path, os.urandom(32), NOON)
    clock = FakeClock()
    desk = make_desk(work=store.work, clock=clock)
    unhurried(desk)
    accounts = tuple(add_account(desk, "bluesky", handle=f"clinic-{n}.example").id for n in range(10))

    def plan_ten() -> tuple[tuple[()], dict[str, object]]:
        for n in range(10):
            post = plan.new_post(desk, "Dr Ada Example", text=f"Wash your hands, part {n}.", accounts=accounts)
            way.send_off(desk, post, clock.now(), "Dr Ada Example")
        return (), {}

    done = benchmark.pedantic(lambda: Runner(desk, "here").run_due(), setup=plan_ten, rounds=3)
    assert [row.state for row in done] == [D.SENT] * 100
    store.close()
