"""From the author's post to what one platform will show: a pure function, the same input gives the same variant.

What fits is left as it is. What does not fit is split into a thread where the platform has threads, and where not the
variant says by how much it is too long. Every change is said, and every limit that could not be met.
"""

from typing import Any

from app.domain.channel import Channel
from app.domain.message import Message
from app.domain.post import Post
from app.domain.variant import Facet, Segment, Variant
from app.pipeline.tailor_answer import answer_problems, answering, is_answer
from app.pipeline.tailor_limits import nothing_to_say, refused_signs, text_problems, title_problems
from app.pipeline.tailor_media import media_changes, media_problems, share_out
from app.pipeline.tailor_sentences import Joint
from app.pipeline.tailor_text import allowed, cleaned, prepared, shows_card
from app.pipeline.tailor_thread import split
from app.pipeline.tailor_wishes import said_of, wish_problems
from app.words import words

MOST_PARTS = 25
"""A thread that nobody reads to its end, and that looks like spam to the platform, is not sent by mistake."""

CUTS = {
    Joint.CHAIN: "tailor-cautions-apart",
    Joint.WORD: "tailor-sentence-cut",
    Joint.CLAUSE: "tailor-sentence-cut",
}


def tailor(post: Post, channel: Channel) -> Variant:
    """The post as the platform will get it.

    A text that the person wrote for this platform (`post.overrides`) is taken word for word; it is split and measured
    like any other. Text is measured by `channel.measure`; the content warning counts where the platform shows one.
    """
    channel = answering(channel) if is_answer(post, channel) else channel
    edited = channel.id in post.overrides
    text, changes = (cleaned(post.overrides[channel.id]), []) if edited else prepared(post, channel)
    title, said = _title(post, text, channel)
    texts, told, problems = _parts(text, post, channel)
    shares = share_out(post.media, len(texts), channel)
    taken = _taken(post, channel)
    segments = tuple(
        Segment(part, channel.measure(part) + taken, share, _facets(part, channel))
        for part, share in zip(texts, shares, strict=True)
    )
    changes += [*said, *told, *media_changes(post.media, shares, channel), *_plain_links(segments, text, channel)]
    problems += text_problems(segments, channel)
    problems += title_problems(title, channel)
    problems += refused_signs(text, channel)
    problems += media_problems(post.media, shares, channel)
    problems += nothing_to_say(post, segments, channel)
    options = said_of(post, channel.id)
    draft = channel.can.inbox and options.get("mode", "").lower() != "direct"
    changes += [Message.of("tailor-inbox", platform=channel.name)] if draft else []
    problems += answer_problems(post, channel)
    problems += wish_problems(options, channel, draft=draft)
    return Variant(
        post_id=post.id,
        platform=channel.id,
        segments=segments,
        changes=tuple(changes),
        problems=tuple(problems),
        edited=edited,
        title=title,
        link_card=post.link_card if shows_card(post, channel) else None,
        content_warning=post.content_warning,
        language=post.language,
        options=options,
    )


def _taken(post: Post, channel: Channel) -> int:
    """What the content warning takes of every part."""
    return channel.measure(post.content_warning) if post.content_warning and channel.can.content_warning else 0


def _parts(text: str, post: Post, channel: Channel) -> tuple[tuple[str, ...], list[Message], list[Message]]:
    """The text as one part, or as a thread; what was changed, and what could not be kept together."""
    limits, taken = channel.limits, _taken(post, channel)
    length = channel.measure(text) + taken
    fits = not limits.text or length <= limits.text
    if fits and (not limits.text_bytes or len(text.encode("utf-8", "surrogatepass")) <= limits.text_bytes):
        return (text,), [], []
    if not channel.can.threads or not text:
        return (text,), [], []
    thread = split(text, channel, [(facet.start, facet.end) for facet in channel.entities(text)], taken)
    parts = len(thread.parts)
    changes = [Message.of("tailor-thread", platform=channel.name, parts=parts, length=length, limit=limits.text)]
    if thread.worst in CUTS:
        changes.append(Message(CUTS[thread.worst], (("platform", channel.name),)))
    problems = [Message.of("tailor-claim-cut", platform=channel.name)] if thread.worst is Joint.HARD else []
    if parts > MOST_PARTS:
        problems.append(Message.of("tailor-too-many-parts", platform=channel.name, parts=parts, most=MOST_PARTS))
    return thread.parts, changes, problems


def _title(post: Post, text: str, channel: Channel) -> tuple[str, list[Message]]:
    """The title where the platform has one; the first line where it must have one and the author gave none."""
    if not channel.limits.title:
        return "", []
    title, changes = allowed(cleaned(post.title), channel)
    first = text.partition("\n")[0].strip()
    if title or not channel.can.needs_title or not 0 < len(first) <= channel.limits.title:
        return title, changes
    return first, [Message.of("tailor-title-from-text", platform=channel.name)]


def _facets(text: str, channel: Channel) -> tuple[Facet, ...]:
    found = channel.entities(text)
    return found if channel.habits.links_clickable else tuple(facet for facet in found if facet.kind != "link")


def _plain_links(segments: tuple[Segment, ...], text: str, channel: Channel) -> list[Message]:
    """Says where links cannot be tapped."""
    if channel.habits.links_clickable or not segments:
        return []
    plain = any(facet.kind == "link" for facet in channel.entities(text))
    return [Message.of("tailor-link-plain", platform=channel.name)] if plain else []


def as_dict(variant: Variant, channel: Channel) -> dict[str, Any]:
    """The variant for other programs; facets in UTF-8 bytes of the segment's text, messages as English sentences."""
    return {
        "platform": variant.platform,
        "title": variant.title,
        "content_warning": variant.content_warning,
        "segments": [_segment_as_dict(segment, channel) for segment in variant.segments],
        "changes": [words().say(message) for message in variant.changes],
        "problems": [words().say(message) for message in variant.problems],
    }


def _segment_as_dict(segment: Segment, channel: Channel) -> dict[str, Any]:
    return {
        "text": segment.text,
        "length": segment.length,
        "limit": channel.limits.text,
        "facets": [_facet_as_dict(segment.text, facet) for facet in segment.facets],
        "media": [{"filename": m.filename, "mime": m.mime, "alt_text": m.alt_text} for m in segment.media],
    }


def _facet_as_dict(text: str, facet: Facet) -> dict[str, Any]:
    start, end = (len(text[:place].encode("utf-8", "surrogatepass")) for place in (facet.start, facet.end))
    return {"start_byte": start, "end_byte": end, "type": facet.kind, "value": facet.value}
