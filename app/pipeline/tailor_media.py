"""Pictures and films over the parts of a post, and what the platform will not take of them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.domain.channel import Channel
from app.domain.media import Media
from app.domain.message import Message

MEGABYTE = 1_000_000
SHRINKABLE = frozenset({"image/jpeg", "image/png"})
Shares = tuple[tuple[Media, ...], ...]


def share_out(media: Sequence[Media], parts: int, channel: Channel) -> Shares:
    """As many as one post may have go to the first part, the rest to the next ones.

    What is left when the parts run out stays on the last one, so that nothing vanishes; `media_problems` says so.
    """
    if not media:
        return ((),) * parts
    groups = list(_groups(media, channel))
    kept, rest = groups[: parts - 1], groups[parts - 1 :]
    shares = [*kept, tuple(item for group in rest for item in group)]
    return tuple(shares[:parts]) + ((),) * (parts - len(shares))


def _groups(media: Sequence[Media], channel: Channel) -> Iterator[tuple[Media, ...]]:
    """What one post takes at a time: pictures with pictures and films with films, unless the platform mixes them."""
    limits = channel.limits
    for is_image, run in groupby(media, key=lambda m: channel.can.mixed_media or m.is_image):
        items = tuple(run)
        size = (limits.images if is_image else limits.videos) or len(items)
        yield from (items[i : i + size] for i in range(0, len(items), size))


def media_problems(media: Sequence[Media], shares: Shares, channel: Channel) -> list[Message]:
    """Too many, none where one is needed, wrong kind or type, too large, too long an alt text."""
    problems = [problem for item in media for problem in _of_one(item, channel)]
    if not media and not channel.can.text_only:
        key = "tailor-needs-media" if channel.can.images else "tailor-needs-video"
        problems.append(Message.of(key, platform=channel.name))
    if any(len(list(_groups(share, channel))) > 1 for share in shares):
        problems.append(_too_many(channel))
    return problems


def _too_many(channel: Channel) -> Message:
    limits = channel.limits
    if channel.can.mixed_media or not channel.can.videos:
        return Message.of("tailor-too-many-media", platform=channel.name, most=limits.images)
    if not channel.can.images:
        return Message.of("tailor-too-many-videos", platform=channel.name, most=limits.videos)
    return Message.of("tailor-too-many-apart", platform=channel.name, images=limits.images, videos=limits.videos)


def _of_one(item: Media, channel: Channel) -> Iterator[Message]:
    limits, name = channel.limits, item.filename
    if item.is_image and not channel.can.images:
        yield Message.of("tailor-no-images", platform=channel.name, file=name)
        return
    if not item.is_image and not channel.can.videos:
        key = "tailor-no-videos-yet" if channel.limits.videos else "tailor-no-videos"
        yield Message.of(key, platform=channel.name, file=name)
        return
    if item.is_image and limits.image_mimes and item.mime not in limits.image_mimes:
        kinds = ", ".join(mime.rpartition("/")[2].upper() for mime in limits.image_mimes)
        yield Message.of("tailor-image-type", platform=channel.name, file=name, kinds=kinds)
    if _too_large(item, channel) and not _can_shrink(item, channel):
        yield Message.of("tailor-file-too-large", platform=channel.name, file=name, **_sizes(item, channel))
    over = len(item.alt_text) - limits.alt_text
    if channel.can.alt_text and limits.alt_text and over > 0:
        yield Message.of("tailor-alt-too-long", platform=channel.name, file=name, over=over, limit=limits.alt_text)


def _most(item: Media, channel: Channel) -> int:
    return channel.limits.image_bytes if item.is_image else channel.limits.video_bytes


def _too_large(item: Media, channel: Channel) -> bool:
    most = _most(item, channel)
    return bool(most) and item.size > most


def _can_shrink(item: Media, channel: Channel) -> bool:
    """Whether the adapter sends a smaller copy; of a GIF it cannot, it would no longer move."""
    return channel.can.direct and item.mime in SHRINKABLE


def _sizes(item: Media, channel: Channel) -> dict[str, str]:
    return {"size": f"{item.size / MEGABYTE:.1f}", "limit": f"{_most(item, channel) / MEGABYTE:.1f}"}


def media_changes(media: Sequence[Media], shares: Shares, channel: Channel) -> list[Message]:
    """Pictures that stand in later parts or are sent smaller, and alt texts that the platform has no place for."""
    changes = [
        Message.of("tailor-picture-smaller", platform=channel.name, file=item.filename, **_sizes(item, channel))
        for item in media
        if _too_large(item, channel) and _can_shrink(item, channel)
    ]
    later = sum(1 for share in shares[1:] if share)
    if later:
        changes.append(Message.of("tailor-media-spread", platform=channel.name, parts=later + 1))
    if not channel.can.alt_text and any(item.alt_text for item in media):
        changes.append(Message.of("tailor-alt-not-sent", platform=channel.name))
    return changes
