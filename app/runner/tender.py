"""The tender of what platforms hold: hands posts over ahead, and takes back whatever must not go out."""

import logging
import threading
from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import StoreError
from app.pipeline.native import next_to_hand
from app.pipeline.recall import recall
from app.runner.handle import hand

log = logging.getLogger("primum.runner")

GLANCE, ROUND = 5.0, 60.0
"""Seconds between two glances at whether anything was written, and between two rounds without it."""

GATES = timedelta(minutes=10)
"""How often what is handed over passes all gates again, besides at every start."""

Tell = Callable[[Delivery], None]


class Tender:
    """Works beside a runner of the same `owner`, on a thread of its own: a slow platform must not hold up the queue."""

    def __init__(self, desk: Desk, owner: str, tell: Tell, elsewhere: Callable[[], Collection[str]] = tuple) -> None:
        """Nothing is looked at yet."""
        self._desk, self._owner, self._tell, self._elsewhere = desk, owner, tell, elsewhere
        self._passed: datetime | None = None

    def round(self) -> None:
        """Take back what must not go out, then hand over what may. Raises the StoreError tree."""
        now, elsewhere = self._desk.clock.now(), self._elsewhere()
        gates = self._passed is None or not timedelta(0) <= now - self._passed < GATES
        recall(self._desk, self._tell, gates=gates, elsewhere=elsewhere)
        self._passed = now if gates else self._passed
        while (claimed := next_to_hand(self._desk, self._owner, elsewhere)) is not None:
            self._tell(hand(self._desk, claimed))

    def run(self, stop: threading.Event) -> None:
        """Until `stop` is set: a round a minute, and soon after any program has written to the database."""
        while not stop.is_set():
            seen, left = self._desk.trace(), ROUND
            try:
                self.round()
            except StoreError as error:
                log.warning("the database cannot be used: %s", error.message.key)
            while left > 0 and not stop.wait(GLANCE) and self._desk.trace() == seen:
                left -= GLANCE
