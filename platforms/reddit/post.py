"""What is sent to Reddit as a post: the title, the body in Markdown, its kind, and where it goes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.delivery import Outgoing, Saved
from app.domain.errors import InputError
from app.domain.media import Media
from platforms.kit.wishes import wished
from platforms.reddit.markdown import marked

URL, ASSET, POSTER, FLAIR = "media.{}.url", "media.{}.asset", "poster.url", "flair"
NAME = re.compile(r"(?:/?r/)?([A-Za-z0-9][A-Za-z0-9_]{1,22})/?")
LONGEST_BODY, LONGEST_COMMENT, LONGEST_CAPTION = 40_000, 10_000, 180
"""Characters (Reddit's submit form and PRAW 8.0.3, read 2026-11-22)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A post before it is sent. `kind` is Reddit's own word for it; `pictures` counts those of a gallery."""

    where: str
    title: str
    body: str
    kind: str
    links: tuple[str, ...] = ()
    pictures: int = 0
    flair: str = ""
    nsfw: bool = False
    spoiler: bool = False
    replies: bool = True
    captions: bool = False


def drafted(outgoing: Outgoing) -> Draft:
    """The post as Reddit will get it. Raises InputError, with what to do, for what would be refused or lost."""
    variant, first = outgoing.variant, outgoing.segments[0]
    options, links = variant.options, tuple(facet.value for facet in first.facets if facet.kind == "link")
    if not variant.title.strip():
        raise InputError("reddit-title-missing")
    draft = Draft(
        where=subreddit(options),
        title=variant.title.strip(),
        body=marked(first.text),
        kind=_kind(first.media, link=wished(options, "link_post")),
        links=links,
        pictures=len(first.media),
        flair=options.get("flair", "").strip(),
        nsfw=wished(options, "nsfw"),
        spoiler=wished(options, "spoiler"),
        replies=wished({"inbox_replies": "yes", **options}, "inbox_replies"),
        captions=wished(options, "captions"),
    )
    if draft.kind == "link" and not links:
        raise InputError("reddit-link-missing")
    if len(draft.body) > LONGEST_BODY:
        raise InputError("reddit-body-long", over=len(draft.body) - LONGEST_BODY)
    _comments_fit(outgoing)
    return draft


def subreddit(options: Mapping[str, str]) -> str:
    """The name of the subreddit that was chosen. Raises InputError."""
    given = options.get("subreddit", "").strip()
    if not given:
        raise InputError("reddit-subreddit-missing")
    match = NAME.fullmatch(given)
    if match is None:
        raise InputError("reddit-subreddit-name", value=given)
    return match[1]


def comment(outgoing: Outgoing, part: int) -> str:
    """A later part as the Markdown of a comment."""
    return marked(outgoing.segments[part].text)


def _comments_fit(outgoing: Outgoing) -> None:
    for part, segment in enumerate(outgoing.segments[1:], 1):
        if segment.media:
            raise InputError("reddit-comment-files", part=part + 1)
        if (over := len(comment(outgoing, part)) - LONGEST_COMMENT) > 0:
            raise InputError("reddit-comment-long", part=part + 1, over=over)


def _kind(media: Sequence[Media], *, link: bool) -> str:
    if not media:
        return "link" if link else "self"
    films = [item for item in media if item.is_video]
    if link or (films and len(media) > 1) or len(media) > 20 or any(item.is_document for item in media):
        raise InputError("reddit-too-many-files")
    return "video" if films else "image" if len(media) == 1 else "gallery"


def form(draft: Draft, saved: Saved) -> dict[str, str]:
    """The fields of `/api/submit` (PRAW 8.0.3, read 2026-11-22)."""
    flags = {
        name: str(value).lower() if value in (True, False) else str(value)
        for name, value in _flags(draft, saved).items()
    }
    fields = {"api_type": "json", "sr": draft.where, "title": draft.title, "kind": draft.kind, "resubmit": "true"}
    fields |= flags
    if draft.body or draft.kind == "self":
        fields["text"] = draft.body
    if draft.kind == "link":
        fields["url"] = draft.links[0]
    elif draft.kind != "self":
        fields["url"] = saved[URL.format(0)]
    if draft.kind == "video":
        fields["video_poster_url"] = saved[POSTER]
    return fields


def gallery(draft: Draft, saved: Saved, media: Sequence[Media]) -> dict[str, Any]:
    """The body of `/api/submit_gallery_post.json`; a description that is wanted as a caption is cut at 180."""
    captions = [item.alt_text[:LONGEST_CAPTION] if draft.captions else "" for item in media]
    items = [
        {"media_id": saved[ASSET.format(number)], "caption": caption, "outbound_url": ""}
        for number, caption in enumerate(captions)
    ]
    body = {"api_type": "json", "show_error_list": True, "sr": draft.where, "title": draft.title, "items": items}
    return body | _flags(draft, saved) | ({"text": draft.body} if draft.body else {})


def _flags(draft: Draft, saved: Saved) -> dict[str, bool | str]:
    flags: dict[str, bool | str] = {
        "nsfw": draft.nsfw,
        "spoiler": draft.spoiler,
        "sendreplies": draft.replies,
        "validate_on_submit": True,
    }
    return flags | ({"flair_id": saved[FLAIR]} if saved.get(FLAIR) else {})
