"""Changes of a recipe that the tools ask for."""

from dataclasses import replace

from app.media.redact.recipe import Cover, Recipe
from app.ui.picture.boxes import largest
from app.ui.picture.shapes import in_shares


def cut_to(recipe: Recipe, shape: tuple[int, int] | None, size: tuple[int, int]) -> tuple[Recipe, float]:
    """The recipe cut to the largest frame of a shape, or whole; and the shape in shares, 0 for any."""
    if shape is None:
        return replace(recipe, crop=None), 0.0
    share = in_shares(shape, size, recipe.turns)
    return replace(recipe, crop=largest(share)), share


def restyled(recipe: Recipe, number: int, how: Cover) -> Recipe:
    """The recipe with one region covered in another way."""
    changed = replace(recipe.regions[number], cover=how)
    return replace(recipe, regions=(*recipe.regions[:number], changed, *recipe.regions[number + 1 :]))
