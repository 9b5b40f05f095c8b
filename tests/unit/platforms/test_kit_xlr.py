"""Parts of the kit: wishes, handed-out addresses, settling, renewing tokens, a film's first picture."""

from datetime import datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image

from app.domain.delivery import Receipt
from app.domain.errors import InputError, SignInNeeded, UnknownOutcome, Unreachable
from platforms.kit.adapter import Tools
from platforms.kit.handed import handed
from platforms.kit.manifest import read_manifest
from platforms.kit.picture import first_picture
from platforms.kit.settle import settled
from platforms.kit.signed import tried
from platforms.kit.tokens import Token
from platforms.kit.wishes import chosen, wished
from tests.fakes import NOON, FakeClock, FakeMediaStore, FakeSecrets
from tests.unit.media import films


@pytest.fixture
def tools(tmp_path) -> Tools:
    return Tools(FakeSecrets(), FakeClock(auto=True), FakeMediaStore(), tmp_path)


@pytest.mark.parametrize(("value", "meant"), [("yes", True), (" Yes ", True), ("no", False), ("", False)])
def test_a_wish_is_yes_or_no(value: str, meant: bool):
    assert wished({"nsfw": value}, "nsfw") is meant
    assert wished({}, "nsfw") is False


def test_another_answer_is_told_by_name():
    with pytest.raises(InputError, match=r"wish-unknown.*nsfw.*maybe"):
        wished({"nsfw": "maybe"}, "nsfw")


def test_a_choice_becomes_the_platforms_word_and_an_unknown_one_names_what_there_is():
    known = {"public": "PUBLIC", "members": "LOGGED_IN"}
    assert chosen({"visibility": "Members"}, "visibility", known, "PUBLIC") == "LOGGED_IN"
    assert chosen({}, "visibility", known, "PUBLIC") == "PUBLIC"
    with pytest.raises(InputError, match="public, members"):
        chosen({"visibility": "all"}, "visibility", known)


@pytest.mark.parametrize(
    ("home", "url", "server", "path"),
    [
        ("https://api.example", "https://up.example/a/b?c=1&d=%2F", "https://up.example", "/a/b?c=1&d=%2F"),
        ("https://api.example", "//up.example", "https://up.example", "/"),
        ("http://127.0.0.1:9", "//127.0.0.1:8/x", "http://127.0.0.1:8", "/x"),
    ],
)
def test_a_handed_out_address_is_followed_where_it_is_safe(tools: Tools, home: str, url: str, server: str, path: str):
    http, found = handed(url, tools.http(home), tools)
    assert (http.base_url, found) == (server, path)


@pytest.mark.parametrize(
    ("home", "url"),
    [
        ("https://api.example", "http://up.example/a"),
        ("https://api.example", "https://127.0.0.1/a"),
        ("https://api.example", "https://user:word@up.example/a"),
        ("https://api.example", "file:///etc/passwd"),
        ("https://api.example", ""),
        ("https://api.example", "https://[bad/a"),
        ("http://127.0.0.1:9", "https://up.example/a"),
    ],
)
def test_a_handed_out_address_that_nobody_agreed_to_is_not_followed(tools: Tools, home: str, url: str):
    with pytest.raises(Unreachable, match="net-garbled"):
        handed(url, tools.http(home), tools)


RECEIPT = Receipt(0, "1", "https://clinic.example/1", NOON)


@pytest.mark.parametrize(("age", "waits", "looks"), [(0, [20.0], 2), (15, [5.0], 2), (20, [], 1), (900, [], 1)])
def test_nothing_is_said_to_be_absent_too_early(age: int, waits: list[float], looks: int):
    clock, seen = FakeClock(auto=True), []
    assert settled(lambda: seen.append(1), clock, NOON - timedelta(seconds=age), "h") is None
    assert (clock.waits, len(seen)) == (waits, looks)


def test_what_is_there_is_found_at_once_and_what_comes_late_after_the_wait():
    clock = FakeClock(auto=True)
    assert settled(lambda: RECEIPT, clock, NOON, "h") is RECEIPT
    late = iter([None, RECEIPT])
    assert settled(lambda: next(late), clock, NOON, "h") is RECEIPT


def test_a_long_span_is_not_waited_for_in_place():
    clock = FakeClock(auto=True)
    with pytest.raises(UnknownOutcome, match="settle-too-early"):
        settled(lambda: None, clock, NOON, "h", timedelta(minutes=10))
    assert clock.waits == []


def refuses_old(token: Token) -> str:
    if token.access == "old":
        raise SignInNeeded("net-sign-in", host="h")
    return f"hello {token.access}"


def test_a_pasted_token_is_renewed_once_and_keeps_its_way_to_the_next():
    assert tried(Token("new"), refuses_old, lambda _: None) == (Token("new"), "hello new")
    token, said = tried(Token("old", "refresh"), refuses_old, lambda _: Token("new"))
    assert (token, said) == (Token("new", "refresh"), "hello new")
    with pytest.raises(SignInNeeded):
        tried(Token("old"), refuses_old, lambda _: None)


@pytest.mark.parametrize(("turn", "size"), [(0, (96, 64)), (90, (64, 96))])
def test_a_films_first_picture_stands_upright(turn: int, size: tuple[int, int]):
    shown = Image.open(BytesIO(first_picture(films.film(turn=turn), "video/mp4")))
    assert (shown.format, shown.size) == ("JPEG", size)
    assert not shown.getexif()


def test_a_film_that_cannot_be_read_has_no_picture():
    with pytest.raises(InputError):
        first_picture(b"no film", "video/mp4")


def test_the_version_of_linkedins_interface_is_a_fact_with_a_source():
    channel = read_manifest("linkedin")
    assert datetime.strptime(channel.api_version, "%Y%m")
    assert "api_version" in {source.fact for source in channel.sources}
    assert read_manifest("x").api_version == ""
