"""The hands of a runner: a few threads that send, so that one slow upload does not hold up all other accounts."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from app.domain.delivery import Delivery

Act = Callable[[Delivery, timedelta], None]


class Crew:
    """So many hands. That two never send to the same account is the claim's affair: it passes over such accounts."""

    def __init__(self, hands: int, act: Act) -> None:
        """With one hand, `give` does the work itself, on the caller's thread."""
        self._free = threading.Semaphore(hands)
        self._act = act
        self._pool = ThreadPoolExecutor(hands, thread_name_prefix="send") if hands > 1 else None

    @property
    def has_room(self) -> bool:
        """Whether a hand is free. Only the thread that gives asks, so that the answer holds until it gives."""
        if not self._free.acquire(blocking=False):
            return False
        self._free.release()
        return True

    def give(self, claimed: Delivery, grace: timedelta) -> None:
        """Have a claimed delivery sent."""
        self._free.acquire()
        if self._pool is None:
            self._work(claimed, grace)
        else:
            self._pool.submit(self._work, claimed, grace)

    def _work(self, claimed: Delivery, grace: timedelta) -> None:
        try:
            self._act(claimed, grace)
        finally:
            self._free.release()

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *_: object) -> None:
        """Wait for what is being sent."""
        if self._pool is not None:
            self._pool.shutdown(wait=True)
