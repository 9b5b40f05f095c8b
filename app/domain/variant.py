"""A post as one platform will get it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.media import Media
from app.domain.message import Message
from app.domain.post import LinkCard


@dataclass(frozen=True, slots=True)
class Facet:
    """A link, hashtag or mention inside a segment; `start` and `end` are code points, `value` the full target."""

    start: int
    end: int
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Segment:
    """One visible post: the only one, or one part of a thread. `length` is in the platform's unit."""

    text: str
    length: int
    media: tuple[Media, ...] = ()
    facets: tuple[Facet, ...] = ()


@dataclass(frozen=True, slots=True)
class Variant:
    """What will be shown, what was changed from the author's text and why, and what cannot go out like this.

    `options` are the post's wishes for this platform, without its prefix.
    `problems` are hard limits that tailoring could not meet by itself; the platform/limits rule turns each into a
    finding that stops the post. `edited` is true where the person wrote this version by hand.
    """

    post_id: str
    platform: str
    segments: tuple[Segment, ...]
    changes: tuple[Message, ...] = ()
    problems: tuple[Message, ...] = ()
    edited: bool = False
    title: str = ""
    link_card: LinkCard | None = None
    content_warning: str = ""
    language: str = "en"
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All segments, as the checks read them."""
        return "\n\n".join(s.text for s in self.segments)
