"""`primum import` and `primum export` on a practice of its own, with the real rules and database."""

from pathlib import Path

import pytest

from tests.integration.terminal import Terminal
from tests.unit.exchange.samples import BUFFER, HOOTSUITE


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


def test_posts_come_in_go_out_and_are_not_taken_twice(terminal: Terminal, tmp_path: Path) -> None:
    table = tmp_path / "buffer.csv"
    table.write_bytes(BUFFER.encode("utf-16"))
    dry = terminal.run("import", str(table), "--dry-run", "--json", code=0)
    assert (dry.json["format"], dry.json["encoding"], dry.json["posts"]) == ("buffer", "utf-16-le", [])
    done = terminal.run("import", str(table), "--json", code=0)
    assert len(done.json["posts"]) == 2
    assert not done.connected, "nothing is fetched from an address"
    assert "not fetched" in done.json["rows"][0]["notes"][-1]
    for kind in ("csv", "json", "md"):
        out = tmp_path / f"plan.{kind}"
        terminal.run("export", "plan", "--format", kind, "--out", str(out), code=0)
        again = terminal.run("import", str(out), "--json", code=0)
        assert again.json["posts"] == []
        assert all(row["already_there"] for row in again.json["rows"])
    terminal.run("export", "plan", "--format", "ics", "--out", str(tmp_path / "plan.ics"), "--keep", code=0)
    assert (tmp_path / "plan.ics").read_bytes().count(b"BEGIN:VEVENT") == 2


def test_columns_are_mapped_rows_left_out_and_bad_ones_named(terminal: Terminal, tmp_path: Path) -> None:
    table = tmp_path / "own.csv"
    table.write_text("Words,Moment\nWash your hands.,04/03/2030 09:30\nBad,31/02/2030\nOut,\n", "utf-8")
    maps = ("--map", "Words=text", "--map", "2=planned_for", "--dates", "dmy", "--skip", "4")
    ran = terminal.run("import", str(table), *maps, "--json", code=1)
    first, bad = ran.json["rows"]
    assert first["planned_for"] == "2030-03-04T09:30:00+00:00"
    assert "does not exist" in bad["problem"]
    assert len(ran.json["posts"]) == 1


def test_what_a_row_would_break_is_told_before(terminal: Terminal, tmp_path: Path) -> None:
    table = tmp_path / "hootsuite.csv"
    table.write_text(HOOTSUITE + '03/16/2027 18:00,"My patient John Smith, 54, came in with HIV."\n', "utf-8")
    ran = terminal.run("import", str(table), "--dry-run", code=0)
    assert "Row 3" in ran.out
    assert "privacy/patient-name" in ran.out


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("import", "none.csv"), "none.csv"),
        (("import", "FILE", "--map", "nonsense"), "--map"),
        (("import", "FILE", "--map", "Nothing=text"), "no column"),
        (("import", "FILE", "--account", "nobody"), "no longer connected"),
        (("export", "history", "--format", "md", "--out", "x"), "csv, json, ics"),
        (("export", "plan", "--format", "csv", "--out", "x", "--keep"), "--keep"),
    ],
)
def test_what_cannot_be_done_is_said(terminal: Terminal, tmp_path: Path, args: tuple[str, ...], said: str) -> None:
    file = tmp_path / "a.csv"
    file.write_text("text\nHello\n", "utf-8")
    ran = terminal.run(*(str(file) if arg == "FILE" else arg for arg in args), code=2)
    assert said in ran.err
