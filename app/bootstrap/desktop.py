"""The desktop: the practice, a runner in a thread of its own, and the window."""

import threading
from collections.abc import Callable
from pathlib import Path

from app.bootstrap.practice import closing, machine, open_practice
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import AlreadyOpen, PrimumError
from app.settings.declared import PAUSED
from app.settings.setting import change, value_of
from app.storage.locks import Role, take_role
from app.ui.context import RunnerState
from app.ui.start import desktop, trouble


class RunnerThread:
    """The runner beside the window. Where `primum agent` already runs the queue it stays off: the agent sends."""

    def __init__(self, desk: Desk, tell: Callable[[str], None]) -> None:
        """Not started; `tell` hears the id of each post whose delivery changed."""
        self._desk, self._tell = desk, tell
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="runner")
        self._elsewhere = False

    @property
    def state(self) -> RunnerState:
        """On, paused or off."""
        if self._elsewhere or not self._thread.is_alive():
            return RunnerState.OFF
        with self._desk.work() as work:
            return RunnerState.PAUSED if value_of(work, PAUSED) else RunnerState.ON

    def start(self) -> None:
        """Begin to send what is due."""
        self._thread.start()

    def pause(self) -> None:
        """Send nothing until `resume`; what is being sent is finished."""
        self._set_paused(paused=True)

    def resume(self) -> None:
        """Go on sending."""
        self._set_paused(paused=False)

    def stop(self) -> None:
        """End, after the sending that is under way."""
        self._stop.set()
        self.wake()
        if self._thread.is_alive():
            self._thread.join()

    def wake(self) -> None:
        """Look at the queue now."""
        self._desk.clock.wake()

    def _set_paused(self, *, paused: bool) -> None:
        with self._desk.work() as work:
            change(work, PAUSED, paused)
        self.wake()

    def _work(self) -> None:
        def changed(delivery: Delivery) -> None:
            self._tell(delivery.post_id)

        try:
            with machine(self._desk, changed) as runner:
                runner.run(self._stop)
        except AlreadyOpen:
            self._elsewhere = True


def run_desktop(data_dir: Path, argv: list[str]) -> int:
    """Open the window on the practice of a folder; what stands in the way is said in a window too."""
    try:
        with take_role(data_dir, Role.DESKTOP), closing(open_practice(data_dir, lambda: None)) as practice:
            return desktop(practice.desk, lambda tell: RunnerThread(practice.desk, tell), argv)
    except PrimumError as error:
        return trouble(error, argv)
