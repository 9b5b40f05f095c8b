"""The runner: claims what is due, sends it, sleeps until the next is due. It knows nothing of windows."""

import logging
import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import StoreError
from app.domain.lifecycle import DeliveryState
from app.pipeline.ledger import LEASE, WHO
from app.runner.crew import Crew
from app.runner.handle import find_out, handle
from app.settings.declared import GRACE_MINUTES, PAUSED
from app.settings.setting import value_of

log = logging.getLogger("primum.runner")

SHORTEST, LONGEST = 1.0, 30.0
"""Seconds between two looks at the queue: no spinning, and what nobody told us of is seen within half a minute."""

GLANCE = 1.0
"""Seconds between two glances at whether another program has written to the database."""

CHANCE = timedelta(minutes=2)
"""How long the other machines of a clinic have for what this one cannot send, before it is said that nobody can."""

JUMP = timedelta(seconds=60)
"""A wait that ends this much later than asked, or before it began, means: the computer slept or its clock was set."""


def _ignore(_: object) -> None:
    """Tell nobody."""


class Runner:
    """One queue worker. `owner` names this installation: what an earlier run of the same owner left is taken over.

    `on_change` hears of every delivery that was given back, `on_trouble` of a database that cannot be used for now;
    both are called on a thread of the runner's. `trace` is another value after any program has written to the database:
    with it, what a command schedules while the agent runs is seen within a second or two. `run` sends with so many
    `hands` at once, each to another account. `elsewhere` are the accounts that only other machines can send to.
    """

    def __init__(
        self,
        desk: Desk,
        owner: str,
        on_change: Callable[[Delivery], None] = _ignore,
        on_trouble: Callable[[StoreError], None] = _ignore,
        trace: Callable[[], object] | None = None,
        hands: int = 1,
        elsewhere: Callable[[], Collection[str]] = tuple,
    ) -> None:
        """Idle until `run` or `run_due`."""
        self._desk, self._owner = desk, owner
        self.me = f"{owner}/{desk.new_id()}"  # two runs of one owner must not mistake each other's claims for theirs
        self._on_change, self._on_trouble, self._trace = on_change, on_trouble, trace
        self._hands, self._elsewhere = hands, elsewhere
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
            if not claimed:
                break
            done.append(handle(self._desk, claimed[0], grace))
            self._on_change(done[-1])
        return done

    def run(self, stop: threading.Event) -> None:
        """Recover, then work until `stop` is set; set it and call `wake` to end at once."""
        with Crew(self._hands, self._send, self.wake if self._hands > 1 else lambda: None) as crew:
            while not stop.is_set():
                seen = self._trace() if self._trace else None  # before the look, so that no writing falls between them
                pause = self._turn(stop, crew)
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

    def _turn(self, stop: threading.Event, crew: Crew) -> float:
        """One look at the queue; the seconds until the next."""
        try:
            self._note_jump()
            if not self._recovered:
                self.recover()
            self._give_out(stop, crew)
            return self._pause()
        except StoreError as error:
            log.warning("the database cannot be used: %s", error.message.key)
            self._on_trouble(error)
            return LONGEST

    def _give_out(self, stop: threading.Event, crew: Crew) -> None:
        """Give every free hand something to send, as long as anything is due."""
        while not stop.is_set() and crew.room:
            claimed, grace = self._claim(crew.room)
            if not claimed:
                return
            for delivery in claimed:
                crew.give(delivery, grace)

    def _send(self, claimed: Delivery, grace: timedelta) -> None:
        """One delivery, on a hand's thread."""
        try:
            self._on_change(handle(self._desk, claimed, grace))
        except StoreError as error:
            log.warning("the database cannot be used: %s", error.message.key)
            self._on_trouble(error)

    def _claim(self, most: int = 1) -> tuple[list[Delivery], timedelta]:
        """Take so many that are due, in one transaction: each is written to the disk, and that takes its time."""
        elsewhere = self._elsewhere()
        with self._desk.work() as work:
            now = self._desk.clock.now()  # in here, where a clinic's server has just set the clock
            grace = timedelta(minutes=value_of(work, GRACE_MINUTES))
            if value_of(work, PAUSED):
                return [], grace

            def one() -> Delivery | None:
                mine = work.claim(now, self.me, now + LEASE, tuple(elsewhere))
                return work.claim(now - CHANCE, self.me, now + LEASE) if mine is None and elsewhere else mine

            return list(islice(iter(one, None), most)), grace

    def _pause(self) -> float:
        with self._desk.work() as work:
            paused, due = value_of(work, PAUSED), work.next_due()
        if paused or due is None:
            return LONGEST
        return min(max((due - self._desk.clock.now()).total_seconds(), SHORTEST), LONGEST)

    def _take_over(self) -> Delivery | None:
        """Claim anew one that is marked as being sent, but by a runner that is no more."""
        elsewhere = self._elsewhere()
        with self._desk.work() as work:
            now = self._desk.clock.now()
            sending = work.deliveries(states=(DeliveryState.SENDING,))
            left = next((d for d in sending if self._is_abandoned(d, now, elsewhere)), None)
            if left is None:
                return None
            mine = replace(left, owner=self.me, lease_until=now + LEASE)
            work.save_delivery(mine)
        return mine

    def _is_abandoned(self, delivery: Delivery, now: datetime, elsewhere: Collection[str]) -> bool:
        late = now - CHANCE if delivery.account_id in elsewhere else now
        expired = delivery.lease_until is None or delivery.lease_until <= late
        ours_before = delivery.owner.rpartition("/")[0] == self._owner and delivery.owner != self.me
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
