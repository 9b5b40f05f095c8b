import keyring.errors
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.credentials.files import alone
from app.credentials.keyring_errors import GONE, LOCKED, VANISHED, explained, in_time
from app.credentials.keyring_secrets import LOCK, PART, KeyringSecrets, system_keyring
from app.domain.errors import KeyringLocked, NoKeyring, SecretsError
from app.words import words
from tests.unit.credentials.backends import (
    DyingKeyring,
    ForgetfulKeyring,
    Killed,
    LockableKeyring,
    MemoryKeyring,
    NoneKeyring,
    PromptingKeyring,
    RefusingKeyring,
)

SERVICE = "Primum test"
SHORT = "token-of-dr-example"
LONG = "".join(f"{n:06d}" for n in range(1000))
LONGER = "".join(f"<{n:05d}>" for n in range(1200))


def on(backend) -> KeyringSecrets:
    return KeyringSecrets("test", backend)


def test_put_get_remove() -> None:
    backend = MemoryKeyring()
    secrets = on(backend)
    assert secrets.get("a") is None
    secrets.put("a", SHORT)
    secrets.put("b", "")
    assert (secrets.get("a"), secrets.get("b")) == (SHORT, "")
    secrets.remove("a")
    secrets.remove("a")
    assert (secrets.get("a"), secrets.get("b")) == (None, "")
    assert backend.entries() == ["b"]


def test_two_practices_do_not_see_each_other() -> None:
    backend = MemoryKeyring()
    KeyringSecrets("one", backend).put("a", "1")
    KeyringSecrets("two", backend).put("a", "2")
    KeyringSecrets("two", backend).remove("a")
    assert KeyringSecrets("one", backend).get("a") == "1"


@given(st.lists(st.sampled_from(["", SHORT, "é💊" * 300, "x" * 997, "x" * 998, LONG, LONGER]), min_size=1, max_size=5))
def test_whatever_replaces_what_the_last_secret_stands_alone(values) -> None:
    backend = MemoryKeyring()
    secrets = on(backend)
    for value in values:
        secrets.put("a", value)
        assert secrets.get("a") == value
    held = backend.held.values()
    assert max(len(entry) for entry in held) <= PART
    assert all(entry.isascii() for entry in held)
    fresh = MemoryKeyring()
    on(fresh).put("a", values[-1])
    assert len(backend.held) == len(fresh.held), "parts of an earlier secret were left over"
    secrets.remove("a")
    assert backend.held == {}


@given(st.text(max_size=3000))
def test_any_text_comes_back(value) -> None:
    secrets = on(MemoryKeyring())
    secrets.put("a", value)
    assert secrets.get("a") == value


CHANGES = [(SHORT, LONG), (LONG, SHORT), (LONG, LONGER), (LONGER, LONG), (SHORT, "another")]


def writes_of(old: str, new: str) -> tuple[int, int]:
    backend = MemoryKeyring()
    on(backend).put("a", old)
    before = backend.writes
    on(backend).put("a", new)
    return before, backend.writes


@pytest.mark.parametrize(("old", "new"), CHANGES)
@pytest.mark.parametrize("backend_class", [DyingKeyring, RefusingKeyring])
def test_a_write_that_breaks_off_anywhere_leaves_the_old_secret_or_the_new_one(old, new, backend_class) -> None:
    before, after = writes_of(old, new)
    found = []
    for last in range(before, after):
        backend = backend_class(last)
        on(backend).put("a", old)
        with pytest.raises((Killed, SecretsError)):
            on(backend).put("a", new)
        found.append(on(backend).get("a"))
        backend.last = 10_000
        on(backend).put("a", SHORT)
        assert backend.entries() == ["a"], "leftovers of the broken write stayed"
    assert set(found) <= {old, new}
    assert found[0] == old
    assert found == sorted(found, key=[old, new].index), "switched back"


@pytest.mark.parametrize("last", range(1, 8))
def test_a_first_long_secret_that_breaks_off_is_not_there_and_remove_clears_it(last) -> None:
    backend = DyingKeyring(last)
    full = writes_of(SHORT, LONG)
    assert last < full[1]
    try:
        on(backend).put("a", LONG)
    except Killed:
        assert on(backend).get("a") in {None, LONG}
    backend.last = 10_000
    on(backend).remove("a")
    assert backend.held == {}


def test_a_removal_that_breaks_off_leaves_no_usable_secret_and_is_finished_by_the_next() -> None:
    backend = MemoryKeyring()
    on(backend).put("a", LONG)
    for last in range(1, 7):
        dying = DyingKeyring(last)
        dying.held = dict(backend.held)
        with pytest.raises(Killed):
            on(dying).remove("a")
        assert on(dying).get("a") is None
        dying.last = 10_000
        on(dying).remove("a")
        assert dying.held == {}


@pytest.mark.parametrize("entry", ["a#a0", "a#a3", "a"])
def test_a_lost_entry_is_no_secret_and_no_crash(entry) -> None:
    backend = MemoryKeyring()
    on(backend).put("a", LONG)
    del backend.held[SERVICE, entry]
    assert on(backend).get("a") is None


@pytest.mark.parametrize(
    "raw", ["", "=", "=no json", "+", "+a:", "+a:x:y", "+c:1:0", "+a:999999999:0", "by hand", "+a:²:0"]
)
def test_an_entry_that_someone_changed_is_no_secret_and_can_be_replaced(raw) -> None:
    backend = MemoryKeyring()
    backend.held[SERVICE, "a"] = raw
    assert on(backend).get("a") is None
    on(backend).put("a", LONG)
    assert on(backend).get("a") == LONG


def test_a_part_that_someone_changed_is_no_secret() -> None:
    backend = MemoryKeyring()
    on(backend).put("a", LONG)
    backend.held[SERVICE, "a#a2"] = "0" * PART
    assert on(backend).get("a") is None


class Exchanging(MemoryKeyring):
    """Another process replaces the secret after our first read of a part."""

    def __init__(self) -> None:
        super().__init__()
        self.exchange = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.exchange and "#" in username:
            self.exchange = False
            on(self).put("a", LONGER)
        return super().get_password(service, username)


def test_a_secret_that_is_replaced_while_it_is_read_is_read_again() -> None:
    backend = Exchanging()
    on(backend).put("a", LONG)
    backend.exchange = True
    assert on(backend).get("a") == LONGER


def test_two_writers_wait_for_each_other(tmp_path) -> None:
    backend = MemoryKeyring()
    secrets = KeyringSecrets("test", backend, tmp_path)
    writing: list[bool] = []

    def look() -> None:
        with pytest.raises(SecretsError, match="keyring-busy"), alone(tmp_path / LOCK, patience=0.01):
            pass
        writing.append(True)

    backend.before_write = look
    secrets.put("a", LONG)
    secrets.remove("a")
    assert len(writing) > 10
    with alone(tmp_path / LOCK, patience=0.01):  # free again
        pass


EVERY_CALL = [
    lambda secrets: secrets.get("a"),
    lambda secrets: secrets.put("a", SHORT),
    lambda secrets: secrets.put("a", LONG),
    lambda secrets: secrets.remove("a"),
]


@pytest.mark.parametrize("call", EVERY_CALL)
def test_no_keyring_and_a_locked_one_are_told_apart(call) -> None:
    with pytest.raises(NoKeyring, match="keyring-none"):
        call(on(NoneKeyring()))
    with pytest.raises(KeyringLocked, match="keyring-locked"):
        call(on(LockableKeyring()))


def test_a_keyring_that_is_locked_and_unlocked_again_lost_nothing() -> None:
    backend = LockableKeyring(locked=False)
    on(backend).put("a", LONG)
    backend.locked = True
    with pytest.raises(KeyringLocked):
        on(backend).put("a", SHORT)
    backend.locked = False
    assert on(backend).get("a") == LONG


def test_a_keyring_that_forgets_has_no_secret() -> None:
    on(ForgetfulKeyring()).put("a", LONG)
    assert on(ForgetfulKeyring()).get("a") is None


def test_a_keyring_that_waits_for_a_person_without_end_is_given_up_on() -> None:
    backend = PromptingKeyring()
    with pytest.raises(KeyringLocked, match="keyring-no-answer") as caught:
        KeyringSecrets("test", backend, patience=0.05).get("a")
    assert "another screen" in words().error(caught.value)
    backend.unlocked.set()
    assert KeyringSecrets("test", backend, patience=30).get("a") is None


def test_what_a_call_raises_in_its_thread_is_raised_here() -> None:
    def fails() -> None:
        raise LookupError("inside")

    with pytest.raises(LookupError, match="inside"):
        in_time(fails, 30)
    assert in_time(lambda: 7, 30) == 7


CAUSES = [
    (keyring.errors.NoKeyringError(), NoKeyring, "keyring-none"),
    (keyring.errors.KeyringLocked(), KeyringLocked, "keyring-locked"),
    (keyring.errors.InitError(), KeyringLocked, "keyring-locked"),
    (keyring.errors.PasswordSetError(), SecretsError, "keyring-refused"),
    (keyring.errors.PasswordDeleteError(), SecretsError, "keyring-refused"),
    (ConnectionResetError(), NoKeyring, "keyring-none"),
    (TimeoutError(), NoKeyring, "keyring-none"),
]


@pytest.mark.parametrize(("cause", "error", "key"), CAUSES)
def test_each_cause_has_its_sentence(cause, error, key) -> None:
    with pytest.raises(error) as caught, explained():
        raise cause
    assert type(caught.value) is error
    assert caught.value.message.key == key
    assert words().error(caught.value) != key


def test_what_the_secret_service_says_is_understood() -> None:
    exceptions = pytest.importorskip("secretstorage.exceptions", reason="the Secret Service is Linux only")
    for raised, error in (
        (exceptions.LockedException, KeyringLocked),
        (exceptions.PromptDismissedException, KeyringLocked),
        (exceptions.SecretServiceNotAvailableException, NoKeyring),
    ):
        with pytest.raises(error), explained():
            raise raised("as the library says it")
    assert exceptions.ItemNotFoundException in VANISHED
    assert exceptions.LockedException in LOCKED
    assert exceptions.SecretStorageException in GONE


class Vanishing(MemoryKeyring):
    """Another process removes the entry between our search and our read."""

    def get_password(self, service: str, username: str) -> str | None:
        raise VANISHED[0]("No such object")


@pytest.mark.skipif(not VANISHED, reason="only the Secret Service has this race")
def test_an_entry_that_vanishes_while_it_is_read_is_no_secret() -> None:
    assert on(Vanishing()).get("a") is None
    on(Vanishing()).remove("a")


@pytest.mark.parametrize(
    "name",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "no.such.module.Keyring",
        "keyring.backends.null.NoSuchClass",
        "nodots",
        "",
    ],
)
def test_a_backend_named_in_the_environment_that_does_not_work_is_no_keyring(monkeypatch, name) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(NoKeyring, match="keyring-none"):
        system_keyring()
    with pytest.raises(NoKeyring, match="keyring-none"):
        KeyringSecrets("test")


def test_a_backend_that_keeps_plain_text_is_no_keyring(monkeypatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"{MemoryKeyring.__module__}.{MemoryKeyring.__name__}")
    with pytest.raises(NoKeyring, match="keyring-none"):
        system_keyring()


@pytest.mark.parametrize(
    "settings", ["[backend]\ndefault-keyring=keyring.backends.kwallet.DBusKeyring\n", "not settings"]
)
def test_a_settings_file_of_keyring_that_does_not_work_is_no_keyring(monkeypatch, tmp_path, settings) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "python_keyring" / "keyringrc.cfg").write_text(settings)
    with pytest.raises(NoKeyring, match="keyring-none"):
        system_keyring()
