"""A real process, a real database, a real kill -9: afterwards each post is there once."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.delivery import Delivery
from app.domain.lifecycle import DeliveryState
from app.pipeline import plan, way
from app.runner.clock import SystemClock
from app.storage.opening import Store, open_store
from tests.fakes import add_account, make_desk, unhurried
from tests.faults.live_server import AFTER, ANSWERED, BEFORE, LiveServer, live_server

ROOT = Path(__file__).parents[2]
KILLED = -9
THREAD = " ".join(f"Sentence number {n} says that clean hands protect the people around us." for n in range(12))
WHO = "Dr Ada Example"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is how POSIX systems end a process at once")


@dataclass
class Practice:
    """A practice on the disk, a platform to publish to, and a way to start the program."""

    folder: Path
    key: bytes
    server: LiveServer
    kind: str = "repeatable"

    def open(self) -> Store:
        return open_store(self.folder, self.key, SystemClock().now())

    def put(self, *texts: str, platforms: tuple[str, ...] = ("bluesky",)) -> list[Delivery]:
        """Schedule posts for now."""
        store = self.open()
        desk = make_desk(work=store.work, clock=SystemClock())
        unhurried(desk)
        accounts = tuple(add_account(desk, p).id for p in platforms)
        found: list[Delivery] = []
        for text in texts:
            post = plan.new_post(desk, WHO, text=text, accounts=accounts)
            found += way.send_off(desk, post, desk.clock.now(), WHO)
        store.close()
        return found

    def run(self) -> int:
        """Start the program and let it work until it is done or killed."""
        arguments = [str(self.folder), self.key.hex(), self.server.url, self.kind]
        return subprocess.run(
            [sys.executable, "-m", "tests.faults.runner_child", *arguments], cwd=ROOT, check=False, timeout=60
        ).returncode

    def rows(self) -> list[Delivery]:
        store = self.open()
        with store.work() as work:
            rows = list(work.deliveries())
        store.close()
        return rows

    def copies(self) -> dict[tuple[str, int], int]:
        """How often each part is live."""
        return {
            (row.id, part): self.server.copies(f"{row.id}/{part}")
            for row in self.rows()
            for part in range(len(row.variant.segments))
        }


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    with live_server() as server:
        yield Practice(tmp_path / "practice", os.urandom(32), server)


@pytest.mark.parametrize("kind", ["repeatable", "once"])
def test_killed_between_commit_and_receipt_there_is_exactly_one_post(practice: Practice, kind: str) -> None:
    practice.kind = kind
    practice.put("Wash your hands.")
    practice.server.kills.append(AFTER)
    assert practice.run() == KILLED
    (row,) = practice.rows()
    assert (row.state, row.receipts) == (DeliveryState.SENDING, ())
    assert row.open_attempt is not None
    assert practice.run() == 0
    (row,) = practice.rows()
    assert row.state is DeliveryState.SENT
    assert [post["text"] for post in practice.server.live] == ["Wash your hands."]


def test_killed_before_the_request_arrived_it_is_sent_once_where_a_second_call_is_harmless(practice: Practice) -> None:
    practice.put("Wash your hands.")
    practice.server.kills.append(BEFORE)
    assert (practice.run(), practice.run()) == (KILLED, 0)
    assert practice.rows()[0].state is DeliveryState.SENT
    assert len(practice.server.live) == 1


def test_killed_before_the_request_arrived_the_person_is_asked_where_it_is_not(practice: Practice) -> None:
    practice.kind = "once"
    practice.put("Wash your hands.")
    practice.server.kills.append(BEFORE)
    assert (practice.run(), practice.run(), practice.run()) == (KILLED, 0, 0)
    assert practice.rows()[0].state is DeliveryState.UNCONFIRMED
    assert practice.server.live == []


def test_a_thread_killed_in_the_middle_goes_on_where_it_stopped(practice: Practice) -> None:
    (row,) = practice.put(THREAD)
    practice.server.kills.extend([None, AFTER])
    assert (practice.run(), practice.run()) == (KILLED, 0)
    assert [post["text"] for post in practice.server.live] == [s.text for s in row.variant.segments]
    assert practice.rows()[0].state is DeliveryState.SENT


def test_killed_again_and_again_over_a_queue_nothing_is_doubled_lost_or_stuck(practice: Practice) -> None:
    practice.put("Wash your hands.", THREAD, "Ask about your flu shot.", platforms=("bluesky", "mastodon"))
    chance = random.Random(6)
    practice.server.kills.extend(chance.choice([BEFORE, AFTER, ANSWERED, ANSWERED, None]) for _ in range(12))
    ends = [practice.run()]
    while ends[-1] == KILLED:
        ends.append(practice.run())
    assert ends.count(KILLED) >= 6
    assert ends[-1] == 0
    assert {row.state for row in practice.rows()} == {DeliveryState.SENT}
    assert set(practice.copies().values()) == {1}
