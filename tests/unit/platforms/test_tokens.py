"""Tokens are read as pasted, kept, and renewed once however many ask."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.account import Account
from app.domain.errors import InputError, SignInNeeded
from platforms.kit.adapter import secret_name
from platforms.kit.tokens import Purse, Token, given, load
from tests.contract.material import make_tools

ACCOUNT = Account("x-1", "x", "dr-ada")


@pytest.fixture
def tools(tmp_path):
    return make_tools(tmp_path)


def test_a_bare_token_and_an_object_are_read():
    assert given(" abc \n").access == "abc"
    whole = {"access_token": "a", "refresh_token": "r", "client_id": "c", "expires_at": "2026-12-01", "page": "7"}
    assert given(json.dumps(whole)) == Token("a", "r", "2026-12-01", "c", extra={"page": "7"})


@pytest.mark.parametrize("secret", ["", "{}", "{not json", "two words", "zwölf"])
def test_what_cannot_be_a_token_is_refused(secret):
    with pytest.raises(InputError):
        given(secret)


def test_a_token_comes_back_from_the_keyring_as_it_went_in():
    token = Token("a", "r", "2026-12-01T00:00:00+00:00", "c", "s", {"page": "7"})
    assert load(token.dump()) == token
    assert load("bare") == Token("bare")
    assert not [secret for secret in ("'a'", "'r'", "'s'", "7") if secret in repr(token)]


def keep(tools, **parts):
    token = replace(Token("old", "r1"), **parts)
    tools.secrets.put(secret_name(ACCOUNT), token.dump())
    return token


def soon(tools):
    return (tools.clock.now() + timedelta(minutes=1)).isoformat()


def test_without_a_secret_a_sign_in_is_needed(tools):
    with pytest.raises(SignInNeeded):
        Purse(ACCOUNT, tools).token()


def test_a_token_about_to_end_is_renewed_and_kept(tools):
    keep(tools, expires_at=soon(tools))
    assert Purse(ACCOUNT, tools, lambda old: Token("new")).token().access == "new"
    assert load(tools.secrets.get(secret_name(ACCOUNT))) == Token("new", "r1"), "the refresh token is not lost"


def test_a_token_that_cannot_be_renewed_serves_until_it_ends(tools):
    keep(tools, expires_at=soon(tools))
    purse = Purse(ACCOUNT, tools, lambda old: None)
    assert purse.token().access == "old"
    tools.clock.wait(61)
    with pytest.raises(SignInNeeded):
        purse.token()


def test_many_who_ask_at_once_renew_once(tools):
    stale, asked = keep(tools), []

    def renew(old):
        asked.append(old.refresh)
        return Token(f"new-{len(asked)}", f"r{len(asked) + 1}")

    with ThreadPoolExecutor(8) as pool:
        found = {token.access for token in pool.map(lambda _: Purse(ACCOUNT, tools, renew).renewed(stale), range(16))}
    assert (found, asked) == ({"new-1"}, ["r1"])
