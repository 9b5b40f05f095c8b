"""The frame of a WebM file (EBML, RFC 8794): whether it is whole, and what follows its end."""

from app.media.bare import Broken, Removed, behind

SEGMENT = 0x18538067


def rest(data: bytes) -> tuple[Removed, ...]:
    """What stands behind the film. Raises Broken where the film is cut short; one without a length goes to the end."""
    at = 0
    while at < len(data):
        name, at = _number(data, at, keep_mark=True)
        start, (size, at) = at, _number(data, at)
        if name == SEGMENT and size == (1 << 7 * (at - start)) - 1:
            return ()
        at += size
        if at > len(data):
            raise Broken
        if name == SEGMENT:
            return behind(data[at:])
    raise Broken


def _number(data: bytes, at: int, *, keep_mark: bool = False) -> tuple[int, int]:
    """A number of one to eight bytes, whose first bit that is set tells how many; and where it ends."""
    if at >= len(data) or not data[at]:
        raise Broken
    length = 9 - data[at].bit_length()
    value = int.from_bytes(data[at : at + length])
    return (value if keep_mark else value & ((1 << 7 * length) - 1)), at + length
