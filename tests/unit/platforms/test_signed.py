"""A refused token is renewed once, and a renewal that cannot work says so in its class."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import Unreachable
from platforms.kit.http import Request
from platforms.kit.signed import Naming, Pasted, Signed, refresh
from platforms.kit.tokens import Token
from tests.contract.material import make_tools
from tests.contract.servers import Answer, Seen, Server

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OLD = Token("old-token", "refresh-1", client_id="app", client_secret="app-secret")


class Tokens(Server):
    """Knows one good token, and gives what a test says to whoever asks for a new one."""

    def __init__(self) -> None:
        self.renewal = Answer(body={"access_token": "new-token", "expires_in": 60})
        super().__init__()

    def answer(self, seen: Seen) -> Answer:
        if seen.path == "/token":
            return self.renewal
        good = seen.headers.get("authorization") == "Bearer new-token"
        return Answer() if good else Answer(401, {"error": "expired"})


@pytest.fixture
def server():
    made = Tokens()
    yield made
    made.close()


def test_a_call_is_repeated_once_with_the_new_token(server, tmp_path: Path):
    http = make_tools(tmp_path).http(server.url)
    holder = Pasted(OLD, lambda token: refresh(http, "/token", token, NOW))
    reply = Signed(http, holder).send(Request("GET", "/who"))
    assert reply.ok
    assert [seen.path for seen in server.seen] == ["/who", "/token", "/who"]
    assert holder.token().access == "new-token"
    assert holder.token().expires_at == (NOW + timedelta(seconds=60)).isoformat()
    assert holder.token().refresh == "refresh-1", "where no new one comes, the old one is still good"


def test_a_refusal_without_a_way_to_renew_is_handed_back(server, tmp_path: Path):
    http = make_tools(tmp_path).http(server.url)
    for token in (Token("old-token"), Token("old-token", "refresh-1"), Token("old-token", client_id="app")):
        holder = Pasted(token, lambda token: refresh(http, "/token", token, NOW))
        assert Signed(http, holder).send(Request("GET", "/who")).status == 401
    assert server.calls("/token") == []


@pytest.mark.parametrize(
    "answer", [Answer(400, {"error": "invalid_grant"}), Answer(401, {}), Answer(200, {"error": "invalid_grant"})]
)
def test_a_refresh_token_that_is_refused_for_good_is_none(server, tmp_path: Path, answer):
    server.renewal = answer
    assert refresh(make_tools(tmp_path).http(server.url), "/token", OLD, NOW) is None


@pytest.mark.parametrize(
    "answer", [Answer(503), Answer(200, {"hello": "world"}), Answer(200, {"access_token": "a", "refresh_token": 5})]
)
def test_a_renewal_without_a_clear_answer_is_tried_again(server, tmp_path: Path, answer):
    server.renewal = answer
    with pytest.raises(Unreachable):
        refresh(make_tools(tmp_path).http(server.url), "/token", OLD, NOW)


def test_the_app_is_named_as_the_platform_names_it(server, tmp_path: Path):
    http = make_tools(tmp_path).http(server.url)
    refresh(http, "/token", OLD, NOW, Naming("client_key"))
    assert server.calls("/token")[0].body == {
        "client_key": "app", "client_secret": "app-secret", "grant_type": "refresh_token", "refresh_token": "refresh-1",
    }  # fmt: skip
    assert "app-secret" not in json.dumps([seen.path for seen in server.seen])
