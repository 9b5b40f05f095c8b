"""Calls wait where the headers of an answer say that none is left; nothing is sent then."""

import json
import socket
import ssl
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from truststore import SSLContext

from app.domain.errors import RateLimited, Unreachable
from platforms.kit.budget import Budget
from platforms.kit.http import Http, Request
from platforms.kit.trust import new_session
from tests.contract.material import make_tools
from tests.contract.servers import Answer, Seen, Server
from tests.contract.test_kit import self_signed
from tests.fakes import NOON

IN_A_MINUTE = str(int((NOON + timedelta(minutes=1)).timestamp()))


class Counting(Server):
    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        super().__init__()

    def answer(self, seen: Seen) -> Answer:
        return Answer(body={"id": "1"}, headers=self.headers)


@pytest.fixture
def server() -> Iterator[Counting]:
    made = Counting()
    yield made
    made.close()


@pytest.fixture
def tools(tmp_path):
    return make_tools(tmp_path)


def call(tools, server, path="/2/tweets", token="a-token", method="POST"):
    return tools.http(server.url).call(Request(method, path, token=token))


@pytest.mark.parametrize(
    "headers",
    [
        {"x-rate-limit-remaining": "0", "x-rate-limit-reset": IN_A_MINUTE},
        {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "2026-11-22T12:01:00.000Z"},
        {"RateLimit-Remaining": "0", "RateLimit-Reset": IN_A_MINUTE},
        {"X-Ratelimit-Used": "100", "X-Ratelimit-Remaining": "0.0", "X-Ratelimit-Reset": "60"},
        {"X-Business-Use-Case-Usage": json.dumps({"17": [{"call_count": 9, "estimated_time_to_regain_access": 1}]})},
    ],
    ids=["x", "mastodon", "bluesky", "reddit", "meta"],
)
def test_the_next_call_waits_until_it_is_welcome(server, tools, headers):
    server.headers = headers
    call(tools, server)
    with pytest.raises(RateLimited) as caught:
        call(tools, server)
    assert caught.value.until == NOON + timedelta(minutes=1)
    assert len(server.seen) == 1
    tools.clock.wait(61)
    call(tools, server)
    assert len(server.seen) == 2


@pytest.mark.parametrize(
    "headers",
    [
        {"x-rate-limit-remaining": "1", "x-rate-limit-reset": IN_A_MINUTE},
        {"x-rate-limit-remaining": "none", "x-rate-limit-reset": IN_A_MINUTE},
        {"X-App-Usage": '{"call_count": 99, "total_time": 25, "total_cputime": 25}'},
        {"X-App-Usage": "[" * 5000},
        {"X-Business-Use-Case-Usage": '{"17": [{"call_count": 9, "estimated_time_to_regain_access": 0}]}'},
    ],
)
def test_as_long_as_calls_are_left_nothing_waits(server, tools, headers):
    server.headers = headers
    call(tools, server)
    call(tools, server)


def test_who_waits_depends_on_who_counts(server, tools):
    server.headers = {"x-rate-limit-remaining": "0", "x-rate-limit-reset": IN_A_MINUTE}
    call(tools, server, "/2/tweets/123", method="DELETE")
    server.headers = {}
    call(tools, server)  # another path
    call(tools, server, "/2/tweets/9", "b-token", "DELETE")  # another account
    with pytest.raises(RateLimited):
        call(tools, server, "/2/tweets/456", method="DELETE")


def test_reddit_counts_all_paths_and_metas_app_all_accounts(server, tools):
    server.headers = {"X-Ratelimit-Used": "1", "X-Ratelimit-Remaining": "0", "X-Ratelimit-Reset": "60"}
    call(tools, server, "/api/submit")
    with pytest.raises(RateLimited):
        call(tools, server, "/api/v1/me")
    server.headers = {"X-App-Usage": '{"call_count": 100}'}
    call(tools, server, "/me", "b-token")
    with pytest.raises(RateLimited) as caught:
        call(tools, server, "/me", "c-token")
    assert caught.value.until == NOON + timedelta(minutes=5)


def test_no_token_is_remembered_in_clear():
    budget = Budget()
    headers = {"x-rate-limit-remaining": "0", "x-rate-limit-reset": IN_A_MINUTE}
    budget.heard("h", "s3cret-token", "GET", "/a", headers, NOON)
    assert "s3cret" not in repr(vars(budget))


@given(st.sampled_from(["x-app-usage", "x-business-use-case-usage", "x-rate-limit-remaining"]), st.text(max_size=60))
def test_no_header_can_do_harm(name, value):
    budget = Budget()
    budget.heard("h", "t", "GET", "/a", {name: value}, NOON)
    until = budget.blocked("h", "t", "GET", "/a", NOON)
    assert until is None or NOON < until <= NOON + timedelta(days=1)


def test_the_system_says_who_is_trusted(monkeypatch, tmp_path):
    adapter = new_session().get_adapter("https://api.example")
    assert isinstance(adapter.poolmanager.connection_pool_kw["ssl_context"], SSLContext)
    through_proxy = adapter.proxy_manager_for("http://127.0.0.1:9")
    assert isinstance(through_proxy.connection_pool_kw["ssl_context"], SSLContext)
    assert adapter.poolmanager.connection_pool_kw["ssl_context"].verify_mode is ssl.CERT_REQUIRED


def test_a_proxy_of_the_system_is_used_for_other_machines(tools, monkeypatch):
    first_lines: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as proxy:

        def serve() -> None:
            connection, _ = proxy.accept()
            with connection:
                first_lines.append(connection.recv(1000).partition(b"\r\n")[0])

        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.getsockname()[1]}")
        monkeypatch.setenv("NO_PROXY", "")
        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(Unreachable):
            Http("https://api.example", tools.clock, timeouts=(2.0, 2.0)).call(Request("GET", "/a", token="s3cret"))
        thread.join()
    assert [line.rpartition(b" ")[0] for line in first_lines] == [b"CONNECT api.example:443"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep their store elsewhere than in a file")
def test_an_authority_that_the_system_trusts_is_trusted(tools, monkeypatch, tmp_path):
    pem = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            plain, _ = listener.accept()
            with plain, context.wrap_socket(plain, server_side=True) as secure:
                secure.recv(4000)
                secure.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"id":"1"}')

        monkeypatch.setenv("SSL_CERT_FILE", str(pem))
        thread = threading.Thread(target=serve)
        thread.start()
        found = tools.http(f"https://127.0.0.1:{listener.getsockname()[1]}").call(Request("GET", "/a"), "id")
        thread.join()
    assert found == {"id": "1"}
