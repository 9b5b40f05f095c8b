"""`primum count`, `tailor --jsonl` and `platforms` as other programs use them: no set-up, no database, no network."""

import json
from pathlib import Path

import pytest

from tests.integration.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


def jsonl(*objects: object) -> str:
    return "".join(json.dumps(o) + "\n" for o in objects)


def test_count_answers_every_line_with_the_id_as_it_was_given(terminal: Terminal) -> None:
    lines = jsonl({"id": 7, "text": "Hi http://test.co"}, {"id": "b", "text": ""}, {"text": "x" * 281})
    ran = terminal.run("count", "--platform", "x", "--jsonl", stdin=lines, code=0)
    assert ran.lines == [
        {"id": 7, "length": 26, "limit": 280, "valid": True},
        {"id": "b", "length": 0, "limit": 280, "valid": False},
        {"id": None, "length": 281, "limit": 280, "valid": False},
    ]
    assert not terminal.data_dir.exists()
    assert not ran.connected


def test_a_bad_line_is_answered_and_the_rest_goes_on(terminal: Terminal) -> None:
    lines = jsonl({"id": 1, "text": 5}, [1], {"id": 2, "text": "a"}) + "{\n"
    for command in (("count",), ("tailor", "-")):
        ran = terminal.run(*command, "--platform", "bluesky", "--jsonl", stdin=lines, code=2)
        assert [bool(answer.get("error")) for answer in ran.lines] == [True, True, False, True]
        assert [answer["id"] for answer in ran.lines] == [1, None, 2, None]


def test_count_tells_a_person_what_is_wrong(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_text("Blood pressure < 140\n", "utf-8")
    ran = terminal.run("count", str(file), "--platform", "youtube", code=1)
    assert "20 of 5,000" in ran.out
    assert "refuses <" in ran.out
    assert "Wash" not in terminal.run("count", "--platform", "x", stdin="Wash your hands.", code=0).out
    assert "bluesky" in terminal.run("count", "--platform", "myspace", stdin="x", code=2).err
    assert terminal.run("count", "--platform", "x", stdin=b"\xff", code=2).err
    assert terminal.run("count", str(tmp_path / "none.txt"), "--platform", "x", code=2).err


def test_tailor_answers_every_line_for_its_own_platform(terminal: Terminal) -> None:
    text = "Mehr: example.org/füße, #Füße"
    lines = jsonl({"id": 1, "text": text, "platform": "bluesky"}, {"id": 2, "text": text}, {"id": 3, "text": text})
    ran = terminal.run("tailor", "-", "--jsonl", "--platform", "x", "--platform", "mastodon", stdin=lines, code=0)
    told = [(line["id"], line["platform"]) for line in ran.lines]
    assert told == [(1, "bluesky"), (2, "x"), (2, "mastodon"), (3, "x"), (3, "mastodon")]
    octets = text.encode()
    facets = [
        (octets[f["start_byte"] : f["end_byte"]].decode(), f["type"], f["value"])
        for f in ran.lines[0]["segments"][0]["facets"]
    ]
    assert facets == [
        ("example.org/füße", "link", "https://example.org/füße"),
        ("#Füße", "hashtag", "Füße"),
    ]
    assert ran.lines[0]["changes"] == []
    assert "platform" in terminal.run("tailor", "-", "--jsonl", stdin=jsonl({"text": "a"}), code=2).lines[0]["error"]
    assert "--platform" in terminal.run("tailor", "-", stdin="a", code=2).err


def test_as_written_changes_nothing_of_the_text(terminal: Terminal) -> None:
    line = jsonl({"id": 1, "text": "Feet. #a #b #c", "platform": "x"})
    assert terminal.run("tailor", "-", "--jsonl", stdin=line).lines[0]["segments"][0]["text"] == "Feet. #a #b"
    kept = terminal.run("tailor", "-", "--jsonl", "--as-written", stdin=line).lines[0]
    assert (kept["segments"][0]["text"], kept["changes"]) == ("Feet. #a #b #c", [])


def test_platforms_are_shown_with_a_source_for_every_fact(terminal: Terminal) -> None:
    shown = terminal.run("platforms", "--json", code=0).json
    assert [one["id"] for one in shown] == [
        *("x", "linkedin", "instagram", "threads", "facebook", "tiktok", "youtube", "reddit", "bluesky", "mastodon")
    ]
    for one in shown:
        assert {"name", "limits", "capabilities", "dynamics", "sources"} <= set(one)
        assert set(one["dynamics"]["fit"]) == {"education", "advocacy", "networking"}
        facts = {source["fact"] for source in one["sources"] if source["where"] and source["read_on"]}
        assert {f"dynamics.{topic}" for topic in one["dynamics"] if topic != "fit"} <= facts
    one = terminal.run("platforms", "x", code=0).out
    assert "$0.20" in one
    assert "2026-11-22" in one
    assert "LinkedIn" in terminal.run("platforms", code=0).out
    assert "bluesky" in terminal.run("platforms", "myspace", code=2).err
