"""The files of a post in the person's bucket, from preparing to publishing: each laid there once, and taken away."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.delivery import Saved
from app.domain.media import Media
from platforms.kit.adapter import Keeping, Tools
from platforms.kit.hosting import MediaHost
from platforms.kit.picture import documented, ready

FILE = "part.{}.file.{}"
"""Name in the saved state: where it lies, and its type."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A file where Meta can fetch it."""

    url: str
    mime: str
    media: Media

    @property
    def is_film(self) -> bool:
        """Whether it is sent as a film; an animation is."""
        return self.mime.startswith("video/")


class Files:
    """The files of one platform's posts."""

    def __init__(self, platform: str, tools: Tools) -> None:
        self._tools, self._channel, self._host = tools, documented(platform), MediaHost(tools)

    def lay(self, state: Keeping, part: int, media: Sequence[Media]) -> None:
        """Lay there what does not lie there yet, as the platform takes it. Raises InputError and PlatformError."""
        self._host.sweep()
        for number, item in enumerate(media):
            kept = state.saved.get(FILE.format(part, number), "").partition(" ")[0]
            if not (kept and self._host.has(kept)):
                data, mime = ready(item, self._tools, self._channel, media)
                state.set(FILE.format(part, number), f"{self._host.put(data, mime)} {mime}")

    def laid(self, saved: Saved, part: int, media: Sequence[Media]) -> list[Laid]:
        """The files of a part, with addresses that are good for some hours."""
        pairs = [saved[FILE.format(part, number)].split(" ") for number in range(len(media))]
        return [Laid(self._host.url(key), mime, item) for (key, mime), item in zip(pairs, media, strict=True)]

    def take_away(self, saved: Saved, part: int) -> None:
        """Once a part is out: nobody needs its files there any more."""
        for name, value in saved.items():
            if name.startswith(f"part.{part}.file."):
                self._host.remove(value.partition(" ")[0])
