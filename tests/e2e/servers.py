"""Real servers on this machine for end-to-end tests: the Bluesky PDS and a Mastodon server. Fixtures for any test.

Their parts are found under `PRIMUM_PARTS` (default `~/.cache/primum-parts`). Where one is missing the test is skipped,
saying so; with `CI=true` a missing part is a failure.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests

HERE = Path(__file__).parent
PASSWORD = "correct-horse-battery"


@dataclass(frozen=True)
class BlueskyServer:
    """A running PDS with one account."""

    url: str
    handle: str
    did: str
    password: str = PASSWORD

    def records(self) -> list[dict]:
        """All posts of the account as the server holds them, oldest first."""
        query = {"repo": self.did, "collection": "app.bsky.feed.post", "limit": 100, "reverse": "true"}
        answer = requests.get(f"{self.url}/xrpc/com.atproto.repo.listRecords", params=query, timeout=20)
        answer.raise_for_status()
        # The server's `reverse` runs by key; keys sort by time.
        return sorted(answer.json()["records"], key=lambda record: record["uri"])

    def blob(self, cid: str) -> bytes:
        """An uploaded file."""
        query = {"did": self.did, "cid": cid}
        answer = requests.get(f"{self.url}/xrpc/com.atproto.sync.getBlob", params=query, timeout=20)
        answer.raise_for_status()
        return answer.content

    def new_account(self, handle: str) -> "BlueskyServer":
        """Another account on the same server, with no posts."""
        return make_account(self.url, handle)


@dataclass(frozen=True)
class MastodonServer:
    """A running Mastodon server with one account and its token."""

    url: str
    token: str
    username: str
    account_id: str

    def get(self, path: str, **params: str) -> requests.Response:
        """Ask the server's own API."""
        headers = {"Authorization": f"Bearer {self.token}"}
        return requests.get(self.url + path, params=params, headers=headers, timeout=20)

    def statuses(self) -> list[dict]:
        """All statuses of the account, oldest first."""
        answer = self.get(f"/api/v1/accounts/{self.account_id}/statuses", limit="40")
        answer.raise_for_status()
        return list(reversed(answer.json()))

    def text(self, status_id: str) -> str:
        """The plain text of a status."""
        return self.get(f"/api/v1/statuses/{status_id}/source").json()["text"]


def missing(what: str) -> None:
    """Skip the test, or fail it where everything must be there."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} must be installed in CI")
    pytest.skip(f"{what} is not installed here")


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def await_answer(url: str, process: subprocess.Popen, seconds: float = 60) -> None:
    """Wait until a server answers anything. Fails where it ended or took too long."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        assert process.poll() is None, f"the server ended with {process.returncode}"
        try:
            requests.get(url, timeout=2)
        except requests.RequestException:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"no answer from {url} within {seconds} s")


def make_account(url: str, handle: str) -> BlueskyServer:
    """Create an account on the PDS, as its own sign-up does."""
    body = {"handle": handle, "email": f"{handle}@clinic.example", "password": PASSWORD}
    answer = requests.post(f"{url}/xrpc/com.atproto.server.createAccount", json=body, timeout=30)
    assert answer.status_code == 200, answer.text
    return BlueskyServer(url, handle, answer.json()["did"])


def start_pds(folder: Path) -> tuple[subprocess.Popen, str]:
    """Start the PDS with its data in a folder; the process and its address. Skips where it is not installed."""
    parts = Path(os.environ.get("PRIMUM_PARTS", Path.home() / ".cache" / "primum-parts"))
    modules = parts / "pds" / "node_modules"
    node = shutil.which("node")
    if node is None or not (modules / "@atproto" / "dev-env").is_dir():
        missing("the Bluesky PDS (npm @atproto/dev-env)")
    command = [
        str(node),
        "--require",
        str(HERE / "loopback.cjs"),
        str(HERE / "pds.cjs"),
        str(modules),
        str(free_port()),
    ]
    with (folder / "pds.log").open("wb") as log:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            env=os.environ | {"TMPDIR": str(folder), "LOG_ENABLED": "false"},
        )
    line = process.stdout.readline()
    assert line, (folder / "pds.log").read_text("utf-8", "replace")[-3000:]
    return process, json.loads(line)["url"]


def stop(process: subprocess.Popen) -> None:
    """End a server that we started."""
    for pipe in (process.stdin, process.stdout):
        if pipe:
            pipe.close()
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@pytest.fixture(scope="session")
def pds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BlueskyServer]:
    """A PDS with the account dr-ada.test."""
    process, url = start_pds(tmp_path_factory.mktemp("pds"))
    try:
        await_answer(f"{url}/xrpc/_health", process)
        yield make_account(url, "dr-ada.test")
    finally:
        stop(process)


@pytest.fixture(scope="session")
def mastodon(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MastodonServer]:
    """A Mastodon server with a fresh account."""
    program = Path(sys.executable).with_name("mastodon_mock")
    if not program.exists():
        missing("mastodon-mock")
    folder, port = tmp_path_factory.mktemp("mastodon"), free_port()
    command = [str(program), "serve", "--in-memory", "--host", "127.0.0.1", "--port", str(port)]
    with (folder / "mastodon.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    try:
        await_answer(f"{url}/api/v2/instance", process)
        made = requests.post(f"{url}/api/v1/_mock/dev_user", json={"username": "drada"}, timeout=20).json()
        yield MastodonServer(url, made["access_token"], made["username"], str(made["id"]))
    finally:
        stop(process)
