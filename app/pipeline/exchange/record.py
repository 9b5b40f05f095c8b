"""A post as a plain record, for JSON, Markdown and the table of our own; and what is left of it without its words."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from app.domain.delivery import Delivery
from app.domain.media import Media
from app.domain.post import Post
from app.words import words

WORDY = (
    "title", "text", "in_reply_to", "content_warning", "link_card", "evidence", "overrides", "options", "media",
)  # fmt: skip
"""What a redacted export leaves out: all that somebody wrote, and the names of files."""


def record_of(post: Post, names: Mapping[str, str], *, redacted: bool = False) -> dict[str, Any]:
    """A post as JSON values. `names` are the file names of its media by SHA-256, as they lie beside the export."""
    record: dict[str, Any] = {
        "id": post.id,
        "state": post.state.value,
        "planned_for": post.planned_for.isoformat() if post.planned_for else "",
        "title": post.title,
        "text": post.text,
        "goal": post.goal.value,
        "audience": post.audience.value,
        "kind": post.kind.value,
        "in_reply_to": post.in_reply_to,
        "accounts": list(post.accounts),
        "language": post.language,
        "content_warning": post.content_warning,
        "campaign": post.campaign_id,
        "consents": list(post.consents),
        "media": [_file(media, names) for media in post.media],
        "link_card": asdict(post.link_card) if post.link_card else None,
        "evidence": [asdict(one) for one in post.evidence],
        "overrides": dict(post.overrides),
        "options": dict(post.options),
    }
    return {key: value for key, value in record.items() if key not in WORDY} if redacted else record


def _file(media: Media, names: Mapping[str, str]) -> dict[str, Any]:
    """What a file is called and what is said with it. Words about faces stay: whoever imports must say them anew."""
    return {
        "file": names.get(media.sha256, media.filename),
        "sha256": media.sha256,
        "alt_text": media.alt_text,
        "captions": media.captions,
        "captions_drawn": media.captions_drawn,
        "consent": media.consent_id,
    }


def delivery_record(delivery: Delivery, title: str, handle: str, *, redacted: bool = False) -> dict[str, Any]:
    """What came of a delivery: where each part can be seen and since when, and who approved it."""
    return {
        "id": delivery.id,
        "post": delivery.post_id,
        **({} if redacted else {"title": title}),
        "account": delivery.account_id,
        "handle": handle,
        "platform": delivery.platform,
        "due": delivery.due.isoformat(),
        "state": delivery.state.value,
        "reason": words().say(delivery.reason) if delivery.reason else "",
        "approved_by": delivery.approval.by,
        "approved_at": delivery.approval.at.isoformat(),
        "receipts": [
            {"part": one.part + 1, "url": one.url, "at": one.at.isoformat(), "remote_id": one.remote_id}
            for one in delivery.receipts
        ],
        **({} if redacted else {"text": "\n\n".join(part.text for part in delivery.variant.segments)}),
    }


def file_names(media: Iterable[Media]) -> dict[str, str]:
    """A name of its own for each file by SHA-256: its name, with a piece of its hash where two are called alike."""
    names: dict[str, str] = {}
    for one in media:
        taken = {name.casefold() for sha, name in names.items() if sha != one.sha256}
        plain = one.filename.replace("/", "_").replace("\\", "_").lstrip(".") or one.sha256[:8]
        names.setdefault(one.sha256, f"{one.sha256[:8]}-{plain}" if plain.casefold() in taken else plain)
    return names
