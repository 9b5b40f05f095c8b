"""The commands that need a practice, on the rehearsal platform; no command here may open a network connection."""

import json
import re
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from app.storage.locks import Role, take_role
from tests.integration.terminal import Terminal

CLEAN = "Flu clinics open on Monday. Bring your health card."
STORY = "My 54-year-old patient from Elmvale came in last Tuesday, six weeks after her bypass."


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


@pytest.fixture
def account(terminal: Terminal) -> str:
    ran = terminal.run(
        "accounts", "add", "--platform", "rehearsal", "--handle", "osei", "--kind", "practice", "--json", code=0
    )
    assert ran.json["kind"] == "practice"
    assert re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){5,}", ran.err), "the recovery key is shown once"
    return ran.json["id"]


def schedule(terminal: Terminal, account: str, *when: str, code: int = 0, **fields: object):
    return terminal.run("schedule", "-", "--account", account, *when, "--json", stdin=json.dumps(fields), code=code)


def test_a_post_is_scheduled_published_once_and_shown_in_the_queue(
    terminal: Terminal, account: str, tmp_path: Path
) -> None:
    Image.new("RGB", (64, 48), "teal").save(tmp_path / "poster.png")
    media = [{"path": str(tmp_path / "poster.png"), "alt_text": "A poster with a syringe on a teal ground."}]
    made = schedule(terminal, account, "--now", text=CLEAN, media=media)
    assert not made.connected
    (waiting,) = terminal.run("queue", "--json", code=0).json
    assert (waiting["id"], waiting["state"], waiting["attempts"]) == (made.json["deliveries"][0], "scheduled", 0)
    (sent,) = terminal.run("publish", "--due", "--json", code=0).json
    assert (sent["state"], sent["attempts"]) == ("sent", 1)
    assert terminal.run("publish", "--due", "--json", code=0).json == []
    page = Path(sent["url"].removeprefix("file://").partition("#")[0])
    assert page.read_text("utf-8").count("Bring your health card") == 1
    assert "sent" in terminal.run("queue", code=0).out


def test_findings_stop_a_post_and_leave_nothing_behind(terminal: Terminal, account: str) -> None:
    stopped = schedule(terminal, account, "--now", text=STORY, code=1).json
    assert stopped["deliveries"] == []
    assert {f["severity"] for f in stopped["findings"]} == {"block"}
    assert terminal.run("queue", "--json", code=0).json == []
    shown = terminal.run("schedule", "-", "--account", account, "--now", stdin=json.dumps({"text": STORY}), code=1)
    assert "Not scheduled" in shown.out


SOFT = "Our new clinic cures every migraine, guaranteed."
WORD = ("--second", "Bo Lind", "--reason", "A quotation in a lesson about claims.")


def test_a_soft_block_passes_on_a_second_persons_word(terminal: Terminal, account: str) -> None:
    stopped = schedule(terminal, account, "--now", text=SOFT, code=1).json
    assert stopped["waivable"] == ["claims/cure-guarantee"]
    assert (
        "--waive"
        in terminal.run("schedule", "-", "--account", account, "--now", stdin=json.dumps({"text": SOFT}), code=1).out
    )
    made = schedule(terminal, account, "--now", "--waive", "claims/cure-guarantee", *WORD, text=SOFT)
    assert len(made.json["deliveries"]) == 1
    (sent,) = terminal.run("publish", "--due", "--json", code=0).json
    assert sent["state"] == "sent"


def test_a_hard_block_passes_on_nobodys_word(terminal: Terminal, account: str) -> None:
    text = "Maud's health card number is 943-476-5919."
    waive = ("--waive", "privacy/national-id", *WORD)
    stopped = schedule(terminal, account, "--now", *waive, text=text, code=1).json
    assert "privacy/national-id" in {f["rule"] for f in stopped["findings"]}
    assert "privacy/national-id" not in stopped["waivable"]
    assert terminal.run("queue", "--json", code=0).json == []


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--waive", "claims/cure"), "claims/cure"),
        (("--second", "Bo Lind"), "--waive"),
        (("--waive", "claims/cure-guarantee", "--reason", "Agreed with the hospital."), "second person"),
        (("--waive", "claims/cure-guarantee", "--second", "Bo Lind", "--reason", "ok"), "few words"),
        (("--waive", "claims/cure-guarantee", "--second", "terminal", "--reason", "It is all right."), "somebody else"),
    ],
)
def test_a_word_that_does_not_count_is_refused_in_words(
    terminal: Terminal, account: str, args: tuple[str, ...], says: str
) -> None:
    ran = terminal.run("schedule", "-", "--account", account, "--now", *args, stdin=json.dumps({"text": SOFT}), code=2)
    assert says in ran.err
    assert terminal.run("queue", "--json", code=0).json == []


def test_a_time_to_come_waits_for_its_time(terminal: Terminal, account: str) -> None:
    due = (datetime.now(UTC) + timedelta(days=2)).replace(microsecond=0)
    schedule(terminal, account, "--at", due.isoformat(), text=CLEAN)
    (waiting,) = terminal.run("queue", "--json", code=0).json
    assert datetime.fromisoformat(waiting["due"]) == due
    assert terminal.run("publish", "--due", "--json", code=0).json == []


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--at", "soon"), "2026-11-24T07:30"),
        (("--at", "9999-12-31T23:59:00-12:00"), "2026-11-24T07:30"),
        (("--at", "2020-01-01T00:00:00+00:00"), "passed"),
        ((), "--now"),
        (("--at", "2030-01-01T00:00:00+00:00", "--now"), "either"),
    ],
)
def test_a_time_that_cannot_be_is_refused_in_words(
    terminal: Terminal, account: str, args: tuple[str, ...], says: str
) -> None:
    ran = terminal.run("schedule", "-", "--account", account, *args, stdin=json.dumps({"text": CLEAN}), code=2)
    assert says in ran.err


def test_warnings_do_not_stop_a_post_and_are_told(terminal: Terminal, account: str) -> None:
    made = schedule(terminal, account, "--now", text="Coffee prevents dementia in 90% of adults.").json
    assert {f["rule"] for f in made["warnings"]} == {"evidence/unsourced-claim", "evidence/unsourced-number"}
    assert len(made["deliveries"]) == 1


def test_an_account_that_is_named_twice_gets_the_post_once(terminal: Terminal, account: str) -> None:
    made = schedule(terminal, account, "--account", account, "--now", text=CLEAN).json
    assert len(made["deliveries"]) == 1


def test_a_running_agent_sends_at_once_what_another_process_schedules(terminal: Terminal, account: str) -> None:
    with terminal.started("agent") as agent:
        assert str(terminal.data_dir) in agent.stdout.readline()
        schedule(terminal, account, "--now", text=CLEAN)
        begun = time.monotonic()
        assert "sent" in agent.stdout.readline()
        # Half a minute is how long an agent sleeps that is not told; a slow machine gets a good part of it.
        assert time.monotonic() - begun < 15
        agent.terminate()
        assert "stopped" in agent.stdout.read().lower()
        assert agent.wait(60) == 0
    assert "daily" in terminal.run("backup", "list", code=0).out


def test_a_data_folder_may_be_named_by_a_relative_path(terminal: Terminal, tmp_path: Path) -> None:
    at_home = {"PRIMUM_DATA_DIR": "here"}
    terminal.run("accounts", "add", "--platform", "rehearsal", "--handle", "osei", code=0, cwd=tmp_path, **at_home)
    terminal.run("backup", code=0, cwd=tmp_path, **at_home)
    (backup,) = (tmp_path / "here" / "backups").glob("*.db")
    terminal.run("backup", "restore", str(backup.relative_to(tmp_path)), code=0, cwd=tmp_path, **at_home)


def test_an_unknown_account_or_file_is_named(terminal: Terminal, account: str) -> None:
    assert terminal.run("schedule", "-", "--account", "nobody", "--now", stdin='{"text": "x"}', code=2).err.strip()
    media = {"text": CLEAN, "media": [{"path": "/nowhere/x.png", "alt_text": "Nothing at all is there."}]}
    ran = terminal.run("schedule", "-", "--account", account, "--now", stdin=json.dumps(media), code=2)
    assert "/nowhere/x.png" in ran.err


def test_accounts_are_listed_tested_and_removed(terminal: Terminal, account: str) -> None:
    again = terminal.run("accounts", "add", "--platform", "rehearsal", "--handle", "osei", "--json", code=0).json["id"]
    assert again == account
    assert [a["id"] for a in terminal.run("accounts", "list", "--json", code=0).json] == [account]
    assert "works" in terminal.run("accounts", "test", code=0).out
    assert terminal.run("accounts", "test", "--json", code=0).json[0]["error"] is None
    schedule(terminal, account, "--at", "2035-01-01T00:00:00+00:00", text=CLEAN)
    terminal.run("accounts", "remove", account, code=0)
    assert terminal.run("accounts", "list", "--json", code=0).json == []
    assert terminal.run("queue", "--json", code=0).json == []


def test_a_platform_without_an_adapter_is_refused_with_those_that_have_one(terminal: Terminal) -> None:
    ran = terminal.run("accounts", "add", "--platform", "pigeon-post", "--handle", "me", code=2)
    assert "bluesky" in ran.err
    assert "rehearsal" in ran.err


def test_an_account_on_a_server_that_is_not_there_is_not_kept(terminal: Terminal) -> None:
    args = ("accounts", "add", "--platform", "bluesky", "--handle", "me.example", "--base-url", "http://127.0.0.1:9")
    ran = terminal.run(*args, "--secret-stdin", stdin="secret-word\n", code=1)
    assert "secret-word" not in ran.err
    assert terminal.run("accounts", "list", "--json", code=0).json == []


def test_plain_http_is_for_this_machine_only(terminal: Terminal) -> None:
    args = ("accounts", "add", "--platform", "mastodon", "--handle", "me", "--base-url", "http://social.example")
    ran = terminal.run(*args, "--secret-stdin", stdin="token\n", code=2)
    assert "https" in ran.err
    assert not ran.connected


def test_the_doctor_reads_without_making_anything_and_says_what_works(terminal: Terminal, account: str) -> None:
    ran = terminal.run("doctor", "--json", code=0)
    parts = {line["part"]: line for line in ran.json}
    assert {"folder", "keyring", "database", "clock", "account"} <= set(parts)
    assert all(line["works"] and line["says"] for line in ran.json)
    assert not ran.connected


def test_the_doctor_in_an_empty_folder_makes_no_practice(terminal: Terminal) -> None:
    terminal.run("doctor")
    assert not (terminal.data_dir / "primum.db").exists()


def test_a_wrong_passphrase_is_a_sentence_and_loses_nothing(terminal: Terminal, account: str) -> None:
    ran = terminal.run("queue", code=1, PRIMUM_PASSPHRASE="some other words here")
    assert "passphrase" in ran.err
    terminal.run("queue", code=0)


def test_a_backup_is_made_listed_and_restored(terminal: Terminal, account: str) -> None:
    made = terminal.run("backup", code=0).out
    file = re.search(r"\S+primum\.\S+\.db", made).group()
    schedule(terminal, account, "--at", "2035-01-01T00:00:00+00:00", text=CLEAN)
    assert Path(file).name in terminal.run("backup", "list", code=0).out
    terminal.run("backup", "restore", file, code=0)
    assert terminal.run("queue", "--json", code=0).json == []
    assert len(terminal.run("accounts", "list", "--json", code=0).json) == 1


def test_the_recovery_key_opens_the_practice_under_a_new_passphrase(terminal: Terminal) -> None:
    made = terminal.run("accounts", "add", "--platform", "rehearsal", "--handle", "osei", "--json", code=0)
    key = re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){5,}", made.err).group()
    fresh = {"PRIMUM_PASSPHRASE": "a new phrase of words"}
    assert terminal.run("recover", "--stdin", stdin="AAAA-BBBB\n", code=2, **fresh).err.strip()
    terminal.run("recover", "--stdin", stdin=key + "\n", code=0, **fresh)
    assert len(terminal.run("accounts", "list", "--json", code=0, **fresh).json) == 1


def test_only_one_runner_works_on_a_practice(terminal: Terminal, account: str) -> None:
    with take_role(terminal.data_dir, Role.RUNNER):
        assert terminal.run("publish", "--due", code=1).err.strip()


def test_publish_wants_to_hear_what(terminal: Terminal) -> None:
    assert "--due" in terminal.run("publish", code=2).err


def test_the_demo_does_the_whole_job_and_keeps_the_page(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("demo", "--out", str(tmp_path / "demo"), code=0)
    assert not ran.connected
    assert "0 twice" in ran.out
    assert "The audit trail holds" in ran.out
    page = tmp_path / "demo" / "practice" / "rehearsal" / "timeline.html"
    shown = page.read_bytes()
    terminal.run("demo", "--out", str(tmp_path / "demo"), code=0)
    assert page.read_bytes() == shown, "the first run's page stays as it was"
    assert (tmp_path / "demo" / "practice-2" / "rehearsal" / "timeline.html").exists()


def test_the_doctor_in_a_new_folder_counts_a_given_passphrase_as_a_place_for_keys(terminal: Terminal) -> None:
    parts = {line["part"]: line for line in terminal.run("doctor", "--json", code=0).json}
    assert "passphrase" in parts["keyring"]["says"]


def test_a_secret_that_is_not_text_is_refused_in_words(terminal: Terminal) -> None:
    args = ("accounts", "add", "--platform", "bluesky", "--handle", "osei.example", "--secret-stdin")
    ran = terminal.run(*args, stdin=b"\xff\xfe\xfa\n", code=2)
    assert "UTF-8" in ran.err
    assert not ran.connected


def test_the_countries_that_a_file_names_are_checked_beside_the_practices_own(terminal: Terminal, account: str) -> None:
    text = "Our 95-year-old patient Maud went home to her garden after her hip fracture last Tuesday."
    stopped = schedule(terminal, account, "--now", code=1, text=text, jurisdiction=["uk", "ca-on"]).json
    assert {place for f in stopped["findings"] for place in f["jurisdictions"]} & {"uk", "ca-on"}


def test_what_a_file_tells_beside_the_text_is_checked_too(terminal: Terminal, account: str) -> None:
    comment = "My 54-year-old patient from Elmvale came in last Tuesday, six weeks after her bypass."
    stopped = schedule(terminal, account, "--now", code=1, text=CLEAN, first_comment=comment).json
    assert {f["surface"] for f in stopped["findings"]} == {"first_comment"}
    made = schedule(terminal, account, "--now", text=CLEAN, first_comment="More on our page.")
    assert len(made.json["deliveries"]) == 1
    unknown = schedule(terminal, account, "--now", code=1, text=CLEAN, consents=["c-1"]).json
    assert {f["rule"] for f in unknown["findings"]} == {"privacy/consent-invalid"}


def test_a_renewed_recovery_key_takes_the_place_of_the_old_one(terminal: Terminal) -> None:
    made = terminal.run("accounts", "add", "--platform", "rehearsal", "--handle", "osei", "--json", code=0)
    pattern = r"[0-9A-Z]{4}(-[0-9A-Z]{4}){5,}"
    old = re.search(pattern, made.err).group()
    new = re.search(pattern, terminal.run("recover", "--renew", code=0).out).group()
    assert new != old
    fresh = {"PRIMUM_PASSPHRASE": "a new phrase of words"}
    terminal.run("recover", "--stdin", stdin=old + "\n", code=1, **fresh)
    terminal.run("recover", "--stdin", stdin=new + "\n", code=0, **fresh)
