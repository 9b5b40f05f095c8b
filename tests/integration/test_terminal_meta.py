"""Posts go out to Meta's platforms from the terminal, with a media host that was set there."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.cases_meta import BUCKET_SECRET
from tests.contract.material import picture
from tests.contract.servers_meta import FakeBucket, FakeContainers, FakeFacebook, FakeInstagram, FakeThreads
from tests.integration.terminal import Terminal

TEXT = "Wash your hands before every meal. It prevents infections."
SERVERS = {"facebook": FakeFacebook, "threads": FakeThreads, "instagram": FakeInstagram}
HANDLES = {"facebook": "Example Clinic", "threads": "@dr.ada", "instagram": "@dr.ada"}


@pytest.fixture(params=SERVERS)
def platform(request: pytest.FixtureRequest) -> Iterator[tuple[str, FakeFacebook | FakeContainers]]:
    server = SERVERS[request.param]()
    yield request.param, server
    server.close()


@pytest.fixture
def bucket() -> Iterator[FakeBucket]:
    made = FakeBucket()
    yield made
    made.close()


def test_a_picture_is_connected_scheduled_and_published_once(platform, bucket: FakeBucket, tmp_path: Path) -> None:
    name, server = platform
    terminal = Terminal(tmp_path / "practice")
    (tmp_path / "hands.jpg").write_bytes(picture())
    add = ("accounts", "add", "--platform", name, "--handle", HANDLES[name], "--base-url", server.url, "--secret-stdin")
    account = terminal.run(*add, "--json", stdin=server.token, code=0).json["id"]
    place = ("--endpoint", bucket.url, "--bucket", "clinic-media", "--region", "auto", "--key-id", "id-of-the-key")
    assert terminal.run("media-host", "set", *place, "--secret-stdin", stdin="no secret", code=2).out == ""
    terminal.run("media-host", "set", *place, "--secret-stdin", stdin=BUCKET_SECRET, code=0)
    assert "works" in terminal.run("media-host", "test", code=0).out
    post = {"text": TEXT, "media": [{"path": str(tmp_path / "hands.jpg"), "alt_text": "Hands under running water."}]}
    (tmp_path / "post.json").write_text(json.dumps(post), "utf-8")
    made = terminal.run("schedule", str(tmp_path / "post.json"), "--account", account, "--now", "--json")
    assert made.code == 0, made.out
    (sent,) = terminal.run("publish", "--due", "--json", code=0).json
    assert sent["state"] == "sent", sent
    assert sent["url"].startswith("http")
    assert server.live() == [TEXT]
    assert bucket.files == {}
    assert terminal.run("publish", "--due", "--json", code=0).json == []
    assert server.live() == [TEXT]
    assert "forgotten" in terminal.run("media-host", "remove", code=0).out
    assert terminal.run("media-host", "test", code=2).out == ""
