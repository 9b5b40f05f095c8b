"""A file made safe: covered, exported, and looked at again. What can still be seen in a covered place is refused."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from app.domain.errors import InputError
from app.domain.media import Box, MediaFacts
from app.media.kinds import is_film
from app.media.redact.recipe import Cover, Recipe, Region, face_regions, grown, text_regions

ROUNDS = 3
"""Covering one thing may bring another to light: so often it is looked again."""
EDGE = 0.002


class Sees(Protocol):
    """What redaction needs of a looker."""

    def see(
        self,
        data: bytes,
        name: str = "",
        progress: Callable[[float], None] = ...,
        cancelled: Callable[[], bool] = ...,
    ) -> MediaFacts:
        """What a file shows."""

    def burn(
        self,
        data: bytes,
        recipe: Recipe,
        name: str = "",
        progress: Callable[[float], None] = ...,
        cancelled: Callable[[], bool] = ...,
    ) -> bytes:
        """The file with a recipe burnt in."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """The file as it may be sent, the recipe that made it, and what it still shows elsewhere."""

    data: bytes
    recipe: Recipe
    facts: MediaFacts


def export(
    looker: Sees,
    data: bytes,
    recipe: Recipe,
    name: str = "",
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Redacted:
    """Burn a recipe in and prove it. `progress` is told the share that is done (0 to 1), `cancelled` is asked.

    Raises InputError where a face, words or a code can still be found in a covered place, and what the looker raises.
    """
    made = looker.burn(data, recipe, name, lambda done: progress(done / 2), cancelled)
    facts = looker.see(made, name, lambda done: progress(0.5 + done / 2), cancelled)
    left = still_there(recipe, facts)
    if left:
        raise InputError("redact-still-there", many=left)
    return Redacted(made, recipe, facts)


def export_all(
    looker: Sees, data: bytes, recipe: Recipe, *, faces: Cover | None = None, text: bool = False, name: str = ""
) -> Redacted:
    """Cover every face, every line of text, or both, and look until there is none. Raises as `export` does."""
    moves = is_film(data)
    wanted = replace(recipe, faces=faces) if faces and moves else recipe
    facts = looker.see(data, name)
    for _ in range(ROUNDS):
        wanted = wanted.covering(*_found(facts, None if moves else faces, text=text))
        made = looker.burn(data, wanted, name)
        facts = looker.see(made)
        left = (len(facts.faces or ()) if faces else 0) + (len(facts.lettering or ()) if text else 0)
        if not left:
            return Redacted(made, wanted, facts)
        if wanted.crop or wanted.turns % 4 or (moves and not text):
            break  # what is found now lies elsewhere than in the original, or is followed already
    raise InputError("redact-still-there", many=left)


def _found(facts: MediaFacts, faces: Cover | None, *, text: bool) -> tuple[Region, ...]:
    return (*(face_regions(facts, faces) if faces else ()), *(text_regions(facts) if text else ()))


def still_there(recipe: Recipe, facts: MediaFacts) -> int:
    """How many faces, lines and codes of the result lie, by their middle, in a place that was covered.

    A film's faces that are followed are covered wherever they are: any that is found counts.
    """
    places = [place for region in recipe.regions if (place := recipe.place(region.box))]
    within: Callable[[Box], bool] = lambda box: any(_holds(place, box) for place in places)  # noqa: E731 -- one use
    followed = recipe.faces is not None
    faces = sum(followed or within(face.box) for face in facts.faces or ())
    lines = sum(within(piece.box) for piece in facts.lettering or ())
    return faces + lines + sum(within(code.box) for code in facts.codes or ())


def _holds(place: Box, box: Box) -> bool:
    left, top, wide, high = grown(place, EDGE, EDGE)
    across, down = box[0] + box[2] / 2, box[1] + box[3] / 2
    return left <= across <= left + wide and top <= down <= top + high
