"""A picture as a platform takes it: what is too large for it is sent as a smaller copy."""

from functools import cache

from app.domain.media import Media
from app.media.fit import fit
from platforms.kit.adapter import Tools
from platforms.kit.manifest import read_manifest


def ready(media: Media, tools: Tools, platform: str, most: int = 0) -> tuple[bytes, str]:
    """The bytes of a file and their type; a picture has `most` bytes at most, or what the platform's manifest says.

    Raises InputError where the file is not there, or cannot be made that small.
    """
    data, most = tools.media.read(media.sha256), most or _most(platform)
    return fit(data, media.mime, most) if media.is_image and most else (data, media.mime)


@cache
def _most(platform: str) -> int:
    return read_manifest(platform).limits.image_bytes
