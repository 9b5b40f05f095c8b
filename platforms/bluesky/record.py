"""A part of a post as a Bluesky record. Pure: what was uploaded and looked up before stands in `saved`."""

import json
from typing import Any
from urllib.parse import urlsplit

from app.domain.delivery import Outgoing, Saved
from app.domain.media import Media
from app.domain.variant import Facet, Segment

POST = "app.bsky.feed.post"
KEY, CREATED, IMAGE, IMAGE_AT, JOB, CAPTIONS, DID = (
    "part.{}.rkey",
    "part.{}.created",
    "part.{}.image.{}",
    "part.{}.image.{}.at",
    "part.{}.image.{}.job",
    "part.{}.image.{}.captions",
    "did.{}",
)
ANSWER = "answer"
"""Names in the saved state. Records as in the lexicons of 2026-08-20."""


def build(outgoing: Outgoing, saved: Saved, part: int) -> dict[str, Any]:
    """The record of one part; the same state gives the same record, byte for byte."""
    segment, variant = outgoing.segments[part], outgoing.variant
    record: dict[str, Any] = {"$type": POST, "text": segment.text, "createdAt": saved[CREATED.format(part)]}
    if variant.language:
        record["langs"] = [variant.language]
    if found := [f for facet in segment.facets if (f := _facet(segment, facet, saved))]:
        record["facets"] = found
    if embed := _film(segment, saved, part, variant.language) or _images(segment, saved, part) or _card(outgoing, part):
        record["embed"] = embed
    if variant.content_warning:
        record["labels"] = {"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": "graphic-media"}]}
    if ANSWER in saved or part:
        above = json.loads(saved[ANSWER]) if ANSWER in saved else {"root": _reference(outgoing, 0)}
        record["reply"] = above | ({"parent": _reference(outgoing, part - 1)} if part else {})
    return record


def handle_of(facet: Facet) -> str:
    """The handle that a mention names."""
    return facet.value.lstrip("@").lower()


def _facet(segment: Segment, facet: Facet, saved: Saved) -> dict[str, Any] | None:
    feature = _feature(facet, saved)
    if feature is None:
        return None
    # Bluesky counts in UTF-8 bytes, we in code points.
    start, end = (len(segment.text[:place].encode()) for place in (facet.start, facet.end))
    return {"index": {"byteStart": start, "byteEnd": end}, "features": [feature]}


def _feature(facet: Facet, saved: Saved) -> dict[str, str] | None:
    if facet.kind == "link":
        return {"$type": "app.bsky.richtext.facet#link", "uri": facet.value}
    if facet.kind in {"hashtag", "cashtag"}:
        return {"$type": "app.bsky.richtext.facet#tag", "tag": facet.value.removeprefix("#")}
    did = saved.get(DID.format(handle_of(facet)), "") if facet.kind == "mention" else ""
    return {"$type": "app.bsky.richtext.facet#mention", "did": did} if did else None


def _film(segment: Segment, saved: Saved, part: int, language: str) -> dict[str, Any] | None:
    """A film stands alone; an animation that became one is shown as the animation it was."""
    if len(segment.media) != 1:
        return None
    media, blob = segment.media[0], json.loads(saved[IMAGE.format(part, 0)])
    if not str(blob.get("mimeType", "")).startswith("video/"):
        return None
    film = {"$type": "app.bsky.embed.video", "video": blob, "alt": media.alt_text, **_measures(media)}
    if track := saved.get(CAPTIONS.format(part, 0)):
        film["captions"] = [{"lang": language or "en", "file": json.loads(track)}]
    return film | {"presentation": "gif"} if media.is_image else film


def _images(segment: Segment, saved: Saved, part: int) -> dict[str, Any] | None:
    if not segment.media:
        return None
    images: list[dict[str, Any]] = []
    for number, media in enumerate(segment.media):
        blob = json.loads(saved[IMAGE.format(part, number)])
        images.append({"image": blob, "alt": media.alt_text, **_measures(media)})
    return {"$type": "app.bsky.embed.images", "images": images}


def _measures(media: Media) -> dict[str, Any]:
    return {"aspectRatio": {"width": media.width, "height": media.height}} if media.width and media.height else {}


def _card(outgoing: Outgoing, part: int) -> dict[str, Any] | None:
    card = outgoing.variant.link_card
    if card is None or part != _card_part(outgoing, card.url):
        return None
    title = card.title or urlsplit(card.url).netloc
    external = {"uri": card.url, "title": title, "description": card.description}
    return {"$type": "app.bsky.embed.external", "external": external}


def _card_part(outgoing: Outgoing, url: str) -> int | None:
    """The first part that links there and has room; else the first with room."""
    free = [n for n, segment in enumerate(outgoing.segments) if not segment.media]
    linking = [n for n in free if any(f.value == url for f in outgoing.segments[n].facets)]
    return next(iter(linking + free), None)


def _reference(outgoing: Outgoing, part: int) -> dict[str, str]:
    receipt = outgoing.receipts[part]
    return {"uri": receipt.remote_id, "cid": receipt.extra["cid"]}
