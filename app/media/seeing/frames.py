"""The protocol between Primum and its looker: a length, a header in JSON, a length, bytes.

No pickle: the looker opens files that strangers made, and must not be able to make the other side run anything.
"""

import json
import struct
from typing import IO, Any

LENGTH = struct.Struct(">Q")
MOST = 2_000_000_000


def send(stream: IO[bytes], header: dict[str, Any], body: bytes = b"") -> None:
    """Write one message. Raises OSError where nobody reads any more."""
    said = json.dumps(header).encode()
    stream.write(LENGTH.pack(len(said)) + said + LENGTH.pack(len(body)))
    stream.write(body)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """The next message, or None when the other side has ended. Raises ValueError for what is no message."""
    said, body = _part(stream), b""
    if said is not None:
        rest = _part(stream)
        said, body = (None, b"") if rest is None else (said, rest)
    if said is None:
        return None
    header = json.loads(said)
    return dict(header), body


def _part(stream: IO[bytes]) -> bytes | None:
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    if length > MOST:
        raise ValueError("longer than any message")
    part = stream.read(length)
    return part if len(part) == length else None
