"""The runner: claims what is due, sends it, sleeps until the next is due. It knows nothing of windows."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import StoreError
from app.domain.lifecycle import DeliveryState
from app.pipeline.ledger import LEASE, WHO
from app.runner.handle import find_out, handle
from app.settings.declared import GRACE_MINUTES, PAUSED
from app.settings.setting import value_of

log = logging.getLogger("primum.runner")

SHORTEST, LONGEST = 1.0, 30.0
"""Seconds between two looks at the queue: no spinning, and what nobody told us of is seen within half a minute."""

GLANCE = 1.0
"""Seconds between two glances at whether another program has written to the database."""

JUMP = timedelta(seconds=60)
"""A wait that ends this much later than asked, or before it began, means: the computer slept or its clock was set."""


def _ignore(_: object) -> None:
    """Tell nobody."""


class Runner:
    """One queue worker. `owner` names this installation: what an earlier run of the same owner left is taken over.

    `on_change` hears of every delivery that was given back, `on_trouble` of a database that cannot be used for now;
    both are called on the runner's thread. `trace` is another value after any program has written to the database: with
    it, what a command schedules while the agent runs is seen within a second or two.
    """

    def __init__(
        self,
        desk: Desk,
        owner: str,
        on_change: Callable[[Delivery], None] = _ignore,
        on_trouble: Callable[[StoreError], None] = _ignore,
        trace: Callable[[], object] | None = None,
    ) -> None:
        """Idle until `run` or `run_due`."""
        self._desk, self._owner = desk, owner
        self._me = f"{owner}/{desk.new_id()}"  # two runs of one owner must not mistake each other's claims for theirs
        self._on_change, self._on_trouble, self._trace = on_change, on_trouble, trace
        self._recovered = False
        self._jumped: timedelta | None = None

    def wake(self) -> None:
        """Look at the queue now, from any thread."""
        self._desk.clock.wake()

    def recover(self) -> None:
        """Settle what a crash left: every open attempt is looked for on its platform, and nothing is sent here."""
        while (left := self._take_over()) is not None:
            self._on_change(find_out(self._desk, left))
        self._recovered = True

    def run_due(self, stop: threading.Event | None = None) -> list[Delivery]:
        """Handle all that is due, one after the other, unless publishing is paused; the deliveries as they are now."""
        done: list[Delivery] = []
        while not (stop and stop.is_set()):
            claimed, grace = self._claim()
            if claimed is None:
                break
            done.append(handle(self._desk, claimed, grace))
            self._on_change(done[-1])
        return done

    def run(self, stop: threading.Event) -> None:
        """Recover, then work until `stop` is set; set it and call `wake` to end at once."""
        while not stop.is_set():
            seen = self._trace() if self._trace else None  # before the look, so that no writing falls between the two
            pause = self._turn(stop)
            self._rest(stop, pause, seen)

    def _rest(self, stop: threading.Event, pause: float, seen: object) -> None:
        """Until the time is up, or somebody wakes us, the clock jumps, or another program has written something."""
        glance = GLANCE if self._trace else pause
        while pause > 0 and not stop.is_set():
            span, began = min(pause, glance), self._desk.clock.now()
            woken = self._desk.clock.wait(span)
            jumped = self._notice_jump(began, span)
            if woken or jumped or (self._trace and self._trace() != seen):
                return
            pause -= span

    def _turn(self, stop: threading.Event) -> float:
        """One look at the queue; the seconds until the next."""
        try:
            self._note_jump()
            if not self._recovered:
                self.recover()
            self.run_due(stop)
            return self._pause()
        except StoreError as error:
            log.warning("the database cannot be used: %s", error.message.key)
            self._on_trouble(error)
            return LONGEST

    def _claim(self) -> tuple[Delivery | None, timedelta]:
        now = self._desk.clock.now()
        with self._desk.work() as work:
            grace = timedelta(minutes=value_of(work, GRACE_MINUTES))
            if value_of(work, PAUSED):
                return None, grace
            return work.claim(now, self._me, now + LEASE), grace

    def _pause(self) -> float:
        with self._desk.work() as work:
            paused, due = value_of(work, PAUSED), work.next_due()
        if paused or due is None:
            return LONGEST
        return min(max((due - self._desk.clock.now()).total_seconds(), SHORTEST), LONGEST)

    def _take_over(self) -> Delivery | None:
        """Claim anew one that is marked as being sent, but by a runner that is no more."""
        now = self._desk.clock.now()
        with self._desk.work() as work:
            sending = work.deliveries(states=(DeliveryState.SENDING,))
            left = next((d for d in sending if self._is_abandoned(d, now)), None)
            if left is None:
                return None
            mine = replace(left, owner=self._me, lease_until=now + LEASE)
            work.save_delivery(mine)
        return mine

    def _is_abandoned(self, delivery: Delivery, now: datetime) -> bool:
        expired = delivery.lease_until is None or delivery.lease_until <= now
        ours_before = delivery.owner.rpartition("/")[0] == self._owner and delivery.owner != self._me
        return expired or ours_before

    def _notice_jump(self, began: datetime, asked: float) -> bool:
        passed = self._desk.clock.now() - began
        if timedelta(0) <= passed <= timedelta(seconds=asked) + JUMP:
            return False
        self._recovered, self._jumped = False, passed
        return True

    def _note_jump(self) -> None:
        """Leave a trace of a sleep or a set clock."""
        if self._jumped is None:
            return
        detail = f"seconds={self._jumped.total_seconds():.0f}"
        with self._desk.work() as work:
            work.append_audit(self._desk.clock.now(), WHO, "runner-did-wake", WHO, detail)
        self._jumped = None
