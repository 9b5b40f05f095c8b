"""How long a text is on a platform and whether it may go out there like this: the figures of tailoring, alone."""

from dataclasses import dataclass

from app.domain.channel import Channel
from app.domain.message import Message
from app.domain.variant import Segment
from app.pipeline.tailor_limits import refused_signs, text_problems, title_problems

SIGNS = {"links": ".", "hashtags": "#＃", "cashtags": "$", "mentions": "@＠"}
"""Limits for which a text must be searched, and what it must hold to be worth the search."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Length and limit in the platform's own unit (limit 0: none), and what keeps the text from going out."""

    length: int
    limit: int
    problems: tuple[Message, ...] = ()

    @property
    def valid(self) -> bool:
        """Whether the platform takes it."""
        return not self.problems


def counted(text: str, channel: Channel, title: str = "", warning: str = "") -> Counted:
    """The text as it stands, as one post, nothing cleaned or moved. A title that is missing is no matter here.

    A content warning counts where the platform shows one.
    """
    limits = channel.limits
    length = channel.measure(text) + (channel.measure(warning) if warning and channel.can.content_warning else 0)
    searched = any(getattr(limits, kind) and any(sign in text for sign in signs) for kind, signs in SIGNS.items())
    facets = channel.entities(text) if searched else ()
    problems = list(text_problems((Segment(text, length, facets=facets),), channel))
    problems += [*refused_signs(text, channel), *refused_signs(title, channel)]
    problems += title_problems(title, channel) if title else ()
    if not text.strip():
        problems.append(Message.of("tailor-empty", platform=channel.name))
    return Counted(length, limits.text, tuple(problems))
