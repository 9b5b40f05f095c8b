"""A film on its way to YouTube: the session is kept before the first byte, and asked after every break."""

import hashlib
from dataclasses import dataclass

from platforms.kit.adapter import Keeping
from platforms.kit.refusals import garbled
from platforms.youtube.client import Client, Progress
from platforms.youtube.wishes import Wish

FILM, SESSION, VIDEO = "part.{}.film", "part.{}.session", "part.{}.video"
"""Names in the saved state: SHA-256 of what is sent, the session's address, the id of the video."""
CHUNK = 32 * 256 * 1024
"""Pieces are multiples of 256 KiB (resumable upload protocol, developers.google.com, 2026-11-22)."""


@dataclass(frozen=True, slots=True)
class Film:
    """The bytes that are sent, and their type."""

    data: bytes
    mime: str


def upload(client: Client, state: Keeping, part: int, film: Film, wish: Wish) -> str:
    """Send a film that nobody sees yet, from where it stopped; the video's id. Raises the PlatformError tree."""
    _forget_another(state, part, hashlib.sha256(film.data).hexdigest())
    if done := state.saved.get(VIDEO.format(part)):
        return done
    progress = _reached(client, state, part, film) or _begun(client, state, part, film, wish)
    while not progress.video_id:
        progress = _next(client, state, part, film, progress)
    state.set(VIDEO.format(part), progress.video_id)
    return progress.video_id


def _forget_another(state: Keeping, part: int, digest: str) -> None:
    """A session that was begun for another film is of no use."""
    if state.saved.get(FILM.format(part)) != digest:
        state.set(SESSION.format(part), "")
        state.set(VIDEO.format(part), "")
        state.set(FILM.format(part), digest)


def _reached(client: Client, state: Keeping, part: int, film: Film) -> Progress | None:
    """How far an earlier try came; None where there was none, or its session has ended."""
    session = state.saved.get(SESSION.format(part))
    return client.send(session, b"", 0, len(film.data), film.mime) if session else None


def _begun(client: Client, state: Keeping, part: int, film: Film, wish: Wish) -> Progress:
    state.set(SESSION.format(part), client.begin(wish.hidden(), len(film.data), film.mime))
    return Progress()


def _next(client: Client, state: Keeping, part: int, film: Film, at: Progress) -> Progress:
    piece, total = film.data[at.offset : at.offset + CHUNK], len(film.data)
    done = client.send(state.saved[SESSION.format(part)], piece, at.offset, total, film.mime)
    if done is None or (not done.video_id and not at.offset < done.offset < total):
        raise garbled(client.host, visible=False)  # the next try asks the session, and begins anew where it is gone
    return done
