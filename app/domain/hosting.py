"""The media host, from which some platforms fetch files, as the settings page sees it."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class HostPlace:
    """Where the media host is: the S3 address, the bucket, its region, the id of the key. The secret is no part."""

    endpoint: str
    bucket: str
    region: str
    key_id: str


class HostHandle(Protocol):
    """The media host as the settings page sees it. Raises InputError, SecretsError and the PlatformError tree."""

    def place(self) -> HostPlace | None:
        """Where it is, or None."""

    def keep(self, place: HostPlace, secret: str) -> None:
        """Try it and keep it; an empty secret leaves the one that is kept."""

    def test(self) -> None:
        """Put, read and delete a test file."""

    def forget(self) -> int:
        """Forget it; how many files could not be deleted."""
