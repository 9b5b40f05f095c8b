"""Who may import whom, and what a start may load."""

import json
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
LOOKING = {"numpy", "onnxruntime", "av", "zxingcpp", "segno"}
HEAVY = {"PySide6", "sqlalchemy", "alembic", "requests", "keyring", "PIL", "cryptography", *LOOKING}


def loaded(code: str) -> set[str]:
    """Top-level modules that are loaded after the code ran in a process of its own."""
    tail = "\nimport json, sys\nprint('\\n' + json.dumps(sorted({m.split('.')[0] for m in sys.modules})))"
    done = subprocess.run([sys.executable, "-c", code + tail], capture_output=True, text=True, cwd=TOP, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_import_contracts_hold() -> None:
    # In a process of its own: the linter switches off the loggers of the process it runs in.
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=TOP, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_check_loads_neither_desktop_nor_database_nor_network() -> None:
    code = (
        "from click.testing import CliRunner\nfrom app.cli import cli\n"
        "done = CliRunner().invoke(cli, ['check', '-'], input='Wash your hands.')\n"
        "assert done.exit_code == 0, done.output"
    )
    assert not loaded(code) & HEAVY


def test_the_agent_never_loads_qt() -> None:
    assert "PySide6" not in loaded("import app.commands.agent")


def test_the_practice_and_the_desktop_hold_nothing_that_looks_at_pictures() -> None:
    assert not loaded("import app.bootstrap.practice, app.bootstrap.desktop") & LOOKING


def test_the_looker_loads_neither_desktop_nor_database_nor_network() -> None:
    found = loaded("import app.media.seeing.worker")
    assert not found & {"PySide6", "sqlalchemy", "requests", "keyring"}
    assert found >= LOOKING - {"segno"}
