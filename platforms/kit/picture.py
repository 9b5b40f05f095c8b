"""A file as a platform takes it: what does not fit is sent as a converted or smaller copy."""

from collections.abc import Sequence
from functools import cache

from app.domain.channel import Channel
from app.domain.errors import InputError
from app.domain.media import Media
from app.media import late
from app.media.bare import Broken
from app.media.kinds import MP4, kind_named
from app.media.ratios import crops
from platforms.kit.adapter import Tools
from platforms.kit.manifest import read_manifest


def ready(media: Media, tools: Tools, channel: Channel, beside: Sequence[Media] = ()) -> tuple[bytes, str]:
    """The bytes of a file and their type, within the limits of the channel.

    `beside` are all files of the post, in their order: a carousel may have to be of one shape. Raises InputError where
    the file is not there, or cannot be made to fit.
    """
    cut = crops(beside or (media,), channel).get(media.sha256)
    made = late.fit(tools.media.read(media.sha256), media.mime, channel, cut)
    return made.data, made.mime


def first_picture(film: bytes, mime: str) -> bytes:
    """A JPEG of a film's first frame. Raises InputError where the film cannot be read."""
    try:
        return late.first_picture(film, (kind_named(mime) or MP4).ending)
    except Broken as error:
        raise InputError(error.key, name="", **error.params) from error


@cache
def documented(platform: str) -> Channel:
    """The platform as its manifest describes it."""
    return read_manifest(platform)
