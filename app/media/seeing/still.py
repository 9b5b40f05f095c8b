"""One picture of a film, for lists: the first that is not as good as one colour, within its first seconds."""

from PIL import Image, ImageStat

from app.domain.errors import InputError
from app.media.seeing.film import opened_film, upright
from app.media.thumbs import LONGEST, small_jpeg

WITHIN = 5.0
DULL = 12.0
"""Standard deviation of brightness below which a picture says nothing: films begin with black."""


def still(data: bytes) -> bytes:
    """The picture as a small JPEG. Raises InputError for what is no film, or is damaged."""
    best: Image.Image | None = None
    with opened_film(data) as container:
        for frame in container.decode(video=0):
            picture = upright(frame, LONGEST)
            best = best or picture
            if ImageStat.Stat(picture.convert("L")).stddev[0] > DULL:
                best = picture
                break
            if float(frame.time or 0.0) > WITHIN:
                break
    if best is None:
        raise InputError("media-damaged", name="")
    return small_jpeg(best)
