"""What a post wishes of TikTok: a draft for the person's inbox, or a post at once in the words of `post_info`.

Content Posting API, reference of direct post (developers.tiktok.com, 2026-11-22): the person chooses who may see it
from what the account allows, without a default, and advertising is disclosed. From the content-sharing guidelines,
unverified: comments, duets and stitches are off until somebody turns them on, and a paid partnership cannot be private.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.errors import InputError, Refused
from app.domain.media import Media
from app.domain.variant import Variant
from platforms.kit.wishes import chosen, said

MODES = {"draft": "draft", "direct": "direct"}
PRIVATE = "SELF_ONLY"
PRIVACY = {
    "public": "PUBLIC_TO_EVERYONE",
    "friends": "MUTUAL_FOLLOW_FRIENDS",
    "followers": "FOLLOWER_OF_CREATOR",
    "private": PRIVATE,
}
ALLOWED = ("comment", "duet", "stitch")
CAPTION = 2200
"""UTF-16 code units."""


@dataclass(frozen=True, slots=True)
class Creator:
    """What the account allows at this moment (creator_info/query)."""

    username: str
    privacy: tuple[str, ...]
    off: frozenset[str]
    longest: int


def is_direct(variant: Variant) -> bool:
    """Whether it is to be posted at once. Raises InputError for a mode that is not known."""
    return chosen(variant.options, "mode", MODES) == "direct"


def creator_of(data: Mapping[str, Any]) -> Creator:
    """Read the answer; what is missing is not allowed."""
    levels, longest = data.get("privacy_level_options"), data.get("max_video_post_duration_sec")
    return Creator(
        str(data.get("creator_username") or ""),
        tuple(str(level) for level in levels) if isinstance(levels, list) else (),
        frozenset(name for name in ALLOWED if data.get(f"{name}_disabled")),
        longest if isinstance(longest, int) else 0,
    )


def post_info(variant: Variant, text: str, film: Media, creator: Creator) -> dict[str, Any]:
    """The fields of a direct post. Raises InputError where a wish is missing or contradicts another, or Refused."""
    if creator.longest and film.seconds > creator.longest:
        raise Refused("tiktok-too-long", name=film.filename, most=creator.longest)
    if len(text.encode("utf-16-le")) // 2 > CAPTION:
        raise InputError("tiktok-caption-too-long", most=CAPTION)
    return {
        "title": text,
        "privacy_level": _privacy(variant.options, creator),
        **{f"disable_{name}": not _allows(variant.options, name, creator) for name in ALLOWED},
        **_disclosed(variant.options),
    }


def _privacy(options: Mapping[str, str], creator: Creator) -> str:
    known = {word: level for word, level in PRIVACY.items() if level in creator.privacy}
    level = chosen(options, "privacy", PRIVACY)
    if not level:
        raise InputError("tiktok-say-privacy", known=", ".join(known))
    if level not in creator.privacy:
        raise InputError("tiktok-privacy-mismatch", known=", ".join(known))
    if level == PRIVATE and said(options, "paid_partnership"):
        raise InputError("tiktok-partnership-private")
    return level


def _allows(options: Mapping[str, str], name: str, creator: Creator) -> bool:
    wanted = said(options, f"allow_{name}") or False
    if wanted and name in creator.off:
        raise InputError("tiktok-not-allowed", option=f"allow_{name}")
    return wanted


def _disclosed(options: Mapping[str, str]) -> dict[str, bool]:
    return {
        "brand_content_toggle": said(options, "paid_partnership") or False,
        "brand_organic_toggle": said(options, "own_brand") or False,
        "is_aigc": said(options, "ai_generated") or False,
    }
