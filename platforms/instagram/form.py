"""A post as the fields of Instagram's containers, and its wishes, read strictly."""

import hashlib
import json
from collections.abc import Sequence

from app.domain.delivery import Outgoing
from app.domain.errors import InputError
from app.domain.media import Media
from platforms.kit.wishes import said

MOST = 10
"""Files in one post (content-publishing, 2026-11-22)."""
CAPTION = 2200
UPRIGHT, WIDE = 0.8, 1.91
"""Width by height of a picture: 4:5 to 1.91:1 (Ayrshare, quoting content-publishing, 2026-11-22)."""
A_LITTLE = 0.01

Form = dict[str, str]


def files_of(outgoing: Outgoing, part: int) -> Sequence[Media]:
    """The files of a post. Raises InputError for none, too many, documents, and pictures of another shape."""
    media, text = outgoing.segments[part].media, outgoing.segments[part].text
    if not 1 <= len(media) <= MOST or any(item.is_document for item in media):
        raise InputError("instagram-files", most=MOST)
    for item in media:
        if item.is_image and not item.is_animation and item.height and not _fits(item):
            raise InputError("instagram-shape", name=item.filename)
    if len(text) > CAPTION:
        raise InputError("instagram-caption", most=CAPTION)
    return media


def plan_of(outgoing: Outgoing, part: int) -> str:
    """A name for exactly this post, which is the same whenever its files lie elsewhere. Raises InputError."""
    files = [(media.sha256, media.alt_text) for media in files_of(outgoing, part)]
    return hashlib.sha256(json.dumps([words_of(outgoing, part), files]).encode()).hexdigest()


def words_of(outgoing: Outgoing, part: int) -> Form:
    """The caption and, for a film alone, whether it stands in the feed too. Raises InputError."""
    shared = said(outgoing.variant.options, "share_to_feed")
    text, media = outgoing.segments[part].text, outgoing.segments[part].media
    form = {"caption": text} if text else {}
    alone = len(media) == 1 and shared is not None and is_film(media[0])
    return form | ({"share_to_feed": "true" if shared else "false"} if alone else {})


def item_of(media: Media, url: str, *, several: bool) -> Form:
    """The fields of one file; without an address for a film that comes from this computer."""
    if is_film(media):
        form = {"media_type": "VIDEO" if several else "REELS"} | ({"video_url": url} if url else {})
    else:
        form = {"image_url": url} | ({"alt_text": media.alt_text} if media.alt_text else {})
    return form | ({"is_carousel_item": "true"} if several else {})


def is_film(media: Media) -> bool:
    """Whether a file is sent as a film; an animation is."""
    return media.is_video or media.is_animation


def _fits(media: Media) -> bool:
    return UPRIGHT - A_LITTLE <= media.width / media.height <= WIDE + A_LITTLE
