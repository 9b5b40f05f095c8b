"""A picture, film or document that goes with a post. The bytes live in the media store, found by their SHA-256."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Media:
    """One file as it is sent. `sha256` is of the cleaned bytes; width and height in pixels, 0 where unknown."""

    sha256: str
    filename: str
    mime: str
    size: int
    width: int = 0
    height: int = 0
    alt_text: str = ""
    consent_id: str = ""

    @property
    def is_image(self) -> bool:
        """Whether the platform gets it as a picture."""
        return self.mime.startswith("image/")
