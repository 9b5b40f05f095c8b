"""The check of a program that waits: in a process of its own, started by the first post and ended when none comes.

Rules, word lists and weights take more memory than all else in Primum together. An agent needs them for seconds a day.
"""

import logging
import pickle
import threading
from collections.abc import Sequence
from pathlib import Path

from app.bootstrap.checking import Checker
from app.domain.checking import CheckRequest
from app.domain.errors import InputError
from app.domain.finding import Report
from app.domain.message import Message
from app.media.child import Child, primum, timer

log = logging.getLogger("primum.check")

IDLE = 60.0
"""Seconds after which an idle checker is ended, and its memory free."""
HANGS = 60.0
"""Seconds without an answer after which it is taken to hang; a check takes milliseconds, the first one seconds."""
BROKEN = (OSError, EOFError, ValueError, pickle.PickleError)


class CheckProcess:
    """A `Check` by another process. Calls from several threads stand in line.

    What it says is what a check in here would say; where it ends or hangs, the check is made in here.
    """

    def __init__(self, data_dir: Path, start: Sequence[str] = (), idle: float = IDLE, hangs: float = HANGS) -> None:
        """Nothing is started. `start` is the command, Primum's own by default."""
        self._here, self._hangs, self._turn = Checker(data_dir), hangs, threading.Lock()
        self._child = Child(start or primum("--data-dir", str(data_dir), "check-worker"), idle, self.close)

    @property
    def running(self) -> bool:
        """Whether its process is there."""
        return self._child.running

    @property
    def version(self) -> str:
        """As `Checker.version`."""
        return self._here.version

    def __call__(self, request: CheckRequest) -> Report:
        """All findings for the request. Raises InputError for an unknown jurisdiction."""
        with self._turn:
            self._child.busy()
            answer = self._answered(request)
            self._child.rest()
        if isinstance(answer, Message):
            raise InputError(answer.key, **answer.values)
        return self._here(request) if answer is None else answer

    def close(self) -> None:
        """End the process, if there is one."""
        with self._turn:
            self._child.end()

    def _answered(self, request: CheckRequest) -> Report | Message | None:
        """The report, the sentence of a bad request, or None where the checker cannot be used."""
        try:
            return self._asked(request)
        except BROKEN as error:
            log.warning("the checker cannot be used, checking in here: %s", type(error).__name__)
            self._child.end()
            return None

    def _asked(self, request: CheckRequest) -> Report | Message:
        if self._child.gone:
            self._child.end()
        child = self._child.get()
        if child.stdin is None or child.stdout is None:
            raise EOFError
        watch = timer(self._hangs, child.kill)  # ends the wait below, too
        try:
            pickle.dump(request, child.stdin, pickle.HIGHEST_PROTOCOL)
            child.stdin.flush()
            answer: Report | Message = pickle.load(child.stdout)  # noqa: S301 -- our own program, on a pipe of ours
        finally:
            watch.cancel()
        return answer
