"""What is written in a file, and whether it shows anything at all; no network is needed for that."""

from app.domain.errors import InputError
from app.domain.media import MediaFacts
from app.media.bare import Bare
from app.media.clean import bare_of, kind_to_clean
from app.media.decode import check_size, opened
from app.media.kinds import JPEG, Kind
from app.media.tags import tags_of

DOT = 12
"""Pixels on the longer side: a QR code needs 21, a face more."""
EVEN = 4
"""Steps of 256 by which an even colour may vary; nobody reads words as faint as that."""


def facts_of(data: bytes) -> MediaFacts:
    """What is written in a file, and whether it shows anything. Raises InputError for what Primum does not take."""
    bare = bare_of(data)
    if not _shows_nothing(bare):
        return MediaFacts(tags=tags_of(bare))
    return MediaFacts(faces=(), lettering=(), codes=(), tags=tags_of(bare), marks=frozenset({"blank"}))


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
