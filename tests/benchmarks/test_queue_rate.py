"""How fast a long queue is worked off over many accounts, and how late a due post is behind a thousand others."""

import os
import resource
import statistics
import threading
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.bootstrap.practice import HANDS, assemble, closing
from app.bootstrap.sample import PassingSecrets
from app.domain.account import Account, AccountHealth
from app.domain.delivery import Delivery, Receipt
from app.domain.desk import Desk
from app.domain.lifecycle import DeliveryState
from app.pipeline import plan, way
from app.runner.clock import SystemClock
from app.runner.loop import Runner
from tests.fakes import unhurried

pytestmark = pytest.mark.timeout(900)

ACCOUNTS, POSTS, ANSWERS_IN = 50, 20, 0.05
WHO = "Dr Ada Example"
LATER = ("soap", "water", "a towel", "time", "care", "warm water")


class Slow:
    """A platform that needs 50 ms to answer."""

    repeatable = True

    def prepare(self, outgoing, saved, keep):
        keep({"key": outgoing.delivery_id})
        return {"key": outgoing.delivery_id}

    def commit(self, outgoing, saved, part) -> Receipt:
        time.sleep(ANSWERS_IN)
        return Receipt(part, outgoing.delivery_id, "https://social.example/1", SystemClock().now())


class Platforms:
    """The real channels, with one slow platform behind them all."""

    def __init__(self, real) -> None:
        self._real = real

    def __getattr__(self, name: str):
        return getattr(self._real, name)

    def publisher(self, account: Account) -> Slow:
        return Slow()


def queued(desk: Desk, posts: int) -> None:
    made = [
        Account(f"bluesky-{n}", "bluesky", f"clinic-{n}.example", remote_id=f"did:{n}", health=AccountHealth.READY)
        for n in range(ACCOUNTS)
    ]
    unhurried(desk)
    with desk.work() as work:
        for account in made:
            work.save_account(account)
    for number in range(posts):
        text = f"Wash your hands with {LATER[number % 6]} and {LATER[number // 6]} before you cook."
        post = plan.new_post(desk, WHO, text=text, accounts=tuple(account.id for account in made))
        way.send_off(desk, post, desk.clock.now() - timedelta(seconds=1), WHO, reason="Fine.")


def work_off(desk: Desk, count: int) -> list[Delivery]:
    stop, done = threading.Event(), []

    def changed(row: Delivery) -> None:
        done.append(row)
        if len(done) == count:
            stop.set()

    Runner(desk, "here", changed, trace=desk.trace, hands=HANDS).run(stop)
    return done


@pytest.fixture
def desk(tmp_path: Path):
    with closing(assemble(tmp_path, PassingSecrets(), os.urandom(32), SystemClock())) as practice:
        yield replace(practice.desk, platforms=Platforms(practice.desk.platforms))


def test_a_thousand_due_over_fifty_accounts_with_all_checks(benchmark: BenchmarkFixture, desk: Desk) -> None:
    queued(desk, POSTS)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    done = benchmark.pedantic(lambda: work_off(desk, ACCOUNTS * POSTS), rounds=1)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    benchmark.extra_info["MB more at the peak"] = grown // 1024
    assert {row.state for row in done} == {DeliveryState.SENT}
    assert grown < 64 * 1024


def test_a_post_that_is_due_while_a_thousand_wait_for_later(benchmark: BenchmarkFixture, desk: Desk) -> None:
    """Lateness, from its time to its platform's answer; the thousand are due in a month."""
    queued(desk, POSTS)
    with desk.work() as work:
        for row in work.deliveries():
            work.save_delivery(replace(row, due=row.due + timedelta(days=30)))
        (sample, *_) = work.deliveries()
    late: list[float] = []

    def one_by_one() -> None:
        stop = threading.Event()

        def changed(row: Delivery) -> None:
            late.append((row.receipts[-1].at - row.due).total_seconds() if row.receipts else 99.0)
            stop.set() if len(late) == 20 else put_next()

        def put_next() -> None:
            due = desk.clock.now() + timedelta(seconds=0.3)
            post = plan.new_post(desk, WHO, text="Wash your hands before you cook.", accounts=(sample.account_id,))
            way.send_off(desk, post, due, WHO, reason="Fine.")

        put_next()
        Runner(desk, "here", changed, trace=desk.trace, hands=HANDS).run(stop)

    benchmark.pedantic(one_by_one, rounds=1)
    benchmark.extra_info |= {"median late s": statistics.median(late), "worst late s": max(late)}
    assert len(late) == 20
