"""Whether a post that was published by hand is there, asked of oEmbed services on loopback."""

from pathlib import Path

import pytest

from app.domain.account import Account
from app.domain.errors import InputError
from platforms.kit.adapter import Tools
from platforms.kit.readback import HOSTS, checked_address, read_back
from tests.contract.servers import Answer, Seen, Server
from tests.fakes import FakeClock, FakeMediaStore, FakeSecrets


class Oembed(Server):
    """Knows one post of @ada."""

    def answer(self, seen: Seen) -> Answer:
        shown = seen.query.get("url", "")
        address = shown[0] if isinstance(shown, list) else shown
        if address.endswith("/status/1"):
            return Answer(body={"author_name": "Dr Ada", "author_url": "https://x.example/Ada", "html": "<p>Wash.</p>"})
        if address.endswith("/status/2"):
            return Answer(body={"author_name": "Somebody", "author_url": "https://x.example/somebody"})
        return Answer(503 if address.endswith("/busy") else 404, {"error": "not found"})


@pytest.fixture
def server():
    made = Oembed()
    yield made
    made.close()


@pytest.fixture
def tools(tmp_path: Path) -> Tools:
    return Tools(FakeSecrets(), FakeClock(), FakeMediaStore(), tmp_path, timeouts=(1.0, 1.0))


@pytest.mark.parametrize("platform", ["x", "tiktok", "youtube", "reddit", "bluesky", "mastodon"])
def test_what_is_there_is_seen_and_what_is_not_is_not(platform, server, tools):
    account = Account("a", platform, "ada", base_url=server.url, assisted=True)
    assert read_back(account, f"{server.url}/@ada/status/1", tools) is True
    assert read_back(account, f"{server.url}/@ada/status/2", tools) is False  # somebody else's
    assert read_back(account, f"{server.url}/@ada/status/3", tools) is False
    assert read_back(account, f"{server.url}/@ada/busy", tools) is None
    assert all(seen.method == "GET" and "oembed" in seen.path for seen in server.seen)


def test_nobody_can_say_where_there_is_no_such_service_or_no_answer(server, tools):
    for platform in ("linkedin", "instagram", "threads", "facebook"):
        account = Account("a", platform, "ada", base_url=server.url)
        assert read_back(account, f"{server.url}/post/1", tools) is None
    assert server.seen == []
    url = server.url
    server.close()
    assert read_back(Account("a", "x", "ada", base_url=url), f"{url}/ada/status/1", tools) is None


def test_garbage_proves_nothing(server, tools):
    server.visible = ("GET", "/oembed")
    server.answer = lambda _seen: Answer(body=["what?"])
    assert read_back(Account("a", "x", "ada", base_url=server.url), f"{server.url}/ada/status/1", tools) is None


@pytest.mark.parametrize(
    ("platform", "url"),
    [
        ("x", "https://x.com/ada/status/1"),
        ("x", " https://mobile.twitter.com/ada/status/1 "),
        ("youtube", "https://youtu.be/abc"),
        ("mastodon", "https://health.example/@ada/1"),
    ],
)
def test_an_address_of_the_platform_is_taken(platform, url):
    assert checked_address(Account("a", platform, "ada"), url) == url.strip()


@pytest.mark.parametrize(
    ("platform", "url", "key"),
    [
        ("x", "", "assist-no-address"),
        ("x", "x.com/ada/status/1", "assist-no-address"),
        ("x", "http://x.com/ada/status/1", "assist-no-address"),
        ("x", "https://x.com/", "assist-no-address"),
        ("x", "https://[", "assist-no-address"),
        ("x", "javascript:alert(1)", "assist-no-address"),
        ("x", "https://notx.com/ada/status/1", "assist-other-platform"),
        ("x", "https://x.com.evil.example/ada", "assist-other-platform"),
        ("x", "http://127.0.0.1:9/ada", "assist-no-address"),
    ],
)
def test_what_is_no_address_there_is_refused(platform, url, key):
    with pytest.raises(InputError, match=key):
        checked_address(Account("a", platform, "ada", base_url="https://api.x.com"), url)


def test_every_platform_but_the_open_servers_has_its_hosts():
    assert set(HOSTS) == {
        *("x", "linkedin", "instagram", "threads", "facebook", "tiktok", "youtube", "reddit", "bluesky")
    }
