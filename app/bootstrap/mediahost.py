"""The media host of a practice: the person's own bucket, with the practice's keyring, clock and data folder."""

from app.domain.desk import Desk
from platforms.kit.adapter import Tools
from platforms.kit.hosting import MediaHost, bucket_of

__all__ = ["bucket_of", "media_host"]


def media_host(desk: Desk) -> MediaHost:
    """The bucket from which some platforms fetch files, where one is set. Opens nothing."""
    return MediaHost(Tools(desk.secrets, desk.clock, desk.media, desk.data_dir))
