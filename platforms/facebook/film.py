"""A film on its way to a Page: begun, sent whole and resumed; nobody sees it before it is finished."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.delivery import Saved
from app.domain.errors import Refused
from app.domain.media import Media
from platforms.facebook.client import Client
from platforms.kit.adapter import Keeping, iso
from platforms.kit.subtitles import language, seal, subtitles, taking
from platforms.kit.wishes import chosen

VIDEO, WHERE, AT, BEGUN, PLAN = (
    "part.{}.film",
    "part.{}.where",
    "part.{}.at",
    "part.{}.begun",
    "part.{}.plan",
)
"""Names in the saved state. `where` is a reel's address, or a film's session; `at` the piece that comes next."""
CAPTIONS = "part.{}.captions"
LASTS = timedelta(hours=12)
"""An upload that nobody finished is given up after a day or so (unverified, 2026-11-22)."""
SHORTEST, LONGEST = 3, 90
"""Seconds of a reel (reels-publishing, 2026-07-30)."""
REEL, FEED = "reel", "feed"


@dataclass(frozen=True, slots=True)
class Film:
    """The bytes that are sent, and whether as a reel or as a film in the feed."""

    data: bytes
    form: str

    @property
    def plan(self) -> str:
        """A name for exactly this film in this form."""
        return f"{self.form} {hashlib.sha256(self.data).hexdigest()}"


def form_of(media: Media, options: dict[str, str]) -> str:
    """Reel or feed: as the post says, else a reel where the film is upright and short. Raises InputError or Refused."""
    wished = chosen(options, "film", {REEL: REEL, FEED: FEED})
    short = SHORTEST <= media.seconds <= LONGEST
    if wished == REEL and not short:
        raise Refused("facebook-reel-length", name=media.filename, least=SHORTEST, most=LONGEST)
    return wished or (REEL if short and media.height > media.width else FEED)


def bring(client: Client, state: Keeping, part: int, film: Film, now: datetime) -> None:
    """Send all bytes, from where it stopped. Raises the PlatformError tree.

    One that was begun before is only given up where it is known that it is not out.
    """
    if state.saved.get(PLAN.format(part)) == film.plan:
        status = client.status(state.saved[VIDEO.format(part)])
        if status.state in {"working", "out"}:
            return
        if status.state == "waiting" and _fresh(state.saved, part, now):
            _send(client, state, part, film, status.uploaded, complete=status.complete)
            return
    _begin(client, state, part, film, now)
    _send(client, state, part, film, 0, complete=False)


def caption(client: Client, state: Keeping, part: int, media: Media, spoken: str) -> None:
    """Lay the captions beside a film that nobody sees yet, once. Raises Refused and the PlatformError tree."""
    track, video_id, name = subtitles(media, srt=True), state.saved[VIDEO.format(part)], CAPTIONS.format(part)
    if not track or state.saved.get(name) == seal(video_id, track):
        return
    with taking(media):
        client.caption(video_id, track, "_".join(language(spoken)))
    state.set(name, seal(video_id, track))


def finish(client: Client, saved: Saved, part: int, text: str, title: str) -> None:
    """The visible act. Raises the PlatformError tree."""
    where = saved[WHERE.format(part)]
    if saved[PLAN.format(part)].startswith(REEL):
        client.show_reel(saved[VIDEO.format(part)], text, title)
    else:
        client.show_film(where, text, title)


def _fresh(saved: Saved, part: int, now: datetime) -> bool:
    return datetime.fromisoformat(saved[BEGUN.format(part)]) > now - LASTS


def _begin(client: Client, state: Keeping, part: int, film: Film, now: datetime) -> None:
    if film.form == REEL:
        video_id, where = client.begin_reel()
        at = ""
    else:
        video_id, session = client.begin_film(len(film.data))
        where, end = session.rsplit(" ", 1)
        at = f"0 {end}"
    named = {WHERE: where, AT: at, BEGUN: iso(now), PLAN: film.plan}
    state.saved.update({name.format(part): value for name, value in named.items()})
    state.set(VIDEO.format(part), video_id)


def _send(client: Client, state: Keeping, part: int, film: Film, uploaded: int, *, complete: bool) -> None:
    where, name = state.saved[WHERE.format(part)], AT.format(part)
    if film.form == REEL:
        if not complete:
            client.send_reel(where, film.data, uploaded)
        return
    start, end = map(int, state.saved[name].split())
    while start < end:
        start, end = client.send_film(where, film.data, start, end)
        state.set(name, f"{start} {end}")
