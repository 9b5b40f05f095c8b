"""The real agents of a stress run, each a process of its own, ended without warning and started again."""

import os
import random
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

PATIENCE = 30.0
"""Seconds for an agent to end when it is asked to."""


class Agents:
    """One agent a data folder. Safe to use from any thread: the platform's threads kill too."""

    def __init__(self, folders: Sequence[Path], passphrase: str, chance: random.Random) -> None:
        """None is running yet."""
        self._folders, self._passphrase, self._chance = tuple(folders), passphrase, chance
        self._running: dict[Path, subprocess.Popen[bytes]] = {}
        self._lock = threading.Lock()
        self.kills, self.failures = 0, 0

    def start(self) -> None:
        """Start those that are not running; one that ended by itself did something wrong, and is counted."""
        with self._lock:
            for folder in self._folders:
                process = self._running.get(folder)
                if process is not None and process.poll() is None:
                    continue
                if process is not None and not self._was_killed(process):
                    self.failures += 1
                self._running[folder] = self._started(folder)

    def kill(self) -> None:
        """End one of them, without warning: no program notices SIGKILL."""
        with self._lock:
            alive = [process for process in self._running.values() if process.poll() is None]
            if alive:
                victim = self._chance.choice(alive)
                victim.kill()
                victim.wait()
                self.kills += 1

    def stop(self) -> None:
        """Ask all to end, and wait."""
        with self._lock:
            for process in self._running.values():
                process.terminate()
            for process in self._running.values():
                try:
                    process.wait(PATIENCE)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
            self._running.clear()

    def _started(self, folder: Path) -> subprocess.Popen[bytes]:
        own = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "app")
        command = [*own, "--data-dir", str(folder), "agent"]
        said = (folder / "agent.log").open("ab")
        with said:
            return subprocess.Popen(  # noqa: S603 -- Primum itself, with arguments that are its own
                command, env=self._environment(), stdin=subprocess.DEVNULL, stdout=said, stderr=said
            )

    def _environment(self) -> Mapping[str, str]:
        # No keyring: a stress run must leave nothing in the person's.
        hidden = ("DBUS_", "PRIMUM_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
        return kept | {"PRIMUM_PASSPHRASE": self._passphrase}

    @staticmethod
    def _was_killed(process: subprocess.Popen[bytes]) -> bool:
        return process.returncode == (-9 if os.name == "posix" else 1)
