"""A recipe burnt into a picture or an animation; films are `burn_film`'s. The result holds pixels and nothing else."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps

from app.media.decode import check_size
from app.media.icc import neutral
from app.media.kinds import is_film
from app.media.redact.burn_film import burn_film
from app.media.redact.cover import cover, shaped
from app.media.redact.recipe import Recipe
from app.media.seeing.views import eight_bits, opened_picture

SETTINGS: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 92, "optimize": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 90},
    "AVIF": {"quality": 85},
    "GIF": {},
    "TIFF": {"compression": "tiff_deflate"},
    "BMP": {},
}
SEVERAL = "MPO"
PLAIN = {"JPEG", "BMP"}
"""Formats without transparency."""


def burn(data: bytes, recipe: Recipe, step: Callable[[float], None]) -> bytes:
    """The file with the recipe burnt in, of the same kind. Raises InputError where it cannot be opened."""
    if is_film(data):
        return burn_film(data, recipe, step)
    with opened_picture(data) as image:
        check_size(image.size, getattr(image, "n_frames", 1), "")
        return _burnt(image, recipe, step)


def _burnt(image: Image.Image, recipe: Recipe, step: Callable[[float], None]) -> bytes:
    several = image.format == SEVERAL  # a photo with a preview or a depth map behind it: the photo alone is kept
    count, kind = 1 if several else getattr(image, "n_frames", 1), "JPEG" if several else image.format or "PNG"
    frames, times = [], []
    for number in range(count):
        image.seek(number)
        frames.append(shaped(cover(_plain(image, kind), recipe.regions), recipe))
        times.append(image.info.get("duration", 0))
        step((number + 1) / count)
    moving = {"save_all": True, "append_images": frames[1:], "duration": times, "loop": image.info.get("loop", 0)}
    colours = neutral(image.info.get("icc_profile") or b"") if frames[0].mode.startswith("RGB") else b""
    out = BytesIO()
    frames[0].save(out, kind, icc_profile=colours or None, **SETTINGS[kind], **(moving if count > 1 else {}))
    return out.getvalue()


def _plain(image: Image.Image, kind: str) -> Image.Image:
    """The frame upright, in grey or colours, with nothing attached."""
    upright = eight_bits(ImageOps.exif_transpose(image))
    clear = upright.has_transparency_data and kind not in PLAIN
    plain = upright.convert("RGBA" if clear else "L" if upright.mode in ("L", "1") else "RGB")
    plain.info.clear()
    return plain
