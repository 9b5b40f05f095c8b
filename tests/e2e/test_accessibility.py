"""The main job by a screen reader: a real AT-SPI client writes, mends and schedules in the real desktop process."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.practice import PRIMUM, Terminal
from tests.e2e.servers import missing, stop

pytestmark = pytest.mark.real

SYSTEM_PYTHON = "/usr/bin/python3"
"""The client needs `gi`, which comes with the system's Python only."""
HAS_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
CLIENT = Path(__file__).with_name("atspi_client.py")
NAMED = "Flu clinics open on Monday. Bring your health card. Our patient Jane Miller came too."
SEED = """
import sys
from datetime import time
from pathlib import Path
from app.bootstrap.practice import closing, open_practice
from app.domain.calendar import Slot
from app.domain.profile import Profile
with closing(open_practice(Path(sys.argv[1]), lambda: None)) as practice, practice.desk.work() as work:
    work.save_profile(Profile("Dr. Amara Osei", "Harbour Family Practice", ("ca-on",), "America/Toronto", set_up=True))
    work.save_slot(Slot("monday", 0, time(7, 30)))
"""
PAGES = ("Calendar", "By hand", "Accounts", "Consents", "Library", "Guidance", "Status", "Settings")


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """A display of its own, and everything that a screen reader is made of."""
    for program in ("Xvfb", "dbus-daemon", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            missing(program)
    if subprocess.run([SYSTEM_PYTHON, "-c", HAS_ATSPI], capture_output=True, check=False).returncode:
        missing("gir1.2-atspi-2.0 with python3-gi")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield f":{server.stdout.readline().strip()}"
    finally:
        stop(server)


@pytest.fixture
def reader(terminal: Terminal, screen: str) -> Iterator[Terminal]:
    """A practice with an account and a slot, its window open, and a terminal whose programs share its bus."""
    subprocess.run(
        [sys.executable, "-c", SEED, str(terminal.data_dir)], env=terminal.env, check=True, capture_output=True
    )
    terminal.json("accounts", "add", "--platform", "bluesky", "--handle", "osei.example", "--assisted")
    env = terminal.env | {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    env.pop("AT_SPI_BUS_ADDRESS", None)
    seen = Terminal(terminal.data_dir, env)
    window = subprocess.Popen(
        [*PRIMUM, "--data-dir", str(seen.data_dir)], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield seen
    finally:
        stop(window)


def read(reader: Terminal, *steps: tuple[str, ...]) -> list[object]:
    """Let the client go through the steps; what it answered to each."""
    done = subprocess.run(
        [SYSTEM_PYTHON, str(CLIENT)],
        input=json.dumps(steps),
        capture_output=True,
        text=True,
        env=reader.env,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return [json.loads(line)["answer"] for line in done.stdout.splitlines()]


def test_a_screen_reader_writes_mends_and_schedules_a_post(reader: Terminal) -> None:
    read(
        reader,
        ("press", "radio button", "Compose"),
        ("type", "text", "Your text", NAMED),
        ("wait", "filler", "Stops it: A patient is named"),
        ("press", "push button", "Take out the name"),
        ("wait", "filler", "Nothing stops it"),
        ("wait", "push button", "When it goes out: Mon"),
        ("press", "push button", "Schedule"),
        ("wait", "filler", "Calendar"),
    )
    (delivery,) = reader.json("queue")
    assert (delivery["platform"], delivery["state"]) == ("bluesky", "scheduled")


def test_every_control_that_a_reader_meets_on_any_page_has_a_name(reader: Terminal) -> None:
    steps = [step for page in PAGES for step in (("press", "radio button", page), ("wait", "filler", page), ("tree",))]
    answers = read(reader, *steps)
    assert dict(zip(PAGES, answers[2::3], strict=True)) == {page: [] for page in PAGES}
