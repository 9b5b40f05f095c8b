"""Captions: read from a file, kept with their film, checked as text, drawn into a copy of the film where one wants."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.captions import Cue, as_vtt, decoded, parse
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.finding import Finding
from app.domain.library import Asset
from app.domain.media import Media, MediaFacts, said_of, with_said
from app.domain.post import Post
from app.pipeline import library
from app.pipeline.check import around, check_text

SURFACE = "caption:0"


def read(data: bytes) -> tuple[Cue, ...]:
    """The cues of a .srt or .vtt file. Raises InputError, saying in which line, for what is none."""
    return parse(decoded(data))


def captioned(media: Media, cues: Sequence[Cue]) -> Media:
    """The film with these captions, in place of those before; with none, without. Raises InputError for no film."""
    if not media.is_video:
        raise InputError("captions-no-film", name=media.filename)
    return replace(media, captions=as_vtt(cues) if cues else "")


def keep(desk: Desk, asset_id: str, cues: Sequence[Cue], who: str) -> Asset:
    """Keep captions with a film of the library; posts that are made with it from now on have them."""
    with desk.work() as work:
        asset = work.asset(asset_id)
    return library.change(desk, replace(asset, media=captioned(asset.media, cues)), who)


def keep_with(desk: Desk, media: Media, cues: Sequence[Cue], who: str) -> Asset:
    """The same for a film of a post, which need not be in the library yet."""
    return keep(desk, library.note(desk, media, who).id, cues, who)


def check(desk: Desk, media: Media, cues: Sequence[Cue]) -> tuple[Finding, ...]:
    """What the guidelines say about the words of the captions, as they would stand in a post of their own.

    Spans are of `captions.spoken`. What the film shows is not looked at here: the post's own check does that.
    """
    post = Post("", "", media=(captioned(media, cues),))
    with desk.work() as work:
        profile, there = work.profile(), around(work, post, desk.clock.now())
    report = check_text(post, profile, desk.check, there, look=told_only)
    return tuple(finding for finding in report.findings if finding.surface == SURFACE)


def told_only(media: Media) -> MediaFacts:
    """A look that knows only what is kept with the file."""
    return with_said(MediaFacts(), said_of(media))


def drawn(
    desk: Desk,
    media: Media,
    who: str,
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Media:
    """A copy of a film with its captions in its pictures, kept in the library beside the film.

    Takes as long as coding the film does. Raises InputError where there are no captions, they stand in its pictures
    already, or they cannot be drawn; LookFailed where the work was stopped.
    """
    if media.captions_drawn:
        raise InputError("captions-drawn-already", name=media.filename)
    if not media.captions:
        raise InputError("captions-none", name=media.filename)
    recipe = {"captions": [[cue.start, cue.end, cue.text] for cue in parse(media.captions)]}
    copy = desk.redact(media, recipe, progress, cancelled)
    library.note_copy(desk, copy, media, who)
    return copy
