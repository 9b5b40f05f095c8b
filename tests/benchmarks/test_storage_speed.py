"""How fast the encrypted database answers: the runner's questions among 100,000 deliveries, a month of 1,000 posts.

Wanted: claim and next due ≤ 5 ms, a month ≤ 15 ms (medians on a machine with 2 cores).
"""

from datetime import timedelta
from itertools import count

import pytest
from sqlalchemy import insert

from app.domain.lifecycle import DeliveryState
from app.storage.opening import open_store
from app.storage.rows import values
from app.storage.tables import deliveries
from tests.unit.storage.records import KEY, NOW, account, delivery, post

D = DeliveryState
MANY = 100_000


@pytest.fixture(scope="module")
def queue(tmp_path_factory):
    """100,000 deliveries: most sent, 20,000 planned, 2,000 of them due, some waiting, held and under way."""
    store = open_store(tmp_path_factory.mktemp("queue"), KEY, NOW)
    states = [D.SENT] * 15 + [D.SCHEDULED] * 4 + [D.WAITING]
    rows = []
    for number in range(MANY):
        state = states[number % 20]
        due = delivery(number, (number - 10_000) / 7, state=state, post_id=f"post-{number % 9000:05}")
        rows.append(values(due, url=""))
    with store._engine.begin() as db:
        db.execute(insert(deliveries), rows)
    yield store
    store.close()


@pytest.fixture(scope="module")
def month(tmp_path_factory):
    store = open_store(tmp_path_factory.mktemp("month"), KEY, NOW)
    with store.work() as work:
        for number in range(3):
            work.save_account(account(number))
        for number in range(3000):
            when = NOW + timedelta(minutes=number * 43)
            work.save_post(post(number, planned_for=when, accounts=("account-0", "account-1")))
            work.save_delivery(delivery(number, post_id=f"post-{number:05}", account_id="account-0"))
            work.save_delivery(delivery(number + 5000, post_id=f"post-{number:05}", account_id="account-1"))
    yield store
    store.close()


def test_claim_among_100_000_deliveries(benchmark, queue) -> None:
    lease = NOW + timedelta(minutes=5)

    def claim():
        with queue.work() as work:
            return work.claim(NOW, "me", lease, busy=["account-1", "account-2"])

    assert benchmark.pedantic(claim, rounds=200, warmup_rounds=5).state is D.SENDING


def test_next_due_among_100_000_deliveries(benchmark, queue) -> None:
    def ask():
        with queue.work() as work:
            return work.next_due()

    assert benchmark(ask) is not None


def test_a_month_of_1_000_posts(benchmark, month) -> None:
    def read():
        with month.work() as work:
            return work.posts(NOW, NOW + timedelta(minutes=43 * 1000))

    assert len(benchmark(read)) == 1000


def test_saving_a_post(benchmark, month) -> None:
    numbers = count(10_000)

    def save():
        with month.work() as work:
            return work.save_post(post(next(numbers)))

    assert benchmark(save).revision == 1


def test_opening_a_database(benchmark, month) -> None:
    month.close()

    def opening():
        store = open_store(month.data_dir, KEY, NOW)
        store.close()
        return store

    assert benchmark(opening).data_dir == month.data_dir
