"""The media store: pictures are cleaned when they come in, found by their SHA-256, and encrypted where they lie."""

import logging
import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path, PurePosixPath

from app.domain.errors import InputError, PrimumError
from app.domain.media import Media
from app.media import late
from app.media.sealed import SealedFolder, media_key

log = logging.getLogger("primum.media")

NAME = re.compile(r"[0-9a-f]{64}")
LONGEST_NAME = 200


def no_still(_film: bytes) -> bytes:
    """For a store without a looker: films have no picture."""
    raise InputError("media-no-still")


class EncryptedMediaStore:
    """Cleaned pictures and, apart from them, the originals they came from (which no adapter ever reads)."""

    def __init__(
        self, data_dir: Path, key: bytes, still: Callable[[bytes], bytes] = no_still, anchor: Path | None = None
    ) -> None:
        """Use the folder “media” of a data folder; `key` is the 32-byte database key, `anchor` as for SealedFolder.

        `still` gives a small JPEG of a film: decoding films is the looker's, in a process of its own.
        """
        sealing = media_key(key)
        self._cleaned = SealedFolder(data_dir / "media" / "cleaned", sealing, anchor)
        self._originals = SealedFolder(data_dir / "media" / "originals", sealing, anchor)
        self._seen = SealedFolder(data_dir / "media" / "seen", sealing)
        self._thumbs = SealedFolder(data_dir / "media" / "thumbs", sealing)
        self._still = still

    def add(self, data: bytes, filename: str, alt_text: str = "") -> Media:
        """Clean, prove, measure and keep a picture; the same picture again changes nothing.

        The name is the author's, for the author's screen only. Raises InputError for what cannot be used, DiskFull,
        and StoreError where the folder cannot be written.
        """
        name = shown_name(filename)
        bare = late.clean(data, name)
        facts = late.probe_clean(bare, name)
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

    def thumbnail(self, sha256: str) -> bytes:
        """A small JPEG of what it shows, kept as sealed as the file; made when it is first asked for, or damaged.

        Raises as `read` does, and LookFailed where nobody could look into a film.
        """
        name = _checked(sha256)
        try:
            return self._thumbs.read(name)
        except InputError:
            made = late.thumbnail(self.read(name), self._still)
        try:
            self._thumbs.keep(name, made)
        except PrimumError as error:
            log.warning("a thumbnail could not be kept: %s", error.message.key)
        return made

    def remove(self, sha256: str) -> None:
        """Erase a file, its original, and what was seen in it; nothing happens where there is none."""
        for folder in (self._thumbs, self._seen, self._originals, self._cleaned):
            folder.remove(_checked(sha256))

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
