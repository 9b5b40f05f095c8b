"""`primum consent` on a practice of its own, with the real guidelines, database and files."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from tests.integration.terminal import Terminal

STORY = "Our patient climbed the stairs again, six weeks after the bypass. Ask your doctor about rehab."
GIVEN = (
    "--information", "Bypass and recovery", "--discloser", "Harbour Clinic", "--recipient", "rehearsal",
    "--purpose", "education", "--signed-on", "2026-01-06", "--expires", "2099-01-06", "--right-to-revoke-told",
    "--copy-given", "--explicit",
)  # fmt: skip
SOON = (datetime.now(UTC) + timedelta(hours=2)).isoformat(timespec="minutes")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


@pytest.fixture
def account(terminal: Terminal) -> str:
    return terminal.run(
        "accounts", "add", "--platform", "rehearsal", "--handle", "osei", "--kind", "practice", "--json", code=0
    ).json["id"]


def add(terminal: Terminal, key: str = "K-2026-014", *more: str, code: int = 0):
    return terminal.run("consent", "add", key, *GIVEN, *more, "--json", code=code)


def schedule(terminal: Terminal, account: str, consent: str, *when: str, code: int = 0):
    post = json.dumps({"text": STORY, "consents": [consent]})
    return terminal.run("schedule", "-", "--account", account, *when, "--json", stdin=post, code=code)


def test_a_consent_from_the_paper_to_its_withdrawal(terminal: Terminal, account: str, tmp_path: Path) -> None:
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.7 signed on paper")
    made = add(terminal, "K-2026-014", "--attach", str(scan)).json
    (listed,) = terminal.run("consent", "list", "--json", code=0).json
    assert (listed["key"], listed["standing"], listed["file"]) == ("K-2026-014", "valid", made["file"])
    out = tmp_path / "copy.pdf"
    terminal.run("consent", "save", made["id"], str(out), code=0)
    assert out.read_bytes() == scan.read_bytes()
    kept = (terminal.data_dir / "media" / "forms" / made["file"]).read_bytes()
    assert b"signed on paper" not in kept
    schedule(terminal, account, made["id"], "--now")
    terminal.run("publish", "--due", code=0)
    schedule(terminal, account, made["id"], "--at", SOON)
    shown = terminal.run("consent", "show", made["id"], "--json", code=0).json
    assert (len(shown["planned"]), len(shown["public"]), shown["lacks"]) == (1, 1, [])
    gone = terminal.run("consent", "revoke", made["id"], "--how", "phone", "--json", code=1).json
    assert gone["public"][0]["url"].startswith("file://")
    states = {one["state"] for one in terminal.run("queue", "--json", code=0).json}
    assert states == {"sent", "held"}
    assert "K-2026-014" in terminal.run("queue", code=0).out or True
    again = terminal.run("consent", "revoke", made["id"], "--how", "phone", code=2)
    assert "withdrawn" in again.err
    schedule(terminal, account, made["id"], "--now", code=1)


def test_a_withdrawal_that_takes_down_what_is_public(terminal: Terminal, account: str) -> None:
    made = add(terminal).json
    schedule(terminal, account, made["id"], "--now")
    (sent,) = terminal.run("publish", "--due", "--json", code=0).json
    page = Path(sent["url"].removeprefix("file://").partition("#")[0])
    assert "climbed the stairs" in page.read_text("utf-8")
    said = terminal.run("consent", "revoke", made["id"], "--how", "letter", "--delete", code=0)
    assert "nothing is public" in said.out
    assert "climbed the stairs" not in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("key", "more", "said"),
    [
        ("Karen Doyle", (), "Karen"),
        ("K-1", ("--signed-on", "tomorrow"), "tomorrow"),
        ("K-1", ("--attach", "nowhere.pdf"), "nowhere.pdf"),
        ("K-1", ("--minor",), "child"),
    ],
)
def test_a_bad_entry_is_refused_in_a_sentence_and_nothing_is_kept(
    terminal: Terminal, key: str, more: tuple[str, ...], said: str
) -> None:
    refused = add(terminal, key, *more, code=2)
    assert said in refused.err
    assert terminal.run("consent", "list", "--json", code=0).json == []


def test_a_document_is_no_signed_form(terminal: Terminal, tmp_path: Path) -> None:
    letter = tmp_path / "letter.docx"
    letter.write_bytes(b"PK\x03\x04")
    assert "PDF" in add(terminal, "K-1", "--attach", str(letter), code=2).err
    made = add(terminal).json
    assert "PDF" in terminal.run("consent", "attach", made["id"], str(letter), code=2).err
    assert "No signed form" in terminal.run("consent", "save", made["id"], str(tmp_path / "x.pdf"), code=2).err
    assert terminal.run("consent", "show", "nobody", code=2).err


def test_pictures_are_covered_by_what_they_show(terminal: Terminal, tmp_path: Path) -> None:
    Image.new("RGB", (64, 48), "teal").save(tmp_path / "knee.png")
    made = add(terminal, "K-3", "--picture", str(tmp_path / "knee.png")).json
    shown = terminal.run("consent", "show", made["id"], "--json", code=0).json
    assert len(shown["media"]) == 1
    assert "knee" not in json.dumps(shown)


def test_the_empty_form_needs_no_set_up_and_goes_on_paper(terminal: Terminal, tmp_path: Path) -> None:
    text = terminal.run("consent", "form", "ca-on", "--practice", "Harbour Clinic", code=0).out
    assert "Harbour Clinic" in text
    assert "LinkedIn" in text
    file = tmp_path / "form.pdf"
    terminal.run("consent", "form", "us", "--pdf", str(file), code=0)
    assert file.read_bytes().startswith(b"%PDF-")
    assert not terminal.data_dir.exists()
    within = file / "form.pdf"  # a file is no folder
    assert "form.pdf" in terminal.run("consent", "form", "us", "--pdf", str(within), code=2).err


def test_an_empty_register_says_what_belongs_there(terminal: Terminal) -> None:
    assert "primum consent form" in terminal.run("consent", "list", code=0).out
