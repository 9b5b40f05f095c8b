"""The limits that tailoring could not meet by itself; each is one sentence that says what to do."""

from collections.abc import Iterator, Sequence

from app.domain.channel import Channel
from app.domain.message import Message
from app.domain.post import Post
from app.domain.variant import Segment


def text_problems(segments: Sequence[Segment], channel: Channel) -> Iterator[Message]:
    """Length in the platform's unit and in bytes, links, hashtags and mentions, part by part."""
    for number, segment in enumerate(segments, 1):
        yield from _length(segment, number if len(segments) > 1 else 0, channel)
        for kind, most in (("link", channel.limits.links), ("mention", channel.limits.mentions)):
            many = len({facet.value for facet in segment.facets if facet.kind == kind})
            if most and many > most:
                yield Message.of("tailor-too-many-of", platform=channel.name, kind=kind, many=many, most=most)
        for kind, most in (("hashtag", channel.limits.hashtags), ("cashtag", channel.limits.cashtags)):
            tags = sum(1 for facet in segment.facets if facet.kind == kind)
            if most and tags > most:
                yield Message.of("tailor-too-many-of", platform=channel.name, kind=kind, many=tags, most=most)


def _length(segment: Segment, part: int, channel: Channel) -> Iterator[Message]:
    limit = channel.limits.text
    over = segment.length - limit
    if limit and over > 0:
        key = "tailor-part-too-long" if part else "tailor-too-long"
        yield Message.of(key, platform=channel.name, over=over, length=segment.length, limit=limit, part=part)
        return
    most = channel.limits.text_bytes
    octets = len(segment.text.encode("utf-8", "surrogatepass")) if most else 0
    if octets > most:
        yield Message.of("tailor-too-many-bytes", platform=channel.name, over=octets - most, limit=most)


def refused_signs(text: str, channel: Channel) -> Iterator[Message]:
    """Characters that the platform refuses, in a text that is not ours to change."""
    found = [sign for sign in channel.limits.forbidden if sign in text]
    if found:
        signs = " ".join(sign if sign.isprintable() else f"U+{ord(sign):04X}" for sign in found)
        yield Message.of("tailor-signs-refused", platform=channel.name, signs=signs)


def title_problems(title: str, channel: Channel) -> Iterator[Message]:
    """A title that is missing or too long."""
    limit = channel.limits.title
    if channel.can.needs_title and not title:
        yield Message.of("tailor-title-missing", platform=channel.name, limit=limit)
    elif limit and len(title) > limit:
        yield Message.of("tailor-title-too-long", platform=channel.name, over=len(title) - limit, limit=limit)


def nothing_to_say(post: Post, segments: Sequence[Segment], channel: Channel) -> Iterator[Message]:
    """Neither text nor picture."""
    if not post.media and not any(segment.text for segment in segments) and channel.can.text_only:
        yield Message.of("tailor-empty", platform=channel.name)
