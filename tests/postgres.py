"""A real PostgreSQL on this machine, for any test; where it is not installed the test is skipped, saying so."""

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

PASSWORD = "postgres-of-the-tests"


@dataclass(frozen=True)
class PostgresServer:
    """A running server with the user “app”."""

    port: int

    def new_database(self) -> str:
        """The URL, without its password, of a database of its own."""
        name = f"practice_{secrets.token_hex(4)}"
        with psycopg.connect(self.dsn("postgres"), autocommit=True) as db:
            db.execute(f'create database "{name}"')
        return f"postgresql://app@127.0.0.1:{self.port}/{name}"

    def cut_off(self) -> None:
        """End all connections, as a server that starts again does."""
        with psycopg.connect(self.dsn("postgres"), autocommit=True) as db:
            db.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'Primum'")

    def dsn(self, name: str) -> str:
        return f"host=127.0.0.1 port={self.port} user=app password={PASSWORD} dbname={name}"


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    tools = _tools()
    if tools is None:
        if os.environ.get("CI") == "true":
            pytest.fail("PostgreSQL must be installed in CI")
        pytest.skip("PostgreSQL is not installed here (Debian: apt-get install postgresql)")
    with _running(tools) as server:
        yield server


def _tools() -> Path | None:
    """The folder of the server's programs: PostgreSQL refuses to run as root, so then its own user is needed too."""
    if os.name != "posix" or (os.geteuid() == 0 and not shutil.which("runuser")):
        return None
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "pg_ctl").exists()), None)


@contextmanager
def _running(tools: Path) -> Iterator[PostgresServer]:
    with (
        tempfile.TemporaryDirectory(prefix="primum-pg-", ignore_cleanup_errors=True) as folder,
        socket.socket() as free,
    ):
        home = Path(folder)
        (home / "password").write_text(PASSWORD)
        if os.geteuid() == 0:
            for path in (home, home / "password"):
                shutil.chown(path, "postgres")
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        data = str(home / "data")
        listen = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home} -c fsync=off"
        _as_server(tools / "initdb", "-D", data, "-U", "app", "-A", "scram-sha-256", f"--pwfile={home / 'password'}")
        _as_server(tools / "pg_ctl", "-D", data, "-o", listen, "-l", str(home / "log"), "-w", "start")
        try:
            yield PostgresServer(port)
        finally:
            _as_server(tools / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def _as_server(*command: str | Path) -> None:
    who = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*who, *map(str, command)], check=True, cwd="/", stdout=subprocess.DEVNULL, timeout=60)
