"""Real agents killed again and again, by the app's own stress run: nothing twice, nothing lost, nothing stuck."""

import os
import re
from pathlib import Path

import pytest

from tests.integration.terminal import Ran, Terminal
from tests.postgres import PASSWORD, PostgresServer, postgres

__all__ = ["postgres"]  # a fixture is used by its name

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="kill -9 is how POSIX systems end a process at once"),
    pytest.mark.timeout(900),
]


def stressed(folder: Path, *wanted: str, **env: str) -> Ran:
    """A run that reports in words; at least so many figures must be there."""
    ran = Terminal(folder).run("stress", "--seed", "6", *wanted, timeout=850, **env)
    assert ran.code == 0, ran.out + ran.err
    return ran


def figure(ran: Ran, name: str) -> int:
    return int(re.search(rf"^{name} +(\d+)", ran.out, re.MULTILINE).group(1))


def test_killed_over_a_hundred_times_each_post_is_there_once(tmp_path) -> None:
    ran = stressed(tmp_path, "--minutes", "10", "--lanes", "4", "--kills", "26")
    assert figure(ran, "kills") >= 100
    assert [figure(ran, name) for name in ("duplicates", "lost", "stuck")] == [0, 0, 0]


@pytest.mark.real
def test_two_agents_on_one_server_killed_again_and_again(tmp_path, postgres: PostgresServer) -> None:
    url = postgres.new_database()
    ran = stressed(
        tmp_path, "--minutes", "5", "--lanes", "1", "--kills", "16", "--database", url, PGPASSWORD=PASSWORD
    )  # fmt: skip
    assert figure(ran, "kills") >= 16
    assert [figure(ran, name) for name in ("duplicates", "lost", "stuck")] == [0, 0, 0]
