import errno
import json
import resource
import signal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.credentials.files import alone, keep, kept
from app.credentials.sealing import derive, seal
from app.credentials.vault import BOUND_TO, LOCK, VAULT, Vault
from app.domain.errors import DiskFull, SecretsError
from app.words import words

KEY = bytes(range(32))
TOKEN = "token-of-dr-example-1234567890"


def refused(key: str):
    return pytest.raises(SecretsError, match=f"^{key}")


def test_put_get_remove(tmp_path) -> None:
    vault = Vault(tmp_path, KEY)
    assert vault.get("a") is None
    vault.put("a", TOKEN)
    vault.put("b", "")
    vault.put("c", "x" * 100_000)
    assert (vault.get("a"), vault.get("b"), vault.get("c")) == (TOKEN, "", "x" * 100_000)
    vault.put("a", "second")
    vault.remove("b")
    vault.remove("never there")
    again = Vault(tmp_path, KEY)
    assert (again.get("a"), again.get("b"), again.get("c")) == ("second", None, "x" * 100_000)


def test_removing_from_no_vault_makes_none(tmp_path) -> None:
    Vault(tmp_path, KEY).remove("a")
    assert not (tmp_path / VAULT).exists()


@given(
    st.dictionaries(st.text(max_size=20), st.text(st.characters(exclude_categories=["Cs"]), max_size=50), max_size=4)
)
def test_any_text_comes_back(tmp_path_factory, given_) -> None:
    vault = Vault(tmp_path_factory.mktemp("vault"), KEY)
    for name, value in given_.items():
        vault.put(name, value)
    assert {name: vault.get(name) for name in given_} == given_


def test_the_file_shows_neither_name_nor_value_and_only_the_owner_may_read_it(tmp_path) -> None:
    Vault(tmp_path, KEY).put("bluesky-account", TOKEN)
    raw = (tmp_path / VAULT).read_bytes()
    assert TOKEN.encode() not in raw
    assert b"bluesky" not in raw
    assert (tmp_path / VAULT).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("place", [0, 12, 30, -1])
def test_a_tampered_vault_is_refused_and_left_as_it_is(tmp_path, place) -> None:
    vault = Vault(tmp_path, KEY)
    vault.put("a", TOKEN)
    raw = bytearray((tmp_path / VAULT).read_bytes())
    raw[place] ^= 1
    (tmp_path / VAULT).write_bytes(raw)
    for attempt in (lambda: vault.get("a"), lambda: vault.put("b", "new"), lambda: vault.remove("a")):
        with refused("keyring-vault-damaged"):
            attempt()
    assert (tmp_path / VAULT).read_bytes() == raw


def test_an_empty_file_and_another_practices_vault_are_refused(tmp_path) -> None:
    (tmp_path / VAULT).write_bytes(b"")
    with refused("keyring-vault-damaged"):
        Vault(tmp_path, KEY).get("a")
    (tmp_path / VAULT).write_bytes(seal(derive(bytes(32), "vault"), json.dumps({"a": "b"}).encode(), BOUND_TO))
    with refused("keyring-vault-damaged"):
        Vault(tmp_path, KEY).get("a")


def test_what_cannot_be_read_or_written_is_said(tmp_path) -> None:
    (tmp_path / VAULT).mkdir()
    with refused("keyring-file-unreadable") as caught:
        Vault(tmp_path, KEY).get("a")
    assert "“vault.bin”" in words().error(caught.value)
    (tmp_path / "file").write_text("in the way")
    with refused("keyring-file-trouble"):
        keep(tmp_path / "file" / "below", b"x")
    with refused("keyring-file-trouble"), alone(tmp_path / "file" / "lock"):
        pass
    assert kept(tmp_path / "nothing") is None


def test_a_vault_that_another_process_keeps_busy_is_said(tmp_path) -> None:
    with alone(tmp_path / LOCK), refused("keyring-busy") as caught, alone(tmp_path / LOCK, patience=0.01):
        pass
    assert "Another Primum" in words().error(caught.value)
    with alone(tmp_path / LOCK, patience=0.01):  # free again
        pass


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_an_error_of_a_full_disk_inside_the_block_is_not_swallowed(tmp_path, number) -> None:
    with pytest.raises(OSError, match="inside"), alone(tmp_path / LOCK):
        raise OSError(number, "inside")


def test_a_full_disk_keeps_the_earlier_secret(tmp_path) -> None:
    vault = Vault(tmp_path, KEY)
    vault.put("a", TOKEN)
    before = sorted(tmp_path.iterdir())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(DiskFull, match="keyring-disk-full"):
            vault.put("b", "x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert vault.get("a") == TOKEN
    assert vault.get("b") is None
    assert sorted(tmp_path.iterdir()) == before
