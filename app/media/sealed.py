"""A folder of encrypted files: AES-256-GCM, each file bound to its own name so that two cannot be exchanged."""

import errno
import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors import DiskFull, InputError, StoreError
from app.media.files import write_whole

MARK = b"PRIMUM1\n"
NONCE = 12
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def media_key(database_key: bytes) -> bytes:
    """The key for media, derived from the database key for this one purpose (HKDF-SHA256, RFC 5869)."""
    return HKDF(SHA256(), 32, None, b"primum media 1").derive(database_key)


class SealedFolder:
    """Files by name; what lies on the disk tells nothing but how many there are, and how large."""

    def __init__(self, folder: Path, key: bytes, anchor: Path | None = None) -> None:
        """Use the folder, which is made when the first file is kept; `key` has 32 bytes.

        `anchor` is a file that is there as long as the folder's disk is: a share that is not connected looks like an
        empty folder, and must not be taken for one.
        """
        self._folder, self._anchor = folder, anchor
        self._cipher = AESGCM(key)

    def keep(self, name: str, data: bytes) -> None:
        """Write a file whole or not at all. Raises DiskFull, or StoreError where the folder cannot be written."""
        self._require_disk()
        nonce = os.urandom(NONCE)
        sealed = MARK + nonce + self._cipher.encrypt(nonce, data, self._bound(name))
        try:
            self._folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._folder / name, sealed)
        except OSError as error:
            if error.errno in NO_ROOM:
                raise DiskFull("media-disk-full") from error
            raise StoreError("media-disk-trouble") from error

    def read(self, name: str) -> bytes:
        """The file in clear. Raises InputError where it is missing, damaged or sealed with another key."""
        self._require_disk()
        try:
            sealed = (self._folder / name).read_bytes()
        except FileNotFoundError as error:
            raise InputError("media-missing") from error
        except OSError as error:
            raise StoreError("media-disk-trouble") from error
        start = len(MARK) + NONCE
        if not sealed.startswith(MARK):
            raise InputError("media-cannot-open")
        try:
            return self._cipher.decrypt(sealed[len(MARK) : start], sealed[start:], self._bound(name))
        except (InvalidTag, ValueError) as error:
            raise InputError("media-cannot-open") from error

    def remove(self, name: str) -> None:
        """Erase a file; nothing happens where there is none. Raises StoreError where the folder cannot be written."""
        try:
            (self._folder / name).unlink(missing_ok=True)
        except OSError as error:
            raise StoreError("media-disk-trouble") from error

    def has(self, name: str) -> bool:
        """Whether the file is there and opens."""
        try:
            self.read(name)
        except InputError:
            return False
        return True

    def _require_disk(self) -> None:
        if self._anchor is not None and not self._anchor.exists():
            raise StoreError("media-share-gone", folder=str(self._anchor.parent))

    def _bound(self, name: str) -> bytes:
        return MARK + f"{self._folder.name}/{name}".encode()
