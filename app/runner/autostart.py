"""The agent as a background service of the system: what is written where, and which command makes it so.

What is written comes from pure functions. Formats: systemd.service(5) and systemd.unit(5) (version 252),
launchd.plist(5) (macOS 14), and Microsoft's Task Scheduler schema 1.2; read 2026-11-28.
"""

import getpass
import hashlib
import os
import plistlib
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from xml.sax.saxutils import escape

from app.domain.errors import InputError, PrimumError

Run = Callable[[Sequence[str]], tuple[int, str]]
"""Runs a command; its exit code and what it said."""


class ServiceTrouble(PrimumError):
    """The system did not take the service; the sentence has its own words."""


class ServiceState(StrEnum):
    """Whether the system starts the agent by itself."""

    ABSENT = "absent"
    INSTALLED = "installed"
    RUNNING = "running"


@dataclass(frozen=True, slots=True)
class Plan:
    """What makes a service: its file, what stands in it, and the commands around it."""

    file: Path
    content: bytes
    install: tuple[tuple[str, ...], ...]
    uninstall: tuple[tuple[str, ...], ...]
    running: tuple[str, ...]
    says_running: str


def program() -> tuple[str, ...]:
    """How this Primum is started: the packaged program itself, or this Python."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "app")


def service_name(data_dir: Path) -> str:
    """A name of its own for every practice on this machine."""
    return f"primum-agent-{hashlib.sha256(str(data_dir).encode()).hexdigest()[:8]}"


def unit(command: Sequence[str], data_dir: Path) -> str:
    """A systemd user unit: starts with the session, and again ten seconds after it broke."""
    start = " ".join(_quoted(word) for word in (*command, "--data-dir", str(data_dir), "agent"))
    return (
        "[Unit]\nDescription=Primum publishes planned posts on time\nStartLimitIntervalSec=0\n\n"
        f"[Service]\nExecStart={start}\nRestart=on-failure\nRestartSec=10\n\n"
        "[Install]\nWantedBy=default.target\n"
    )


def _quoted(word: str) -> str:
    """As systemd reads it: quoted, with its specifiers and variables taken literally."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{plain}"'


def launch_agent(name: str, command: Sequence[str], data_dir: Path) -> bytes:
    """A launchd property list: starts at log-in, and again when it ended with an error."""
    return plistlib.dumps(
        {
            "Label": name,
            "ProgramArguments": [*command, "--data-dir", str(data_dir), "agent"],
            "RunAtLoad": True,
            "KeepAlive": {"SuccessfulExit": False},
            "ThrottleInterval": 10,
            "ProcessType": "Background",
        }
    )


def task(command: Sequence[str], data_dir: Path, user: str) -> bytes:
    """A task for the Windows scheduler, in UTF-16 as it wants it: at log-on, without a time limit, on battery too."""
    first, *rest = command
    arguments = subprocess.list2cmdline([*rest, "--data-dir", str(data_dir), "agent"])
    text = f"""<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <Triggers><LogonTrigger><Enabled>true</Enabled><UserId>{escape(user)}</UserId></LogonTrigger></Triggers>
  <Principals><Principal id="Author"><UserId>{escape(user)}</UserId><LogonType>InteractiveToken</LogonType>\
<RunLevel>LeastPrivilege</RunLevel></Principal></Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <RestartOnFailure><Interval>PT1M</Interval><Count>999</Count></RestartOnFailure>
  </Settings>
  <Actions Context="Author"><Exec><Command>{escape(first)}</Command>\
<Arguments>{escape(arguments)}</Arguments></Exec></Actions>
</Task>
"""
    return text.encode("utf-16")


def plan(system: str, home: Path, command: Sequence[str], data_dir: Path, user: str, uid: int = 0) -> Plan:
    """The plan for a system (`sys.platform`). Raises InputError for one that has no such service."""
    name = service_name(data_dir)
    if system == "linux":
        return _systemd(name, home, unit(command, data_dir))
    if system == "darwin":
        return _launchd(name, home, launch_agent(name, command, data_dir), uid)
    if system == "win32":
        return _scheduler(name, data_dir, task(command, data_dir, user))
    raise InputError("service-no-system", system=system)


def _systemd(name: str, home: Path, content: str) -> Plan:
    control, service = ("systemctl", "--user"), f"{name}.service"
    return Plan(
        home / ".config" / "systemd" / "user" / service,
        content.encode(),
        ((*control, "daemon-reload"), (*control, "enable", "--now", service)),
        ((*control, "disable", "--now", service),),
        (*control, "is-active", service),
        "active",
    )


def _launchd(name: str, home: Path, content: bytes, uid: int) -> Plan:
    file = home / "Library" / "LaunchAgents" / f"{name}.plist"
    return Plan(
        file,
        content,
        (("launchctl", "bootstrap", f"gui/{uid}", str(file)),),
        (("launchctl", "bootout", f"gui/{uid}/{name}"),),
        ("launchctl", "print", f"gui/{uid}/{name}"),
        "state = running",
    )


def _scheduler(name: str, data_dir: Path, content: bytes) -> Plan:
    file = data_dir / f"{name}.xml"
    return Plan(
        file,
        content,
        (("schtasks", "/Create", "/F", "/TN", name, "/XML", str(file)), ("schtasks", "/Run", "/TN", name)),
        (("schtasks", "/End", "/TN", name), ("schtasks", "/Delete", "/F", "/TN", name)),
        ("schtasks", "/Query", "/TN", name, "/FO", "CSV", "/NH"),
        "Running",
    )


def plan_here(data_dir: Path) -> Plan:
    """The plan for this machine and person."""
    return plan(sys.platform, Path.home(), program(), data_dir, getpass.getuser(), getattr(os, "getuid", lambda: 0)())


def run(command: Sequence[str]) -> tuple[int, str]:
    """Run a command of the system for at most half a minute; code 127 where there is none of that name."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603 -- our own words, no shell
    except (OSError, subprocess.TimeoutExpired) as error:
        return 127, str(error)
    return done.returncode, (done.stdout + done.stderr).strip()


def install(made: Plan, do: Run = run) -> None:
    """Write the file and make the system start the agent, now and at every log-in. Raises ServiceTrouble.

    What could not be begun leaves no file behind, so that it does not start by itself one day.
    """
    try:
        made.file.parent.mkdir(parents=True, exist_ok=True)
        made.file.write_bytes(made.content)
    except OSError as error:
        raise ServiceTrouble("service-refused", why=error.strerror or "") from error
    for command in made.install:
        code, said = do(command)
        if code:
            made.file.unlink(missing_ok=True)
            raise ServiceTrouble("service-refused", why=f"{command[0]}: {said}")


def uninstall(made: Plan, do: Run = run) -> None:
    """Stop it, and start it no more. Raises InputError where it is not installed."""
    if not made.file.exists():
        raise InputError("service-not-installed")
    for command in made.uninstall:
        do(command)  # it may have been removed by hand: the file goes all the same
    made.file.unlink(missing_ok=True)


def state(made: Plan, do: Run = run) -> ServiceState:
    """Whether it is installed, and whether it runs."""
    if not made.file.exists():
        return ServiceState.ABSENT
    code, said = do(made.running)
    # A word of its own: systemd says "inactive", too.
    running = code == 0 and re.search(rf"\b{re.escape(made.says_running)}\b", said) is not None
    return ServiceState.RUNNING if running else ServiceState.INSTALLED
