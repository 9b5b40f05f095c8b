"""The recovery key as a person copies it from paper: 160 random bits in groups of four, and a group that finds typos.

The alphabet is Crockford's base 32 (https://www.crockford.com/base32.html, read 2026-11-22): no letter in it looks like
a digit, and O, I and L are read as 0, 1 and 1.
"""

import hashlib
import os

from app.domain.errors import InputError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOK_ALIKE = str.maketrans("OIL", "011")
SECRET_BYTES = 20
SECRET_LETTERS = 32
CHECK_LETTERS = 4


def new_secret() -> bytes:
    """160 random bits."""
    return os.urandom(SECRET_BYTES)


def written(secret: bytes) -> str:
    """The secret in eight groups of four letters, and the check group."""
    letters = _letters(int.from_bytes(secret), SECRET_LETTERS) + _check(secret)
    return "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))


def read(typed: str) -> bytes:
    """The secret from what a person typed, with any spacing and case. Raises InputError that says what is wrong."""
    letters = "".join(c for c in typed.upper() if not c.isspace() and c not in "-–—.,").translate(LOOK_ALIKE)
    strange = next((c for c in letters if c not in ALPHABET), None)
    if strange is not None:
        raise InputError("keyring-recovery-letter", letter=strange)
    if len(letters) != SECRET_LETTERS + CHECK_LETTERS:
        raise InputError("keyring-recovery-length", count=len(letters), wanted=SECRET_LETTERS + CHECK_LETTERS)
    number = 0
    for letter in letters[:SECRET_LETTERS]:
        number = number * 32 + ALPHABET.index(letter)
    secret = number.to_bytes(SECRET_BYTES)
    if _check(secret) != letters[SECRET_LETTERS:]:
        raise InputError("keyring-recovery-typo")
    return secret


def _check(secret: bytes) -> str:
    """Twenty bits of SHA-256: one typo in a million gets past it, and then the seal does not open."""
    return _letters(int.from_bytes(hashlib.sha256(secret).digest()), CHECK_LETTERS)


def _letters(number: int, count: int) -> str:
    """The lowest `count` letters of a number."""
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))
