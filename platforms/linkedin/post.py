"""What is sent to LinkedIn as a post, and how a post there is known to be ours."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from app.domain.delivery import Outgoing, Saved
from app.domain.errors import InputError
from app.domain.media import Media
from app.domain.post import LinkCard
from platforms.kit.little_text import escaped
from platforms.kit.wishes import chosen
from platforms.linkedin.owner import ORGANIZATION

ASSET = "media.{}"
LONGEST_COMMENT = 1250
"""Characters of a comment (Zernio and Ayrshare, read 2026-11-22; not in LinkedIn's documentation)."""
LONGEST_TITLE = 100
VISIBLE = {"public": "PUBLIC", "connections": "CONNECTIONS", "members": "LOGGED_IN"}
HASHTAG = re.compile(r"\{hashtag\|\\?#\|((?:\\.|[^}\\])*)\}")
CLOCK_BITS = 22


def fits(outgoing: Outgoing, author: str) -> None:
    """Raises InputError, with what to do, for what LinkedIn would refuse or lose."""
    _visibility(outgoing.variant.options, author)
    first, *comments = outgoing.segments
    _one_kind(first.media)
    for number, comment in enumerate(comments, 2):
        if comment.media:
            raise InputError("linkedin-comment-files", part=number)
        if len(comment.text) > LONGEST_COMMENT:
            raise InputError("linkedin-comment-long", part=number, over=len(comment.text) - LONGEST_COMMENT)


def _one_kind(media: Sequence[Media]) -> None:
    """Twenty pictures, or one film, or one document (multiimage-post-api, 2026-11-22)."""
    if len(media) > (20 if all(item.is_image for item in media) else 1):
        raise InputError("linkedin-too-many-files")


def _visibility(options: Mapping[str, str], author: str) -> str:
    wanted = chosen(options, "visibility", VISIBLE, "PUBLIC")
    if wanted != "PUBLIC" and author.startswith(ORGANIZATION):
        raise InputError("linkedin-organization-public")
    return wanted


def body(outgoing: Outgoing, saved: Saved, author: str) -> dict[str, Any]:
    """The post (posts-api, learn.microsoft.com, 2026-11-22). The same post gives the same body at every try."""
    first, variant = outgoing.segments[0], outgoing.variant
    made: dict[str, Any] = {
        "author": author,
        "commentary": escaped(first.text),
        "visibility": _visibility(variant.options, author),
        "distribution": {"feedDistribution": "MAIN_FEED", "targetEntities": [], "thirdPartyDistributionChannels": []},
        "lifecycleState": "PUBLISHED",
        "isReshareDisabledByAuthor": False,
    }
    if first.media:
        made["content"] = _files(first.media, saved, first.text)
    elif variant.link_card:
        made["content"] = {"article": _article(variant.link_card)}
    return made


def comment(outgoing: Outgoing, part: int, author: str, post: str) -> dict[str, Any]:
    """A later part as a comment under the post. Comments are plain text, nothing is escaped."""
    return {"actor": author, "object": post, "message": {"text": outgoing.segments[part].text}}


def _files(media: Sequence[Media], saved: Saved, text: str) -> dict[str, Any]:
    urns = [saved[ASSET.format(number)] for number in range(len(media))]
    if len(media) > 1:
        images = [{"id": urn, "altText": item.alt_text} for urn, item in zip(urns, media, strict=True)]
        return {"multiImage": {"images": images}}
    one: dict[str, Any] = {"id": urns[0]}
    if media[
        0
    ].is_document:  # the title is a must; file names may name a patient, so it is made of words checked before
        words = media[0].alt_text or text
        one["title"] = " ".join(words.split())[:LONGEST_TITLE] or "PDF"
    elif media[0].is_image and media[0].alt_text:
        one["altText"] = media[0].alt_text
    return {"media": one}


def _article(card: LinkCard) -> dict[str, str]:
    """The card in the author's words; LinkedIn looks nothing up, and a card must have a title."""
    made = {"source": card.url, "title": card.title or urlsplit(card.url).netloc}
    return made | ({"description": card.description} if card.description else {})


def same(sent: str, commentary: str) -> bool:
    """Whether a post's text, as LinkedIn gives it back, is what was sent; spaces do not count."""
    return _plain(escaped(sent)) == _plain(commentary)


def _plain(commentary: str) -> str:
    named = HASHTAG.sub(r"#\1", commentary)
    return re.sub(r"\s+", "", re.sub(r"\\(.)", r"\1", named))


def made_at(urn: str) -> datetime:
    """When a post was made, from its number: above the last 22 bits it counts milliseconds since 1970.

    Not documented; known of many posts with a date (general knowledge, 2026-11-22). It only tells an old double from a
    new one, and both are never sent again.
    """
    number = int(re.findall(r"\d+", urn)[-1])
    try:
        return datetime.fromtimestamp((number >> CLOCK_BITS) / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return datetime.fromtimestamp(0, UTC)


def moment(row: Mapping[str, Any]) -> datetime | None:
    """When a post or comment was made, by its own words; None where it does not say."""
    created = row.get("created")
    named = [row.get("publishedAt"), row.get("createdAt"), created.get("time") if isinstance(created, dict) else None]
    stamp = next((value for value in named if isinstance(value, int)), None)
    return datetime.fromtimestamp(stamp / 1000, UTC) if stamp is not None else None
