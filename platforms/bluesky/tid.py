"""Timestamp identifiers: the keys of Bluesky records (atproto.com/specs/tid, read 2026-11-22)."""

import secrets
from datetime import datetime

ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"


def encode(micros: int, clock_id: int) -> str:
    """13 characters that sort by time: 53 bits of microseconds since 1970, then 10 bits of clock id."""
    number = (micros & (2**53 - 1)) << 10 | (clock_id & 1023)
    return "".join(ALPHABET[number >> shift & 31] for shift in range(60, -1, -5))


def new_tid(now: datetime) -> str:
    """A key for a record made now. Below the second it is chance, so that two machines never pick the same."""
    return encode(int(now.timestamp()) * 1_000_000 + secrets.randbelow(900_000), secrets.randbelow(1024))


def following(tid: str, steps: int) -> str:
    """The key `steps` microseconds later: the parts of a thread sort in their order."""
    number = 0
    for letter in tid:
        number = number << 5 | ALPHABET.index(letter)
    return encode((number >> 10) + steps, number & 1023)
