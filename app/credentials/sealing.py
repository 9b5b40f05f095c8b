"""AES-GCM under keys that are derived for one purpose each (HKDF-SHA256, RFC 5869), and argon2id for passphrases."""

import os
from base64 import b64decode, b64encode
from dataclasses import dataclass
from unicodedata import normalize

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES = 12
SALT_BYTES = 16
PASSES, MEMORY_KIB, LANES = 3, 65536, 4
"""argon2id with 64 MiB: the second recommended option of RFC 9106, section 4 (read 2026-11-22); about 0.1 s."""


class NotOpened(Exception):
    """The key does not fit, or the sealed bytes were changed."""


@dataclass(frozen=True, slots=True)
class Wrap:
    """A sealed key with the salt its own key was derived with."""

    salt: bytes
    sealed: bytes

    def as_text(self) -> dict[str, str]:
        """For a JSON file."""
        return {"salt": b64encode(self.salt).decode(), "sealed": b64encode(self.sealed).decode()}

    @classmethod
    def from_text(cls, raw: dict[str, str]) -> "Wrap":
        """From a JSON file. Raises ValueError or KeyError where it is none."""
        return cls(b64decode(raw["salt"], validate=True), b64decode(raw["sealed"], validate=True))


def derive(secret: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """A key of 32 bytes for one purpose, from a secret that is itself random."""
    return HKDF(SHA256(), 32, salt or None, f"primum {purpose} 1".encode()).derive(secret)


def from_passphrase(passphrase: str, salt: bytes) -> bytes:
    """A key of 32 bytes from what a person can remember: slow on purpose.

    Normalised (NFC, as RFC 8265 wants), since keyboards of different systems write the same “é” differently.
    """
    typed = normalize("NFC", passphrase).encode(errors="surrogatepass")  # a variable may hold any bytes
    return hash_secret_raw(typed, salt, PASSES, MEMORY_KIB, LANES, 32, Type.ID)


def seal(key: bytes, data: bytes, bound_to: str) -> bytes:
    """Encrypt and authenticate; `bound_to` must be the same when opening."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, data, bound_to.encode())


def unseal(key: bytes, sealed: bytes, bound_to: str) -> bytes:
    """The bytes. Raises NotOpened for a wrong key and for changed bytes alike."""
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound_to.encode())
    except (InvalidTag, ValueError) as error:
        raise NotOpened from error


def fresh_salt() -> bytes:
    """A salt for one wrap."""
    return os.urandom(SALT_BYTES)
