"""What is planned for a picture, step by step: every step can be taken back; nothing touches the picture itself."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.domain.media import Box, MediaFacts
from app.media.redact.recipe import Cover, Recipe, Region, face_box, text_regions
from app.ui.picture.boxes import middle_in


@dataclass(frozen=True, slots=True)
class Found:
    """Something the looker found. `kind` is face, text or code; `region` is what a cover of it takes in.

    `says` is a face's number, the words that were read, or where a code leads.
    """

    kind: str
    box: Box
    region: Box
    says: str = ""


def found_in(facts: MediaFacts) -> tuple[Found, ...]:
    """What can be covered with one click: faces, then words, then codes."""
    faces = [Found("face", f.box, face_box(f.box), str(number)) for number, f in enumerate(facts.faces or (), 1)]
    words = [
        Found("text", piece.box, region.box, piece.text)
        for piece, region in zip(facts.lettering or (), text_regions(facts), strict=True)
    ]
    codes = [Found("code", code.box, code.box, code.payload) for code in facts.codes or ()]
    return (*faces, *words, *codes)


def is_covered(recipe: Recipe, found: Found) -> bool:
    """Whether a region lies over the middle of it."""
    return any(middle_in(region.box, found.box) for region in recipe.regions)


def is_cut(recipe: Recipe, found: Found) -> bool:
    """Whether the cut goes through it, so that a part of it stays."""
    if recipe.crop is None or is_covered(recipe, found):
        return False
    cut, box = recipe.crop, found.box
    inside = box[0] >= cut[0] and box[1] >= cut[1]
    inside = inside and box[0] + box[2] <= cut[0] + cut[2] and box[1] + box[3] <= cut[1] + cut[3]
    apart = box[0] >= cut[0] + cut[2] or box[0] + box[2] <= cut[0]
    apart = apart or box[1] >= cut[1] + cut[3] or box[1] + box[3] <= cut[1]
    return not inside and not apart


class Sketch(QObject):
    """The recipe as it stands, and the steps before and after it. `changed` tells of every step."""

    changed = Signal()

    def __init__(self, recipe: Recipe | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recipe = recipe or Recipe()
        self._past: list[Recipe] = []
        self._future: list[Recipe] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._future)

    @property
    def is_empty(self) -> bool:
        """Whether a copy would be the picture as it is."""
        return self.recipe == Recipe()

    def do(self, recipe: Recipe) -> None:
        """Take a step; what was taken back before is forgotten."""
        if recipe != self.recipe:
            self._past.append(self.recipe)
            self._future.clear()
            self.recipe = recipe
            self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        if self._past:
            self._future.append(self.recipe)
            self.recipe = self._past.pop()
            self.changed.emit()

    def redo(self) -> None:
        """Take it again."""
        if self._future:
            self._past.append(self.recipe)
            self.recipe = self._future.pop()
            self.changed.emit()

    def cover(self, things: Iterable[Found], how: Cover) -> None:
        """Cover what was found and is not covered yet, in one step; words and codes are always covered solid."""
        fresh = [
            Region(one.region, how if one.kind == "face" else Cover.SOLID)
            for one in things
            if not is_covered(self.recipe, one)
        ]
        self.do(self.recipe.covering(*fresh))

    def uncover(self, found: Found) -> None:
        """Take away what lies over it."""
        left = tuple(region for region in self.recipe.regions if not middle_in(region.box, found.box))
        self.do(replace(self.recipe, regions=left))

    def turn(self, quarters: int) -> None:
        """Turn by quarters, clockwise."""
        self.do(replace(self.recipe, turns=(self.recipe.turns + quarters) % 4))
