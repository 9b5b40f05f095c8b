"""The check of a program that waits: in a process of its own, started by the first post and ended when none comes.

Rules, word lists and weights take more memory than all else in Primum together. An agent needs them for seconds a day.
"""

import logging
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from app.bootstrap.checking import Checker
from app.domain.checking import CheckRequest
from app.domain.errors import InputError
from app.domain.finding import Report
from app.domain.message import Message

log = logging.getLogger("primum.check")

IDLE = 60.0
"""Seconds after which an idle checker is ended, and its memory free."""
HANGS = 60.0
"""Seconds without an answer after which it is taken to hang; a check takes milliseconds, the first one seconds."""
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
BROKEN = (OSError, EOFError, ValueError, pickle.PickleError)


def command(data_dir: Path) -> tuple[str, ...]:
    """How the checker is started: the packaged program itself, or this Python."""
    start = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "app")
    return (*start, "--data-dir", str(data_dir), "check-worker")


class CheckProcess:
    """A `Check` by another process. Calls from several threads stand in line.

    What it says is what a check in here would say; where it ends or hangs, the check is made in here.
    """

    def __init__(self, data_dir: Path, start: Sequence[str] = (), idle: float = IDLE, hangs: float = HANGS) -> None:
        """Nothing is started. `start` is the command, Primum's own by default."""
        self._start, self._idle, self._hangs = tuple(start) or command(data_dir), idle, hangs
        self._here = Checker(data_dir)
        self._turn = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._rest: threading.Timer | None = None

    @property
    def running(self) -> bool:
        """Whether its process is there."""
        return self._child is not None

    @property
    def version(self) -> str:
        """As `Checker.version`."""
        return self._here.version

    def __call__(self, request: CheckRequest) -> Report:
        """All findings for the request. Raises InputError for an unknown jurisdiction."""
        with self._turn:
            if self._rest:
                self._rest.cancel()
            answer = self._answered(request)
            self._rest = _timer(self._idle, self.close)
        if isinstance(answer, Message):
            raise InputError(answer.key, **answer.values)
        return self._here(request) if answer is None else answer

    def close(self) -> None:
        """End the process, if there is one."""
        with self._turn:
            self._end()

    def _answered(self, request: CheckRequest) -> Report | Message | None:
        """The report, the sentence of a bad request, or None where the checker cannot be used."""
        try:
            return self._asked(request)
        except BROKEN as error:
            log.warning("the checker cannot be used, checking in here: %s", type(error).__name__)
            self._end()
            return None

    def _asked(self, request: CheckRequest) -> Report | Message:
        child = self._running()
        if child.stdin is None or child.stdout is None:
            raise EOFError
        watch = _timer(self._hangs, child.kill)  # ends the wait below, too
        try:
            pickle.dump(request, child.stdin, pickle.HIGHEST_PROTOCOL)
            child.stdin.flush()
            answer: Report | Message = pickle.load(child.stdout)  # noqa: S301 -- our own program, on a pipe of ours
        finally:
            watch.cancel()
        return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is not None:
            self._end()
        if self._child is None:
            self._child = subprocess.Popen(  # noqa: S603 -- our own program, no shell
                self._start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=NO_WINDOW
            )
        return self._child

    def _end(self) -> None:
        if self._rest:
            self._rest.cancel()
            self._rest = None
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for stream in (child.stdin, child.stdout):
            if stream:
                with suppress(OSError):
                    stream.close()


def _timer(seconds: float, act: Callable[[], object]) -> threading.Timer:
    timer = threading.Timer(seconds, act)
    timer.daemon = True
    timer.start()
    return timer
