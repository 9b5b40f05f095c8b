"""The desktop: the practice, a runner in a thread of its own, and the window."""

import os
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.bootstrap.logs import logging_to
from app.bootstrap.mediahost import DeskHost
from app.bootstrap.practice import (
    Practice,
    closing,
    daily_backups,
    machine,
    open_practice,
    recover_practice,
    was_set_up,
)
from app.bootstrap.service import install_service
from app.credentials.database_key import PASSPHRASE_VARIABLE
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import AlreadyOpen, InputError, NoKeyring, PrimumError, WrongKey
from app.runner.autostart import plan_here, uninstall
from app.settings.declared import PAUSED
from app.settings.setting import change, value_of
from app.storage.locks import Role, take_role
from app.ui.context import RunnerState
from app.ui.start import desktop, trouble
from app.ui.unlock import ask_passphrase, ask_recovery_key
from app.words import words

TRY_AGAIN = 5.0
"""Seconds until the desktop asks again whether the agent that sends for it is still there."""

GLANCE = 1.0
"""Seconds between two looks at what another process has written."""

KEY_LOST = {"keyring-key-missing", "keyring-gone"}
ASK_AGAIN = {"keyring-wrong-passphrase", "keyring-passphrase-short"}


class RunnerThread:
    """The runner beside the window. While another program runs the queue it is off, and takes over when that ends."""

    def __init__(self, desk: Desk, tell: Callable[[str], None], again: float = TRY_AGAIN) -> None:
        """Not started; `tell` hears the id of each post whose delivery changed."""
        self._desk, self._tell, self._again = desk, tell, again
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

    def in_background(self) -> bool:
        """Whether the system runs an agent when the window is closed."""
        return plan_here(self._desk.data_dir).file.exists()

    def set_background(self, *, on: bool) -> None:
        """Install that service, or remove it. Raises PrimumError where the system does not let us."""
        if on:
            install_service(self._desk.data_dir)
        elif self.in_background():
            uninstall(plan_here(self._desk.data_dir))

    def _set_paused(self, *, paused: bool) -> None:
        with self._desk.work() as work:
            change(work, PAUSED, paused)
        self.wake()

    def _work(self) -> None:
        def changed(delivery: Delivery) -> None:
            self._tell(delivery.post_id)

        while not self._stop.is_set():
            try:
                with machine(self._desk, changed) as runner:
                    self._elsewhere = False
                    runner.run(self._stop)
            except AlreadyOpen:
                self._elsewhere = True
                self._watch()

    def _watch(self) -> None:
        """Another process sends: show what it does, until it is time to try again to be the one who sends."""
        before, looks = self._desk.trace(), max(1, round(self._again / GLANCE))
        for _ in range(looks):
            if self._stop.wait(min(GLANCE, self._again)):
                return
            now = self._desk.trace()
            if now != before:
                before = now
                self._tell("")


def run_desktop(data_dir: Path, argv: list[str]) -> int:
    """Open the window on the practice of a folder; what stands in the way is said in a window too."""
    try:
        with (
            take_role(data_dir, Role.DESKTOP),
            logging_to(data_dir),
            closing(unlocked(data_dir, argv)) as practice,
            daily_backups(practice),
        ):
            make = lambda tell: RunnerThread(practice.desk, tell)  # noqa: E731 -- one expression, used once
            return desktop(practice.desk, make, argv, practice.recovery_key, DeskHost(practice.desk))
    except PrimumError as error:
        return trouble(error, argv)


def unlocked(data_dir: Path, argv: list[str]) -> Practice:
    """Open the practice, asking for passphrase or recovery key as long as the person wants to try."""
    why = ""
    while True:
        ask = partial(ask_passphrase, argv, new=not was_set_up(data_dir), trouble=why)
        try:
            return open_practice(data_dir, ask)
        except (WrongKey, InputError, NoKeyring) as error:
            if error.message.key in KEY_LOST:
                regain(data_dir, argv)
            elif error.message.key in ASK_AGAIN and PASSPHRASE_VARIABLE not in os.environ:
                why = words().error(error)
            else:
                raise


def regain(data_dir: Path, argv: list[str]) -> None:
    """Get the key back with the recovery key. Raises WrongKey when the person gives up."""
    why = ""
    while True:
        given = ask_recovery_key(argv, why)
        if given is None:
            raise WrongKey("keyring-key-missing")
        try:
            return recover_practice(data_dir, given, partial(ask_passphrase, argv, new=True))
        except (WrongKey, InputError) as error:
            why = words().error(error)
