"""What a post wishes of YouTube, as the fields of a video (youtube.v3 discovery document, revision 20261104)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.domain.errors import InputError
from app.domain.variant import Variant
from platforms.kit.adapter import iso
from platforms.kit.wishes import chosen, said

PRIVACY = {"public": "public", "unlisted": "unlisted", "private": "private"}
CATEGORIES = {
    "education": "27",
    "science": "28",
    "people": "22",
    "how-to": "26",
    "news": "25",
    "nonprofit": "29",
}
"""Numbers of videoCategories (22, 27, 28 from third parties, 2026-11-22; the others unverified)."""
TAGS = 500
"""Characters of all tags, with commas between them and quotation marks around those with a space (docs, 2026-11-22)."""
TITLE, DESCRIPTION = 100, 5000


@dataclass(frozen=True, slots=True)
class Wish:
    """A video as it is to be shown: `snippet` and `status` of the resource."""

    snippet: Mapping[str, Any]
    status: Mapping[str, Any]

    def hidden(self) -> dict[str, Any]:
        """The resource while it is uploaded: nobody sees it."""
        status = {name: value for name, value in self.status.items() if name != "publishAt"}
        return {"snippet": dict(self.snippet), "status": status | {"privacyStatus": "private"}}

    def shown(self, video_id: str) -> dict[str, Any]:
        """The resource as it is to be from now on."""
        return {"id": video_id, "snippet": dict(self.snippet), "status": dict(self.status)}

    def fulfilled(self, status: Mapping[str, Any]) -> bool:
        """Whether the video stands as it is wished for."""
        if status.get("privacyStatus") != self.status["privacyStatus"]:
            return False
        wanted, there = self.status.get("publishAt"), status.get("publishAt")
        return wanted is None or (isinstance(there, str) and _instant(there) == _instant(wanted))


def wish_of(variant: Variant, text: str) -> Wish:
    """Title, description and options as YouTube's fields. Raises InputError for what YouTube would refuse."""
    snippet: dict[str, Any] = {
        "title": _title(variant.title.strip()),
        "description": _description(text),
        "categoryId": _category(variant.options),
    }
    if tags := _tags(variant.options):
        snippet["tags"] = tags
    if variant.language:
        snippet["defaultLanguage"] = variant.language
    return Wish(snippet, _status(variant.options))


def _status(options: Mapping[str, str]) -> dict[str, Any]:
    for_children = said(options, "made_for_kids")
    if for_children is None:
        raise InputError("youtube-say-made-for-kids")
    status: dict[str, Any] = {
        "privacyStatus": chosen(options, "privacy", PRIVACY) or "public",
        "selfDeclaredMadeForKids": for_children,
        "containsSyntheticMedia": said(options, "ai_generated") or False,
        # An update overrides all of a part, named or not (videos.update, developers.google.com, 2026-11-28).
        "embeddable": True,
        "license": "youtube",
    }
    if at := options.get("publish_at", "").strip():
        if status["privacyStatus"] != "public":
            raise InputError("youtube-time-needs-public")
        status |= {"privacyStatus": "private", "publishAt": iso(_instant(at))}
    return status


def _title(title: str) -> str:
    if not title:
        raise InputError("youtube-title-missing")
    if len(title) > TITLE or set("<>") & set(title):
        raise InputError("youtube-title-refused")
    return title


def _description(text: str) -> str:
    if len(text.encode()) > DESCRIPTION or set("<>") & set(text):
        raise InputError("youtube-description-refused")
    return text


def _category(options: Mapping[str, str]) -> str:
    given = options.get("category", "").strip()
    return given if given.isdecimal() else chosen(options, "category", CATEGORIES) or CATEGORIES["education"]


def _tags(options: Mapping[str, str]) -> list[str]:
    tags = [tag for word in options.get("tags", "").split(",") if (tag := word.strip().lstrip("#"))]
    length = sum(len(tag) + 2 * (" " in tag) for tag in tags) + max(len(tags) - 1, 0)
    if length > TAGS or any(set("<>") & set(tag) for tag in tags):
        raise InputError("youtube-tags-refused")
    return tags


def _instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise InputError("youtube-time-unusable", given=text) from error
    if moment.tzinfo is None:
        raise InputError("youtube-time-unusable", given=text)
    return moment.astimezone(UTC)
