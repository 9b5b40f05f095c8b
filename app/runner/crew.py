"""The hands of a runner: a few threads that send, so that one slow upload does not hold up all other accounts."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from app.domain.delivery import Delivery

Act = Callable[[Delivery, timedelta], None]


class Crew:
    """So many hands. That two never send to the same account is the claim's affair: it passes over such accounts."""

    def __init__(self, hands: int, act: Act, freed: Callable[[], None]) -> None:
        """With one hand, `give` does the work itself, on the caller's thread. `freed`: a hand is free again."""
        self._freed = freed
        self._act, self._hands, self._busy = act, hands, 0
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(hands, thread_name_prefix="send") if hands > 1 else None

    @property
    def room(self) -> int:
        """How many hands are free. Only the thread that gives asks, so that there are never fewer when it gives."""
        with self._lock:
            return self._hands - self._busy

    def give(self, claimed: Delivery, grace: timedelta) -> None:
        """Have a claimed delivery sent."""
        with self._lock:
            self._busy += 1
        if self._pool is None:
            self._work(claimed, grace)
        else:
            self._pool.submit(self._work, claimed, grace)

    def _work(self, claimed: Delivery, grace: timedelta) -> None:
        try:
            self._act(claimed, grace)
        finally:
            with self._lock:
                self._busy -= 1
        self._freed()

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *_: object) -> None:
        """Wait for what is being sent."""
        if self._pool is not None:
            self._pool.shutdown(wait=True)
