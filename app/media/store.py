"""The media store: pictures are cleaned when they come in, found by their SHA-256, and encrypted where they lie."""

import re
from hashlib import sha256
from pathlib import Path, PurePosixPath

from app.domain.errors import InputError
from app.domain.media import Media
from app.media.clean import clean
from app.media.probe import probe_clean
from app.media.sealed import SealedFolder, media_key

NAME = re.compile(r"[0-9a-f]{64}")
LONGEST_NAME = 200


class EncryptedMediaStore:
    """Cleaned pictures and, apart from them, the originals they came from (which no adapter ever reads)."""

    def __init__(self, data_dir: Path, key: bytes, anchor: Path | None = None) -> None:
        """Use the folder “media” of a data folder; `key` is the 32-byte database key, `anchor` as for SealedFolder."""
        sealing = media_key(key)
        self._cleaned = SealedFolder(data_dir / "media" / "cleaned", sealing, anchor)
        self._originals = SealedFolder(data_dir / "media" / "originals", sealing, anchor)

    def add(self, data: bytes, filename: str, alt_text: str = "") -> Media:
        """Clean, prove, measure and keep a picture; the same picture again changes nothing.

        The name is the author's, for the author's screen only. Raises InputError for what cannot be used, DiskFull,
        and StoreError where the folder cannot be written.
        """
        name = shown_name(filename)
        bare = clean(data, name)
        facts = probe_clean(bare, name)
        digest = sha256(bare.data).hexdigest()
        for folder, content in ((self._originals, data), (self._cleaned, bare.data)):
            if not folder.has(digest):
                folder.keep(digest, content)
        return Media(
            sha256=digest,
            filename=name,
            mime=facts.mime,
            size=len(bare.data),
            width=facts.width,
            height=facts.height,
            alt_text=alt_text,
            seconds=round(facts.seconds, 3),
        )

    def read(self, sha256: str) -> bytes:
        """The cleaned bytes, as they are sent. Raises InputError where there is no such picture, or it is damaged."""
        return self._cleaned.read(_checked(sha256))

    def original(self, sha256: str) -> bytes:
        """The bytes as they came in, metadata and all, for the author's eyes only. Raises as `read` does."""
        return self._originals.read(_checked(sha256))


def shown_name(filename: str) -> str:
    """The last part of a name, without characters that cannot be shown; never empty."""
    last = PurePosixPath(filename.replace("\\", "/")).name
    return "".join(c for c in last if c.isprintable())[:LONGEST_NAME].strip() or "picture"


def _checked(name: str) -> str:
    if not NAME.fullmatch(name):
        raise InputError("media-missing")
    return name
