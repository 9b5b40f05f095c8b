"""The first picture of a film, for platforms that want one to show before it plays. Loaded when the first is wanted."""

from io import BytesIO

from av.video.frame import VideoFrame
from PIL import Image

from app.media.bare import Broken
from app.media.film import FORMS, opened

LONGEST = 1920
QUALITY = 88


def first_picture(data: bytes, ending: str) -> bytes:
    """A JPEG of the first frame of a film with this ending, upright. Raises Broken."""
    with opened(data, FORMS[ending]) as source:
        for frame in source.decode(video=0):
            return _drawn(frame)
    raise Broken


def _drawn(frame: VideoFrame) -> bytes:
    flat = frame.reformat(format="rgb24").planes[0]
    picture = Image.frombuffer("RGB", (frame.width, frame.height), bytes(flat), "raw", "RGB", flat.line_size, 1)
    turn = round(frame.rotation / 90) * 90 % 360
    shown = picture.rotate(turn, expand=True) if turn else picture
    shown.thumbnail((LONGEST, LONGEST))
    out = BytesIO()
    shown.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
