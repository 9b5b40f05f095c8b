"""A mark beside the database that tells a wrong key from a damaged file: SQLCipher gives both the same answer.

The mark is an HMAC of a fixed text under the key: it says whether a key is the right one and nothing about it.
"""

import hmac
from pathlib import Path

from app.domain.errors import WrongKey
from app.storage.places import KEY_CHECK, settle

TEXT = b"primum database key check 1"


def was_made(data_dir: Path) -> bool:
    """Whether a database was ever made in this folder."""
    return (data_dir / KEY_CHECK).exists()


def require_right_key(data_dir: Path, key: bytes) -> None:
    """Raises WrongKey where the folder's database was made with another key."""
    if was_made(data_dir) and not hmac.compare_digest((data_dir / KEY_CHECK).read_bytes(), _mark(key)):
        raise WrongKey("store-wrong-key")


def remember_key(data_dir: Path, key: bytes) -> None:
    """Leave the mark, once."""
    if not was_made(data_dir):
        fresh = data_dir / f"{KEY_CHECK}.new"
        fresh.write_bytes(_mark(key))
        settle(fresh, data_dir / KEY_CHECK)


def _mark(key: bytes) -> bytes:
    return hmac.digest(key, TEXT, "sha256")
