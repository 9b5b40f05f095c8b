"""What may happen while posts wait: locked keyring and database, full disk, a clock that jumps, a week asleep."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import DiskFull, KeyringLocked, SignInNeeded, StoreError
from app.domain.lifecycle import DeliveryState
from app.domain.ports import Transaction, Work
from app.pipeline import plan, schedule, way
from app.pipeline.ledger import LEASE
from app.runner.loop import CHANCE, Runner
from app.storage.engine import encrypted_engine
from app.storage.opening import Store, open_store
from app.storage.places import database
from tests import fakes
from tests.fakes import NOON, FakeClock, add_account, make_desk, unhurried

D = DeliveryState
WHO = "Dr Ada Example"
KEY = bytes(range(32))
THREAD = " ".join(f"Sentence number {n} says that clean hands protect the people around us." for n in range(12))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path, KEY, NOON, busy_seconds=0.2)
    yield opened
    opened.close()


@pytest.fixture
def desk(store: Store) -> Desk:
    made = make_desk(work=store.work, clock=FakeClock())
    unhurried(made)
    return made


def put(desk: Desk, *texts: str, due: timedelta = timedelta(0), platform: str = "bluesky") -> list[Delivery]:
    account = add_account(desk, platform).id
    found: list[Delivery] = []
    for text in texts:
        post = plan.new_post(desk, WHO, text=text, accounts=(account,))
        found += way.send_off(desk, post, desk.clock.now() + due, WHO)
    return found


def states(desk: Desk) -> list[DeliveryState]:
    with desk.work() as work:
        return [row.state for row in work.deliveries()]


def test_a_token_that_expires_in_the_middle_of_a_thread_holds_the_rest_which_goes_on_after_the_sign_in(
    desk: Desk,
) -> None:
    network = desk.platforms.network
    network.script(fakes.ok(), fakes.fails(SignInNeeded("tests-sign-in-needed")))
    (row,) = put(desk, THREAD)
    (held,) = Runner(desk, "here").run_due()
    assert (held.state, len(held.receipts)) == (D.HELD, 1)
    assert held.reason.key == "delivery-sign-in"
    schedule.retry(desk, row.id, WHO)
    (sent,) = Runner(desk, "here").run_due()
    assert sent.state is D.SENT
    assert network.texts() == [part.text for part in row.variant.segments]


def test_a_locked_keyring_waits_and_sends_when_it_is_unlocked(desk: Desk) -> None:
    desk.platforms.trouble = KeyringLocked("error-keyring-locked")
    put(desk, "Wash your hands.")
    assert Runner(desk, "here").run_due()[0].state is D.WAITING
    desk.platforms.trouble = None
    desk.clock.advance(minutes=1)
    assert Runner(desk, "here").run_due()[0].state is D.SENT
    assert len(desk.platforms.network.live) == 1


@pytest.mark.parametrize("step", range(1, 8))
def test_a_disk_that_is_full_at_any_write_loses_and_doubles_nothing(store: Store, step: int) -> None:
    full = FullDisk(store.work)
    desk = make_desk(work=full, clock=FakeClock())
    put(desk, THREAD)
    full.left = step
    runner = Runner(desk, "here")
    with pytest.raises(DiskFull):
        runner.run_due()
    full.left = None
    desk.clock.advance(seconds=LEASE.total_seconds() + 1)
    again = Runner(desk, "here")
    again.recover()
    again.run_due()
    assert states(desk) == [D.SENT]
    live = [post.text for post in desk.platforms.network.live]
    assert len(live) == len(set(live))


class FullDisk:
    """A database of which the n-th commit from now finds no room."""

    def __init__(self, work: Transaction) -> None:
        self._work, self.left = work, None

    @contextmanager
    def __call__(self) -> Iterator[Work]:
        with self._work() as unit:
            yield unit
            if self.left is not None:
                self.left -= 1
                if self.left <= 0:
                    raise DiskFull("store-disk-full")


def test_a_locked_database_is_told_and_everything_goes_out_when_it_is_free(desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []
    stop = threading.Event()
    put(desk, "Wash your hands.")
    engine = encrypted_engine(database(tmp_path), KEY)

    def heard(error: StoreError) -> None:
        told.append(error.message.key)
        other.__exit__(None, None, None)

    other = engine.begin()
    other.__enter__()
    clock = FakeClock(auto=True)
    Runner(replace(desk, clock=clock), "here", on_trouble=heard, on_change=lambda _: stop.set()).run(stop)
    assert told == ["store-busy"]
    assert states(desk) == [D.SENT]
    engine.dispose()


@pytest.mark.parametrize("days", [1, -1])
def test_a_clock_that_jumps_a_day_doubles_nothing_and_loses_nothing(desk: Desk, days: int) -> None:
    first, later = put(desk, "Wash your hands.", "Ask about your flu shot.", due=timedelta(hours=1))
    desk.platforms.network.script(fakes.drops_dead(live=True))
    desk.clock.advance(hours=1)
    with pytest.raises(fakes.Crash):
        Runner(desk, "here").run_due()
    desk.clock.advance(days=days)
    runner = Runner(desk, "here")
    runner.recover()
    runner.run_due()
    assert desk.platforms.network.copies(first.id) == 1
    with desk.work() as work:
        assert work.delivery(first.id).state is D.SENT
        late = work.delivery(later.id)
    if days > 0:
        assert late.state is D.MISSED
    else:
        assert late.state is D.SCHEDULED
        desk.clock.advance(days=1)
        assert Runner(desk, "here").run_due()[0].state is D.SENT
    assert desk.platforms.network.copies(later.id) == (0 if days > 0 else 1)


def test_a_week_asleep_with_twenty_overdue_sends_nothing_unasked(desk: Desk) -> None:
    rows = put(desk, *(f"Wash your hands, part {n}." for n in range(20)), due=timedelta(hours=2))
    desk.clock.advance(days=7)
    runner = Runner(desk, "here")
    runner.recover()
    runner.run_due()
    assert states(desk) == [D.MISSED] * 20
    assert desk.platforms.network.live == []
    schedule.retry(desk, rows[3].id, WHO)
    runner.run_due()
    assert [post.delivery_id for post in desk.platforms.network.live] == [rows[3].id]


def test_desktop_and_agent_on_one_database_send_each_once(tmp_path: Path) -> None:
    network, clock = fakes.FakeNetwork(), FakeClock()
    stores = [open_store(tmp_path, KEY, NOON) for _ in range(2)]
    desks = [make_desk(work=s.work, clock=clock, platforms=fakes.FakePlatforms(clock, network)) for s in stores]
    unhurried(desks[0])
    rows = put(desks[0], *(f"Wash your hands, part {n}." for n in range(10)))
    rows += put(desks[0], *(f"Ask about your shot, part {n}." for n in range(10)), platform="mastodon")
    runners = (Runner(desks[0], "desktop"), Runner(desks[1], "agent"))
    threads = [threading.Thread(target=runner.run_due) for runner in runners]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    Runner(desks[0], "desktop").run_due()
    assert states(desks[0]) == [D.SENT] * 20
    assert [network.copies(row.id) for row in rows] == [1] * 20
    for opened in stores:
        opened.close()


def test_many_hands_send_to_many_accounts_and_never_two_to_one(store: Store) -> None:
    clock, stop, done = FakeClock(), threading.Event(), []
    platforms = Crowded(clock)
    desk = make_desk(work=store.work, clock=clock, platforms=platforms, new_id=lambda: os.urandom(8).hex())
    unhurried(desk)
    for number in range(5):
        add_account(desk, "bluesky", handle=f"clinic-{number}.example")
    with desk.work() as work:
        accounts = tuple(account.id for account in work.accounts())
    for number in range(4):
        post = plan.new_post(desk, WHO, text=f"Wash your hands, part {number}.", accounts=accounts)
        way.send_off(desk, post, clock.now(), WHO)

    def changed(row: Delivery) -> None:
        done.append(row)
        if len(done) == 20:
            stop.set()

    Runner(desk, "here", changed, hands=4).run(stop)
    assert {row.state for row in done} == {D.SENT}
    assert platforms.most_at_once_on_one_account == 1
    assert len(platforms.network.live) == 20


class Crowded(fakes.FakePlatforms):
    """Counts how many send to one account at the same time."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self._busy: dict[str, int] = {}
        self._lock = threading.Lock()
        self.most_at_once_on_one_account = 0

    def publisher(self, account):
        inner, platforms = super().publisher(account), self

        class Counted(fakes.FakePublisher):
            def commit(self, outgoing, saved, part):
                with platforms._lock:
                    now = platforms._busy[account.id] = platforms._busy.get(account.id, 0) + 1
                    platforms.most_at_once_on_one_account = max(platforms.most_at_once_on_one_account, now)
                threading.Event().wait(0.01)
                try:
                    return inner.commit(outgoing, saved, part)
                finally:
                    with platforms._lock:
                        platforms._busy[account.id] -= 1

        return Counted(platforms.network, account, platforms._clock.now)


def test_a_machine_without_a_token_leaves_the_account_to_the_others_for_a_while_and_then_says_so(desk: Desk) -> None:
    (row,) = put(desk, "Wash your hands.")
    signed_out = replace(desk, platforms=fakes.FakePlatforms(desk.clock))
    signed_out.platforms.signed_out.add(row.account_id)
    here = Runner(signed_out, "without", elsewhere=lambda: {row.account_id})
    assert here.run_due() == []
    assert Runner(desk, "with").run_due()[0].state is D.SENT
    (second,) = put(desk, "Ask about your flu shot.")
    assert here.run_due() == []
    desk.clock.advance(seconds=CHANCE.total_seconds() + 1)
    (held,) = here.run_due()
    assert (held.id, held.state, held.reason.key) == (second.id, D.HELD, "delivery-sign-in")
