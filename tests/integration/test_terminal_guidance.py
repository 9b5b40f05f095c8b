"""`primum rules` and `primum check --explain`: why a finding is there, for people and for programs."""

import json
from pathlib import Path

import pytest

from app.guidelines.registry import RULES
from tests.integration.terminal import Terminal

STORY = (
    "My patient Anna, 54, came in with sepsis last Tuesday. Dr Lee joined us from Leeds. There is no cure for asthma."
)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


def test_all_rules_as_json_with_what_other_programs_need(terminal: Terminal) -> None:
    found = terminal.run("rules", "--json", code=0).json
    assert [r["id"] for r in found] == [r.id for r in RULES]
    assert all(r["title"] and r["group"] and r["severity"] and r["why"] and r["what"] and r["instead"] for r in found)
    assert all(r["sources"] and all(s["text"] for s in r["sources"]) for r in found)
    assert all(set(r["examples"]) == {"flag", "leave"} for r in found)


def test_one_rule_is_a_page(terminal: Terminal) -> None:
    ran = terminal.run("rules", "privacy/patient-name", code=0)
    assert "A patient is named" in ran.out
    assert "$23,000" in ran.out
    assert "It leaves alone" in ran.out


def test_a_group_is_a_list(terminal: Terminal) -> None:
    ran = terminal.run("rules", "privacy", code=0)
    assert "privacy/care-date" in ran.out
    assert "tone/" not in ran.out


def test_where_countries_differ_the_page_says_so(terminal: Terminal) -> None:
    assert "uk warn" in terminal.run("rules", "privacy/age-over-89", code=0).out


def test_an_unknown_rule_is_refused_with_a_way_on(terminal: Terminal) -> None:
    assert "primum rules" in terminal.run("rules", "privacy/nothing", code=2).err


def test_explain_shows_what_was_recognised_and_what_was_spared(terminal: Terminal) -> None:
    out = terminal.run("check", "--explain", "-", stdin=STORY, code=1).out
    assert "Recognised" in out
    assert "Anna" in out
    assert "last Tuesday" in out
    assert "by the model" in out


def test_explain_in_json_has_spans_of_the_text(terminal: Terminal) -> None:
    ran = terminal.run("check", "--explain", "--jsonl", stdin=json.dumps({"id": 7, "text": STORY}) + "\n", code=1)
    text = next(a for a in ran.lines[0]["analysis"] if a["surface"] == "text")
    found = {(e["kind"], STORY[e["span"]["start"] : e["span"]["end"]]) for e in text["entities"]}
    assert {("name", "Anna"), ("recent", "last Tuesday")} <= found
    assert text["told"] >= 3


def test_without_explain_there_is_no_analysis(terminal: Terminal) -> None:
    ran = terminal.run("check", "--jsonl", stdin=json.dumps({"text": STORY}) + "\n", code=1)
    assert "analysis" not in ran.lines[0]
