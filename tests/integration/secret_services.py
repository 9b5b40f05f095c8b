"""Private sessions with a Secret Service in the states that a desktop can leave it in."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.servers import missing, stop

GNOME_KEYRING = "gnome-keyring-daemon"


def bare_environment(home: Path) -> dict[str, str]:
    """Our environment without bus, display and Primum's own settings."""
    (home / "run").mkdir(mode=0o700, parents=True, exist_ok=True)
    taken = ("DBUS_", "PRIMUM_", "PYTHON_KEYRING", "DISPLAY", "WAYLAND_DISPLAY", "XDG_")
    env = {name: value for name, value in os.environ.items() if not name.startswith(taken)}
    return env | {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_RUNTIME_DIR": str(home / "run")}


@contextmanager
def session(home: Path) -> Iterator[dict[str, str]]:
    """The environment of a private bus."""
    for program in ("dbus-daemon", GNOME_KEYRING, "secret-tool"):
        if shutil.which(program) is None:
            missing(program)
    env = bare_environment(home)
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    bus = subprocess.Popen(command, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    try:
        yield env
    finally:
        stop(bus)


@contextmanager
def daemon(env: dict[str, str], password: str | None) -> Iterator[None]:
    """A gnome-keyring that is unlocked with a password, or started locked without one."""
    start = ["--unlock"] if password is not None else ["--start"]
    command = [GNOME_KEYRING, *start, "--components=secrets", "--foreground"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    ring = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, **quiet)
    ring.stdin.write((password or "").encode())
    ring.stdin.close()
    try:
        wait_for_service(env)
        yield
    finally:
        ring.terminate()
        ring.wait(10)


def wait_for_service(env: dict[str, str]) -> None:
    """Until the daemon has its name on the bus."""
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus"]
    ask[-1] += ".NameHasOwner"
    until = time.monotonic() + 20
    while time.monotonic() < until:
        said = subprocess.run(
            [*ask, "string:org.freedesktop.secrets"], env=env, capture_output=True, text=True, check=False
        )
        if "true" in said.stdout:
            return
        time.sleep(0.05)
    raise TimeoutError("no Secret Service came up")


def lock_up(env: dict[str, str]) -> None:
    """Make the login keyring, which a daemon then finds locked."""
    with daemon(env, "fictional"):
        store = ["secret-tool", "store", "--label=probe", "probe", "1"]
        subprocess.run(store, input="x", text=True, env=env, timeout=30, check=True)
