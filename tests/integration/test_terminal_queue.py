"""Slots, repeats, missed posts, status, history and the background service, as programs and people call them."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.integration.terminal import Terminal

TEXTS = ("Flu clinics open on Monday. Bring your health card.", "Walking half an hour a day helps the heart.")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


@pytest.fixture
def account(terminal: Terminal) -> str:
    added = ("accounts", "add", "--platform", "rehearsal", "--handle", "osei", "--json")
    return terminal.run(*added, code=0).json["id"]


def test_slots_are_added_found_and_removed(terminal: Terminal) -> None:
    assert "no weekly slots" in terminal.run("slots", "list", code=0).out
    terminal.run("slots", "add", "tuesday", "07:30", "--goal", "education", code=0)
    (slot,) = terminal.run("slots", "list", "--json", code=0).json
    assert (slot["weekday"], slot["at"], slot["goal"]) == ("tuesday", "07:30", "education")
    terminal.run("slots", "add", "tuesday", "07:30", code=2)
    assert "time of day" in terminal.run("slots", "add", "friday", "7 o'clock", code=2).err
    when = datetime.fromisoformat(terminal.run("slots", "next", "--goal", "education", code=0).out.strip())
    assert (when.weekday(), when.hour, when > datetime.now(UTC)) == (1, 7, True)
    terminal.run("slots", "next", "--goal", "networking", code=1)
    assert "Europe/London" in terminal.run("slots", "zone", "Europe/London", code=0).out
    terminal.run("slots", "zone", "Mars/Base", code=2)
    terminal.run("slots", "remove", slot["id"], code=0)
    terminal.run("slots", "remove", slot["id"], code=2)


def test_a_post_comes_back_as_drafts(terminal: Terminal, account: str) -> None:
    at = (datetime.now(UTC) + timedelta(days=2)).isoformat()
    made = terminal.run(
        "schedule", "-", "--account", account, "--at", at, "--json", stdin=json.dumps({"text": TEXTS[0]}), code=0
    )
    post = made.json["post"]
    added = terminal.run("repeat", "add", post, "--every", "1", "week", "--skip-holidays", "US", "--json", code=0).json
    assert added["rule"] == "FREQ=WEEKLY;INTERVAL=1"
    assert added["identical"]
    assert 2 <= len(added["drafts"]) <= 3
    (listed,) = terminal.run("repeat", "list", "--json", code=0).json
    assert len(listed["next"]) == 3
    assert "No draft was missing" in terminal.run("repeat", "fill", code=0).out
    terminal.run("repeat", "add", post, "--every", "1", "fortnight", code=2)
    terminal.run("repeat", "remove", added["id"], code=0)
    assert "No post comes back" in terminal.run("repeat", "list", code=0).out


def test_the_second_post_waits_its_turn_and_status_and_history_tell_it(terminal: Terminal, account: str) -> None:
    assert "Nothing is at risk" in terminal.run("status", code=0).out
    for text in TEXTS:
        terminal.run("schedule", "-", "--account", account, "--now", stdin=json.dumps({"text": text}), code=0)
    told = terminal.run("status", "--json", code=1).json
    assert [risk["what"] for risk in told["risks"]] == ["status-nobody-sends"]
    states = [row["state"] for row in terminal.run("publish", "--due", "--json", code=0).json]
    assert states == ["sent", "waiting"]
    (waiting,) = terminal.run("queue", "--state", "waiting", "--json", code=0).json
    assert "goes out by itself" in waiting["reason"]
    assert waiting["not_before"] > waiting["due"]
    (sent,) = terminal.run("history", "--json", code=0).json
    assert [a["outcome"] for a in sent["attempt_log"]] == ["sent"]
    told = terminal.run("status", "--json").json
    assert [row["id"] for row in told["waiting"]] == [waiting["id"]]
    assert told["accounts"][0]["last_attempt"]["outcome"] == "sent"
    report = terminal.data_dir.parent / "report.json"
    terminal.run("doctor", "--export", str(report), code=0)
    assert json.loads(report.read_text())["queue"] == {"sent": 1, "waiting": 1}
    assert "Flu" not in report.read_text()


def test_missed_commands_ask_which(terminal: Terminal, account: str) -> None:
    assert account
    assert "Nothing was missed" in terminal.run("missed", "list", code=0).out
    assert "--all" in terminal.run("missed", "send", code=2).err
    terminal.run("missed", "skip", "no-such-id", code=2)
    assert terminal.run("missed", "next-slot", "--all", "--json", code=0).json == []


def test_the_background_service_says_why_it_cannot_be(terminal: Terminal, account: str) -> None:
    assert account
    told = terminal.run("agent", "--status", "--json", code=0, HOME=str(terminal.data_dir)).json
    assert told["state"] == "absent"
    assert "passphrase" in terminal.run("agent", "--install", code=2, HOME=str(terminal.data_dir)).err
    terminal.run("agent", "--uninstall", code=2, HOME=str(terminal.data_dir))
    terminal.run("agent", "--install", "--status", code=2)
