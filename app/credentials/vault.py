"""Secrets where the system has no keyring: one file, sealed with a key derived from the database key."""

import json
from pathlib import Path

from app.credentials.files import alone, keep, kept
from app.credentials.sealing import NotOpened, derive, seal, unseal
from app.domain.errors import SecretsError

VAULT = "vault.bin"
LOCK = "vault.lock"
BOUND_TO = "primum vault 1"


class Vault:
    """`Secrets` in a sealed file. It is read anew each time: another process may have written it."""

    def __init__(self, data_dir: Path, key: bytes) -> None:
        """For a data folder, under its database key."""
        self._path, self._lock = data_dir / VAULT, data_dir / LOCK
        self._key = derive(key, "vault")

    def get(self, name: str) -> str | None:
        """The secret, or None. Raises SecretsError where the file cannot be opened."""
        return self._read().get(name)

    def put(self, name: str, value: str) -> None:
        """Keep a secret of any length. Raises DiskFull or SecretsError; the file stays as it was."""
        with alone(self._lock):
            self._write(self._read() | {name: value})

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none. Raises DiskFull or SecretsError."""
        with alone(self._lock):
            held = self._read()
            if name in held:
                del held[name]
                self._write(held)

    def _read(self) -> dict[str, str]:
        sealed = kept(self._path)
        if sealed is None:
            return {}
        try:
            held: dict[str, str] = json.loads(unseal(self._key, sealed, BOUND_TO))
        except NotOpened as error:
            raise SecretsError("keyring-vault-damaged") from error
        return held

    def _write(self, held: dict[str, str]) -> None:
        keep(self._path, seal(self._key, json.dumps(held).encode(), BOUND_TO))
