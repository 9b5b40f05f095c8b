"""Secrets where the system has no keyring: one file, sealed with a key derived from the database key."""

import json
from pathlib import Path

from filelock import FileLock

from app.credentials.files import keep
from app.credentials.sealing import NotOpened, derive, seal, unseal
from app.domain.errors import SecretsError

VAULT = "vault.bin"
BOUND_TO = "primum vault 1"


class Vault:
    """`Secrets` in a sealed file. It is read anew each time: another process may have written it."""

    def __init__(self, data_dir: Path, key: bytes) -> None:
        """For a data folder, under its database key."""
        self._path = data_dir / VAULT
        self._key = derive(key, "vault")
        self._lock = FileLock(data_dir / "vault.lock", mode=0o600, timeout=30)

    def get(self, name: str) -> str | None:
        """The secret, or None. Raises SecretsError where the file cannot be opened."""
        return self._read().get(name)

    def put(self, name: str, value: str) -> None:
        """Keep a secret of any length. Raises DiskFull or SecretsError; the file stays as it was."""
        with self._lock:
            self._write(self._read() | {name: value})

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none."""
        with self._lock:
            kept = self._read()
            if name in kept:
                del kept[name]
                self._write(kept)

    def _read(self) -> dict[str, str]:
        if not self._path.exists():
            return {}
        try:
            kept: dict[str, str] = json.loads(unseal(self._key, self._path.read_bytes(), BOUND_TO))
        except NotOpened as error:
            raise SecretsError("keyring-vault-damaged") from error
        return kept

    def _write(self, kept: dict[str, str]) -> None:
        keep(self._path, seal(self._key, json.dumps(kept).encode(), BOUND_TO))
