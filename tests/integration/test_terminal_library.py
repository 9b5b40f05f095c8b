"""`primum library` on a practice of its own, with the real rules, database, files and looker."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.integration.terminal import Terminal
from tests.unit.media import films
from tests.unit.media import pictures as p

SRT = "1\n00:00:00,000 --> 00:00:01,500\nWash your hands for twenty seconds.\n"
SOON = (datetime.now(UTC) + timedelta(hours=2)).isoformat(timespec="minutes")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    given = tmp_path / "given"
    given.mkdir()
    (given / "garden.jpg").write_bytes(p.telling_jpeg(6))
    (given / "hands.mp4").write_bytes(films.film(size=(320, 180), seconds=2.0))
    (given / "broken.png").write_bytes(b"nothing that can be read")
    return given


def test_files_come_in_are_described_found_and_go(terminal: Terminal, folder: Path) -> None:
    added = terminal.run("library", "add", str(folder), "--tag", "Spring", "--json", code=2)
    assert [one["name"] for one in added.json["added"]] == ["garden.jpg", "hands.mp4"]
    ((refused,)) = added.json["refused"]
    assert refused["file"].endswith("broken.png")
    assert "broken.png" in added.err
    photo, film = (one["id"] for one in added.json["added"])
    tagged = terminal.run("library", "tag", photo[:12], "Garden", "--remove", "spring", "--json", code=0).json
    assert tagged["tags"] == ["garden"]
    paper = folder / "mail.pdf"
    paper.write_bytes(b"%PDF-1.7 you may use it")
    terminal.run(
        "library", "set", photo, "--rights", "permission", "--author", "Ines Brandt", "--until", "2020-01-31",
        "--alt", "A garden.", "--ai", "--permission", str(paper), code=0,
    )  # fmt: skip
    shown = terminal.run("library", "show", photo, "--json", code=0).json
    assert (shown["rights"]["until"], shown["expired"], shown["ai_made"]) == ("2020-01-31", True, True)
    sealed = (terminal.data_dir / "media" / "forms" / shown["rights"]["file"]).read_bytes()
    assert b"you may use it" not in sealed
    listed = terminal.run("library", "list", "--only", "expired", "--json", code=0).json
    assert [one["id"] for one in listed] == [photo]
    assert terminal.run("library", "list", "nowhere", code=0).out.startswith("Nothing here")
    terminal.run("library", "set", photo, "--until", "never", code=0)
    assert not terminal.run("library", "show", photo, "--json", code=0).json["expired"]
    assert "no day" in terminal.run("library", "set", photo, "--until", "soon", code=2).err
    terminal.run("library", "remove", film, code=0)
    assert not (terminal.data_dir / "media" / "cleaned" / film).exists()
    assert "no file" in terminal.run("library", "show", film, code=2).err


def test_captions_are_kept_checked_written_and_drawn(terminal: Terminal, folder: Path) -> None:
    film = terminal.run("library", "add", str(folder / "hands.mp4"), "--json", code=0).json["added"][0]["id"]
    (folder / "good.srt").write_text(SRT)
    (folder / "bad.srt").write_text(SRT.replace("twenty seconds", "MRN 12345678"))
    (folder / "broken.srt").write_text("1\n00:00:01 --> soon\nHi\n")
    stopped = terminal.run("library", "captions", film, str(folder / "bad.srt"), "--json", code=1).json
    assert "privacy/record-number" in {one["rule"] for one in stopped["findings"]}
    assert "Line 2" in terminal.run("library", "captions", film, str(folder / "broken.srt"), code=2).err
    out = folder / "out.vtt"
    made = terminal.run(
        "library", "captions", film, str(folder / "good.srt"), "--out", str(out), "--draw", "--json", code=0
    ).json
    assert out.read_text().startswith("WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nWash")
    copy = terminal.run("library", "show", made["copy"], "--json", code=0).json
    assert (copy["copy_of"], copy["captions"]) == (film, True)


def test_a_planned_post_gets_the_librarys_words_and_keeps_its_file(terminal: Terminal, folder: Path) -> None:
    account = terminal.run(
        "accounts", "add", "--platform", "rehearsal", "--handle", "osei", "--kind", "professional", "--json", code=0
    ).json["id"]
    photo = terminal.run("library", "add", str(folder / "garden.jpg"), "--json", code=0).json["added"][0]["id"]
    terminal.run("library", "set", photo, "--alt", "Our ward garden in spring.", "--rights", "own", code=0)
    post = json.dumps({"text": "Spring in our garden.", "media": [{"path": str(folder / "garden.jpg")}]})
    planned = ("schedule", "-", "--account", account, "--at", SOON, "--acknowledge", "Looked at it.", "--json")
    terminal.run(*planned, stdin=post, code=0)
    ((use,)) = terminal.run("library", "show", photo, "--json", code=0).json["uses"]
    assert use["state"] == "scheduled"
    refused = terminal.run("library", "remove", photo, code=2)
    assert "Spring in our garden." in refused.err
    terminal.run("library", "set", photo, "--until", "2020-01-01", code=0)
    stopped = terminal.run("schedule", "-", "--account", account, "--at", SOON, "--json", stdin=post, code=1).json
    assert "legal/rights-record" in {one["rule"] for one in stopped["findings"]}
