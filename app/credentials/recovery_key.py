"""The recovery key as a person copies it from paper: 160 random bits in groups of four, and a group that finds typos.

The alphabet is Crockford's base 32 (https://www.crockford.com/base32.html, read 2026-11-22): no letter in it looks like
a digit, and O, I and L are read as 0, 1 and 1.
"""

import hashlib
import os
from collections.abc import Iterator
from unicodedata import category, normalize

from app.domain.errors import InputError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOK_ALIKE = str.maketrans("OIL", "011")
SECRET_BYTES = 20
SECRET_LETTERS = 32
CHECK_LETTERS = 4
GROUP = 4


def new_secret() -> bytes:
    """160 random bits."""
    return os.urandom(SECRET_BYTES)


def written(secret: bytes) -> str:
    """The secret in eight groups of four letters, and the check group."""
    letters = _letters(int.from_bytes(secret), SECRET_LETTERS) + _check(secret)
    return "-".join(letters[i : i + GROUP] for i in range(0, len(letters), GROUP))


def read(typed: str) -> bytes:
    """The secret from what a person typed, with any spacing and case. Raises InputError that says what is wrong."""
    letters = "".join(c for c in normalize("NFKC", typed).upper() if not _between(c)).translate(LOOK_ALIKE)
    strange = next((c for c in letters if c not in ALPHABET), None)
    if strange is not None:
        raise InputError("keyring-recovery-letter", letter=strange)
    if len(letters) != SECRET_LETTERS + CHECK_LETTERS:
        raise InputError("keyring-recovery-length", count=len(letters), wanted=SECRET_LETTERS + CHECK_LETTERS)
    if not _fits(letters):
        groups = {place // GROUP + 1 for place in _mistakes(letters)}
        if len(groups) == 1:
            raise InputError("keyring-recovery-group", group=groups.pop())
        raise InputError("keyring-recovery-typo")
    return _secret(letters)


def _between(c: str) -> bool:
    """Spaces, line ends, hyphens and what cannot be seen, as copying from a page or a PDF leaves them."""
    return c in ".,:;_|" or category(c) in {"Zs", "Zl", "Zp", "Cc", "Cf", "Pd"} or c == "\N{MINUS SIGN}"


def _mistakes(letters: str) -> Iterator[int]:
    """Places where one other letter, or the swap of two neighbours, would make the key complete."""
    for place, letter in enumerate(letters):
        before, after = letters[:place], letters[place + 1 :]
        if any(_fits(before + other + after) for other in ALPHABET):
            yield place
        if after and _fits(before + after[0] + letter + after[1:]):
            yield place


def _fits(letters: str) -> bool:
    return _check(_secret(letters)) == letters[SECRET_LETTERS:]


def _secret(letters: str) -> bytes:
    number = 0
    for letter in letters[:SECRET_LETTERS]:
        number = number * 32 + ALPHABET.index(letter)
    return number.to_bytes(SECRET_BYTES)


def _check(secret: bytes) -> str:
    """Twenty bits of SHA-256: one typo in a million gets past it, and then the seal does not open."""
    return _letters(int.from_bytes(hashlib.sha256(secret).digest()), CHECK_LETTERS)


def _letters(number: int, count: int) -> str:
    """The lowest `count` letters of a number."""
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))
