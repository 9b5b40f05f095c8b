"""The main job in the terminal on X, LinkedIn and Reddit, each played by a server on this machine."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from tests.contract.servers import Fault, Server
from tests.contract.servers_linkedin import FakeLinkedIn
from tests.contract.servers_reddit import FakeReddit
from tests.contract.servers_x import FakeX
from tests.integration.terminal import Terminal

TEXT = "Flu clinics open on Monday. Bring your health card."


def now() -> datetime:
    return datetime.now(UTC)


def linkedin() -> Server:
    return FakeLinkedIn(now, readable=True)


PLAYED: dict[str, tuple[Callable[[], Server], str, str]] = {
    "x": (lambda: FakeX(now), "drada", FakeX.token),
    "linkedin": (linkedin, "Ada Example", FakeLinkedIn.token),
    "reddit": (lambda: FakeReddit(now), "dr_ada", FakeReddit.token),
}


@contextmanager
def connected(tmp_path: Path, platform: str) -> Iterator[tuple[Terminal, Server, str]]:
    make, handle, token = PLAYED[platform]
    terminal = Terminal(tmp_path / "practice")
    with closing(make()) as server:
        args = ("accounts", "add", "--platform", platform, "--handle", handle, "--base-url", server.url)
        added = terminal.run(*args, "--secret-stdin", "--json", stdin=f"{token}\n", code=0)
        assert token not in added.out + added.err
        yield terminal, server, added.json["id"]


@pytest.mark.parametrize("platform", PLAYED)
def test_a_post_with_a_picture_goes_out_once_and_what_broke_is_found(tmp_path: Path, platform: str) -> None:
    Image.new("RGB", (64, 48), "teal").save(tmp_path / "poster.png")
    media = [{"path": str(tmp_path / "poster.png"), "alt_text": "A poster with a syringe on a teal ground."}]
    post = {"text": TEXT, "title": "Flu clinics", "media": media, "options": {"reddit.subreddit": "elmvale"}}
    (tmp_path / "post.json").write_text(json.dumps(post), "utf-8")
    with connected(tmp_path, platform) as (terminal, server, account):
        terminal.run("schedule", str(tmp_path / "post.json"), "--account", account, "--now", "--json", code=0)
        server.faults.append(Fault(cut=True, created=True))  # the post is live, and nobody hears of it
        (sent,) = terminal.run("publish", "--due", "--json", code=0).json
        assert (sent["state"], server.live()) == ("sent", [TEXT])
        assert sent["url"].startswith(server.url)


def test_a_post_for_reddit_without_a_subreddit_says_what_is_missing(tmp_path: Path) -> None:
    with connected(tmp_path, "reddit") as (terminal, server, account):
        post = json.dumps({"text": TEXT, "title": "Flu clinics"})
        terminal.run("schedule", "-", "--account", account, "--now", "--json", stdin=post, code=0)
        (failed,) = terminal.run("publish", "--due", "--json").json
        assert failed["state"] == "failed"
        assert "subreddit" in failed["reason"]
        assert server.live() == []
