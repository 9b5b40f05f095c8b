"""`primum clinic` in processes of its own, on a real PostgreSQL: share, join, send from either machine."""

import json
import re
from pathlib import Path

import pytest

from tests.integration.terminal import Terminal
from tests.postgres import PASSWORD, PostgresServer, postgres

__all__ = ["postgres"]  # a fixture is used by its name
pytestmark = [pytest.mark.real, pytest.mark.timeout(400)]

PW = {"PGPASSWORD": PASSWORD}


def test_a_practice_is_shared_joined_and_sends_from_the_other_machine(tmp_path: Path, postgres: PostgresServer) -> None:
    url, files = postgres.new_database(), tmp_path / "share" / "primum"
    one, two = Terminal(tmp_path / "one"), Terminal(tmp_path / "two", "other four words here")
    made = one.run("accounts", "add", "--platform", "rehearsal", "--handle", "clinic", code=0)
    (account,) = one.run("accounts", "list", "--json", code=0).json
    recovery = re.search(r"^ {4}(\S.+)$", made.err, re.MULTILINE).group(1)
    post = json.dumps({"text": "Wash your hands before you cook.", "goal": "education"})
    one.run("schedule", "-", "--now", "--account", account["id"], "--acknowledge", "Fine.", stdin=post, code=0)
    moved = one.run("clinic", "share", url, str(files), code=0, **PW)
    assert "clinic’s database" in moved.out
    assert one.run("clinic", "share", url, str(files), **PW).code == 2
    for path in (tmp_path / "one").rglob("*.json"):
        assert PASSWORD not in path.read_text()
    assert '"passphrase"' not in (files / "keys.json").read_text().replace('"kept_in": "passphrase"', "")
    two.run("clinic", "join", url, str(files), "--stdin", stdin=recovery + "\n", code=0, **PW)
    assert url in two.run("clinic", code=0).out
    (sent,) = two.run("publish", "--due", "--json", code=0).json
    assert sent["state"] == "sent"
    assert [row["state"] for row in one.run("queue", "--json", code=0).json] == ["sent"]
    assert one.run("publish", "--due", "--json", code=0).json == []
    for command in (["backup"], ["backup", "restore", "nothing"]):
        assert "pg_dump" in one.run(*command).err
    assert one.run("clinic", "upgrade", code=0).out


def test_a_wrong_recovery_key_leaves_the_new_machine_as_it_was(tmp_path: Path, postgres: PostgresServer) -> None:
    url, files = postgres.new_database(), tmp_path / "share"
    Terminal(tmp_path / "one").run("clinic", "share", url, str(files), code=0, **PW)
    two = Terminal(tmp_path / "two")
    assert two.run("clinic", "join", url, str(files), "--stdin", stdin="no key at all\n", **PW).code != 0
    assert not (tmp_path / "two" / "keys.json").exists()
    assert not (tmp_path / "two" / "clinic.json").exists()


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgresql://app:secret@127.0.0.1/practice", "password"),
        ("postgresql://app@db.clinic.example/practice?sslmode=prefer", "encrypted"),
        ("mysql://app@127.0.0.1/practice", "postgresql://user@server/database"),
        ("postgresql://app@127.0.0.1", "postgresql://user@server/database"),
    ],
)
def test_an_unsafe_or_strange_address_is_refused_with_what_to_do(tmp_path: Path, url: str, says: str) -> None:
    ran = Terminal(tmp_path / "one").run("clinic", "share", url, str(tmp_path / "share"), **PW)
    assert ran.code == 2
    assert says in ran.err
    assert not ran.connected


def test_a_damaged_note_of_the_clinic_stops_before_anything_is_opened(tmp_path: Path) -> None:
    (tmp_path / "clinic.json").write_text(json.dumps({"url": 1})[:-1])
    ran = Terminal(tmp_path).run("queue", code=1)
    assert "clinic.json" in ran.err
