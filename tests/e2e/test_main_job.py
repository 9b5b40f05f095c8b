"""The main job in the terminal, for real: connect, check, schedule, publish, read back; a kill at the worst moment."""

import io
import json
import signal
import subprocess
import threading
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from tests.e2e.practice import Terminal
from tests.e2e.proxy import proxied
from tests.e2e.servers import BlueskyServer, MastodonServer

pytestmark = pytest.mark.real

CLEAN = "Flu clinics open on Monday. Bring your health card, and ask us anything you like.\n\n#FluShot"
STORY = "My 54-year-old patient from Elmvale came in last Tuesday, six weeks after her bypass."


def port(url: str) -> int:
    return int(url.rpartition(":")[2])


def picture(folder: Path) -> Path:
    file = folder / "spacer.png"
    Image.new("RGB", (640, 480), "#4FB3C8").save(file)
    return file


def add(terminal: Terminal, platform: str, handle: str, url: str, secret: str) -> str:
    return terminal.json(
        "accounts",
        "add",
        "--platform",
        platform,
        "--handle",
        handle,
        "--base-url",
        url,
        "--secret-stdin",
        stdin=secret + "\n",
    )["id"]


def post(terminal: Terminal, *accounts: str, code: int = 0, **fields: object) -> dict:
    chosen = [part for account in accounts for part in ("--account", account)]
    return terminal.json("schedule", "-", *chosen, "--now", stdin=json.dumps(fields), code=code)


def test_one_post_goes_to_bluesky_and_mastodon_once_and_reads_back_byte_for_byte(
    terminal: Terminal, pds: BlueskyServer, mastodon: MastodonServer, tmp_path: Path
) -> None:
    person = pds.new_account("dr-main.test")
    accounts = (
        add(terminal, "bluesky", person.handle, person.url, person.password),
        add(terminal, "mastodon", mastodon.username, mastodon.url, mastodon.token),
    )
    before = len(mastodon.statuses())
    alt = "A child holds a spacer with both hands."
    post(terminal, *accounts, text=CLEAN, media=[{"path": str(picture(tmp_path)), "alt_text": alt}])
    sent = terminal.json("publish", "--due")
    assert [d["state"] for d in sent] == ["sent", "sent"], sent

    records = person.records()
    assert [r["value"]["text"] for r in records] == [CLEAN]
    image = records[0]["value"]["embed"]["images"][0]
    assert image["alt"] == alt
    assert Image.open(io.BytesIO(person.blob(image["image"]["ref"]["$link"]))).size == (640, 480)
    statuses = mastodon.statuses()[before:]
    assert [mastodon.text(s["id"]) for s in statuses] == [CLEAN]
    assert statuses[0]["media_attachments"][0]["description"] == alt

    assert terminal.json("publish", "--due") == []
    assert len(person.records()) == 1
    queue = terminal.json("queue")
    assert {d["platform"]: d["attempts"] for d in queue} == {"bluesky": 1, "mastodon": 1}
    assert all(d["url"] for d in queue)


def test_a_patient_story_is_stopped_and_nothing_reaches_the_server(terminal: Terminal, pds: BlueskyServer) -> None:
    person = pds.new_account("dr-stopped.test")
    account = add(terminal, "bluesky", person.handle, person.url, person.password)
    answer = post(terminal, account, text=STORY, code=1)
    assert answer["deliveries"] == []
    assert any(f["rule"].startswith("privacy/") and f["severity"] == "block" for f in answer["findings"])
    terminal.run("publish", "--due")
    assert person.records() == []


def test_a_long_post_becomes_a_thread_of_three_in_order(terminal: Terminal, pds: BlueskyServer) -> None:
    person = pds.new_account("dr-thread.test")
    account = add(terminal, "bluesky", person.handle, person.url, person.password)
    sentences = [
        f"Tip {n}: keep your inhaler where you can reach it, and check the counter every single week."
        for n in range(1, 9)
    ]
    post(terminal, account, text=" ".join(sentences))
    (delivery,) = terminal.json("publish", "--due")
    assert delivery["state"] == "sent"
    records = person.records()
    assert len(records) == len(delivery["urls"]) == 3
    for earlier, later in pairwise(records):
        assert later["value"]["reply"]["parent"]["uri"] == earlier["uri"]
        assert later["value"]["reply"]["root"]["uri"] == records[0]["uri"]
    joined = " ".join(r["value"]["text"] for r in records)
    positions = [joined.index(s) for s in sentences]
    assert positions == sorted(positions)


@pytest.mark.parametrize("platform", ["bluesky", "mastodon"])
def test_a_runner_killed_between_commit_and_receipt_leaves_one_post(
    terminal: Terminal, pds: BlueskyServer, mastodon: MastodonServer, platform: str
) -> None:
    killed = threading.Event()
    running: list[subprocess.Popen] = []

    def after(method: str, path: str) -> bool:
        visible = "repo.createRecord" in path or "repo.putRecord" in path or path == "/api/v1/statuses"
        if method != "POST" or not visible or killed.is_set() or not running:
            return False
        running[0].send_signal(signal.SIGKILL)
        running[0].wait(20)
        killed.set()
        return True

    person = pds.new_account(f"dr-kill-{platform[:3]}.test")
    upstream = person.url if platform == "bluesky" else mastodon.url
    text = f"Walk-in flu clinic on Saturday, nine to noon ({platform}). Everyone is welcome."
    with proxied(port(upstream), after) as proxy:
        handle, secret = (
            (person.handle, person.password) if platform == "bluesky" else (mastodon.username, mastodon.token)
        )
        account = add(terminal, platform, handle, proxy.url, secret)
        post(terminal, account, text=text)
        running.append(terminal.start("agent"))
        assert killed.wait(60), "the visible call never came"
        running[0].communicate()
        assert live(person, mastodon, platform, text) == 1
        assert [d["state"] for d in terminal.json("queue")] == ["sending"]
        terminal.run("publish", "--due")
        (delivery,) = terminal.json("queue")
        assert delivery["state"] == "sent", delivery
        assert delivery["url"]
    assert live(person, mastodon, platform, text) == 1


def live(person: BlueskyServer, mastodon: MastodonServer, platform: str, text: str) -> int:
    if platform == "bluesky":
        return sum(r["value"]["text"] == text for r in person.records())
    return sum(mastodon.text(s["id"]) == text for s in mastodon.statuses())


def test_tokens_are_in_the_secret_service_and_nowhere_in_the_data_folder(
    terminal: Terminal, pds: BlueskyServer
) -> None:
    person = pds.new_account("dr-secret.test")
    account = add(terminal, "bluesky", person.handle, person.url, person.password)
    assert person.password in terminal.secrets()
    files = [p for p in terminal.data_dir.rglob("*") if p.is_file()]
    assert files
    assert not [p for p in files if person.password.encode() in p.read_bytes()]
    terminal.run("accounts", "remove", account)
    assert person.handle not in json.dumps(terminal.json("accounts", "list"))


def test_the_agent_sends_what_becomes_due_and_stops_when_told(terminal: Terminal, pds: BlueskyServer) -> None:
    person = pds.new_account("dr-agent.test")
    account = add(terminal, "bluesky", person.handle, person.url, person.password)
    post(terminal, account, text=CLEAN)
    agent = terminal.start("agent")
    lines: list[str] = []
    for line in agent.stdout:
        lines.append(line)
        if line.split()[3:4] == ["sent"]:
            break
    agent.send_signal(signal.SIGTERM)
    agent.communicate(timeout=30)
    assert agent.returncode == 0, lines
    assert [r["value"]["text"] for r in person.records()] == [CLEAN]
