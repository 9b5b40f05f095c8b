"""`primum accounts sign-in` and `guide` in processes of their own, against a Mastodon server on loopback."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from app.words import guide_to
from platforms.registry import PROVIDERS
from tests.contract.servers import Answer, FakeMastodon, Seen
from tests.integration.terminal import WATCHED, Terminal


class WithSignIn(FakeMastodon):
    def answer(self, seen: Seen) -> Answer:
        if seen.path == "/api/v1/apps":
            return Answer(body={"client_id": "app-1", "client_secret": "app-s3cret"})
        if seen.path == "/oauth/token":
            return Answer(body={"access_token": self.token}) if seen.body["code"] == "ours" else Answer(400)
        return super().answer(seen)


@pytest.fixture
def server() -> Iterator[WithSignIn]:
    made = WithSignIn()
    yield made
    made.close()


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


def begun(terminal: Terminal, *args: str) -> tuple[subprocess.Popen, str]:
    """A sign-in under way, and the page that it shows on standard error."""
    command = [sys.executable, "-c", WATCHED, "accounts", "sign-in", "--no-open", "--json", *args]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    process = subprocess.Popen(command, env=terminal.env(), text=True, **pipes)
    page = next(line for line in process.stderr if "/oauth/authorize" in line)
    return process, page.strip()


def end_of(page: str, code: str = "ours") -> str:
    fields = {name: values[0] for name, values in parse_qs(urlsplit(page).query).items()}
    return f"{fields['redirect_uri']}?code={code}&state={fields['state']}"


def test_the_browser_comes_back_and_the_account_is_there(terminal, server):
    process, page = begun(terminal, "--platform", "mastodon", "--base-url", server.url, "--kind", "practice")
    assert "You are signed in" in requests.get(end_of(page), timeout=20).text
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert json.loads(out)["kind"] == "practice"
    (listed,) = terminal.run("accounts", "list", "--json", code=0).json
    assert (listed["platform"], listed["health"], listed["ends"], listed["at_risk"]) == ("mastodon", "ready", None, 0)
    again, page = begun(terminal, "--account", listed["id"])
    requests.get(end_of(page, "not-ours"), timeout=20)
    _, err = again.communicate(timeout=60)
    assert again.returncode != 0
    assert "did not accept the sign-in" in err
    assert "works" in terminal.run("accounts", "test", listed["id"], code=0).out


def test_the_address_can_be_pasted(terminal, server):
    process, page = begun(terminal, "--platform", "mastodon", "--base-url", server.url, "--paste")
    out, err = process.communicate(end_of(page) + "\n", timeout=60)
    assert process.returncode == 0, err
    assert json.loads(out)["platform"] == "mastodon"


def test_a_pasted_address_of_something_else_ends_at_once_and_says_so(terminal, server):
    process, _ = begun(terminal, "--platform", "mastodon", "--base-url", server.url, "--paste")
    _, err = process.communicate("https://clinic.example/\n", timeout=60)
    assert process.returncode == 2
    assert "holds no answer of the sign-in" in err
    assert terminal.run("accounts", "list", "--json", code=0).json == []


def test_a_platform_that_nobody_knows_is_refused_with_those_there_are(terminal):
    ran = terminal.run("accounts", "sign-in", "--platform", "no-such", code=2)
    assert "mastodon" in ran.err


@pytest.mark.parametrize("platform", sorted(PROVIDERS))
def test_every_platform_with_an_own_app_has_a_guide_that_names_the_redirect_address(platform):
    text, provider = guide_to(platform), PROVIDERS[platform]("")
    assert text.startswith("# Connect ")
    assert "As of 22 November 2026." in text
    assert "**What it costs.**" in text
    addresses = [f"http://127.0.0.1:{port or '*'}{provider.path}" for port in provider.ports] + [provider.redirect]
    for address in addresses if platform != "youtube" else ():
        assert address in text
    permissions = (scope.rpartition("/")[2] for scope in provider.scopes)
    assert platform in {"x", "reddit", "linkedin"} or all(f"`{name}`" in text for name in permissions)


def test_the_guide_is_read_in_the_terminal_without_a_practice(tmp_path):
    nowhere = Terminal(tmp_path / "none")
    assert "Native App" in nowhere.run("accounts", "guide", "x", code=0).out
    assert "There is no guide" in nowhere.run("accounts", "guide", "../strings/en/oauth", code=2).err
    assert not nowhere.data_dir.exists()
