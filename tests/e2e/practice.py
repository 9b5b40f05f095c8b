"""A practice driven as its user drives it: the `primum` command in processes of its own, with a real Secret Service."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.servers import missing, stop

PRIMUM = [sys.executable, "-m", "app"]


@dataclass(frozen=True)
class Terminal:
    """A data folder and the environment in which its commands run."""

    data_dir: Path
    env: dict[str, str]

    def run(self, *args: str, stdin: str = "", code: int | None = 0) -> str:
        done = subprocess.run(
            [*PRIMUM, "--data-dir", str(self.data_dir), *args],
            input=stdin,
            capture_output=True,
            text=True,
            env=self.env,
            timeout=100,
            check=False,
        )
        assert code is None or done.returncode == code, f"{args}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def json(self, *args: str, stdin: str = "", code: int | None = 0) -> Any:
        return json.loads(self.run(*args, "--json", stdin=stdin, code=code))

    def start(self, *args: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*PRIMUM, "--data-dir", str(self.data_dir), *args],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=self.env,
        )

    def secrets(self) -> str:
        """All that the Secret Service holds for this practice, as its own tool shows it."""
        found = subprocess.run(
            ["secret-tool", "search", "--all", "--unlock", "application", "Python keyring library"],
            capture_output=True,
            text=True,
            env=self.env,
            timeout=20,
            check=False,
        )
        return found.stdout + found.stderr


@pytest.fixture(scope="session")
def secret_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a private session with an unlocked gnome-keyring."""
    for program in ("dbus-daemon", "gnome-keyring-daemon", "secret-tool"):
        if shutil.which(program) is None:
            missing(program)
    home = tmp_path_factory.mktemp("home")
    (home / "run").mkdir(mode=0o700)
    env = {
        name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "PRIMUM_", "PYTHON_KEYRING"))
    }
    env |= {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "PRIMUM_PARTS": os.environ.get("PRIMUM_PARTS", str(Path.home() / ".cache" / "primum-parts")),
    }
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=env,
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    ring = subprocess.Popen(
        ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    ring.stdin.write(b"fictional")
    ring.stdin.close()
    try:
        subprocess.run(
            ["secret-tool", "store", "--label=probe", "probe", "1"],
            input="x",
            text=True,
            env=env,
            timeout=30,
            check=True,
        )
        yield env
    finally:
        ring.terminate()
        ring.wait(10)
        stop(bus)


@pytest.fixture
def terminal(secret_service: dict[str, str], tmp_path: Path) -> Terminal:
    """A fresh practice."""
    return Terminal(tmp_path / "practice", secret_service)
