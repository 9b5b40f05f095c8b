"""Small real films for adapters to publish."""

import hashlib

from app.domain.media import Media
from tests.fakes import FakeMediaStore
from tests.unit.media.films import film


def padded(size: int, filler: int = 0) -> bytes:
    """A real film of that many bytes: MP4 lets one end with a box that everybody skips."""
    data = film(sound=False)
    rest = size - len(data)
    return data + rest.to_bytes(4, "big") + b"free" + bytes([filler]) * (rest - 8)


def a_film(
    store: FakeMediaStore, alt: str = "A nurse washes her hands.", data: bytes | None = None, seconds: float = 1.0
) -> Media:
    """A film in the store, with a name that must not leave this computer."""
    data = film(sound=False) if data is None else data
    digest = hashlib.sha256(data).hexdigest()
    store.files[digest] = data
    return Media(digest, "john-doe-ward.mp4", "video/mp4", len(data), 96, 64, alt, seconds=seconds)
