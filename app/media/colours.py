"""A decoded picture as every screen shows it: upright, eight bits a colour, in sRGB, with nothing attached."""

from io import BytesIO

from PIL import Image, ImageCms, ImageOps

PAPER = "white"
SRGB = ((0.4360, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7139))
"""XYZ of sRGB's red, green and blue as its profiles hold them, for D50 (IEC 61966-2-1, adapted as ICC.1:2022 asks)."""
ALIKE = 0.012


def plain(image: Image.Image) -> Image.Image:
    """RGB, or RGBA where something can be seen through it. Raises what Pillow does on a picture that is damaged."""
    upright = _eight_bits(ImageOps.exif_transpose(image))
    profile = image.info.get("icc_profile")
    colours = upright.convert("RGBA") if upright.has_transparency_data else upright
    if profile:
        colours = _in_srgb(colours, profile)
    even = colours.convert("RGBA" if upright.has_transparency_data else "RGB")
    even.info.clear()
    return even


def is_foreign(image: Image.Image) -> bool:
    """Whether its colours mean something else than sRGB: a screen that ignores its profile shows them wrong."""
    if image.mode == "CMYK":
        return True
    profile = image.info.get("icc_profile")
    if not profile or image.mode in ("1", "L", "LA", "I", "I;16"):
        return False
    try:
        told = ImageCms.ImageCmsProfile(BytesIO(profile)).profile
    except (ImageCms.PyCMSError, OSError):
        return False  # it counts as sRGB, as everywhere
    if told.xcolor_space.strip() != "RGB":
        return False
    own = [one[0] for one in (told.red_colorant, told.green_colorant, told.blue_colorant) if one]
    if len(own) < len(SRGB):
        return True  # its colours stand in a table: nobody can tell, so they are turned
    pairs = ((a, b) for mine, theirs in zip(own, SRGB, strict=True) for a, b in zip(mine, theirs, strict=True))
    return any(abs(a - b) > ALIKE for a, b in pairs)


def on_paper(picture: Image.Image) -> Image.Image:
    """The picture without transparency, on white."""
    if picture.mode != "RGBA":
        return picture.convert("RGB")
    sheet = Image.new("RGB", picture.size, PAPER)
    sheet.paste(picture, mask=picture.getchannel("A"))
    return sheet


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
