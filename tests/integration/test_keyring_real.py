"""The `primum` command and the credentials on a real gnome-keyring: unlocked, locked, never set up, and none at all."""

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.credentials.keyring_secrets import KeyringSecrets
from app.words import words
from tests.e2e.practice import secret_service
from tests.integration.secret_services import bare_environment, daemon, lock_up, session

__all__ = ["secret_service"]

ROOT = Path(__file__).parents[2]
PASS = "five plain words that rhyme"
LONG = "".join(f"{n:06d}" for n in range(1000))

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux only"),
]


def primum(env: dict[str, str], folder: Path, *args: str, seconds: float = 30) -> subprocess.CompletedProcess[str]:
    """One command; a keyring's prompt that nobody sees would run into the time limit."""
    command = [sys.executable, "-m", "app", "--data-dir", str(folder), *args]
    return subprocess.run(
        command,
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=seconds,
        check=False,
    )


def says(done: subprocess.CompletedProcess[str], code: int, key: str) -> None:
    assert (done.returncode, done.stderr.strip()) == (code, words().text(key)), done
    assert done.stdout == ""


def works_with_a_passphrase(env: dict[str, str], folder: Path) -> None:
    env = env | {"PRIMUM_PASSPHRASE": PASS}
    first = primum(env, folder, "accounts", "list")
    assert first.returncode == 0, first.stderr
    assert words().text("cli-new-recovery-key") in first.stderr
    again = primum(env, folder, "accounts", "list")
    assert (again.returncode, again.stderr) == (0, "")
    says(primum(env | {"PRIMUM_PASSPHRASE": PASS + "!"}, folder, "accounts", "list"), 1, "keyring-wrong-passphrase")


def test_an_unlocked_keyring_keeps_and_forgets_a_long_secret(secret_service, monkeypatch, tmp_path) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, secret_service[name])
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    secrets = KeyringSecrets(f"test-{tmp_path.name}", data_dir=tmp_path)
    assert secrets.get("token") is None
    for value in (LONG, LONG[::-1], "short", LONG):
        secrets.put("token", value)
        assert secrets.get("token") == value
    secrets.remove("token")
    assert secrets.get("token") is None


def test_an_unlocked_keyring_opens_a_fresh_folder_and_opens_it_again(secret_service, tmp_path) -> None:
    first = primum(secret_service, tmp_path / "practice", "accounts", "list")
    assert first.returncode == 0, first.stderr
    assert words().text("cli-new-recovery-key") in first.stderr
    again = primum(secret_service, tmp_path / "practice", "accounts", "list")
    assert (again.returncode, again.stderr) == (0, "")


def test_a_locked_keyring_is_said_at_once_and_a_passphrase_works(tmp_path) -> None:
    with session(tmp_path) as env:
        lock_up(env)
        with daemon(env, None):
            says(primum(env, tmp_path / "practice", "accounts", "list"), 1, "keyring-locked")
            works_with_a_passphrase(env, tmp_path / "practice")


def test_a_keyring_that_was_never_set_up_is_said_at_once_and_a_passphrase_works(tmp_path) -> None:
    with session(tmp_path) as env, daemon(env, None):
        says(primum(env, tmp_path / "practice", "accounts", "list"), 1, "keyring-locked")
        works_with_a_passphrase(env, tmp_path / "practice")


def test_without_a_bus_there_is_no_keyring_and_a_passphrase_works(tmp_path) -> None:
    env = bare_environment(tmp_path)
    env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={tmp_path}/nowhere"
    says(primum(env, tmp_path / "practice", "accounts", "list"), 1, "keyring-none")
    works_with_a_passphrase(env, tmp_path / "practice")


def test_a_folder_whose_keyring_is_locked_or_gone_opens_with_its_recovery_key(tmp_path) -> None:
    folder = tmp_path / "practice"
    with session(tmp_path) as env:
        with daemon(env, "fictional"):
            key = primum(env, folder, "accounts", "list").stderr.split()[-1]
        with daemon(env, None):
            says(primum(env, folder, "accounts", "list"), 1, "keyring-locked")
        with daemon(env, "fictional"):
            assert primum(env, folder, "accounts", "list").returncode == 0
    bare = bare_environment(tmp_path) | {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/nowhere"}
    says(primum(bare, folder, "accounts", "list"), 1, "keyring-gone")
    command = [sys.executable, "-m", "app", "--data-dir", str(folder), "recover", "--stdin"]
    bare["PRIMUM_PASSPHRASE"] = PASS
    subprocess.run(
        command, input=key + "\n", text=True, env=bare, cwd=ROOT, timeout=30, check=True, capture_output=True
    )
    assert primum(bare, folder, "accounts", "list").returncode == 0


def opened_at_once(env: dict[str, str], folder: Path) -> list[list[str]]:
    """What four processes say that open a new folder at the same moment."""
    with ExitStack() as stack:
        running = []
        for name in "1234":
            command = [sys.executable, "-m", "tests.integration.keyring_worker", str(folder), name]
            process = subprocess.Popen(
                command, env=env, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
            running.append(stack.enter_context(process))
        assert [process.stdout.readline() for process in running] == ["ready\n"] * 4
        for process in running:
            process.stdin.write("go\n")
            process.stdin.flush()
        return [process.communicate(timeout=90)[0].split() for process in running]


def test_processes_that_start_together_in_a_passphrase_folder_make_one_key(tmp_path) -> None:
    env = bare_environment(tmp_path) | {"PRIMUM_PASSPHRASE": PASS}
    said = opened_at_once(env, tmp_path / "practice")
    assert len({digest for digest, _ in said}) == 1
    assert sorted(made for _, made in said) == ["found", "found", "found", "made"]


def test_processes_that_start_together_in_a_keyring_folder_make_one_key(secret_service, tmp_path) -> None:
    said = opened_at_once(secret_service, tmp_path / "practice")
    assert len({digest for digest, _ in said}) == 1
    assert sorted(made for _, made in said) == ["found", "found", "found", "made"]
