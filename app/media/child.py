"""A process of Primum's own over pipes: started when somebody first asks it, ended when nobody has for a while."""

import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress

NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def primum(*arguments: str) -> tuple[str, ...]:
    """How a command of Primum's is started: the packaged program itself, or this Python."""
    start = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "app")
    return (*start, *arguments)


def timer(seconds: float, act: Callable[[], object]) -> threading.Timer:
    """Call in so many seconds, unless the program ends before or `cancel` is called."""
    made = threading.Timer(seconds, act)
    made.daemon = True
    made.start()
    return made


class Child:
    """One process. Whoever uses it keeps calls from several threads apart, those of `close` among them."""

    def __init__(self, start: Sequence[str], idle: float, close: Callable[[], object]) -> None:
        """Nothing is started. `close` is called, by a thread, `idle` seconds after the last `rest`."""
        self._start, self._idle, self._close = tuple(start), idle, close
        self._process: subprocess.Popen[bytes] | None = None
        self._rest: threading.Timer | None = None

    @property
    def running(self) -> bool:
        """Whether it is there."""
        return self._process is not None

    @property
    def gone(self) -> bool:
        """Whether it was there and has ended by itself."""
        return self._process is not None and self._process.poll() is not None

    def get(self) -> subprocess.Popen[bytes]:
        """The process, started where there is none. Raises OSError where it cannot be."""
        if self._process is None:
            self._process = subprocess.Popen(  # noqa: S603 -- our own program, no shell
                self._start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=NO_WINDOW
            )
        return self._process

    def busy(self) -> None:
        """Somebody asks: it is not idle."""
        if self._rest:
            self._rest.cancel()
            self._rest = None

    def rest(self) -> None:
        """Nobody asks any more."""
        self.busy()
        self._rest = timer(self._idle, self._close)

    def end(self, heard: Callable[[], object] = lambda: None) -> None:
        """End it, if it is there; `heard` is called when it has ended and its pipes are still open."""
        self.busy()
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        heard()
        for stream in (process.stdin, process.stdout):
            if stream:
                with suppress(OSError, ValueError):
                    stream.close()
