"""The platforms that Primum knows, one line each, in the order in which they are shown."""

from collections.abc import Iterator, Mapping
from functools import cache

from app.domain.channel import Channel
from platforms.kit.manifest import read_manifest

PLATFORMS = (
    "x",
    "linkedin",
    "instagram",
    "threads",
    "facebook",
    "tiktok",
    "youtube",
    "reddit",
    "bluesky",
    "mastodon",
    "rehearsal",
)


@cache
def _channel(platform: str) -> Channel:
    return read_manifest(platform)


class Channels(Mapping[str, Channel]):
    """Channels by platform id. A manifest is read when its platform is asked for, so that one costs no eleven."""

    def __getitem__(self, platform: str) -> Channel:
        """The channel; KeyError for a platform that there is not."""
        if platform not in PLATFORMS:
            raise KeyError(platform)
        return _channel(platform)

    def __iter__(self) -> Iterator[str]:
        """The ids in display order."""
        return iter(PLATFORMS)

    def __len__(self) -> int:
        """How many there are."""
        return len(PLATFORMS)

    def __contains__(self, platform: object) -> bool:
        """Whether there is such a platform; reads no manifest."""
        return platform in PLATFORMS


CHANNELS = Channels()


def channels() -> Mapping[str, Channel]:
    """All platforms by id, in display order."""
    return CHANNELS
