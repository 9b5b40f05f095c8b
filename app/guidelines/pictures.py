"""What is known of a post's files, in the form in which the rules about pictures ask for it."""

from collections.abc import Iterator, Sequence

from app.domain.checking import CheckRequest
from app.domain.media import Box, Lettering, Media, MediaFacts
from app.guidelines.rule import Scene
from app.guidelines.text import Match, Surface

PRETENDED = frozenset({"simulation", "demo"})
"""Marks of pictures in which nobody is really treated; somebody must give their word for it."""
CLINICAL = frozenset({"clinical", "wound", "before-after"})
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
"""The box of lettering of which nobody knows where it stands."""


def looked_at(request: CheckRequest) -> Iterator[tuple[int, Media, MediaFacts]]:
    """The files somebody has looked at, each with the number that people count from 1."""
    for number, media in enumerate(request.media):
        facts = request.facts(number)
        if facts is not None:
            yield number + 1, media, facts


def shown(scene: Scene) -> tuple[int, MediaFacts]:
    """The number (from 1) and the facts of the file that a surface such as `picture:0` belongs to."""
    number = int(scene.surface.name.partition(":")[2])
    return number + 1, scene.request.facts(number) or MediaFacts()


def attested(request: CheckRequest, kind: str) -> bool:
    """Whether somebody has given their word: simulation, consent, rights."""
    return any(word.kind == kind for word in request.context.attestations)


def consents_of(request: CheckRequest, media: Media, facts: MediaFacts) -> frozenset[str]:
    """The ids of the consents that a file rests on: its own, those of its faces, those of the post."""
    faces = (face.consent_id for face in facts.faces or ())
    return frozenset({media.consent_id, *faces, *request.consents}) - {""}


def lettered(surface: Surface, facts: MediaFacts) -> tuple[tuple[Match, Lettering], ...]:
    """Where each piece of lettering stands in the surface that joins them."""
    pieces = facts.lettering or ()
    return tuple(zip(joined(surface, [piece.text for piece in pieces]), pieces, strict=True))


def joined(surface: Surface, pieces: Sequence[str]) -> list[Match]:
    """Where each piece stands in a surface that was made of all of them, line by line.

    Normalising works within a line, so that the pieces normalised one by one are as long as in the whole; where they
    are not (a piece that begins with a combining mark), every piece is taken to stand everywhere.
    """
    found, at = [], 0
    for piece in pieces:
        end = at + len(Surface("piece", piece).text)
        found.append(Match(at, end))
        at = end + 1
    fits = at - 1 == len(surface.text)
    return found if fits else [Match(0, len(surface.text)) for _ in pieces]


def place_of(box: Box) -> str:
    """The part of the picture a box lies in, for a sentence: top-left … bottom-right, middle, or somewhere."""
    if box == WHOLE:
        return "somewhere"
    left, top, width, height = box
    down = _third(top + height / 2, ("top", "middle", "bottom"))
    across = _third(left + width / 2, ("left", "", "right"))
    return "-".join(part for part in (down, across) if part)


def _third(at: float, names: tuple[str, str, str]) -> str:
    return names[min(2, max(0, int(at * 3)))]
