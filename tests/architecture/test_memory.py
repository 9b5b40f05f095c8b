"""What an agent that waits holds in memory; the figure may only fall."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]

MOST_MB = 84
"""Resident after the start, on Linux with Python 3.11: 79 MB on 2026-11-28. Never raise it for comfort."""

AGENT = """
import sys
sys.modules["rich"] = None  # a developers' tool, which structlog takes up where it is; it is not shipped
from pathlib import Path
import app.commands.agent
from app.bootstrap.practice import closing, machine, open_practice
with closing(open_practice(Path(sys.argv[1]), lambda: "four words that hold", apart=True)) as practice:
    with machine(practice.desk) as runner:
        runner.run_due()
        status = dict(line.split(":", 1) for line in open("/proc/self/status"))
        print(int(status["VmRSS"].split()[0]) // 1024)
"""
NEVER = {"PIL", "alembic", "holidays", "phonenumbers", "stdnum", "ahocorasick"}


def agent(folder: Path) -> int:
    env = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "PRIMUM_"))}
    done = subprocess.run(
        [sys.executable, "-c", AGENT, str(folder)],
        capture_output=True,
        text=True,
        cwd=TOP,
        check=True,
        env=env | {"PRIMUM_PASSPHRASE": "four words that hold"},
    )
    return int(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells what is resident")
def test_an_agent_that_waits_holds_little(tmp_path) -> None:
    agent(tmp_path / "practice")  # makes it
    assert agent(tmp_path / "practice") <= MOST_MB


def test_an_agent_loads_neither_rules_nor_pictures_nor_migrations() -> None:
    code = "import app.commands.agent, sys; print(*{m.split('.')[0] for m in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=TOP, check=True)
    assert not set(done.stdout.split()) & NEVER
