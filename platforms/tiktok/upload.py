"""A film on its way to TikTok, all but its last piece: the publish id is kept before the first byte."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.domain.delivery import Saved
from app.domain.errors import UnknownOutcome
from platforms.kit.adapter import Keeping, iso
from platforms.tiktok.client import FAILED, Client, Status

PUBLISH_ID, ADDRESS, BEGUN, PLAN = "part.{}.publish", "part.{}.address", "part.{}.begun", "part.{}.plan"
"""Names in the saved state."""
WHOLE, PIECE = 64_000_000, 10_000_000
"""Bytes: up to the first a film goes in one piece, else in these, the last one longer (media-transfer-guide,
2026-11-22: pieces of 5 to 64 MB, the last up to 128; counted in decimal, so that both readings of “MB” hold)."""
LASTS = timedelta(minutes=50)
"""An address is good for an hour (unverified, 2026-11-22)."""


@dataclass(frozen=True, slots=True)
class Film:
    """The bytes that are sent and their type, cut as TikTok wants them."""

    data: bytes
    mime: str

    @property
    def size(self) -> int:
        """Bytes of all of it."""
        return len(self.data)

    @property
    def piece(self) -> int:
        """Bytes of all pieces but the last."""
        return self.size if self.size <= WHOLE else PIECE

    @property
    def last(self) -> int:
        """Where the last piece begins."""
        return (max(self.size // self.piece, 1) - 1) * self.piece

    def source(self) -> dict[str, Any]:
        """The `source_info` of an upload."""
        count = self.last // self.piece + 1
        return {"source": "FILE_UPLOAD", "video_size": self.size, "chunk_size": self.piece, "total_chunk_count": count}

    def plan(self, info: Mapping[str, Any] | None) -> str:
        """A name for exactly this film with exactly these words."""
        words = json.dumps(info, sort_keys=True).encode()
        return hashlib.sha256(hashlib.sha256(self.data).digest() + words).hexdigest()


def bring(client: Client, state: Keeping, part: int, film: Film, info: Mapping[str, Any] | None, now: datetime) -> None:
    """Send all pieces but the last, from where it stopped. Raises the PlatformError tree.

    A new upload is begun only where the earlier one is known to be incomplete or to have failed.
    """
    earlier = _earlier(client, state.saved, part, film.plan(info))
    wants = True if earlier is None or earlier.state == FAILED else earlier.wants_bytes(film.size)
    if wants is False:
        return  # all bytes are there: the commit looks what came of it
    usable = earlier is not None and earlier.state != FAILED and _fresh(state.saved, part, now)
    if not usable and wants is None:
        raise UnknownOutcome("tiktok-still-working")
    if not usable:
        _begin(client, state, part, film, info, now)
    start = earlier.uploaded or 0 if usable and earlier else 0
    address = state.saved[ADDRESS.format(part)]
    for at in range(start // film.piece * film.piece, film.last, film.piece):
        client.send(address, film.data[at : at + film.piece], at, film.size, film.mime, visible=False)


def _earlier(client: Client, saved: Saved, part: int, plan: str) -> Status | None:
    """Where an earlier upload of the same is; None where there was none."""
    publish_id = saved.get(PUBLISH_ID.format(part))
    return client.status(publish_id) if publish_id and saved.get(PLAN.format(part)) == plan else None


def _fresh(saved: Saved, part: int, now: datetime) -> bool:
    return datetime.fromisoformat(saved[BEGUN.format(part)]) > now - LASTS


def _begin(
    client: Client, state: Keeping, part: int, film: Film, info: Mapping[str, Any] | None, now: datetime
) -> None:
    publish_id, address = client.begin(info, film.source())
    state.saved.update(
        {
            ADDRESS.format(part): address,
            BEGUN.format(part): iso(now),
            PLAN.format(part): film.plan(info),
        }
    )
    state.set(PUBLISH_ID.format(part), publish_id)
