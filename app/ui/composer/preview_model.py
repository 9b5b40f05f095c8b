"""What a preview shows, worked out without widgets."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.media import Media
from app.domain.message import Message
from app.domain.post import LinkCard
from app.domain.variant import Segment
from app.pipeline.way import Outlook
from app.ui.composer.looks import Look, look_of
from app.ui.composer.rich import fold_at


@dataclass(frozen=True, slots=True)
class Part:
    """One visible post. `fold` is a code point or 0; `count` is what the platform counts."""

    segment: Segment
    fold: int
    number: int
    of: int

    @property
    def pictures(self) -> tuple[Media, ...]:
        """Its pictures in order."""
        return tuple(m for m in self.segment.media if m.is_image)


@dataclass(frozen=True, slots=True)
class Preview:
    """One account's version as its platform lays it out."""

    look: Look
    name: str
    handle: str
    warning: str
    parts: tuple[Part, ...]
    card: LinkCard | None
    when: datetime | None = None


def preview(outlook: Outlook, when: datetime | None) -> Preview:
    """What to draw for a version."""
    variant, channel, account = outlook.checked.variant, outlook.channel, outlook.account
    count = len(variant.segments)
    parts = tuple(
        Part(segment, fold_at(segment.text, channel.habits.fold, channel.measure), number, count)
        for number, segment in enumerate(variant.segments, 1)
    )
    warning = variant.content_warning if channel.can.content_warning else ""
    name = account.display_name or account.handle or channel.name
    card = variant.link_card if channel.can.link_card else None
    return Preview(look_of(channel.id), name, account.label, warning, parts, card, when)


def counter(outlook: Outlook) -> Message:
    """The count beside a tab: of one post how full it is, of a thread how many posts."""
    segments, limit = outlook.checked.variant.segments, outlook.channel.limits.text
    if len(segments) > 1:
        return Message.of("preview-posts", count=len(segments))
    used = segments[0].length if segments else 0
    return Message.of("preview-count", used=used, limit=limit) if limit else Message.of("preview-used", used=used)


def is_over(outlook: Outlook) -> bool:
    """Whether the version breaks a limit or had to be split: its counter is coloured."""
    variant, limit = outlook.checked.variant, outlook.channel.limits.text
    too_long = bool(limit) and any(s.length > limit for s in variant.segments)
    empty = not variant.text.strip() and not any(s.media for s in variant.segments)
    return not empty and (bool(variant.problems) or too_long or len(variant.segments) > 1)


def tab_name(outlook: Outlook, all_outlooks: tuple[Outlook, ...]) -> str:
    """The platform's name, with the handle where two accounts are on the same platform."""
    same = [o for o in all_outlooks if o.channel.id == outlook.channel.id]
    return outlook.channel.name if len(same) == 1 else f"{outlook.channel.name} {outlook.account.label}"
