"""Pictures and films over the parts of a post, and what the platform will not take of them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.domain.channel import Channel
from app.domain.media import Media
from app.domain.message import Message

MEGABYTE = 1_000_000
A_TICK = 0.5
"""Seconds by which a film may be longer: the sound often ends a little later than the pictures."""
Shares = tuple[tuple[Media, ...], ...]


def share_out(media: Sequence[Media], parts: int, channel: Channel) -> Shares:
    """As many as one post may have go to the first part, the rest to the next ones.

    What is left when the parts run out stays on the last one, so that nothing vanishes; `media_problems` says so.
    """
    if not media:
        return ((),) * parts
    if parts == 1:
        return (tuple(media),)
    groups = list(_groups(media, channel))
    kept, rest = groups[: parts - 1], groups[parts - 1 :]
    shares = [*kept, tuple(item for group in rest for item in group)]
    return tuple(shares[:parts]) + ((),) * (parts - len(shares))


def _groups(media: Sequence[Media], channel: Channel) -> Iterator[tuple[Media, ...]]:
    """What one post takes at a time: pictures with pictures and films with films, unless the platform mixes them."""
    limits = channel.limits
    for kind, run in groupby(_without_thumbnail(media, channel), key=lambda m: _kind(m, channel)):
        items = tuple(run)
        size = {"image": limits.images, "film": limits.videos, "document": limits.documents}[kind] or len(items)
        yield from (items[i : i + size] for i in range(0, len(items), size))


def _kind(item: Media, channel: Channel) -> str:
    if item.is_document:
        return "document"
    still = item.is_image and not _becomes_film(item, channel)
    return "image" if still or channel.can.mixed_media else "film"


def _becomes_film(item: Media, channel: Channel) -> bool:
    """Whether an animation is sent as a film, because the platform shows pictures only standing still."""
    return (
        item.is_animation and channel.can.direct and channel.can.videos and item.mime not in channel.limits.moving_mimes
    )


def _without_thumbnail(media: Sequence[Media], channel: Channel) -> list[Media]:
    """The files, but for the first picture where that only becomes the preview of a film."""
    stills = (n for n, item in enumerate(media) if item.is_image and not item.is_animation)
    thumbnail = next(stills, None) if channel.can.thumbnail else None
    return [item for n, item in enumerate(media) if n != thumbnail]


def media_problems(media: Sequence[Media], shares: Shares, channel: Channel) -> list[Message]:
    """Too many, none where one is needed, wrong kind or type, too large, too long an alt text."""
    problems = [problem for item in media for problem in _of_one(item, channel)]
    if not channel.can.text_only and not _without_thumbnail(media, channel):
        key = "tailor-needs-media" if channel.can.images else "tailor-needs-video"
        problems.append(Message.of(key, platform=channel.name))
    if any(len(list(_groups(share, channel))) > 1 for share in shares):
        problems.append(_too_many(channel))
    return problems


def _too_many(channel: Channel) -> Message:
    limits = channel.limits
    if channel.can.mixed_media or not channel.can.videos:
        return Message.of("tailor-too-many-media", platform=channel.name, most=limits.images)
    if channel.can.thumbnail:
        return Message.of("tailor-one-thumbnail", platform=channel.name)
    if not channel.can.images:
        return Message.of("tailor-too-many-videos", platform=channel.name, most=limits.videos)
    return Message.of("tailor-too-many-apart", platform=channel.name, images=limits.images, videos=limits.videos)


def _of_one(item: Media, channel: Channel) -> Iterator[Message]:
    limits, name = channel.limits, item.filename
    refused = _refused(item, channel)
    if refused:
        yield Message.of(refused, platform=channel.name, file=name)
        return
    if _wrong_type(item, channel) and not channel.can.direct:
        yield Message.of("tailor-image-type", platform=channel.name, file=name, kinds=_kinds(item, channel))
    if _too_large(item, channel) and not _can_shrink(item, channel):
        yield Message.of("tailor-file-too-large", platform=channel.name, file=name, **_sizes(item, channel))
    if item.is_video and limits.video_seconds and item.seconds > limits.video_seconds + A_TICK:
        told = {"seconds": round(item.seconds), "most": limits.video_seconds}
        yield Message.of("tailor-film-too-long", platform=channel.name, file=name, **told)
    over = len(item.alt_text) - limits.alt_text
    if channel.can.alt_text and limits.alt_text and over > 0:
        yield Message.of("tailor-alt-too-long", platform=channel.name, file=name, over=over, limit=limits.alt_text)


def _refused(item: Media, channel: Channel) -> str:
    """The key of what to say about a file of a sort that the platform does not take; empty where it does."""
    if item.is_document:
        return "" if channel.limits.documents else "tailor-no-documents"
    if item.is_image:
        return "" if channel.can.images or channel.can.thumbnail else "tailor-no-images"
    if channel.can.videos:
        return ""
    return "tailor-no-videos-yet" if channel.limits.videos else "tailor-no-videos"


def _mimes(item: Media, channel: Channel) -> tuple[str, ...]:
    return channel.limits.image_mimes if item.is_image else () if item.is_document else channel.limits.video_mimes


def _wrong_type(item: Media, channel: Channel) -> bool:
    return bool(_mimes(item, channel)) and item.mime not in _mimes(item, channel)


def _kinds(item: Media, channel: Channel) -> str:
    return ", ".join(mime.rpartition("/")[2].upper() for mime in _mimes(item, channel))


def _most(item: Media, channel: Channel) -> int:
    return channel.limits.image_bytes if item.is_image else 0 if item.is_document else channel.limits.video_bytes


def _too_large(item: Media, channel: Channel) -> bool:
    most = _most(item, channel)
    return bool(most) and item.size > most


def _can_shrink(item: Media, channel: Channel) -> bool:
    """Whether the adapter sends a smaller copy; an animation must become a film for that, or would stand still."""
    return channel.can.direct and (channel.can.videos or not _moves(item))


def _moves(item: Media) -> bool:
    """Whether a picture moves, as far as is known: for files kept by an earlier version, any GIF may."""
    return item.is_animation or item.mime == "image/gif"


def _sizes(item: Media, channel: Channel) -> dict[str, str]:
    return {"size": f"{item.size / MEGABYTE:.1f}", "limit": f"{_most(item, channel) / MEGABYTE:.1f}"}


def media_changes(media: Sequence[Media], shares: Shares, channel: Channel) -> list[Message]:
    """Pictures that stand in later parts or are sent smaller, and words that the platform has no place for."""
    changes = [change for item in media for change in _made(item, channel)]
    later = sum(1 for share in shares[1:] if share)
    if later:
        changes.append(Message.of("tailor-media-spread", platform=channel.name, parts=later + 1))
    if not channel.can.alt_text and any(item.alt_text for item in media):
        changes.append(Message.of("tailor-alt-not-sent", platform=channel.name))
    if not channel.can.captions and any(item.captions.strip() and not item.captions_drawn for item in media):
        changes.append(Message.of("subtitles-not-taken", platform=channel.name))
    return changes


def _made(item: Media, channel: Channel) -> Iterator[Message]:
    """What the adapter makes of a file before it sends it."""
    if not channel.can.direct or _refused(item, channel):
        return
    about = {"platform": channel.name, "file": item.filename}
    if _becomes_film(item, channel):
        yield Message.of("tailor-animation-film", **about)
    elif item.is_animation and item.mime not in channel.limits.moving_mimes:
        yield Message.of("tailor-animation-still", **about)
    elif _wrong_type(item, channel):
        yield Message.of("tailor-converted", **about)
    if _too_large(item, channel) and _can_shrink(item, channel):
        yield Message.of("tailor-picture-smaller", **about, **_sizes(item, channel))
