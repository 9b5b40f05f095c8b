"""Searching everything: what the words of a search are looked for in, and what was found."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.delivery import Delivery
from app.domain.library import Asset
from app.domain.post import Post

AROUND = 48
"""Characters that are shown on each side of a hit."""
MOST = 200
"""Characters of a search that count; more is nobody's word."""


class HitKind(StrEnum):
    """Where something was found."""

    POST = "post"
    FINDING = "finding"
    MEDIA = "media"
    RECEIPT = "receipt"


KINDS = {
    HitKind.POST: "search-kind-post",
    HitKind.FINDING: "search-kind-finding",
    HitKind.MEDIA: "search-kind-media",
    HitKind.RECEIPT: "search-kind-receipt",
}
"""The message that names each."""


@dataclass(frozen=True, slots=True)
class Sought:
    """One thing that can be found. `about` is the record that opens: a post's id, or the SHA-256 of a file."""

    kind: HitKind
    id: str
    about: str
    title: str
    body: str

    @property
    def key(self) -> str:
        """Its name among all that can be found."""
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found: the record to open, its name, and the place where the words stand."""

    kind: HitKind
    about: str
    title: str
    shown: str


def terms(typed: str) -> tuple[str, ...]:
    """The words of a search, small, without signs at their ends; each is looked for at the beginning of words."""
    clear = "".join(sign if sign.isprintable() and sign != "#" else " " for sign in typed[:MOST].casefold())
    plain = (word.strip(".,;:!?\"'()[]“”‘’«»") for word in clear.split())
    return tuple(dict.fromkeys(word for word in plain if any(sign.isalnum() for sign in word)))


def of_post(post: Post) -> Sought:
    """Text, title, each platform's own version, and the sources."""
    sources = (part for one in post.evidence for part in (one.title, one.where))
    parts = (post.text, *post.overrides.values(), post.content_warning, *sources)
    return Sought(HitKind.POST, post.id, post.id, post.headline, _joined(parts))


def of_asset(asset: Asset) -> Sought:
    """Name, alt text, tags and credits."""
    media, rights = asset.media, asset.rights
    credit = (rights.author, rights.title, rights.source, rights.licence) if rights else ()
    return Sought(HitKind.MEDIA, asset.id, asset.id, media.filename, _joined((media.alt_text, *asset.tags, *credit)))


def of_delivery(delivery: Delivery, title: str) -> tuple[Sought, ...]:
    """The findings that were answered in the approval, and the addresses where it went out; each where there is any."""
    yes = delivery.approval
    lifted = (part for one in yes.waivers for part in (one.rule, one.second, one.reason))
    said = _joined((yes.reason, *yes.warnings, *lifted))
    addresses = _joined(part for receipt in delivery.receipts for part in (receipt.url, receipt.remote_id))
    made = ((HitKind.FINDING, said), (HitKind.RECEIPT, addresses))
    return tuple(Sought(kind, delivery.id, delivery.post_id, title, body) for kind, body in made if body)


def hit(found: Sought, wanted: Iterable[str]) -> Hit:
    """What is shown of it: the title, and the words around the first hit in the body."""
    body = " ".join(found.body.split())
    low = body.casefold()
    places = [place for place in (low.find(word) for word in wanted) if place >= 0]
    first = min(places, default=0)
    start = body.find(" ", max(0, first - AROUND // 2), first) + 1 if first > AROUND // 2 else 0
    start = start or max(0, first - AROUND // 2)  # one very long word: cut it
    end = start + 2 * AROUND
    shown = f"{'…' if start else ''}{body[start:end].strip()}{'…' if end < len(body) else ''}"
    return Hit(found.kind, found.about, found.title, shown)


def _joined(parts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(part for part in parts if part.strip()))
