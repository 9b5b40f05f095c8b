"""What is to be done to a picture or film before it is sent: covers, a cut, a turn, a size. The file itself stays.

A recipe never changes; an editor's undo is the list of the recipes before. `burn` makes the file that is sent.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self

from app.domain.captions import Cue
from app.domain.errors import InputError
from app.domain.media import Box, MediaFacts

FACE_MARGIN = 0.2
"""Share of a face's box that is covered on each side of it: hair and ears identify too."""
TEXT_MARGIN = 0.2
"""Share of a line's height that is covered around it."""
BLOCKS = 5
"""Blocks along the longer side of a covered region: nobody tells a face or letters from so few."""
SMALLEST_CUT = 0.01
LARGEST_SIDE = 8192


class Cover(StrEnum):
    """How a region is made unreadable. Solid is the safe one: blurred letters can be guessed back."""

    SOLID = "solid"
    PIXELATE = "pixelate"
    BLUR = "blur"


@dataclass(frozen=True, slots=True)
class Region:
    """A part that is covered. In a film from `start` to `end`, in seconds; 0 as the end means to its end."""

    box: Box
    cover: Cover = Cover.SOLID
    start: float = 0.0
    end: float = 0.0

    def holds(self, second: float) -> bool:
        """Whether it is covered at that second."""
        return self.start <= second and (not self.end or second <= self.end)


@dataclass(frozen=True, slots=True)
class Recipe:
    """Regions first, in shares of the upright original; then the cut, also of the original; then the turn, the size.

    `turns` are quarter turns clockwise. `size` is width and height in pixels; a picture is never stretched beyond what
    it has, nor out of shape. `faces` covers every face of a film, followed from frame to frame. `captions` are drawn
    into a film at the very end.
    """

    regions: tuple[Region, ...] = ()
    crop: Box | None = None
    turns: int = 0
    size: tuple[int, int] | None = None
    faces: Cover | None = None
    captions: tuple[Cue, ...] = ()

    def covering(self, *regions: Region) -> Self:
        """The same recipe with more regions."""
        return replace(self, regions=(*self.regions, *regions))

    def without(self, region: Region) -> Self:
        """The same recipe without one region."""
        return replace(self, regions=tuple(known for known in self.regions if known != region))

    def place(self, box: Box) -> Box | None:
        """Where a part of the upright original lies in the result; None where it was cut away."""
        left, top, wide, high = _within(box, self.crop or (0.0, 0.0, 1.0, 1.0))
        if wide <= 0 or high <= 0:
            return None
        for _ in range(self.turns % 4):
            left, top, wide, high = 1 - top - high, left, high, wide
        return left, top, wide, high


def _within(box: Box, cut: Box) -> Box:
    left, top = max(box[0], cut[0]), max(box[1], cut[1])
    right, low = min(box[0] + box[2], cut[0] + cut[2]), min(box[1] + box[3], cut[1] + cut[3])
    return (left - cut[0]) / cut[2], (top - cut[1]) / cut[3], (right - left) / cut[2], (low - top) / cut[3]


def face_regions(facts: MediaFacts, cover: Cover = Cover.SOLID) -> tuple[Region, ...]:
    """A region for each face that was found, with a margin."""
    return tuple(Region(face_box(face.box), cover) for face in facts.faces or ())


def text_regions(facts: MediaFacts) -> tuple[Region, ...]:
    """A solid region for each line that was read, with a margin."""
    found = []
    for piece in facts.lettering or ():
        margin = piece.box[3] * TEXT_MARGIN
        found.append(Region(grown(piece.box, margin, margin)))
    return tuple(found)


def face_box(box: Box) -> Box:
    """A face's box with its margin."""
    return grown(box, box[2] * FACE_MARGIN, box[3] * FACE_MARGIN)


def grown(box: Box, across: float, down: float) -> Box:
    """A box that is larger on every side, within the picture."""
    left, top = max(0.0, box[0] - across), max(0.0, box[1] - down)
    right, low = min(1.0, box[0] + box[2] + across), min(1.0, box[1] + box[3] + down)
    return left, top, right - left, low - top


def as_record(recipe: Recipe) -> dict[str, Any]:
    """The recipe as JSON."""
    return {
        "regions": [[list(r.box), r.cover.value, r.start, r.end] for r in recipe.regions],
        "crop": list(recipe.crop) if recipe.crop else None,
        "turns": recipe.turns,
        "size": list(recipe.size) if recipe.size else None,
        "faces": recipe.faces.value if recipe.faces else None,
        "captions": [[cue.start, cue.end, cue.text] for cue in recipe.captions],
    }


def recipe_from(record: dict[str, Any]) -> Recipe:
    """The recipe again; what is not named is left as it is. Raises InputError where it asks for what cannot be made."""
    given = record.get("regions", ())
    regions = tuple(Region(_box(box), Cover(cover), start, end) for box, cover, start, end in given)
    crop, size, faces = record.get("crop"), record.get("size"), record.get("faces")
    recipe = Recipe(
        regions,
        _box(crop) if crop else None,
        int(record.get("turns", 0)),
        (int(size[0]), int(size[1])) if size else None,
        Cover(faces) if faces else None,
        tuple(Cue(float(start), float(end), str(text)) for start, end, text in record.get("captions", ())),
    )
    if recipe.crop and min(recipe.crop[2:]) < SMALLEST_CUT:
        raise InputError("redact-crop-empty")
    if recipe.size and not all(0 < side <= LARGEST_SIDE for side in recipe.size):
        raise InputError("redact-size", most=LARGEST_SIDE)
    return recipe


def _box(sides: list[float]) -> Box:
    left, top, width, height = (float(side) for side in sides)
    return grown((left, top, width, height), 0.0, 0.0)
