"""A picture that is too large for a platform, made to fit: as little worse as it must be, never larger than it was."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from app.domain.errors import InputError
from app.media.clean import clean, kind_to_clean
from app.media.decode import check_size, opened
from app.media.kinds import JPEG

QUALITIES = (92, 88, 84, 80, 75, 70)
LOWEST = 70
SHRINK = 0.8
SHORTEST = 64
LONGEST = 65_000  # a JPEG can count to 65,535
PAPER = "white"


def fit(data: bytes, mime: str, max_bytes: int) -> tuple[bytes, str]:
    """Bytes and their type, at most `max_bytes` long. What fits already comes back untouched.

    Otherwise a JPEG: upright, in sRGB, clean, on white where the picture was transparent; first the quality falls, then
    the size. Raises InputError for an animation (it would stop moving), for what is no picture, and where nothing fits.
    """
    if len(data) <= max_bytes:
        return data, mime
    bare = clean(data)
    if bare.frames > 1:
        raise InputError("media-animation-too-large", most=max_bytes // 1000)
    check_size(bare.size, bare.frames, "")
    with opened(bare.data, kind_to_clean(bare.data, ""), "") as image:
        picture = _plain(image)
        for attempt in _attempts(picture):
            if len(attempt) <= max_bytes:
                return clean(attempt).data, JPEG.mime
    raise InputError("media-cannot-fit", most=max_bytes // 1000)


def _attempts(picture: Image.Image) -> Iterator[bytes]:
    """The picture as JPEG, each time smaller."""
    for quality in QUALITIES:
        yield _jpeg(picture, quality)
    scale = SHRINK
    while min(picture.size) * scale >= SHORTEST:
        size = round(picture.width * scale), round(picture.height * scale)
        yield _jpeg(picture.resize(size, Image.Resampling.LANCZOS), LOWEST)
        scale *= SHRINK


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
    return out.getvalue()


def _plain(image: Image.Image) -> Image.Image:
    """Upright, in sRGB, without transparency, and with nothing attached."""
    upright = _eight_bits(ImageOps.exif_transpose(image))
    profile = image.info.get("icc_profile")
    seen_through = upright.has_transparency_data
    colours = upright.convert("RGBA") if seen_through else upright
    if profile:
        colours = _in_srgb(colours, profile)
    if seen_through:
        solid = colours.convert("RGBA")
        colours = Image.new("RGB", solid.size, PAPER)
        colours.paste(solid, mask=solid.getchannel("A"))
    plain = colours.convert("RGB")
    plain.info.clear()
    plain.thumbnail((LONGEST, LONGEST))
    return plain


def _eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 bits as grey of 8: Pillow's own conversion would cut off everything above 255."""
    return image.point(lambda value: value * (1 / 257)).convert("L") if image.mode.startswith("I") else image


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """The same colours as sRGB; a profile that does not belong to the picture is left aside."""
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        wanted = "RGBA" if image.mode == "RGBA" else "RGB"
        turned = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode=wanted)
    except (ImageCms.PyCMSError, OSError):
        return image
    return turned or image
