"""`keys.json` beside the database: where the database key is kept, and the key itself, sealed.

It holds nothing that opens without the recovery key or the passphrase. A copy lies among the backups.
"""

import json
import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.credentials.files import keep
from app.credentials.recovery_key import new_secret, read, written
from app.credentials.sealing import NotOpened, Wrap, derive, fresh_salt, from_passphrase, seal, unseal
from app.domain.errors import DiskFull, InputError, SecretsError, WrongKey

KEYS = "keys.json"
COPY = Path("backups") / KEYS
DATABASE = "primum.db"  # storage's name for it; the two rooms do not import each other
VERSION = 1
SHORTEST = 12
"""Characters of a passphrase: it guards a file that a thief can try at leisure."""


class KeptIn(StrEnum):
    """Where the database key and the tokens are kept."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 -- the name of a place, not a passphrase


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What `keys.json` says. `practice` names the practice's entries in the keyring, wherever the folder is moved."""

    practice: str
    kept_in: KeptIn
    recovery: Wrap
    passphrase: Wrap | None = None

    def save(self, data_dir: Path) -> None:
        """Write the file and its copy. Raises DiskFull or SecretsError."""
        wraps = {"recovery": self.recovery, "passphrase": self.passphrase}
        sealed = {name: wrap.as_text() for name, wrap in wraps.items() if wrap is not None}
        text = json.dumps({"version": VERSION, "practice": self.practice, "kept_in": self.kept_in} | sealed, indent=1)
        for path in (data_dir / COPY, data_dir / KEYS):
            keep(path, text.encode())

    def mend(self, data_dir: Path) -> None:
        """Write the file or its copy again where one is gone or damaged; it stays so where that cannot be done."""
        if all(_parsed(path) for path in (data_dir / COPY, data_dir / KEYS)):
            return
        with suppress(DiskFull, SecretsError):
            self.save(data_dir)

    def with_passphrase(self, key: bytes, passphrase: str) -> "KeyFile":
        """Sealed for a passphrase. Raises InputError for a short one."""
        if len(passphrase) < SHORTEST:
            raise InputError("keyring-passphrase-short", least=SHORTEST)
        salt = fresh_salt()
        wrap = Wrap(salt, seal(from_passphrase(passphrase, salt), key, self._bound_to("passphrase")))
        return replace(self, kept_in=KeptIn.PASSPHRASE, passphrase=wrap)

    def in_keyring(self) -> "KeyFile":
        """With the key in the keyring and nowhere else."""
        return replace(self, kept_in=KeptIn.KEYRING, passphrase=None)

    def with_new_recovery(self, key: bytes) -> tuple["KeyFile", str]:
        """Sealed for a new recovery key, which is returned as the person will write it down."""
        secret, salt = new_secret(), fresh_salt()
        wrap = Wrap(salt, seal(derive(secret, "recovery", salt), key, self._bound_to("recovery")))
        return replace(self, recovery=wrap), written(secret)

    def open_with_passphrase(self, passphrase: str) -> bytes:
        """The database key. Raises WrongKey."""
        if self.passphrase is None:
            raise WrongKey("keyring-no-passphrase-set")
        try:
            wrapping = from_passphrase(passphrase, self.passphrase.salt)
            return unseal(wrapping, self.passphrase.sealed, self._bound_to("passphrase"))
        except NotOpened as error:
            raise WrongKey("keyring-wrong-passphrase") from error

    def open_with_recovery(self, typed: str) -> bytes:
        """The database key. Raises InputError for a typing mistake, WrongKey for another practice's recovery key."""
        try:
            wrapping = derive(read(typed), "recovery", self.recovery.salt)
            return unseal(wrapping, self.recovery.sealed, self._bound_to("recovery"))
        except NotOpened as error:
            raise WrongKey("keyring-wrong-recovery") from error

    def _bound_to(self, purpose: str) -> str:
        return f"primum keys 1 {self.practice} {purpose}"


def new_key_file() -> KeyFile:
    """A key file for a new practice; nothing is sealed in it yet."""
    return KeyFile(secrets.token_hex(4), KeptIn.KEYRING, Wrap(b"", b""))


def load_key_file(data_dir: Path) -> KeyFile | None:
    """The key file, or its copy where the file is gone or damaged; None in a new data folder.

    Raises WrongKey where a database is there and neither file can be read.
    """
    for path in (data_dir / KEYS, data_dir / COPY):
        found = _parsed(path)
        if found is not None:
            return found
    if any((data_dir / name).exists() for name in (KEYS, COPY, DATABASE)):
        raise WrongKey("keyring-keys-file-gone")
    return None


def lend_key_file(data_dir: Path, target: Path) -> None:
    """Put the key file where another machine can open it by the recovery key, and by nothing else.

    A passphrase is not handed on: it guards one machine's folder. Raises InputError, DiskFull or SecretsError.
    """
    found = load_key_file(data_dir)
    if found is None:
        raise InputError("keyring-nothing-to-recover")
    found.in_keyring().save(target)


def discard_key_file(data_dir: Path) -> None:
    """Forget a key file that was just made: nothing is under its key yet, and nobody has seen its recovery key."""
    for path in (data_dir / KEYS, data_dir / COPY):
        with suppress(OSError):
            path.unlink()


def _parsed(path: Path) -> KeyFile | None:
    try:
        raw = json.loads(path.read_text("utf-8"))
        if raw["version"] != VERSION:
            return None
        passphrase = Wrap.from_text(raw["passphrase"]) if "passphrase" in raw else None
        return KeyFile(str(raw["practice"]), KeptIn(raw["kept_in"]), Wrap.from_text(raw["recovery"]), passphrase)
    except (OSError, ValueError, KeyError, TypeError):
        return None
