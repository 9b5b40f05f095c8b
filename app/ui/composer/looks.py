"""How each platform lays out a post, as far as a preview must show it. Read from the platforms' sites, 2026-11."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """`order` is the order of the pieces under the head; `stacked` puts the handle on its own line under the name.

    `round_picture` is the corner of pictures in pixels, `avatar` is circle or square, `more` the word of the fold mark.
    """

    order: tuple[str, ...] = ("text", "pictures", "card")
    stacked: bool = False
    round_picture: int = 8
    square_avatar: bool = False
    text_beside_avatar: bool = True
    more: str = "preview-more"


MICROBLOG = Look()
NETWORK = Look(stacked=True, round_picture=0, text_beside_avatar=False, more="preview-see-more")
PICTURES_FIRST = Look(
    order=("pictures", "text", "card"), round_picture=0, text_beside_avatar=False, stacked=False, more="preview-more"
)

LOOKS: dict[str, Look] = {
    "mastodon": Look(stacked=True, square_avatar=True, text_beside_avatar=False),
    "linkedin": NETWORK,
    "facebook": NETWORK,
    "instagram": PICTURES_FIRST,
    "tiktok": PICTURES_FIRST,
    "youtube": Look(order=("pictures", "text"), text_beside_avatar=False, more="preview-more"),
}


def look_of(platform: str) -> Look:
    """The layout of a platform; the short-message layout for those that have no other."""
    return LOOKS.get(platform, MICROBLOG)


def initials(name: str) -> str:
    """Up to two letters for an avatar, without titles such as “Dr.”."""
    words = [w for w in name.replace("@", " ").replace("-", " ").split() if w[0].isalnum()]
    plain = [w for w in words if w.rstrip(".").lower() not in TITLES] or words
    return "".join(w[0] for w in (plain[:1] + plain[-1:] if len(plain) > 1 else plain)).upper()


TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "sir", "dame"})
