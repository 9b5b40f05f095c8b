"""The real clock: UTC, and no wake-up is lost."""

import threading
import time
from datetime import UTC, datetime, timedelta

from app.runner.clock import SystemClock


def test_it_gives_the_moment_in_utc() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_wait_nobody_cuts_short_says_so() -> None:
    assert SystemClock().wait(0.001) is False


def test_a_wake_up_before_the_wait_is_not_lost_and_counts_once() -> None:
    clock = SystemClock()
    clock.wake()
    clock.wake()
    began = time.monotonic()
    assert clock.wait(60) is True
    assert time.monotonic() - began < 10
    assert clock.wait(0.001) is False


def test_a_wake_up_from_another_thread_ends_the_wait() -> None:
    clock, woken = SystemClock(), []
    waiting = threading.Thread(target=lambda: woken.append(clock.wait(60)))
    waiting.start()
    clock.wake()
    waiting.join(10)
    assert woken == [True]
