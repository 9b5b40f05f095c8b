"""Parts of a picture made unreadable, and the picture cut, turned and sized."""

from collections.abc import Iterable

from PIL import Image, ImageFilter

from app.domain.media import Box
from app.media.redact.recipe import BLOCKS, Cover, Recipe, Region

INK = (0, 0, 0, 255)


def cover(picture: Image.Image, regions: Iterable[Region]) -> Image.Image:
    """The picture with its regions covered; the pixels below are gone. RGB, RGBA and L come back as they are."""
    covered = picture.copy()
    for region in regions:
        box = pixels(region.box, picture.size)
        if box[0] >= box[2] or box[1] >= box[3]:
            continue
        if region.cover is Cover.SOLID:
            covered.paste(INK[0] if picture.mode == "L" else INK[: len(picture.getbands())], box)
        else:
            covered.paste(_coarse(covered.crop(box), region.cover), box)
    return covered


def _coarse(part: Image.Image, how: Cover) -> Image.Image:
    """A few blocks of mean colour. A blur is the same blocks, softened: what they do not hold cannot be guessed."""
    scale = BLOCKS / max(part.size)
    few = part.resize((max(1, round(part.width * scale)), max(1, round(part.height * scale))), Image.Resampling.BOX)
    if how is Cover.PIXELATE:
        return few.resize(part.size, Image.Resampling.NEAREST)
    soft = few.resize(part.size, Image.Resampling.BICUBIC)
    return soft.filter(ImageFilter.GaussianBlur(max(part.size) / BLOCKS / 2))


def pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Left, top, right, bottom in whole pixels, none of the box left out."""
    left, top = int(box[0] * size[0]), int(box[1] * size[1])
    right, low = -int(-(box[0] + box[2]) * size[0] // 1), -int(-(box[1] + box[3]) * size[1] // 1)
    return max(0, left), max(0, top), min(size[0], right), min(size[1], low)


def shaped(picture: Image.Image, recipe: Recipe) -> Image.Image:
    """Cut, turned, made smaller."""
    cut = picture.crop(pixels(recipe.crop, picture.size)) if recipe.crop else picture
    turned = cut.rotate(-90 * (recipe.turns % 4), expand=True) if recipe.turns % 4 else cut
    if recipe.size is None:
        return turned
    scale = min(1.0, recipe.size[0] / turned.width, recipe.size[1] / turned.height)
    size = (max(1, round(turned.width * scale)), max(1, round(turned.height * scale)))
    return turned.resize(size, Image.Resampling.LANCZOS) if scale < 1 else turned
