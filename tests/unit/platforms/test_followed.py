"""Where bytes and tokens may go: addresses that a platform names, and other hosts of the same platform."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Unreachable
from platforms.kit.followed import followed, stand_in
from platforms.kit.hosts import is_local

HOME, HERE = "https://www.platform.example", "http://127.0.0.1:4000"


def test_an_https_address_is_followed_with_its_path_and_query():
    address = "https://upload.platform.example/up/v2?id=a%2Fb&part=1"
    assert followed(address, HOME) == ("https://upload.platform.example", "/up/v2?id=a%2Fb&part=1")


@pytest.mark.parametrize(
    "address",
    [
        "http://upload.platform.example/up",
        "https://127.0.0.1/up",
        "http://localhost:4000/up",
        "https://user:word@upload.platform.example/up",
        "file:///etc/passwd",
        "//upload.platform.example/up",
        "upload",
        "",
    ],
)
def test_anything_else_is_not_followed(address: str):
    with pytest.raises(Unreachable, match="net-garbled"):
        followed(address, HOME)


def test_a_server_on_this_machine_may_name_this_machine_only_with_http():
    assert followed(f"{HERE}/up?id=1", HERE) == (HERE, "/up?id=1")
    with pytest.raises(Unreachable):
        followed("http://elsewhere.example/up", HERE)


def test_a_server_on_this_machine_stands_in_for_all_hosts():
    assert stand_in(HERE, "https://tokens.platform.example") == HERE
    assert stand_in(HOME, "https://tokens.platform.example") == "https://tokens.platform.example"


@given(st.text(max_size=60))
def test_whatever_a_platform_answers_is_followed_safely_or_not_at_all(address: str):
    try:
        server, _ = followed(address, HOME)
    except Unreachable:
        return
    assert server.startswith("https://")
    assert not is_local(server)
