import json
from base64 import b64encode

import pytest

from app.credentials.database_key import Opened, change_passphrase, open_secrets, recover, renew_recovery_key
from app.credentials.files import alone
from app.credentials.key_file import COPY, DATABASE, KEYS, KeptIn, load_key_file
from app.credentials.keyring_secrets import KeyringSecrets
from app.credentials.vault import Vault
from app.domain.errors import InputError, KeyringLocked, NoKeyring, SecretsError, WrongKey
from app.words import words
from tests.unit.credentials.backends import (
    DyingKeyring,
    ForgetfulKeyring,
    Killed,
    LockableKeyring,
    MemoryKeyring,
    NoneKeyring,
)

PASS = "five plain words that rhyme"
OTHER = "quite another set of words"
TOKEN = "token-of-dr-example-" + "1234567890" * 300


@pytest.fixture(autouse=True)
def no_passphrase_around(monkeypatch) -> None:
    monkeypatch.delenv("PRIMUM_PASSPHRASE", raising=False)


def nobody() -> None:
    return None


def answers(text: str):
    return lambda: text


def in_vault(folder, text: str = PASS) -> Opened:
    return open_secrets(folder, answers(text), NoneKeyring())


def refused(error: type[Exception], key: str):
    return pytest.raises(error, match=f"^{key}")


def test_a_new_folder_keeps_its_key_in_the_keyring(tmp_path) -> None:
    backend = MemoryKeyring()
    made = open_secrets(tmp_path / "new", nobody, backend)
    again = open_secrets(tmp_path / "new", nobody, backend)
    assert made.kept_in is again.kept_in is KeptIn.KEYRING
    assert len(made.key) == 32
    assert again.key == made.key
    assert made.new_recovery_key is not None
    assert again.new_recovery_key is None
    assert isinstance(made.secrets, KeyringSecrets)


def test_two_folders_have_two_keys(tmp_path) -> None:
    backend = MemoryKeyring()
    assert open_secrets(tmp_path / "a", nobody, backend).key != open_secrets(tmp_path / "b", nobody, backend).key


def test_a_moved_folder_still_opens(tmp_path) -> None:
    backend = MemoryKeyring()
    made = open_secrets(tmp_path / "a", nobody, backend)
    (tmp_path / "a").rename(tmp_path / "b")
    assert open_secrets(tmp_path / "b", nobody, backend).key == made.key


@pytest.mark.parametrize("backend", [NoneKeyring(), LockableKeyring(), ForgetfulKeyring()])
def test_without_a_usable_keyring_a_passphrase_is_asked_for(tmp_path, backend) -> None:
    made = open_secrets(tmp_path, answers(PASS), backend)
    assert made.kept_in is KeptIn.PASSPHRASE
    assert isinstance(made.secrets, Vault)
    made.secrets.put("a", TOKEN)
    again = open_secrets(tmp_path, answers(PASS), backend)
    assert (again.key, again.secrets.get("a")) == (made.key, TOKEN)


@pytest.mark.parametrize(
    ("backend", "error", "key"),
    [
        (NoneKeyring(), NoKeyring, "keyring-none"),
        (LockableKeyring(), KeyringLocked, "keyring-locked"),
        (ForgetfulKeyring(), NoKeyring, "keyring-forgets"),
    ],
)
def test_without_a_keyring_and_a_passphrase_nothing_is_made(tmp_path, backend, error, key) -> None:
    with refused(error, key) as caught:
        open_secrets(tmp_path, nobody, backend)
    assert words().error(caught.value) != key
    assert load_key_file(tmp_path) is None
    assert getattr(backend, "held", {}) == {}


def test_the_passphrase_of_the_environment_comes_before_the_keyring_of_a_new_folder(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("PRIMUM_PASSPHRASE", PASS)
    backend = MemoryKeyring()
    assert open_secrets(tmp_path, nobody, backend).kept_in is KeptIn.PASSPHRASE
    assert backend.held == {}


def test_a_folder_whose_keyring_is_gone_or_locked_says_so_and_is_not_touched(tmp_path) -> None:
    open_secrets(tmp_path, nobody, MemoryKeyring())
    before = (tmp_path / KEYS).read_bytes()
    with refused(NoKeyring, "keyring-gone"):
        open_secrets(tmp_path, answers(PASS), NoneKeyring())
    with refused(KeyringLocked, "keyring-locked"):
        open_secrets(tmp_path, answers(PASS), LockableKeyring())
    assert (tmp_path / KEYS).read_bytes() == before


@pytest.mark.parametrize("kept", [None, '="bm90IGEga2V5"', '="%%%"', "rubbish"])
def test_a_keyring_without_the_key_points_to_the_recovery_key(tmp_path, kept) -> None:
    backend = MemoryKeyring()
    open_secrets(tmp_path, nobody, backend)
    ((entry, _value),) = backend.held.items()
    backend.held = {} if kept is None else {entry: kept}
    with refused(WrongKey, "keyring-key-missing") as caught:
        open_secrets(tmp_path, nobody, backend)
    assert "recovery key" in words().error(caught.value)


def test_the_recovery_key_opens_on_a_new_machine_and_the_key_is_kept_there(tmp_path) -> None:
    made = open_secrets(tmp_path, nobody, MemoryKeyring())
    new_machine = MemoryKeyring()
    found = recover(tmp_path, made.new_recovery_key.lower().replace("-", " "), nobody, new_machine)
    assert found.key == made.key
    assert found.new_recovery_key is None
    assert open_secrets(tmp_path, nobody, new_machine).key == made.key


def test_the_recovery_key_opens_on_a_new_machine_without_a_keyring(tmp_path) -> None:
    made = open_secrets(tmp_path, nobody, MemoryKeyring())
    assert recover(tmp_path, made.new_recovery_key, answers(PASS), NoneKeyring()).kept_in is KeptIn.PASSPHRASE
    assert in_vault(tmp_path).key == made.key


def test_the_recovery_key_replaces_a_lost_passphrase_and_the_tokens_stay(tmp_path) -> None:
    made = in_vault(tmp_path)
    made.secrets.put("a", TOKEN)
    recover(tmp_path, made.new_recovery_key, answers(OTHER), NoneKeyring())
    assert in_vault(tmp_path, OTHER).secrets.get("a") == TOKEN
    with refused(WrongKey, "keyring-wrong-passphrase"):
        in_vault(tmp_path, PASS)


def test_a_wrong_recovery_key_opens_and_changes_nothing(tmp_path) -> None:
    backend = MemoryKeyring()
    made = open_secrets(tmp_path / "mine", nobody, backend)
    other = open_secrets(tmp_path / "other", nobody, MemoryKeyring()).new_recovery_key
    before = (tmp_path / "mine" / KEYS).read_bytes()
    with refused(WrongKey, "keyring-wrong-recovery") as caught:
        recover(tmp_path / "mine", other, nobody, MemoryKeyring())
    assert "another data folder" in words().error(caught.value)
    with refused(InputError, "keyring-recovery-length"):
        recover(tmp_path / "mine", other[:-1], nobody, MemoryKeyring())
    with refused(InputError, "keyring-nothing-to-recover"):
        recover(tmp_path / "empty", other, nobody, MemoryKeyring())
    assert (tmp_path / "mine" / KEYS).read_bytes() == before
    assert open_secrets(tmp_path / "mine", nobody, backend).key == made.key


def test_a_new_recovery_key_ends_the_old_one(tmp_path) -> None:
    made = open_secrets(tmp_path, nobody, MemoryKeyring())
    shown = renew_recovery_key(tmp_path, made.key)
    with refused(WrongKey, "keyring-wrong-recovery"):
        recover(tmp_path, made.new_recovery_key, nobody, MemoryKeyring())
    assert recover(tmp_path, shown, nobody, MemoryKeyring()).key == made.key
    with refused(InputError, "keyring-nothing-to-recover"):
        renew_recovery_key(tmp_path / "empty", made.key)


def test_wrong_missing_and_short_passphrases(tmp_path) -> None:
    with refused(InputError, "keyring-passphrase-short") as caught:
        in_vault(tmp_path, "eleven char")
    assert "12 characters" in words().error(caught.value)
    assert load_key_file(tmp_path) is None
    in_vault(tmp_path)
    with refused(WrongKey, "keyring-wrong-passphrase") as caught:
        in_vault(tmp_path, PASS.upper())
    assert "recovery key opens the folder" in words().error(caught.value)
    with refused(WrongKey, "keyring-passphrase-wanted"):
        open_secrets(tmp_path, nobody, MemoryKeyring())


def test_a_changed_passphrase_ends_the_old_one_and_the_tokens_stay(tmp_path) -> None:
    in_vault(tmp_path).secrets.put("a", TOKEN)
    with refused(WrongKey, "keyring-wrong-passphrase"):
        change_passphrase(tmp_path, OTHER, PASS)
    with refused(InputError, "keyring-passphrase-short"):
        change_passphrase(tmp_path, PASS, "short")
    change_passphrase(tmp_path, PASS, OTHER)
    assert in_vault(tmp_path, OTHER).secrets.get("a") == TOKEN
    with refused(WrongKey, "keyring-wrong-passphrase"):
        in_vault(tmp_path, PASS)
    with refused(InputError, "keyring-nothing-to-recover"):
        change_passphrase(tmp_path / "empty", PASS, OTHER)


def test_a_folder_in_the_keyring_has_no_passphrase_to_change(tmp_path) -> None:
    open_secrets(tmp_path, nobody, MemoryKeyring())
    with refused(WrongKey, "keyring-no-passphrase-set"):
        change_passphrase(tmp_path, PASS, OTHER)


@pytest.mark.parametrize("broken", [KEYS, COPY])
@pytest.mark.parametrize("damage", ["", "{", "[]", '{"version": 1}', '{"version": 2, "practice": "x"}', None])
def test_a_damaged_key_file_or_copy_is_mended_from_the_other(tmp_path, broken, damage) -> None:
    backend = MemoryKeyring()
    made = open_secrets(tmp_path, nobody, backend)
    good = (tmp_path / KEYS).read_bytes()
    (tmp_path / broken).unlink()
    if damage is not None:
        (tmp_path / broken).write_text(damage)
    assert open_secrets(tmp_path, nobody, backend).key == made.key
    assert json.loads((tmp_path / broken).read_bytes()) == json.loads(good)


@pytest.mark.parametrize("there", [KEYS, COPY, DATABASE])
def test_no_new_key_is_made_where_a_practice_was(tmp_path, there) -> None:
    (tmp_path / there).parent.mkdir(exist_ok=True)
    (tmp_path / there).write_text("damaged")
    backend = MemoryKeyring()
    with refused(WrongKey, "keyring-keys-file-gone"):
        open_secrets(tmp_path, answers(PASS), backend)
    assert backend.held == {}
    assert (tmp_path / there).read_text() == "damaged"


@pytest.mark.parametrize("name", ["recovery", "passphrase"])
def test_a_tampered_key_file_opens_nothing(tmp_path, name) -> None:
    made = in_vault(tmp_path)
    raw = json.loads((tmp_path / KEYS).read_text())
    raw[name]["sealed"] = raw[name]["sealed"][:-6] + ("AAAA==" if raw[name]["sealed"][-6:-2] != "AAAA" else "BBBA==")
    (tmp_path / KEYS).write_text(json.dumps(raw))
    opening = {
        "recovery": lambda: recover(tmp_path, made.new_recovery_key, answers(PASS), NoneKeyring()),
        "passphrase": lambda: in_vault(tmp_path),
    }
    with pytest.raises(WrongKey):
        opening[name]()


def test_a_crash_before_the_key_is_kept_leaves_a_new_folder(tmp_path) -> None:
    with pytest.raises(Killed):
        open_secrets(tmp_path, nobody, DyingKeyring(0))
    assert open_secrets(tmp_path, nobody, MemoryKeyring()).new_recovery_key


def test_a_key_file_that_cannot_be_written_leaves_a_new_folder(tmp_path) -> None:
    (tmp_path / "backups").write_text("in the way")
    with refused(SecretsError, "keyring-file-trouble"):
        open_secrets(tmp_path, nobody, MemoryKeyring())
    (tmp_path / "backups").unlink()
    assert open_secrets(tmp_path, nobody, MemoryKeyring()).new_recovery_key, "it was set up, and its key never shown"


def test_a_data_folder_that_is_a_file_is_said(tmp_path) -> None:
    (tmp_path / "file").write_text("")
    with refused(SecretsError, "keyring-file-trouble"):
        open_secrets(tmp_path / "file", nobody, MemoryKeyring())


def test_no_key_shows_where_records_are_printed(tmp_path) -> None:
    made = open_secrets(tmp_path, nobody, MemoryKeyring())
    shown = repr(made) + str(made) + repr(made.secrets) + repr(in_vault(tmp_path / "v"))
    assert repr(made.key) not in shown
    assert made.key.hex() not in shown
    assert made.new_recovery_key not in shown
    assert repr(made) == "Opened(kept_in=keyring)"


@pytest.mark.parametrize("kept_in", KeptIn)
def test_no_file_of_the_data_folder_holds_key_token_or_passphrase_in_clear(tmp_path, kept_in) -> None:
    backend = MemoryKeyring() if kept_in is KeptIn.KEYRING else NoneKeyring()
    made = open_secrets(tmp_path, answers(PASS), backend)
    assert made.kept_in is kept_in
    made.secrets.put("bluesky", TOKEN)
    recovery = made.new_recovery_key
    clear = [made.key, made.key.hex().encode(), b64encode(made.key), TOKEN[:25].encode(), PASS.encode()]
    clear += [recovery.encode(), recovery.replace("-", "").encode(), recovery[:9].encode()]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {KEYS, COPY.name} <= {path.name for path in files}
    for path in files:
        assert not [secret for secret in clear if secret in path.read_bytes()], path.name
        assert path.stat().st_mode & 0o077 == 0, f"{path.name} is open to others"


def test_a_folder_that_another_process_is_opening_is_waited_for(tmp_path) -> None:
    with alone(tmp_path / "keys.lock"), refused(SecretsError, "keyring-busy"), alone(tmp_path / "keys.lock", 0.01):
        pass
    assert open_secrets(tmp_path, nobody, MemoryKeyring()).key
