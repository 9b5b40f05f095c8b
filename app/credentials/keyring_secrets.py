"""Secrets in the system's own keyring, long ones in parts: Windows takes about 1,280 characters a secret.

The entry with the secret's name is the index: either the value itself, or which parts hold it. New parts are written
beside the old ones, then the index is switched in one step, then the old parts are removed: a crash leaves the old
secret or the new one, and what it left over is removed by the next `put` or `remove`. A lock file in the data folder
keeps two writers apart, whose parts would mingle.
"""

import configparser
import hashlib
import json
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import keyring.core
from keyring.backend import KeyringBackend

from app.credentials.files import alone
from app.credentials.keyring_errors import VANISHED, explained, in_time
from app.domain.errors import NoKeyring

T = TypeVar("T")

PART = 1000
"""Characters of a part; keyring stores UTF-16 on Windows, and our parts are plain ASCII."""

SIDES = ("a", "b")
LOCK = "secrets.lock"
PATIENCE = 120.0
"""Seconds for the system's keyring to answer: a person may have to type its password first."""


@dataclass(frozen=True, slots=True)
class Index:
    """What the entry with the secret's name says: the value itself, or the parts that hold it."""

    value: str | None
    side: str = ""
    parts: int = 0
    digest: str = ""

    @property
    def written(self) -> str:
        """As it stands in the keyring."""
        return f"={self.value}" if self.value is not None else f"+{self.side}:{self.parts}:{self.digest}"

    @classmethod
    def read(cls, raw: str) -> "Index | None":
        """From the keyring; None for an entry that is not ours."""
        if raw.startswith("="):
            return cls(raw[1:])
        side, _, rest = raw[1:].partition(":")
        parts, _, digest = rest.partition(":")
        ours = raw.startswith("+") and side in SIDES and parts.isdecimal()
        return cls(None, side, int(parts), digest) if ours else None


class KeyringSecrets:
    """`Secrets` of one practice. Every call raises NoKeyring, KeyringLocked or SecretsError."""

    def __init__(
        self,
        practice: str,
        backend: KeyringBackend | None = None,
        data_dir: Path | None = None,
        patience: float = PATIENCE,
    ) -> None:
        """For a practice id and the folder of its lock; without a backend, the system's keyring. Raises NoKeyring."""
        self._service = f"Primum {practice}"
        self._backend = backend or system_keyring()
        self._lock = None if data_dir is None else data_dir / LOCK
        self._patience = patience

    def get(self, name: str) -> str | None:
        """The secret, or None where there is none or it was damaged."""
        for _ in range(3):  # another process may exchange the parts between two of our reads
            index = self._index(name)
            if index is None:
                return None
            text = index.value if index.value is not None else self._joined(name, index)
            if text is not None:
                return _unwrapped(text)
        return None

    def put(self, name: str, value: str) -> None:
        """Keep a secret of any length. A failure leaves the earlier one."""
        with self._alone():
            self._put(name, json.dumps(value))  # ASCII, so that a part has as many bytes as characters

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none. The index goes first: no secret is half there."""
        with self._alone():
            self._delete(name)
            self._drop_parts(name, SIDES)

    def _alone(self) -> AbstractContextManager[None]:
        return nullcontext() if self._lock is None else alone(self._lock)

    def _put(self, name: str, text: str) -> None:
        if len(text) < PART:
            self._set(name, Index(text).written)
            self._drop_parts(name, SIDES)
            return
        before = self._index(name)
        side = SIDES[1] if before is not None and before.side == SIDES[0] else SIDES[0]
        parts = [text[i : i + PART] for i in range(0, len(text), PART)]
        for number, part in enumerate(parts):
            self._set(_part(name, side, number), part)
        self._set(name, Index(None, side, len(parts), _digest(text)).written)
        self._drop_parts(name, tuple(s for s in SIDES if s != side))
        self._drop_parts(name, (side,), first=len(parts))

    def _index(self, name: str) -> Index | None:
        raw = self._get(name)
        return None if raw is None else Index.read(raw)

    def _joined(self, name: str, index: Index) -> str | None:
        text = ""
        for number in range(index.parts):
            part = self._get(_part(name, index.side, number))
            if part is None:
                return None
            text += part
        return text if _digest(text) == index.digest else None

    def _drop_parts(self, name: str, sides: tuple[str, ...], first: int = 0) -> None:
        """Remove parts from `first` on, the last one first: what is left is always without a gap."""
        for side in sides:
            last = first
            while self._get(_part(name, side, last)) is not None:
                last += 1
            for number in reversed(range(first, last)):
                self._delete(_part(name, side, number))

    def _get(self, entry: str) -> str | None:
        return self._ask(lambda: self._read(entry))

    def _read(self, entry: str) -> str | None:
        try:
            return self._backend.get_password(self._service, entry)
        except VANISHED:
            return None

    def _set(self, entry: str, value: str) -> None:
        self._ask(lambda: self._backend.set_password(self._service, entry, value))

    def _delete(self, entry: str) -> None:
        if self._get(entry) is not None:
            self._ask(lambda: self._backend.delete_password(self._service, entry))

    def _ask(self, call: Callable[[], T]) -> T:
        with explained():
            return in_time(call, self._patience)


def system_keyring() -> KeyringBackend:
    """The keyring of this system. Raises NoKeyring where there is none, or only one that keeps secrets in clear."""
    with explained():
        try:
            keyring.core.init_backend(limit=keyring.core.recommended)
            backend = keyring.core.get_keyring()
        except (RuntimeError, ImportError, AttributeError, ValueError, configparser.Error) as error:
            # PYTHON_KEYRING_BACKEND or keyring's own settings file names one that is not here or does not work.
            raise NoKeyring("keyring-none") from error
    # The environment or a settings file may name a backend that writes plain text: those have a priority below 1.
    if not keyring.core.recommended(backend):
        raise NoKeyring("keyring-none")
    return backend


def _unwrapped(text: str) -> str | None:
    try:
        return str(json.loads(text))
    except ValueError:  # someone changed the entry by hand
        return None


def _part(name: str, side: str, number: int) -> str:
    return f"{name}#{side}{number}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
