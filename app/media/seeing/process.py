"""The looker as the rest of Primum knows it: a process of its own, started when it is first needed, ended when idle.

The app never holds the networks' memory, a file that crashes a decoder ends only the looker, and one that makes it hang
is given up.
"""

import logging
import queue
import subprocess
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from app.domain.errors import InputError, LookFailed
from app.domain.media import MediaFacts
from app.media.child import Child, primum
from app.media.redact.recipe import Recipe, as_record
from app.media.seeing.frames import receive, send
from app.media.seeing.record import from_record

log = logging.getLogger("primum.look")

IDLE = 60.0
"""Seconds after which an idle looker is ended, and its memory free."""
HANGS = 90.0
"""Seconds without a sign after which it is taken to hang; each part of the work takes a second or two."""
GLANCE = 0.1

Progress = Callable[[float], None]
Answer = tuple[dict[str, Any], bytes]


class Looker:
    """One looker. Calls from several threads stand in line."""

    def __init__(self, start: Sequence[str] = (), idle: float = IDLE, hangs: float = HANGS) -> None:
        """Nothing is started. `start` is the command, Primum's own by default."""
        self._hangs, self._turn = hangs, threading.Lock()
        self._child = Child(start or primum("look-worker"), idle, self.close)
        self._heard: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
        self._ear: threading.Thread | None = None

    @property
    def running(self) -> bool:
        """Whether its process is there."""
        return self._child.running

    def see(
        self,
        data: bytes,
        name: str = "",
        progress: Progress = lambda _share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MediaFacts:
        """What a file shows; `name` is for the sentence where it cannot be opened.

        Raises InputError where it cannot be opened, LookFailed where the looker ends or hangs or `cancelled` says so;
        the next call starts a new one.
        """
        header, _ = self._asked({"task": "look", "name": name}, data, progress, cancelled)
        try:
            return from_record(header["facts"])
        except (KeyError, TypeError, ValueError) as error:
            raise LookFailed("media-look-crashed") from error

    def burn(
        self,
        data: bytes,
        recipe: Recipe,
        name: str = "",
        progress: Progress = lambda _share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> bytes:
        """The file with a recipe burnt in. Raises as `see` does."""
        return self._asked({"task": "burn", "name": name, "recipe": as_record(recipe)}, data, progress, cancelled)[1]

    def still(self, data: bytes) -> bytes:
        """A small picture (JPEG) of a film. Raises as `see` does."""
        return self._asked({"task": "still", "name": ""}, data, lambda _share: None, lambda: False)[1]

    def close(self) -> None:
        """End the process, if there is one."""
        with self._turn:
            self._end()

    def _asked(self, header: dict[str, Any], data: bytes, progress: Progress, cancelled: Callable[[], bool]) -> Answer:
        with self._turn:
            self._child.busy()
            try:
                answer = self._answer(header, data, progress, cancelled)
            except LookFailed:
                self._end()
                raise
            self._child.rest()
        if "wrong" in answer[0]:
            told = answer[0]["with"]
            raise InputError(answer[0]["wrong"], **told | ({"name": header["name"]} if "name" in told else {}))
        return answer

    def _answer(self, header: dict[str, Any], data: bytes, progress: Progress, cancelled: Callable[[], bool]) -> Answer:
        """Ask and wait for the answer, with an ear for silence and for the person who does not want to wait."""
        self._write(header, data)
        silent = 0.0
        while True:
            if cancelled():
                raise LookFailed("media-look-cancelled")
            try:
                told = self._heard.get(timeout=GLANCE)
            except queue.Empty:
                silent += GLANCE
                if silent >= self._hangs:
                    raise LookFailed("media-look-hangs", seconds=round(self._hangs)) from None
                continue
            if told is None:
                raise LookFailed("media-look-crashed")
            if "done" not in told[0]:
                return told
            silent = 0.0
            progress(float(told[0]["done"]))

    def _write(self, header: dict[str, Any], data: bytes) -> None:
        """Write the request in a thread of its own: one that hangs while it should read must not hang us too."""
        child = self._running()
        stream = child.stdin
        if stream is None:
            raise LookFailed("media-look-crashed")

        def write() -> None:
            with suppress(OSError, ValueError):
                send(stream, header, data)

        threading.Thread(target=write, name="look-ask", daemon=True).start()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child.gone:
            self._end()
        new = not self._child.running
        try:
            child = self._child.get()
        except OSError as error:
            raise LookFailed("media-look-crashed") from error
        if new:
            self._heard = queue.SimpleQueue()
            self._ear = threading.Thread(target=_listen, args=(child, self._heard), name="look", daemon=True)
            self._ear.start()
        return child

    def _end(self) -> None:
        # What the ear reads from has ended: it ends, too, before its pipe is closed.
        self._child.end(self._ear.join if self._ear else lambda: None)


def _listen(child: subprocess.Popen[bytes], heard: "queue.SimpleQueue[Answer | None]") -> None:
    """Hand over every answer; None when there will be no more."""
    answer: Answer | None = ({}, b"")
    while answer is not None:
        try:
            answer = receive(child.stdout) if child.stdout else None
        except (OSError, ValueError) as error:
            log.warning("the looker said what nobody understands: %s", error)
            answer = None
        heard.put(answer)
