"""Pictures that few platforms take, drawn anew from their pixels: as JPEG, or as PNG where one can see through them.

What comes out holds nothing of the file that it was drawn from.
"""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from app.media import exif, jpeg, png
from app.media.bare import Bare, Broken, Removed, What
from app.media.colours import on_paper, plain
from app.media.decode import TROUBLE, bounded

QUALITY = 95
RAW = {0x014A, 0xC612}
"""Tags of what cameras write raw (TIFF/EP, DNG 1.7): a picture inside such a file is only its preview."""
CANON_RAW = b"CR"
TIFF_PARTS = {0x02BC: What.XMP, 0x83BB: What.IPTC, 0x8649: What.IPTC}


def strip_avif(data: bytes) -> Bare:
    """AVIF as JPEG or PNG. An animation is refused: it would stand still."""
    return redrawn(data, "AVIF")


def strip_tiff(data: bytes) -> Bare:
    """TIFF as JPEG or PNG; of several pages the first. Raw photos of cameras are refused."""
    found = exif.tags(data)
    if RAW & {tag for folder, tag in found if folder == "main"} or data[8:10] == CANON_RAW:
        raise Broken("media-raw-photo")
    parts = [Removed(what, found["main", tag]) for tag, what in TIFF_PARTS.items() if ("main", tag) in found]
    return redrawn(data, "TIFF", (Removed(What.EXIF, data), *parts))


def redrawn(data: bytes, pillow: str, removed: tuple[Removed, ...] = ()) -> Bare:
    """The picture that this decoder of Pillow sees, in a new file. Raises Broken."""
    try:
        with Image.open(BytesIO(data), formats=[pillow]) as image:
            bounded(image.size)
            frames = getattr(image, "n_frames", 1)
            if pillow == "AVIF" and frames > 1:
                raise Broken("media-moving-avif")
            hidden = (*removed, *_hidden(image), *((Removed(What.PAGES, b""),) if frames > 1 else ()))
            fresh = _drawn(plain(image))
    except TROUBLE as error:
        if isinstance(error, Broken):
            raise
        raise Broken from error
    return Bare(fresh.data, fresh.size, 1, hidden)


def _drawn(picture: Image.Image) -> Bare:
    out = BytesIO()
    if picture.mode == "RGBA" and picture.getchannel("A").getextrema() != (255, 255):
        picture.save(out, "PNG")
        return png.strip(out.getvalue())
    on_paper(picture).save(out, "JPEG", quality=QUALITY, subsampling=0, optimize=True)
    return jpeg.strip(out.getvalue())


def _hidden(image: Image.Image) -> Iterator[Removed]:
    """What Pillow has read beside the pixels."""
    block, packet = image.info.get("exif"), image.info.get("xmp")
    if image.format != "TIFF" and isinstance(block, bytes) and block:
        yield Removed(What.EXIF, block.removeprefix(b"Exif\0\0"))
    if image.format != "TIFF" and isinstance(packet, bytes) and packet:
        yield Removed(What.XMP, packet)
