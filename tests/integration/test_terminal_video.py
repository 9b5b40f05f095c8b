"""A film goes out from the terminal: connected, scheduled and published, to servers that play the platforms."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.media.clean import clean
from tests.contract.cases_video import AT_ONCE, FOR_ADULTS, secret
from tests.contract.servers import FakeBluesky, FakeMastodon, Server
from tests.contract.servers_video import FakeBlueskyFilms, FakeMastodonFilms, FakeTikTok, FakeYouTube
from tests.integration.terminal import Terminal
from tests.unit.media.films import film

TEXT = "Wash your hands before every meal. It prevents infections."
CASES = {
    "youtube": (FakeYouTube, "@dr-ada", secret(FakeYouTube), FOR_ADULTS),
    "tiktok": (FakeTikTok, "@dr.ada", secret(FakeTikTok), AT_ONCE),
    "bluesky": (FakeBlueskyFilms, FakeBluesky.handle, FakeBluesky.password, {}),
    "mastodon": (FakeMastodonFilms, "@drada", FakeMastodon.token, {}),
}


@pytest.fixture(params=CASES)
def platform(request: pytest.FixtureRequest) -> Iterator[tuple[str, Server]]:
    server = CASES[request.param][0]()
    yield request.param, server
    server.close()


def test_a_film_is_connected_scheduled_and_published_once(platform: tuple[str, Server], tmp_path: Path) -> None:
    name, server = platform
    _, handle, token, options = CASES[name]
    terminal = Terminal(tmp_path / "practice")
    (tmp_path / "hands.mp4").write_bytes(film())
    add = ("accounts", "add", "--platform", name, "--handle", handle, "--base-url", server.url, "--secret-stdin")
    account = terminal.run(*add, "--json", stdin=token, code=0).json["id"]
    wishes = {f"{name}.{option}": word for option, word in options.items()}
    post = {
        "text": TEXT,
        "title": "Clean hands",
        "options": wishes,
        "media": [{"path": str(tmp_path / "hands.mp4"), "alt_text": "A square wanders over a blue ground."}],
    }
    (tmp_path / "post.json").write_text(json.dumps(post), "utf-8")
    made = terminal.run("schedule", str(tmp_path / "post.json"), "--account", account, "--now", "--json")
    assert made.code == 0, made.out
    (sent,) = terminal.run("publish", "--due", "--json", code=0).json
    assert sent["state"] == "sent", sent
    assert sent["url"].startswith("http")
    assert server.live() == [TEXT]
    assert terminal.run("publish", "--due", "--json", code=0).json == []
    assert server.live() == [TEXT]
    assert token not in "".join(str(seen.query) for seen in server.seen)


def test_youtube_is_not_scheduled_before_it_is_said_whether_it_is_for_children(tmp_path: Path) -> None:
    server, terminal = FakeYouTube(), Terminal(tmp_path / "practice")
    try:
        (tmp_path / "hands.mp4").write_bytes(clean(film()).data)
        add = ("accounts", "add", "--platform", "youtube", "--handle", "", "--base-url", server.url, "--secret-stdin")
        account = terminal.run(*add, "--json", stdin=FakeYouTube.token, code=0).json["id"]
        media = [{"path": str(tmp_path / "hands.mp4"), "alt_text": "A square wanders over a blue ground."}]
        post = json.dumps({"text": TEXT, "title": "Clean hands", "media": media})
        stopped = terminal.run("schedule", "-", "--account", account, "--now", stdin=post, code=1)
        assert "made_for_kids" in stopped.out
        assert server.videos == {}
    finally:
        server.close()
