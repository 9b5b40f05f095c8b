"""The database key: made once, kept in the system's keyring or under a passphrase, got back with the recovery key."""

import os
from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from pathlib import Path

from keyring.backend import KeyringBackend

from app.credentials.files import alone
from app.credentials.key_file import KeptIn, KeyFile, discard_key_file, load_key_file, new_key_file
from app.credentials.keyring_secrets import KeyringSecrets
from app.credentials.vault import Vault
from app.domain.errors import InputError, KeyringLocked, NoKeyring, PrimumError, SecretsError, WrongKey
from app.domain.ports import Secrets

ENTRY = "database-key"
KEY_BYTES = 32
PASSPHRASE_VARIABLE = "PRIMUM_PASSPHRASE"  # noqa: S105 -- the name of a variable, not a passphrase

Ask = Callable[[], str | None]
"""Asks the person for a passphrase; None when they would rather not."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What `bootstrap` needs. `new_recovery_key` is set once, when it was made: show it, and forget it."""

    secrets: Secrets
    key: bytes
    kept_in: KeptIn
    new_recovery_key: str | None = None

    def __repr__(self) -> str:
        """Without the key: a record like this ends up in logs."""
        return f"Opened(kept_in={self.kept_in})"


def open_secrets(data_dir: Path, ask: Ask, backend: KeyringBackend | None = None) -> Opened:
    """The secrets and the database key of a data folder; both are made in a new one.

    A new folder uses the keyring, or the passphrase in PRIMUM_PASSPHRASE where that is set; where there is no keyring,
    or it stays locked, `ask` is called for a passphrase. Raises NoKeyring, KeyringLocked, SecretsError, WrongKey,
    DiskFull or InputError (a passphrase that is too short).
    """
    with _guarded(data_dir):
        found = load_key_file(data_dir)
        if found is None:
            return _make(data_dir, ask, backend)
        if found.kept_in is KeptIn.PASSPHRASE:
            opened = _open_vault(data_dir, found, _passphrase(ask))
        else:
            opened = _open_keyring(data_dir, found, backend)
        found.mend(data_dir)
        return opened


def recover(data_dir: Path, recovery_key: str, ask: Ask, backend: KeyringBackend | None = None) -> Opened:
    """Open a data folder on a new machine, or after a lost passphrase, and keep its key here from now on.

    A folder under a passphrase gets a new one from `ask`. Raises InputError for a typing mistake, WrongKey for another
    practice's recovery key, and what `open_secrets` raises.
    """
    with _guarded(data_dir):
        found = load_key_file(data_dir)
        if found is None:
            raise InputError("keyring-nothing-to-recover")
        key = found.open_with_recovery(recovery_key)
        if found.kept_in is KeptIn.PASSPHRASE:
            return _keep_under_passphrase(data_dir, found, key, _passphrase(ask))
        return _keep_anywhere(data_dir, found, key, ask, backend)


def change_passphrase(data_dir: Path, old: str, new: str) -> None:
    """Seal the key with another passphrase; the old one opens nothing any more. Raises WrongKey or InputError."""
    with _guarded(data_dir):
        found = _required(data_dir)
        found.with_passphrase(found.open_with_passphrase(old), new).save(data_dir)


def renew_recovery_key(data_dir: Path, key: bytes) -> str:
    """Make a new recovery key for an open practice; the old one opens nothing any more."""
    with _guarded(data_dir):
        renewed, shown = _required(data_dir).with_new_recovery(key)
        renewed.save(data_dir)
    return shown


def _guarded(data_dir: Path) -> AbstractContextManager[None]:
    return alone(data_dir / "keys.lock")


def _required(data_dir: Path) -> KeyFile:
    found = load_key_file(data_dir)
    if found is None:
        raise InputError("keyring-nothing-to-recover")
    return found


def _make(data_dir: Path, ask: Ask, backend: KeyringBackend | None) -> Opened:
    key = os.urandom(KEY_BYTES)
    file, shown = new_key_file().with_new_recovery(key)
    chosen = os.environ.get(PASSPHRASE_VARIABLE)
    try:
        if chosen:
            opened = _keep_under_passphrase(data_dir, file, key, chosen)
        else:
            opened = _keep_anywhere(data_dir, file, key, ask, backend)
    except PrimumError:
        # Half of it may be written. Without this the next start would find a practice with an unseen recovery key.
        discard_key_file(data_dir)
        raise
    return Opened(opened.secrets, key, opened.kept_in, shown)


def _keep_anywhere(data_dir: Path, file: KeyFile, key: bytes, ask: Ask, backend: KeyringBackend | None) -> Opened:
    """In the keyring; under a passphrase where the keyring cannot be used and the person gives one."""
    try:
        return _keep_in_keyring(data_dir, file, key, backend)
    except (NoKeyring, KeyringLocked):
        passphrase = os.environ.get(PASSPHRASE_VARIABLE) or ask()
        if not passphrase:
            raise
    return _keep_under_passphrase(data_dir, file, key, passphrase)


def _keep_in_keyring(data_dir: Path, file: KeyFile, key: bytes, backend: KeyringBackend | None) -> Opened:
    secrets = KeyringSecrets(file.practice, backend, data_dir)
    kept = b64encode(key).decode()
    secrets.put(ENTRY, kept)
    if secrets.get(ENTRY) != kept:
        with suppress(SecretsError):
            secrets.remove(ENTRY)
        raise NoKeyring("keyring-forgets")
    # The file last: one that names a keyring without the key would lock the person out.
    file.in_keyring().save(data_dir)
    return Opened(secrets, key, KeptIn.KEYRING)


def _open_keyring(data_dir: Path, file: KeyFile, backend: KeyringBackend | None) -> Opened:
    try:
        secrets = KeyringSecrets(file.practice, backend, data_dir)
        kept = secrets.get(ENTRY)
    except NoKeyring as error:
        raise NoKeyring("keyring-gone") from error
    try:
        key = b64decode(kept or "", validate=True)
    except ValueError:  # someone changed the entry by hand
        key = b""
    if len(key) != KEY_BYTES:
        raise WrongKey("keyring-key-missing")
    return Opened(secrets, key, KeptIn.KEYRING)


def _keep_under_passphrase(data_dir: Path, file: KeyFile, key: bytes, passphrase: str) -> Opened:
    file.with_passphrase(key, passphrase).save(data_dir)
    return Opened(Vault(data_dir, key), key, KeptIn.PASSPHRASE)


def _open_vault(data_dir: Path, file: KeyFile, passphrase: str) -> Opened:
    key = file.open_with_passphrase(passphrase)
    return Opened(Vault(data_dir, key), key, KeptIn.PASSPHRASE)


def _passphrase(ask: Ask) -> str:
    given = os.environ.get(PASSPHRASE_VARIABLE) or ask()
    if not given:
        raise WrongKey("keyring-passphrase-wanted")
    return given
