"""The agent runs where there is no screen."""

import subprocess
import sys

CODE = """
import sys
import app.runner.loop
found = [name for name in ("PySide6", "qtawesome", "sqlalchemy", "requests", "PIL", "keyring") if name in sys.modules]
sys.exit(", ".join(found) if found else 0)
"""


def test_the_runner_loads_no_window_toolkit_and_none_of_the_doors() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
