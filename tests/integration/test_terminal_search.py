"""`primum search` on a practice of its own, with the real database."""

import json
from pathlib import Path

import pytest

from tests.integration.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


def test_a_post_is_found_by_its_words_and_a_clear_sentence_says_when_nothing_is(terminal: Terminal) -> None:
    terminal.run("accounts", "add", "--platform", "bluesky", "--handle", "osei.example", "--assisted")
    account = terminal.run("accounts", "list", "--json").json[0]["id"]
    post = json.dumps({"text": "Flu clinics open on Monday. Bring your health card."})
    assert terminal.run("schedule", "-", "--account", account, "--now", stdin=post).code == 0
    found = terminal.run("search", "health", "card", "--json").json
    assert [one["kind"] for one in found] == ["post"]
    assert "Bring your health card" in found[0]["shown"]
    assert "Flu clinics" in terminal.run("search", "clinics").out
    nothing = terminal.run("search", "measles")
    assert nothing.code == 0
    assert "Nothing has all these words" in nothing.out + nothing.err
