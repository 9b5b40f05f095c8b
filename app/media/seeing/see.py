"""All that can be seen and heard in a file, as `MediaFacts`. Runs in the worker process: it loads the networks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from app.domain.errors import InputError
from app.domain.media import Code, Face, Lettering, MediaFacts, overlap
from app.media.kinds import is_film
from app.media.seeing.codes import find_codes
from app.media.seeing.faces import find_faces
from app.media.seeing.film import film_views, has_sound, opened_film, seconds_of
from app.media.seeing.follow import followed
from app.media.seeing.marks import marks_of
from app.media.seeing.text import LONGEST, find_text
from app.media.seeing.views import View, views

SAME = 0.3
"""What overlaps this much in two views is one thing."""
FILM_LONGEST = 1280
GAP, NEAR = 3.0, 1.5
"""Views lie a second apart, so a face may have moved further from one to the next than from frame to frame."""
MARKED = 5
"""The kind of picture is told from so many views of a film."""

Step = Callable[[float], None]
"""Told the share (0 to 1) of the work that is done; called at least once for every part of the work."""
Found = TypeVar("Found", Lettering, Code)


def see(data: bytes, step: Step) -> MediaFacts:
    """What a picture, an animation or a film shows. Raises InputError where it cannot be opened."""
    return _film(data, step) if is_film(data) else _gathered(views(data), lambda _view: step(0.5), LONGEST)


def _film(data: bytes, step: Step) -> MediaFacts:
    with opened_film(data) as container:
        seconds = seconds_of(container)
        told = lambda view: step(min(1.0, view.second / seconds) if seconds else 0.5)  # noqa: E731 -- one expression
        facts = _gathered(film_views(container), told, FILM_LONGEST)
        sound = has_sound(container)
    return replace(facts, seconds=round(seconds, 2), has_speech=sound)


def _gathered(shown: Iterable[View], told: Callable[[View], None], longest: int) -> MediaFacts:
    faces: list[tuple[float, tuple[Face, ...]]] = []
    lettering: list[Lettering] = []
    codes: list[Code] = []
    marks: list[frozenset[str]] = []
    for view in shown:
        told(view)
        scanned = find_codes(view.picture)
        text = find_text(view.picture, lambda: told(view), longest)  # noqa: B023 -- called before the next view
        read = [piece for piece in text if not any(_inside(piece, code) for code in scanned)]
        faces.append((view.second, tuple(replace(face, second=view.second) for face in find_faces(view.picture))))
        lettering += _new(lettering, (replace(piece, second=view.second) for piece in read))
        codes += _new(codes, scanned)
        if len(marks) < MARKED:
            marks.append(marks_of(view.picture, read))
    if not marks:
        raise InputError("media-damaged", name="")
    seen = tuple(track.clearest for track in followed(faces, GAP, NEAR))
    return MediaFacts(seen, tuple(lettering), tuple(codes), marks=frozenset.intersection(*marks))


def _new(known: Sequence[Found], seen: Iterable[Found]) -> Iterator[Found]:
    """Those that are not known already from an earlier view."""
    return (one for one in seen if not any(_is_same(one, other) for other in known))


def _is_same(one: Found, other: Found) -> bool:
    return _said(one) == _said(other) and overlap(one.box, other.box) > SAME


def _said(one: Lettering | Code) -> str:
    return one.text if isinstance(one, Lettering) else one.payload


def _inside(piece: Lettering, code: Code) -> bool:
    """Whether letters were seen in the pattern of a code."""
    across, down = piece.box[0] + piece.box[2] / 2, piece.box[1] + piece.box[3] / 2
    left, top, wide, high = code.box
    return left <= across <= left + wide and top <= down <= top + high
