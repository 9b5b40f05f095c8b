"""The real clock."""

import threading
from datetime import UTC, datetime


class SystemClock:
    """The system's time, and a wait that `wake` cuts short.

    A wake-up that comes while nobody waits is kept for the next wait, so that none is lost. `wake` may be called from
    any thread and from a signal handler: the lock is re-entrant.
    """

    def __init__(self) -> None:
        """With no wake-up pending."""
        self._bell = threading.Condition(threading.RLock())
        self._rung = False

    def now(self) -> datetime:
        """The moment in UTC."""
        return datetime.now(UTC)

    def wait(self, seconds: float) -> bool:
        """Wait; True when `wake` cut it short. A sleeping computer does not count the time it sleeps."""
        with self._bell:
            self._bell.wait_for(lambda: self._rung, timeout=seconds)
            rung, self._rung = self._rung, False
        return rung

    def wake(self) -> None:
        """End the wait that is under way, or the next one."""
        with self._bell:
            self._rung = True
            self._bell.notify_all()
