"""A part of a post as the fields of Threads' containers, and its wishes, read strictly."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence

from app.domain.delivery import Outgoing
from app.domain.errors import InputError
from app.domain.media import Media
from platforms.kit.answers import parent_of
from platforms.kit.laid import Laid
from platforms.kit.wishes import chosen, said

REPLIES = {
    "everyone": "everyone",
    "following": "accounts_you_follow",
    "mentioned": "mentioned_only",
    "followers": "followers_only",
}
TAG = re.compile(r"[^\n\t.&]{1,50}")
"""documentation/threads, web-intents of 2026-03-19."""

Form = dict[str, str]


def files_of(outgoing: Outgoing, part: int) -> Sequence[Media]:
    """The files of a part. Raises InputError for a document."""
    media = outgoing.segments[part].media
    if any(item.is_document for item in media):
        raise InputError("threads-no-documents")
    return media


def plan_of(outgoing: Outgoing, part: int) -> str:
    """A name for exactly this part, which is the same whenever its files lie elsewhere. Raises InputError."""
    files = [(media.sha256, media.alt_text) for media in files_of(outgoing, part)]
    return hashlib.sha256(json.dumps([_said(outgoing, part), files]).encode()).hexdigest()


def forms(outgoing: Outgoing, part: int, files: Sequence[Laid]) -> tuple[Form, list[Form]]:
    """The container's fields, and those of the containers of several files. Raises InputError."""
    whole = _said(outgoing, part)
    if not files:
        return {"media_type": "TEXT", **whole}, []
    if len(files) == 1:
        return {**_item(files[0]), **whole}, []
    items = [{**_item(file), "is_carousel_item": "true"} for file in files]
    return {"media_type": "CAROUSEL", **whole}, items


def _item(file: Laid) -> Form:
    kind = (
        {"media_type": "VIDEO", "video_url": file.url}
        if file.is_film
        else {"media_type": "IMAGE", "image_url": file.url}
    )
    return kind | ({"alt_text": file.media.alt_text} if file.media.alt_text else {})


def _said(outgoing: Outgoing, part: int) -> Form:
    """Text, link, place in the chain and wishes; the tag and who may reply are those of the first part."""
    segment, variant, options = outgoing.segments[part], outgoing.variant, outgoing.variant.options
    tag, control = _tag(options), chosen(options, "reply_control", REPLIES)
    hidden, card = said(options, "spoiler"), variant.link_card
    fields = {
        "text": segment.text,
        "link_attachment": card.url if card and not segment.media and not part else "",
        "topic_tag": "" if part else tag,
        "reply_control": "" if part else control,
        "reply_to_id": parent_of(outgoing, part) if part <= len(outgoing.receipts) else "",
        "is_spoiler_media": "true" if hidden and segment.media else "",
    }
    return {name: value for name, value in fields.items() if value}


def _tag(options: Mapping[str, str]) -> str:
    tag = options.get("topic_tag", "").strip().lstrip("#")
    if tag and not TAG.fullmatch(tag):
        raise InputError("threads-tag", given=tag)
    return tag
