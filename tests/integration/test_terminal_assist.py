"""`primum assist`: the whole way of a post that a person publishes by hand; no command opens a network connection."""

import json
from pathlib import Path

import pytest
from PIL import Image

from tests.integration.terminal import Terminal

CLEAN = "Flu clinics open on Monday. Bring your health card. #FluSeason"
URL = "https://www.linkedin.com/feed/update/urn:li:share:7000000000000000001/"


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


def test_a_post_goes_out_by_hand_and_is_recorded_once(terminal: Terminal, tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    added = terminal.run(
        *("accounts", "add", "--platform", "linkedin", "--handle", "@ada-example", "--assisted", "--json"), code=0
    ).json
    assert (added["assisted"], added["handle"], added["health"]) == (True, "ada-example", "ready")
    Image.new("RGB", (64, 48), "teal").save(tmp_path / "poster.png")
    media = [{"path": str(tmp_path / "poster.png"), "alt_text": "A poster with a syringe on a teal ground."}]
    post = json.dumps({"text": CLEAN, "media": media})
    scheduled = terminal.run("schedule", "-", "--account", added["id"], "--now", "--json", stdin=post, code=0)
    (id_,) = scheduled.json["deliveries"]
    assert terminal.run("assist", "list", "--json", code=0).json == []
    published = terminal.run("publish", "--due", "--json", code=1)
    assert [one["state"] for one in published.json] == ["by-hand"]

    (waiting,) = terminal.run("assist", "list", "--json", code=0).json
    assert (waiting["id"], waiting["part"], waiting["parts"], waiting["attempts"]) == (id_, 1, 1, 0)
    card = terminal.run("assist", "show", id_, "--json", code=0, HOME=home).json
    assert card["text"] == CLEAN
    assert card["compose"].startswith("https://www.linkedin.com/feed/?shareActive=true&text=Flu%20clinics")
    assert [one["copy"] for one in card["checklist"]] == [media[0]["alt_text"], "#FluSeason"]
    (file,) = card["files"]
    assert file.startswith(home)
    with Image.open(file) as picture:
        assert picture.size == (64, 48)
    shown = terminal.run("assist", "show", id_, "--out", str(tmp_path / "here"), code=0).out
    assert "☐" in shown
    assert str(tmp_path / "here") in shown

    assert "linkedin.com" in terminal.run("assist", "done", id_, "--url", "https://x.com/a/status/1", code=2).err
    assert terminal.run("assist", "done", id_, "--url", "nowhere", code=2).err
    first = terminal.run("assist", "done", id_, "--url", URL, "--json", code=0, HOME=home)
    assert (first.json["state"], first.json["url"], first.json["verified"]) == ("sent", URL, ["unknown"])
    assert not Path(file).exists()
    again = terminal.run("assist", "done", id_, "--url", URL, "--json", code=0)
    assert again.json == first.json
    (row,) = terminal.run("queue", "--json", code=0).json
    assert row["urls"] == [URL]
    assert not any(ran.connected for ran in (scheduled, published, first, again))


def test_skipping_and_what_cannot_be(terminal: Terminal) -> None:
    refused = terminal.run("accounts", "add", "--platform", "myspace", "--handle", "a", "--assisted", code=2)
    assert "linkedin" in refused.err
    assert terminal.run("accounts", "add", "--platform", "x", "--handle", " ", "--assisted", code=2).err
    assert "by hand" in terminal.run("accounts", "add", "--platform", "x", "--handle", "ada", "--assisted", code=0).out
    (account,) = terminal.run("accounts", "list", "--json", code=0).json
    assert terminal.run("accounts", "test", "--json", code=0).json[0]["error"] is None
    post = json.dumps({"text": CLEAN})
    made = terminal.run("schedule", "-", "--account", account["id"], "--now", "--json", stdin=post, code=0)
    (id_,) = made.json["deliveries"]
    assert terminal.run("assist", "show", id_, code=1).err  # its time has not been seen to yet
    terminal.run("publish", "--due", code=1)
    assert "x" in terminal.run("assist", "list", code=0).out
    assert "Left out" in terminal.run("assist", "skip", id_, code=0).out
    assert "cancelled" in terminal.run("assist", "done", id_, code=1).err
    assert "Nothing waits" in terminal.run("assist", "list", code=0).out
