"""What is known of a stored picture or film: what is written in the file, and what the looker sees in it.

Without a looker, or where it fails, faces, words and codes stay None, which the rules take as “not known”. Only a
picture that is one even colour, or a dot, certainly shows none.
"""

import json
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from app.domain.errors import InputError, LookFailed, PrimumError
from app.domain.media import Media, MediaFacts, Said, said_of, with_said
from app.domain.message import Message
from app.media import late
from app.media.sealed import SealedFolder
from app.media.seeing.process import Looker
from app.media.seeing.record import VERSION, as_record, from_record

log = logging.getLogger("primum.look")

PATIENCE = 300.0
"""Seconds until a file that could not be looked into is tried again: checks ask with every pause of the typing."""


class StoredLook:
    """A `MediaLook` over a media store: each file is looked at once; what was seen is kept, encrypted, beside it."""

    def __init__(
        self,
        read: Callable[[str], bytes],
        looker: Looker | None = None,
        kept: SealedFolder | None = None,
        said: Callable[[Media], Said] = said_of,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`read` gives the stored bytes by SHA-256 and raises the errors of a `MediaStore`; `clock` counts seconds.

        `said` gives what people have said of a file: what is kept with it. It is asked each time: it may change.
        """
        self._read, self._looker, self._kept, self._said, self._clock = read, looker, kept, said, clock
        self._known: dict[str, MediaFacts] = {}
        self._failed: dict[str, tuple[float, MediaFacts, Message]] = {}
        self._turn = threading.Lock()

    def __call__(self, media: Media) -> MediaFacts | None:
        """The facts, or None for a file that is missing or cannot be opened; that is asked again the next time.

        The first time takes as long as the look, seconds for a film: never on the GUI thread.
        """
        return self.look(media)

    def look(
        self,
        media: Media,
        progress: Callable[[float], None] = lambda _share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MediaFacts | None:
        """The same with a share (0 to 1) of what is done, and a way to stop. What was stopped is not known."""
        facts = self._known.get(media.sha256)
        if facts is None:
            with self._turn:
                try:
                    facts = self._found(media.sha256, progress, cancelled)
                except PrimumError:
                    return None
        said = self._said(media)
        return with_said(facts, said) if said != Said() else facts

    def trouble(self, media: Media) -> Message | None:
        """Why nobody could look into a file, or None where somebody could or nobody has tried."""
        failed = self._failed.get(media.sha256)
        return failed[2] if failed else None

    def _found(self, digest: str, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> MediaFacts:
        if digest in self._known:
            return self._known[digest]
        if digest in self._failed and self._clock() < self._failed[digest][0]:
            return self._failed[digest][1]
        data = self._read(digest)
        facts = late.facts_of(data)
        if facts.faces is None and self._looker:
            try:
                facts = joined(facts, self._remembered(digest) or self._seen(digest, data, progress, cancelled))
            except (LookFailed, InputError) as error:
                log.warning("no look into %s: %s", digest[:12], error.message.key)
                wait = 0.0 if cancelled() else PATIENCE
                self._failed[digest] = (self._clock() + wait, facts, error.message)
                return facts
        self._failed.pop(digest, None)
        self._known[digest] = facts
        return facts

    def _seen(
        self, digest: str, data: bytes, progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> MediaFacts:
        if self._looker is None:
            return MediaFacts()
        seen = self._looker.see(data, "", progress, cancelled)
        if self._kept:
            try:
                self._kept.keep(digest, json.dumps({"version": VERSION, **as_record(seen)}).encode())
            except PrimumError as error:
                log.warning("what was seen could not be kept: %s", error.message.key)
        return seen

    def _remembered(self, digest: str) -> MediaFacts | None:
        """What this looker saw before; None where it was another version, or what was kept cannot be read."""
        if self._kept is None:
            return None
        try:
            record = json.loads(self._kept.read(digest))
            return from_record(record) if record["version"] == VERSION else None
        except (PrimumError, KeyError, TypeError, ValueError):
            return None


def joined(written: MediaFacts, seen: MediaFacts) -> MediaFacts:
    """What is written in a file together with what is seen in it."""
    return replace(seen, tags=written.tags)
