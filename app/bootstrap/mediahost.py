"""The media host of a practice: the person's own bucket, with the practice's keyring, clock and data folder."""

from app.domain.desk import Desk
from app.domain.hosting import HostPlace
from platforms.kit.adapter import Tools
from platforms.kit.hosting import MediaHost, bucket_of

__all__ = ["DeskHost", "bucket_of", "media_host"]


def media_host(desk: Desk) -> MediaHost:
    """The bucket from which some platforms fetch files, where one is set. Opens nothing."""
    return MediaHost(Tools(desk.secrets, desk.clock, desk.media, desk.data_dir))


class DeskHost:
    """The same for the settings page."""

    def __init__(self, desk: Desk) -> None:
        self._host = media_host(desk)

    def place(self) -> HostPlace | None:
        """Where it is, without the secret; None where there is none. Raises SecretsError."""
        bucket = self._host.bucket()
        return HostPlace(bucket.endpoint, bucket.bucket, bucket.region, bucket.key_id) if bucket else None

    def keep(self, place: HostPlace, secret: str) -> None:
        """Try it and keep it; an empty secret is the one that is kept for the same key at the same address.

        Raises InputError, SecretsError and the PlatformError tree.
        """
        earlier = self._host.bucket()
        same = earlier and (earlier.endpoint, earlier.key_id) == (place.endpoint.rstrip("/"), place.key_id)
        known = earlier.secret if earlier and same and not secret else secret
        self._host.keep(bucket_of(place.endpoint, place.bucket, place.region, place.key_id, known))

    def test(self) -> None:
        """Write a small file, fetch it as a platform would, delete it. Raises InputError and PlatformError."""
        self._host.test()

    def forget(self) -> int:
        """Delete what lies there and forget bucket and key; how many files are left. Raises SecretsError."""
        return self._host.forget()
