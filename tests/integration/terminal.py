"""`primum` in a process of its own, on a practice that is opened by a passphrase; TCP connections are written down."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# An audit hook sees every connection that the process tries, to a platform or to anybody else.
WATCHED = """
import sys
def watch(event, args):
    if event == "socket.connect" and isinstance(args[1], tuple):
        print("CONNECT", args[1], file=sys.stderr)
sys.addaudithook(watch)
sys.argv[0] = "primum"
from app.__main__ import main
main()
"""


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def connected(self) -> bool:
        return "CONNECT" in self.err


@dataclass(frozen=True)
class Terminal:
    data_dir: Path
    passphrase: str = "four words that hold"

    def env(self, **more: str) -> dict[str, str]:
        kept = {
            k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "PRIMUM_", "DISPLAY", "WAYLAND", "QT_"))
        }
        return kept | {"PRIMUM_DATA_DIR": str(self.data_dir), "PRIMUM_PASSPHRASE": self.passphrase} | more

    @contextmanager
    def started(self, *args: str) -> Iterator[subprocess.Popen[str]]:
        """A command that goes on until it is told to end, or until the block ends."""
        command = [sys.executable, "-c", WATCHED, *args]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with subprocess.Popen(command, env=self.env(), text=True, **pipes) as process:
            try:
                yield process
            finally:
                process.kill()

    def run(
        self,
        *args: str,
        stdin: str | bytes = b"",
        code: int | None = None,
        cwd: Path | None = None,
        timeout: float = 100,
        **env: str,
    ) -> Ran:
        done = subprocess.run(
            [sys.executable, "-c", WATCHED, *args],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            cwd=cwd,
            env=self.env(**env),
            timeout=timeout,
            check=False,
        )
        ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in ran.err, ran.err
        assert code is None or ran.code == code, f"{args}: {ran.code}\n{ran.out}\n{ran.err}"
        return ran
