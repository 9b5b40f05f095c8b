"""What can be told of a stored picture without a detector: what is written in the file, and whether it shows anything.

Faces, words and codes nobody looks for yet: those lists stay None, which the rules take as “not known”. Only a picture
that is one even colour, or a dot, certainly shows none.
"""

from collections.abc import Callable

from app.domain.errors import InputError, PrimumError
from app.domain.media import Media, MediaFacts
from app.media.bare import Bare
from app.media.clean import bare_of, kind_to_clean
from app.media.decode import check_size, opened
from app.media.kinds import JPEG, Kind
from app.media.tags import tags_of

DOT = 12
"""Pixels on the longer side: a QR code needs 21, a face more."""
EVEN = 4
"""Steps of 256 by which an even colour may vary; nobody reads words as faint as that."""


class StoredLook:
    """A `MediaLook` over a media store: each file is looked at once."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        """`read` gives the stored bytes by SHA-256 and raises the errors of a `MediaStore`."""
        self._read = read
        self._known: dict[str, MediaFacts] = {}

    def __call__(self, media: Media) -> MediaFacts | None:
        """The facts, or None for a file that is missing or cannot be opened; that is asked again the next time."""
        if media.sha256 not in self._known:
            try:
                self._known[media.sha256] = facts_of(self._read(media.sha256))
            except PrimumError:
                return None
        return self._known[media.sha256]


def facts_of(data: bytes) -> MediaFacts:
    """The facts about a picture's bytes. Raises InputError for what is no picture that Primum takes."""
    bare = bare_of(data)
    nothing = () if _shows_nothing(bare) else None
    return MediaFacts(faces=nothing, lettering=nothing, codes=nothing, tags=tags_of(bare))


def _shows_nothing(bare: Bare) -> bool:
    """Whether the picture is a dot, or even all over; an animation may show something in any frame.

    An eighth of a JPEG is enough to see that there is something; only where that is even the whole is looked at.
    """
    kind = kind_to_clean(bare.data, "")
    if bare.frames > 1 or not kind.pillow:
        return False
    if max(bare.size) <= DOT:
        return True
    try:
        check_size(bare.size, bare.frames, "")
        return all(_is_even(bare.data, kind, eighth) for eighth in ((True, False) if kind is JPEG else (False,)))
    except InputError:
        return False


def _is_even(data: bytes, kind: Kind, eighth: bool) -> bool:
    with opened(data, kind, "") as image:
        if eighth:
            image.draft(image.mode, (image.width // 8 or 1, image.height // 8 or 1))
        plain = image.convert("RGBA") if image.mode in ("P", "PA") else image
        spans = plain.getextrema()
        bands = spans if isinstance(spans[0], tuple) else (spans,)
        return all(most - least <= EVEN for least, most in bands)
